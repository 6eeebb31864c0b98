import Findings

extension Tool {
  /// formr: the session and its times first, items by their names, in every language alike.
  ///
  /// Who tries a study out gets a session with `XXX` in it, which analyses leave out.
  static let formr = Tool(
    id: "formr", name: "formr",
    ownHeadings: ToolHeadings([
      "session": ["session"], "session_id": ["session_id"], "study": ["study_id"],
      "created": ["created"], "modified": ["modified"], "ended": ["ended"],
      "expired": ["expired"], "iteration": ["iteration"],
    ]),
    wrote: { $0["session"] == 0 && $0.has("created", "modified", "ended") },
    describe: { found, conventions in
      // One session may answer the same form again and again, each time from a new start.
      conventions.keyColumns = found.positions("session", "created")
      conventions.submittedColumn = found["ended"]
      conventions.modifiedColumn = found["modified"]
      conventions.partialWhereEmpty = found["ended"]
      conventions.metadataColumns = found.all
      conventions.recordRules = [RecordRule(column: 0, mark: "XXX", reason: .testResponse)]
      conventions.answerSeparators = [", ", ","]
    })
}
