/// Reads all records in order on the calling thread: the plain way, and the parallel one's oracle.
///
/// - Parameter skippingRecords: How many records, header rows, the consumer does not get to see.
/// - Throws: A `CSVProblem`, or what the source throws. The consumer has then received the records
///   before it, each once, and is to discard them.
package func readRecords(
  from source: inout some ByteSource, dialect: CSVDialect, skippingRecords: Int = 0,
  consumer: some RecordConsumer
) throws -> ReadingSummary {
  ReadingSummary()
}
