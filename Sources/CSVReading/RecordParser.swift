import CLibCSV
import Glibc

/// Turns the physical lines of a file, or of a chunk of it, into records.
///
/// libcsv knows no line numbers and doesn't report blank lines, so it is fed line by line: a record
/// starts on the line before which the parser was between two records. That costs no measurable
/// time, and makes every number right under line breaks in cells, blank lines and any line break.
///
/// It owns its libcsv parser and is used by one thread at a time.
@safe
final class RecordParser {
  /// What was read so far.
  private(set) var summary = ReadingSummary()
  private let parser: UnsafeMutablePointer<csv_parser>
  private let sink: UnsafeMutablePointer<FieldSink>
  private var record = CSVRecord()
  private let consumer: any RecordConsumer
  private let limits: ReadingLimits
  private let encoding: TextEncoding
  private let delimiter: UInt8
  /// The line and the row that were begun last.
  private var line = 0
  private var row = 0
  private var recordsToSkip = 0
  private var recordLength = 0
  /// Where the quoted field opened that the last line left open.
  private var openingLine: Int?

  /// Creates a parser that hands records to `consumer`.
  init(dialect: CSVDialect, limits: ReadingLimits, consumer: any RecordConsumer) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: csv_parser())
    unsafe sink = .allocate(capacity: 1)
    unsafe sink.initialize(to: FieldSink(fieldLimit: limits.fieldLength))
    self.consumer = consumer
    self.limits = limits
    encoding = dialect.encoding
    delimiter = dialect.delimiter.rawValue
    // Not strict, libcsv takes all that follows a lone quote for one field.
    let options = CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL
    unsafe csv_init(parser, UInt8(options))
    unsafe csv_set_delim(parser, delimiter)
    // libcsv grows its buffer by this much at a time, 128 bytes by itself; the sink reads up to
    // `shortFieldLength` of it.
    unsafe csv_set_blk_size(parser, 4096)
  }

  deinit {
    unsafe csv_free(parser)
    unsafe parser.deallocate()
    unsafe sink.deallocate()
  }

  /// Places the parser between two records: `lines` and `rows` lie before.
  func start(afterLine lines: Int, row rows: Int, skippingRecords: Int) {
    line = lines
    row = rows
    recordsToSkip = skippingRecords
  }

  /// Passes over the first line of `bytes`, Excel's `sep=`, and returns its length.
  func skipSeparatorLine(in bytes: UnsafeBufferPointer<UInt8>, isEndOfFile: Bool) -> Int? {
    var lineEnds = unsafe LineEnds(in: bytes, isEndOfFile: isEndOfFile)
    let end = lineEnds.end(ofLineAt: 0) ?? (isEndOfFile ? bytes.count : nil)
    guard let end, end > 0 else { return nil }
    count(bytes: end)
    row += 1
    summary.rows += 1
    return end
  }

  /// Parses the finished lines of `bytes`.
  ///
  /// - Returns: How many bytes these lines have; the others are to be given again.
  /// - Throws: The first problem.
  func parseLines(of bytes: UnsafeBufferPointer<UInt8>, isEndOfFile: Bool) throws(CSVProblem) -> Int
  {
    var lineEnds = unsafe LineEnds(in: bytes, isEndOfFile: isEndOfFile)
    var oddities = unsafe TextOddities(in: bytes, delimiter: delimiter)
    var start = 0
    while let end = lineEnds.end(ofLineAt: start) {
      if end > oddities.next { try notice(&oddities, before: end) }
      try unsafe feed(UnsafeBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
    return start
  }

  /// Parses a last line without a line break.
  func parseUnfinishedLine(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVProblem) {
    guard !bytes.isEmpty else { return }
    var oddities = unsafe TextOddities(in: bytes, delimiter: delimiter)
    try notice(&oddities, before: bytes.count)
    try unsafe feed(bytes)
  }

  /// Counts the odd places of the next line, up to `end`; throws where one can't be read.
  private func notice(_ oddities: inout TextOddities, before end: Int) throws(CSVProblem) {
    while let oddity = oddities.take(before: end) {
      switch oddity {
      case .defect(let defect): throw problem(defect)
      case .lostLetter: summary.lostLetters.add(line: line + 1)
      case .mark: summary.marksInside.add(line: line + 1)
      }
    }
  }

  /// Ends the file: delivers a last record without a line break.
  ///
  /// - Throws: `unclosedQuote` if a quoted field is open.
  func finishFile() throws(CSVProblem) {
    guard !isBetweenRecords else { return }
    let status = withStorage { unsafe csv_fini(parser, addField, endRecord, sink) }
    guard status == 0 else { throw .unclosedQuote(line: openingLine ?? line) }
    try deliver(openedBefore: 0)
  }

  /// Ends a chunk; throws if it doesn't end between two records, and so was cut wrongly.
  ///
  /// Strict mode reports a stray quote before that can happen: this is the proof.
  func finishChunk() throws(CSVProblem) {
    guard isBetweenRecords else { throw .unclosedQuote(line: openingLine ?? line) }
  }

  /// Parses the beginning of a record that is over the limit, and throws what is wrong with it.
  func rejectOverlongRecord(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVProblem) {
    if !bytes.isEmpty { try unsafe feed(bytes) }
    throw .recordTooLong(line: max(record.line, 1), limit: limits.recordLength)
  }

  /// The problem of bytes that can't be decoded, behind the last finished line.
  var undecodableNextLine: CSVProblem { .undecodableBytes(line: line + 1, encoding: encoding) }

  private func problem(_ defect: TextDefect) -> CSVProblem {
    switch defect {
    case .notUTF8: undecodableNextLine
    case .nul: .nulByte(line: line + 1)
    }
  }

  /// Whether libcsv has a record begun: 0 is its ROW_NOT_BEGUN, a name its header keeps to itself.
  private var isBetweenRecords: Bool { unsafe parser.pointee.pstate == 0 }

  private func count(bytes: Int) {
    line += 1
    summary.lines += 1
    summary.bytes += bytes
  }

  private func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVProblem) {
    count(bytes: bytes.count)
    if isBetweenRecords { startRecord() }
    unsafe reserve(for: bytes)
    let fieldsBefore = unsafe sink.pointee.fieldCount
    let parsed = withStorage {
      unsafe csv_parse(parser, bytes.baseAddress, bytes.count, addField, endRecord, sink)
    }
    guard parsed == bytes.count else { throw parseProblem(openedBefore: fieldsBefore) }
    if unsafe sink.pointee.isComplete {
      try deliver(openedBefore: fieldsBefore)
    } else if !isBetweenRecords {
      try continueRecord(openedBefore: fieldsBefore)
    } else {
      summary.blankRows += 1
    }
  }

  private func startRecord() {
    unsafe sink.pointee.startRecord()
    row += 1
    summary.rows += 1
    record.line = line
    record.row = row
    recordLength = 0
    openingLine = nil
  }

  /// Makes the record large enough for whatever `bytes` can add.
  private func reserve(for bytes: UnsafeBufferPointer<UInt8>) {
    recordLength += bytes.count
    let length = recordLength + shortFieldLength
    grow(&record.bytes, toHold: length, atLeast: 4096)
    let known = unsafe sink.pointee.fieldCount + 2
    guard record.ends.count < known + bytes.count else { return }
    let delimiters = unsafe bytes.count { $0 == delimiter }
    grow(&record.ends, toHold: known + delimiters, atLeast: 1024)
  }

  @inline(__always)
  private func grow<Element: FixedWidthInteger>(
    _ storage: inout [Element], toHold count: Int, atLeast minimum: Int
  ) {
    guard storage.count < count else { return }
    let size = max(count, 2 * storage.count, minimum)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }

  @inline(__always)
  private func withStorage<Result>(_ body: () -> Result) -> Result {
    unsafe record.withStorage { bytes, ends in
      unsafe sink.pointee.bytes = bytes
      unsafe sink.pointee.ends = ends
      return body()
    }
  }

  private func deliver(openedBefore fieldsBefore: Int) throws(CSVProblem) {
    if let field = unsafe sink.pointee.overlongField {
      throw overlong(fieldLine: field == fieldsBefore ? openingLine ?? line : line, isQuoted: false)
    }
    try checkLength()
    openingLine = nil
    unsafe record.fieldCount = sink.pointee.fieldCount
    summary.records += 1
    summary.lastRecordRow = record.row
    if unsafe sink.pointee.end > 0 { summary.lastFilledRow = record.row }
    if recordsToSkip > 0 {
      recordsToSkip -= 1
      summary.skippedRecords += 1
    } else {
      consumer.consume(record)
    }
  }

  /// Notes where the field opened that goes on in the next line, and holds it to the limits.
  private func continueRecord(openedBefore fieldsBefore: Int) throws(CSVProblem) {
    if unsafe openingLine == nil || sink.pointee.fieldCount > fieldsBefore { openingLine = line }
    let isOverlong = unsafe parser.pointee.entry_pos > limits.fieldLength
    if unsafe isOverlong || sink.pointee.overlongField != nil {
      throw overlong(fieldLine: openingLine ?? line, isQuoted: unsafe parser.pointee.quoted != 0)
    }
    try checkLength()
  }

  private func checkLength() throws(CSVProblem) {
    guard recordLength > limits.recordLength else { return }
    throw .recordTooLong(line: record.line, limit: limits.recordLength)
  }

  private func overlong(fieldLine: Int, isQuoted: Bool) -> CSVProblem {
    .fieldTooLong(line: fieldLine, limit: limits.fieldLength, isQuoted: isQuoted)
  }

  private func parseProblem(openedBefore fieldsBefore: Int) -> CSVProblem {
    guard unsafe csv_error(parser) == CSV_EPARSE else { return .outOfMemory(line: line) }
    let isSameField = unsafe sink.pointee.fieldCount == fieldsBefore
    return .strayQuote(line: line, fieldLine: isSameField ? openingLine ?? line : line)
  }
}

@inline(__always)
private func addField(
  _ content: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?
) {
  guard let sink = unsafe context?.assumingMemoryBound(to: FieldSink.self) else { return }
  unsafe sink.pointee.add(content?.assumingMemoryBound(to: UInt8.self), count: count)
}

private func endRecord(_ terminator: Int32, _ context: UnsafeMutableRawPointer?) {
  guard let sink = unsafe context?.assumingMemoryBound(to: FieldSink.self) else { return }
  unsafe sink.pointee.isComplete = true
}
