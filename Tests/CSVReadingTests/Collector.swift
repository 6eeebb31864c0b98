@testable import CSVReading

/// Keeps every record it is given, by chunk.
final class Collector: RecordConsumer {
  private(set) var chunks: [Int: [TextRecord]] = [:]
  private var current: [TextRecord] = []

  func consume(_ record: CSVRecord) { current.append(TextRecord(record)) }

  func finishChunk(_ index: Int) {
    chunks[index] = current
    current = []
  }
}

/// What a reader made of a file.
struct Reading: Equatable {
  var records: [TextRecord] = []
  var problem: CSVProblem?
  var summary = ReadingSummary()

  /// Reads on one thread.
  static func serial(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(), skipping: Int = 0,
    limits: ReadingLimits = ReadingLimits()
  ) -> Reading {
    let collector = Collector()
    var source = MemoryByteSource(bytes)
    return result {
      try readRecords(
        from: &source, dialect: dialect, skippingRecords: skipping, consumer: collector,
        limits: limits)
    } records: {
      collector.chunks[0] ?? []
    }
  }

  /// Reads on several threads and puts the chunks in order.
  static func parallel(
    _ bytes: [UInt8], _ dialect: CSVDialect = CSVDialect(), skipping: Int = 0,
    limits: ReadingLimits = ReadingLimits(), workers: Int
  ) -> Reading {
    let team = (0..<workers).map { _ in Collector() }
    var source = MemoryByteSource(bytes)
    return result {
      try readRecordsInParallel(
        from: &source, dialect: dialect, skippingRecords: skipping, workers: workers,
        limits: limits, makeConsumer: { team[$0] })
    } records: {
      team.flatMap(\.chunks).sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }

  private static func result(
    _ read: () throws -> ReadingSummary, records: () -> [TextRecord]
  ) -> Reading {
    do {
      let summary = try read()
      return Reading(records: records(), summary: summary)
    } catch {
      // What was consumed before a problem is to be discarded.
      return Reading(problem: error as? CSVProblem)
    }
  }
}
