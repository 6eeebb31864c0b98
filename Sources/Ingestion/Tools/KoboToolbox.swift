extension Tool {
  /// KoboToolbox, whose own columns start with an underscore and stand last, whatever the language in
  /// which questions are exported.
  static let koboToolbox = Tool(
    id: "kobotoolbox", name: "KoboToolbox",
    ownHeadings: ToolHeadings(["key": ["_uuid"], "time": ["_submission_time"]]),
    headingRows: { table in
      guard table.count >= 2, isKobo(table[0]), let names = hashtags(in: table[1]) else {
        return nil
      }
      return CombinedHeadings(rowCount: 2, headings: table[0], names: names)
    },
    wrote: { $0.has("key", "time") },
    describe: { found, conventions in
      let headings = found.head.headings
      conventions.keyColumns = found.positions("key")
      conventions.submittedColumn = found["time"]
      conventions.timeZone = "UTC"
      conventions.metadataColumns = Set(
        headings.indices.filter {
          headings[$0].hasPrefix("_") || koboHeadings.contains(headings[$0])
        })
      conventions.unstableColumns = Set(
        headings.indices.filter { headings[$0] == "_index" })
      conventions.answerSeparators = [" "]
      conventions.listsOptionsAgain = true
      conventions.addPathNames(headings, separators: ["/"])
    })
}

private func isKobo(_ row: [String]) -> Bool {
  row.contains("_uuid") && row.contains("_submission_time")
}

private let koboHeadings: Set<String> = [
  "start", "end", "today", "username", "deviceid", "phonenumber", "simserial", "subscriberid",
  "audit", "__version__", "meta/instanceID", "meta/instanceName", "meta/rootUuid",
]
