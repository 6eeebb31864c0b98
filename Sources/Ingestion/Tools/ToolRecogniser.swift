/// Knows one survey tool by the headings of its exports.
protocol ToolRecogniser: Sendable {
  /// How the tool wrote this export, or nil where another tool wrote it.
  func conventions(of head: ExportHead) -> ToolConventions?
}

/// The tools that Rida knows, the most telling headings first.
let toolRecognisers: [any ToolRecogniser] = [
  LimeSurveyRecogniser(),
  MicrosoftFormsRecogniser(),
  MoodleFeedbackRecogniser(),
  KoboToolboxRecogniser(),
  FormbricksRecogniser(),
  GoogleFormsRecogniser(),
]

/// How an export is written: as a known tool does, else as plain CSV with one row of headings.
func recognisedConventions(of head: ExportHead) -> ToolConventions {
  for recogniser in toolRecognisers {
    if let conventions = recogniser.conventions(of: head) { return conventions }
  }
  return ToolConventions(id: "csv", name: "CSV")
}
