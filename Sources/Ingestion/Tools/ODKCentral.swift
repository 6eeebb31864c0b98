extension Tool {
  /// ODK Central: the time of submission first, keys and states last, in every language alike.
  static let odkCentral = Tool(
    id: "odk-central", name: "ODK Central",
    ownHeadings: ToolHeadings([
      "time": ["SubmissionDate"], "key": ["KEY"], "id": ["meta-instanceID"],
      "submitter": ["SubmitterID"], "name": ["SubmitterName"],
      "present": ["AttachmentsPresent"], "expected": ["AttachmentsExpected"],
      "status": ["Status"], "review": ["ReviewState"], "device": ["DeviceID"],
      "edits": ["Edits"], "version": ["FormVersion"], "start": ["start"], "end": ["end"],
      "today": ["today"], "deviceid": ["deviceid"], "username": ["username"],
      "instanceName": ["meta-instanceName"],
    ]),
    wrote: { $0["time"] == 0 && $0.has("key", "submitter") },
    describe: { found, conventions in
      conventions.keyColumns = found.positions("key")
      conventions.submittedColumn = found["time"]
      conventions.metadataColumns = found.all
      conventions.answerSeparators = [" "]
      conventions.listsOptionsAgain = true
      // Split columns hold 0 for a question that nobody answered.
      conventions.unansweredIsUnchosen = true
      conventions.addPathNames(found.head.headings, separators: ["/", "-"])
    })
}
