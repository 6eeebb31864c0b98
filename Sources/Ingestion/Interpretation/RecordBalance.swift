/// How many records were read and what became of them: read = accepted + set aside.
package struct RecordBalance: Equatable, Sendable {
  package var read = 0
  package var accepted = 0
  /// Counts by reason code; no zeros.
  package var setAside: [String: Int] = [:]

  package init() {}

  /// How many records were set aside, whatever the reason.
  package var setAsideTotal: Int { setAside.values.reduce(0, +) }

  /// Adds another part's counts.
  package static func += (left: inout RecordBalance, right: RecordBalance) {
    left.read += right.read
    left.accepted += right.accepted
    left.setAside.merge(right.setAside, uniquingKeysWith: +)
  }
}

/// A record that is not counted: where it stands and why, without what it says.
package struct SetAsideRecord: Hashable, Sendable {
  /// The row as a spreadsheet counts.
  package var row: Int
  /// The line as an editor counts; 0 where it is not known.
  package var line: Int
  /// A code of `SetAsideReason`.
  package var reason: String

  package init(row: Int, line: Int, reason: String) {
    self.row = row
    self.line = line
    self.reason = reason
  }
}
