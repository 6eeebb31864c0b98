extension Tool {
  /// ODK Central: the time of submission first, keys and states last, in every language alike.
  static let odkCentral = Tool(
    id: "odk-central", name: "ODK Central",
    ownHeadings: ToolHeadings([
      "time": ["SubmissionDate"], "key": ["KEY"], "submitter": ["SubmitterID"],
    ]),
    wrote: { $0["time"] == 0 && $0.has("key", "submitter") },
    describe: { found, conventions in
      let headings = found.head.headings
      conventions.keyColumns = found.positions("key")
      conventions.submittedColumn = found["time"]
      // A question may be called `status`.
      conventions.metadataColumns = Set(
        headings.indices.filter { odkHeadings.contains(headings[$0]) })
      conventions.answerSeparators = [" "]
      conventions.listsOptionsAgain = true
      // Split columns hold 0 for a question that nobody answered.
      conventions.unansweredIsUnchosen = true
      conventions.addPathNames(headings, separators: ["/", "-"])
    })
}

private let odkHeadings: Set<String> = [
  "SubmissionDate", "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent",
  "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion",
  "meta-instanceID", "meta-instanceName", "start", "end", "today", "deviceid", "username",
]
