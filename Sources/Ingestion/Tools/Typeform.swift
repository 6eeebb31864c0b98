import Findings

extension Tool {
  /// Typeform: a token first, times and the network last, options as headings of their own.
  ///
  /// Its headings were seen in English only.
  static let typeform = Tool(
    id: "typeform", name: "Typeform",
    ownHeadings: ToolHeadings([
      "token": ["#"],
      "type": ["Response Type"],
      "start": ["Start Date (UTC)"],
      "stage": ["Stage Date (UTC)"],
      "submit": ["Submit Date (UTC)"],
      "network": ["Network ID"],
    ]),
    wrote: { $0["token"] == 0 && ($0["submit"] != nil || $0.has("start", "network")) },
    describe: { found, conventions in
      let headings = found.head.headings
      conventions.keyColumns = found.positions("token")
      conventions.submittedColumn = found["submit"]
      conventions.timeZone = "UTC"
      conventions.metadataColumns = found.all
      // Tags and endings stand behind the network; a question may be called so, too.
      if let network = found["network"] {
        let behind = headings.dropFirst(network + 1).prefix { ["Tags", "Ending"].contains($0) }
        conventions.metadataColumns.formUnion(behind.indices)
      }
      conventions.partialWhereEmpty = found["submit"]
      if let type = found["type"] {
        conventions.recordRules = [
          RecordRule(column: type, texts: ["partial", "started"], reason: .partial)
        ]
      }
      conventions.answerSeparators = [", ", ",", ";"]
      conventions.optionsAreHeadings = true
    })
}
