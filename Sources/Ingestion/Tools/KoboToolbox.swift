import SurveyModel

/// KoboToolbox, whose own columns start with an underscore and stand last.
struct KoboToolboxRecogniser: ToolRecogniser {
  private static let ownHeadings: Set<String> = [
    "start", "end", "today", "username", "deviceid", "phonenumber", "simserial", "subscriberid",
    "__version__", "meta/instanceID", "meta/rootUuid",
  ]

  func conventions(of head: ExportHead) -> ToolConventions? {
    guard let key = head.headings.firstIndex(of: "_uuid"),
      let time = head.headings.firstIndex(of: "_submission_time")
    else { return nil }
    var conventions = ToolConventions(id: "kobotoolbox", name: "KoboToolbox")
    conventions.keyColumns = [key]
    conventions.submittedColumn = time
    conventions.metadataColumns = Set(
      head.headings.indices.filter {
        head.headings[$0].hasPrefix("_") || Self.ownHeadings.contains(head.headings[$0])
      })
    if let index = head.headings.firstIndex(of: "_index") { conventions.unstableColumns = [index] }
    conventions.answerSeparators = [" "]
    return conventions
  }
}
