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
  var stream = UTF8Stream(source, dialect: dialect)
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
