/// The tools that Rida knows, the most telling headings first.
let knownTools: [Tool] = [
  .qualtrics, .limeSurvey, .microsoftForms, .moodleQuestionnaire, .koboToolbox, .odkCentral,
  .formbricks, .typeform, .alchemer, .surveyMonkey, .nextcloudForms, .indico, .wenjuanxing, .formr,
  .moodleFeedback, .googleForms,
]

/// How an export is written: as a known tool does, else as plain CSV.
func recognisedConventions(of head: ExportHead) -> ToolConventions {
  for tool in knownTools {
    if let conventions = tool.conventions(of: head) { return conventions }
  }
  return plainConventions(of: head)
}

/// What readings name as the tool of a table that no known tool signs.
package let plainTableName = "CSV"

/// What holds for a table that no known tool signs.
///
/// SurveyJS is among them: its tables hold titles or names of questions and no columns of their own
/// (surveyjs/survey-analytics, src/tables/columns.ts).
private func plainConventions(of head: ExportHead) -> ToolConventions {
  var conventions = ToolConventions(id: "csv", name: plainTableName)
  conventions.columnNames = head.columnNames
  conventions.guardsFormulas = true
  conventions.summaryBeginnings = []
  return conventions
}
