import Findings

/// The words around findings, in English.
extension EnglishFindingWording {
  var nothingFound: String { "Nothing to report: the file reads well." }
  var effectLabel: String { "Effect" }
  var adviceLabel: String { "What to do" }
  var definitionNote: String {
    """
    Lines for a definition go into the files in the surveys folder; if that isn’t your job, pass them \
    on to the quality team. Where a key is there already, add to it.
    """
  }
  var setAsideLabel: String { "Set aside, by reason" }

  func identity(of summary: CheckSummary) -> String {
    let survey = summary.surveyTitle.map { "answers to \(quoted($0))" }
    let tool = summary.toolName.map { "exported from \(shownText($0))" }
    let parts = [survey, tool].compactMap { $0 }.joined(separator: comma)
    return "\(shownText(summary.fileName)): \(parts.isEmpty ? "not recognised yet" : parts)."
  }

  func reading(of summary: CheckSummary) -> String? {
    let encoding = summary.encoding.map { "Letters are read as \(shownText($0))" }
    let delimiter = summary.delimiter.map { "columns are told apart by \(name(ofDelimiter: $0))" }
    let parts = [encoding, delimiter].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: comma).uppercasedFirst + "."
  }

  func outcome(of summary: CheckSummary) -> String {
    if summary.isStopped { return "No response counts yet: something has to be settled first." }
    let accepted = counted(summary.accepted, "response counts", "responses count")
    return "\(accepted), out of \(rows(summary.read))."
  }

  func more(_ count: Int) -> String {
    "\(self.count(count)) more of the same kind; --format html lists them all"
  }

  func ledger(read: Int, accepted: Int, setAside: Int) -> String {
    "Rows read: \(count(read)) = \(count(accepted)) accepted + \(count(setAside)) set aside"
  }

  func unfinishedLedger(read: Int) -> String {
    "Rows read so far: \(count(read)); none of them is taken in"
  }
}
