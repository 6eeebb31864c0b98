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
  var pageLead: String {
    """
    What Rida found in the answers that the survey tool exported, and what to do about it. Nothing has \
    been stored.
    """
  }
  var ledgerTitle: String { "What became of each row" }
  var rowsLabel: String { "Rows" }
  var acceptedLabel: String { "Accepted: they count" }
  var readLabel: String { "Rows read" }
  var setAsideLabel: String { "Set aside, by reason" }

  func subject(of summary: CheckSummary) -> String {
    let survey = summary.surveyTitle.map { "answers to \(quoted($0))" }
    let tool = summary.toolName.map { "exported from \(shownText($0))" }
    let parts = [survey, tool].compactMap { $0 }.joined(separator: comma)
    return (parts.isEmpty ? "not recognised yet" : parts).uppercasedFirst + "."
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

  func pageTitle(files: Int) -> String {
    files == 1 ? "Check of a survey export" : "Check of survey exports"
  }

  func share(accepted: Int, of read: Int) -> String {
    "\(count(accepted)) of \(count(read)) count"
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
