import SurveyModel

/// Formbricks, whose rows are numbered anew in each export but have an id of their own.
struct FormbricksRecogniser: ToolRecogniser {
  private static let headings = ToolHeadings([
    "number": ["No."],
    "id": ["Response ID"],
    "time": ["Timestamp"],
    "finished": ["Finished"],
    "survey": ["Survey ID"],
    "internal": ["Formbricks ID (internal)"],
    "user": ["User ID"],
    "tags": ["Tags"],
  ])

  func conventions(of head: ExportHead) -> ToolConventions? {
    let found = Self.headings.columns(in: head.normalisedHeadings)
    guard let number = found["number"], let key = found["id"], let survey = found["survey"] else {
      return nil
    }
    var conventions = ToolConventions(id: "formbricks", name: "Formbricks")
    conventions.keyColumns = [key]
    conventions.unstableColumns = [number]
    conventions.submittedColumn = found["time"]
    conventions.metadataColumns = Set(found.values).union([survey])
    conventions.answerSeparators = ["; ", ";"]
    return conventions
  }
}
