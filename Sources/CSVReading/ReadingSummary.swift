/// How much was read, for the balance of records.
package struct ReadingSummary: Equatable, Sendable {
  /// Records in the file, skipped ones included.
  package internal(set) var records = 0
  /// Records skipped, as the caller asked: header rows.
  package internal(set) var skippedRecords = 0
  /// Physical lines, an unfinished last one included.
  package internal(set) var lines = 0
  /// Rows as a spreadsheet counts: records, blank rows, a `sep=` line.
  package internal(set) var rows = 0
  /// Rows with nothing but blanks, which are no records.
  package internal(set) var blankRows = 0
  /// Bytes as UTF-8, without a byte order mark.
  package internal(set) var bytes = 0

  /// Creates the summary of nothing read.
  package init() {}

  /// Adds what was read of another part of the file.
  mutating func add(_ other: Self) {
    records += other.records
    skippedRecords += other.skippedRecords
    lines += other.lines
    rows += other.rows
    blankRows += other.blankRows
    bytes += other.bytes
  }
}
