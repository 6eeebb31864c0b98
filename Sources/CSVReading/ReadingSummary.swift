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
  /// Bytes as UTF-8, without a byte order mark and with quotes as libcsv reads them.
  package internal(set) var bytes = 0
  /// The rows of the last record and of the last with anything in it, 0 without one; the header
  /// counts.
  package internal(set) var lastRecordRow = 0
  package internal(set) var lastFilledRow = 0
  /// Cells with letters that a program before has lost: replacement characters, U+FFFD.
  package internal(set) var lostLetters = Sightings()
  /// Byte order marks inside the text: files pasted together.
  package internal(set) var marksInside = Sightings()

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
    lastRecordRow = max(lastRecordRow, other.lastRecordRow)
    lastFilledRow = max(lastFilledRow, other.lastFilledRow)
    lostLetters.add(other.lostLetters)
    marksInside.add(other.marksInside)
  }
}

/// How often something was seen in a file.
package struct Sightings: Equatable, Sendable {
  /// How often.
  package internal(set) var count = 0
  /// The first line, from 1; nil if it wasn't seen.
  package internal(set) var firstLine: Int?

  /// Counts one more, on `line`.
  mutating func add(line: Int) {
    count += 1
    firstLine = min(firstLine ?? line, line)
  }

  /// Adds what was seen elsewhere in the file.
  mutating func add(_ other: Self) {
    count += other.count
    firstLine = [firstLine, other.firstLine].compactMap(\.self).min()
  }
}
