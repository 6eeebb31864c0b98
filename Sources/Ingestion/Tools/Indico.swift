extension Tool {
  /// The surveys of Indico: who and when first, `Section: question` behind them.
  ///
  /// The headings are English whatever the interface's language (indico/indico,
  /// indico/modules/events/surveys/util.py).
  static let indico = Tool(
    id: "indico", name: "Indico",
    ownHeadings: ToolHeadings([
      "submitter": ["Submitter"], "email": ["Submitter Email"], "time": ["Submission Date"],
    ]),
    wrote: { found in
      guard found["submitter"] == 0, let time = found["time"] else { return false }
      return time <= 2
    },
    describe: { found, conventions in
      conventions.submittedColumn = found["time"]
      conventions.timeZone = "UTC"
      conventions.metadataColumns = found.together(upTo: found["time"] ?? 0)
      conventions.answerSeparators = ["; ", ";"]
      for (column, heading) in found.head.headings.enumerated() {
        guard let colon = heading.firstRange(of: ": "), !heading[colon.upperBound...].isEmpty
        else { continue }
        conventions.columnNames[column, default: []].append(String(heading[colon.upperBound...]))
      }
    })
}
