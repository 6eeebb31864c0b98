import Findings

extension Tool {
  /// Formbricks, whose rows are numbered anew in each export but have an id of their own.
  ///
  /// The headings are English whatever the interface's language (formbricks/formbricks,
  /// apps/web/lib/response/service.ts).
  static let formbricks = Tool(
    id: "formbricks", name: "Formbricks",
    ownHeadings: ToolHeadings([
      "number": ["No."], "id": ["Response ID"], "time": ["Timestamp"], "finished": ["Finished"],
      "quotas": ["Quotas"], "survey": ["Survey ID"], "internal": ["Formbricks ID (internal)"],
      "user": ["User ID"],
      "tags": ["Tags"],
      "notes": ["Notes"],
      "verified": ["Verified Email"],
    ]),
    wrote: { $0.has("number", "id", "survey") },
    describe: { found, conventions in
      conventions.keyColumns = found.positions("id")
      conventions.unstableColumns = Set(found.positions("number"))
      conventions.submittedColumn = found["time"]
      conventions.metadataColumns = found.all.union(found.columns(where: isOwn))
      if let finished = found["finished"] {
        conventions.recordRules = [RecordRule(column: finished, texts: noTexts, reason: .partial)]
      }
      conventions.answerSeparators = ["; ", ";"]
      conventions.guardsFormulas = true
    })
}

/// The ids of chosen options beside their texts, and what a browser told.
private func isOwn(_ heading: String) -> Bool {
  heading.hasSuffix(" - option id")
    || [
      "source", "url", "country", "ip address", "action", "person id", "userid", "language",
      "useragent - browser", "useragent - os", "useragent - device", "variables - ",
    ].contains(heading) || heading.hasPrefix("useragent - ")
}
