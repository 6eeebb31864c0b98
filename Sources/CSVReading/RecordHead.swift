/// A record kept as text: a header row or a sample.
package struct TextRecord: Equatable, Sendable {
  /// The physical line on which it starts, from 1.
  package let line: Int
  /// Its row as a spreadsheet counts, from 1.
  package let row: Int
  /// Its fields.
  package let fields: [String]
  /// For each field, whether nothing at all was written for it.
  package let isNull: [Bool]

  /// Creates a record with these fields.
  package init(line: Int, row: Int, fields: [String], isNull: [Bool]) {
    self.line = line
    self.row = row
    self.fields = fields
    self.isNull = isNull
  }

  /// Copies a record.
  package init(_ record: CSVRecord) {
    line = record.line
    row = record.row
    fields = (0..<record.fieldCount).map(record.text(of:))
    isNull = (0..<record.fieldCount).map(record.isNull)
  }
}

/// The first records of a file, so that a plan can be made before all is read.
///
/// - Parameters:
///   - bytes: The file's first bytes, in its own encoding.
///   - isWholeFile: Whether `bytes` are all of it; if not, a last record without its line break
///     is left out.
///   - dialect: How they are written.
///   - maximumRecords: How many records are wanted.
/// - Returns: At most `maximumRecords` records; fewer where `bytes` end before.
/// - Throws: A `CSVProblem` within these records.
package func readHead(
  of bytes: [UInt8], isWholeFile: Bool = true, dialect: CSVDialect, maximumRecords: Int
) throws(CSVProblem) -> [TextRecord] {
  let head = RecordHead(
    of: bytes, isWholeFile: isWholeFile, dialect: dialect, maximumRecords: maximumRecords)
  if let problem = head.problem { throw problem }
  return head.records
}

/// The first records of a file, and what kept it from being more.
struct RecordHead {
  private(set) var records: [TextRecord] = []
  private(set) var problem: CSVProblem?

  /// Reads at most `maximumRecords` records of `bytes`.
  init(of bytes: [UInt8], isWholeFile: Bool, dialect: CSVDialect, maximumRecords: Int) {
    let collector = TextRecordCollector(maximumRecords: maximumRecords)
    do throws(CSVProblem) {
      try collector.collect(bytes, isWholeFile: isWholeFile, dialect: dialect)
    } catch {
      if !collector.isFull { problem = error }
    }
    records = collector.records
  }
}

/// Keeps the first records as text.
private final class TextRecordCollector: RecordConsumer {
  private(set) var records: [TextRecord] = []
  private let maximumRecords: Int

  init(maximumRecords: Int) { self.maximumRecords = maximumRecords }

  var isFull: Bool { records.count >= maximumRecords }

  func consume(_ record: CSVRecord) {
    if !isFull { records.append(TextRecord(record)) }
  }

  func collect(_ bytes: [UInt8], isWholeFile: Bool, dialect: CSVDialect) throws(CSVProblem) {
    let limits = ReadingLimits()
    let parser = RecordParser(dialect: dialect, limits: limits, consumer: self)
    var stream = UTF8Stream(MemoryByteSource(bytes), dialect: dialect)
    var text = UnreadText(startsWithSeparatorLine: dialect.hasSeparatorLine)
    while !isFull {
      // Bytes in memory can be read without an error, so there is none to pass on.
      let piece = (try? stream.next(1 << 14)) ?? []
      if piece.isEmpty { break }
      try text.parse(piece, by: parser, limits: limits)
    }
    guard isWholeFile, !isFull else { return }
    try text.finish(by: parser, isUndecodable: stream.hasFailed)
  }
}
