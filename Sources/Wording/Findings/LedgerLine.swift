import Findings

/// How many rows of an export came to the same, in words.
package struct LedgerLine: Equatable, Sendable {
  package var label: String
  package var count: Int
}

extension FindingWording {
  /// What became of each row: the accepted ones, then those set aside by reason.
  ///
  /// The counts add up to the rows read. Nil where the file was not read to its end.
  package func ledgerLines(of summary: CheckSummary) -> [LedgerLine]? {
    guard summary.read == summary.accepted + summary.setAsideTotal else { return nil }
    let order = SetAsideReason.codes
    let reasons = summary.setAside.filter { $0.count > 0 }.sorted {
      let left = order.firstIndex(of: $0.code) ?? order.count
      let right = order.firstIndex(of: $1.code) ?? order.count
      return (left, $0.code) < (right, $1.code)
    }
    return [LedgerLine(label: acceptedLabel, count: summary.accepted)]
      + reasons.map { LedgerLine(label: setAside($0.code), count: $0.count) }
  }
}
