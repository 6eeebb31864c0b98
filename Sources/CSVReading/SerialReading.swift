/// Reads all records in order on the calling thread: the plain way, and the parallel one's oracle.
///
/// - Parameters:
///   - source: Where the bytes come from.
///   - dialect: How they are written.
///   - skippingRecords: How many records, header rows, the consumer does not get to see.
///   - consumer: Takes the records.
/// - Returns: How much was read.
/// - Throws: The first `CSVProblem`, or what the source throws. The consumer has then received the
///   records before it, each once, and is to discard them.
package func readRecords(
  from source: inout some ByteSource, dialect: CSVDialect, skippingRecords: Int = 0,
  consumer: some RecordConsumer
) throws -> ReadingSummary {
  try readRecords(
    from: &source, dialect: dialect, skippingRecords: skippingRecords, consumer: consumer,
    limits: ReadingLimits())
}

/// The same, with limits of the caller's.
func readRecords<Source: ByteSource>(
  from source: inout Source, dialect: CSVDialect, skippingRecords: Int,
  consumer: some RecordConsumer, limits: ReadingLimits
) throws -> ReadingSummary {
  var stream = UTF8Stream(source, encoding: dialect.encoding)
  defer { source = stream.source }
  let parser = RecordParser(dialect: dialect, limits: limits, consumer: consumer)
  parser.start(afterLine: 0, row: 0, skippingRecords: skippingRecords)
  var text = UnreadText(startsWithSeparatorLine: dialect.hasSeparatorLine)
  while true {
    let piece = try stream.next(limits.chunkSize)
    if piece.isEmpty { break }
    try text.parse(piece, by: parser, limits: limits)
  }
  try text.finish(by: parser, isUndecodable: stream.hasFailed)
  consumer.finishChunk(0)
  return parser.summary
}

/// The text between what was parsed and what was read: an unfinished line.
private struct UnreadText {
  private var bytes: [UInt8] = []
  private var awaitsSeparatorLine: Bool

  init(startsWithSeparatorLine: Bool) { awaitsSeparatorLine = startsWithSeparatorLine }

  mutating func parse(
    _ piece: [UInt8], by parser: RecordParser, limits: ReadingLimits
  ) throws(CSVProblem) {
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
    try parseLines(by: parser, isEndOfFile: false)
    guard bytes.count > limits.recordLength else { return }
    try unsafe bytes.withUnsafeBufferPointer { rest throws(CSVProblem) in
      try unsafe parser.rejectOverlongRecord(rest)
    }
  }

  mutating func finish(by parser: RecordParser, isUndecodable: Bool) throws(CSVProblem) {
    try parseLines(by: parser, isEndOfFile: true)
    if isUndecodable { throw parser.undecodableNextLine }
    try unsafe bytes.withUnsafeBufferPointer { rest throws(CSVProblem) in
      try unsafe parser.parseUnfinishedLine(rest)
    }
    try parser.finishFile()
  }

  private mutating func parseLines(by parser: RecordParser, isEndOfFile: Bool) throws(CSVProblem) {
    if awaitsSeparatorLine {
      let length = unsafe bytes.withUnsafeBufferPointer { all in
        unsafe parser.skipSeparatorLine(in: all, isEndOfFile: isEndOfFile)
      }
      guard let length else { return }
      bytes.removeFirst(length)
      awaitsSeparatorLine = false
    }
    let parsed = try unsafe bytes.withUnsafeBufferPointer { all throws(CSVProblem) in
      try unsafe parser.parseLines(of: all, isEndOfFile: isEndOfFile)
    }
    bytes.removeFirst(parsed)
  }
}
