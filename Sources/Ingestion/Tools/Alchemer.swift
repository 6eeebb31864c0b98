import Findings

extension Tool {
  /// Alchemer, once SurveyGizmo: `Option:Question` for each option and each row of a grid.
  ///
  /// Its interface is English; so are the headings in programs that read its exports (Mozilla's of
  /// support.mozilla.org and of Firefox Input).
  static let alchemer = Tool(
    id: "alchemer", name: "Alchemer",
    ownHeadings: ToolHeadings([
      "id": ["Response ID"],
      "started": ["Time Started", "Date Started"],
      "submitted": ["Date Submitted"],
      "status": ["Status"],
      "contact": ["Contact ID"],
      "legacy": ["Legacy Comments"],
      "comments": ["Comments"],
      "language": ["Language"],
      "referer": ["Referer"],
      "extended": ["Extended Referer"],
      "session": ["SessionID", "Session ID"],
      "agent": ["User Agent"],
      "extendedAgent": ["Extended User Agent"],
      "tags": ["Tags"],
      "test": ["Is Test Data", "Test Data"],
      "ip": ["IP Address"],
      "longitude": ["Longitude"],
      "latitude": ["Latitude"],
      "country": ["Country Auto", "Country"],
      "city": ["City"],
      "region": ["State/Region"],
      "postal": ["Postal"],
    ]),
    wrote: { $0["id"] == 0 && $0.has("submitted", "status", "started") },
    describe: { found, conventions in
      conventions.keyColumns = [0]
      conventions.submittedColumn = found["submitted"]
      conventions.partialWhereEmpty = found["submitted"]
      // A question may be called like one of its own columns, which stand together.
      conventions.metadataColumns = found.together(
        upTo: found.positions("started", "submitted", "status").max() ?? 0)
      if let status = found["status"] {
        conventions.recordRules.append(
          RecordRule(column: status, texts: ["Partial", "Disqualified"], reason: .partial))
        conventions.recordRules.append(
          RecordRule(
            column: status, texts: ["Test", "Test Data", "Deleted"], reason: .testResponse)
        )
      }
      if let test = found["test"] {
        conventions.recordRules.append(
          RecordRule(column: test, texts: ["1", "true", "yes"], reason: .testResponse))
      }
      conventions.addOptionNames(found.head.headings)
    })
}

extension ToolConventions {
  /// Adds `Question [Option]` for `Option:Question`.
  fileprivate mutating func addOptionNames(_ headings: [String]) {
    for (column, heading) in headings.enumerated() where !metadataColumns.contains(column) {
      for colon in heading.indices where heading[colon] == ":" {
        let option = trimmedText(String(heading[..<colon]))
        let question = trimmedText(String(heading[heading.index(after: colon)...]))
        if option.isEmpty || question.isEmpty { continue }
        columnNames[column, default: []].append("\(question) [\(option)]")
      }
    }
  }
}
