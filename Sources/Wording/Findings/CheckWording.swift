import Findings

/// The words around findings in what `rida check` says of a file.
package protocol CheckWording: Sendable {
  /// What the file is: the tool and the questionnaire, as far as they are known; a whole sentence.
  func subject(of summary: CheckSummary) -> String
  /// How its letters and columns were read, or nil where neither is known.
  func reading(of summary: CheckSummary) -> String?
  /// How many responses count.
  func outcome(of summary: CheckSummary) -> String
  /// Said where nothing was found.
  var nothingFound: String { get }
  /// Leads in what a finding does to the results.
  var effectLabel: String { get }
  /// Leads in what to do.
  var adviceLabel: String { get }
  /// “3 more of the same kind”.
  func more(_ count: Int) -> String
  /// Where lines for definitions are to be written.
  var definitionNote: String { get }
  /// “Rows read: 120 = 112 that count + 8 set aside”.
  func ledger(read: Int, accepted: Int, setAside: Int) -> String
  /// The ledger of a file that was not read to its end.
  func unfinishedLedger(read: Int) -> String
  /// “Set aside, by reason”.
  var setAsideLabel: String { get }
  /// The heading of a page on one export, or on several.
  func pageTitle(files: Int) -> String
  /// What the page is, for somebody who is sent it.
  var pageLead: String { get }
  /// The heading over what became of each row.
  var ledgerTitle: String { get }
  /// The heading of the column of counts.
  var rowsLabel: String { get }
  /// Rows whose responses count.
  var acceptedLabel: String { get }
  /// All rows that were read.
  var readLabel: String { get }
  /// “112 of 120 count”.
  func share(accepted: Int, of read: Int) -> String
  /// A whole number in the language's writing.
  func count(_ number: Int) -> String
  /// The colon between a label and what it leads in, with its spaces.
  var colon: String { get }
  /// The comma between things of a list, with its space.
  var comma: String { get }
}
