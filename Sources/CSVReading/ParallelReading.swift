import Dispatch
import Synchronization

/// Reads all records on several threads, each with a consumer of its own.
///
/// One thread at a time takes the next chunk from the source, cut at a record's end; what it then
/// parses nobody else does, so at most one chunk a worker is in memory, and the source is read in
/// order. Text that isn't UTF-8 is rewritten while it is taken, by one thread at a time.
///
/// - Parameters:
///   - source: Where the bytes come from.
///   - dialect: How they are written.
///   - skippingRecords: How many records, header rows, no consumer gets to see.
///   - workers: How many threads, at least 1; the system may lend fewer.
///   - makeConsumer: Makes the consumer of a worker, from 0; called on the calling thread. A worker
///     may get no chunk at all.
/// - Returns: How much was read.
/// - Throws: The `CSVProblem` that comes first in the file, or what the source throws. Consumers
///   have then received any part of the file, no record twice, and are to discard it.
package func readRecordsInParallel(
  from source: inout some ByteSource & Sendable, dialect: CSVDialect, skippingRecords: Int = 0,
  workers: Int, makeConsumer: (Int) -> any RecordConsumer
) throws -> ReadingSummary {
  try readRecordsInParallel(
    from: &source, dialect: dialect, skippingRecords: skippingRecords, workers: workers,
    limits: ReadingLimits(), makeConsumer: makeConsumer)
}

/// The same, with limits of the caller's.
func readRecordsInParallel<Source: ByteSource & Sendable>(
  from source: inout Source, dialect: CSVDialect, skippingRecords: Int, workers: Int,
  limits: ReadingLimits, makeConsumer: (Int) -> any RecordConsumer
) throws -> ReadingSummary {
  let queue = ChunkQueue(
    ChunkCutter(
      source, dialect: dialect, skippingRecords: skippingRecords, limits: limits))
  let team = (0..<max(workers, 1)).map { index in
    ChunkWorker(consumer: makeConsumer(index), dialect: dialect, limits: limits)
  }
  DispatchQueue.concurrentPerform(iterations: team.count) { team[$0].work(through: queue) }
  source = queue.source
  if let problem = queue.firstProblem { throw problem }
  return team.reduce(into: ReadingSummary()) { $0.add($1.summary) }
}

/// Hands out the chunks of a file in order, and keeps the first problem.
private final class ChunkQueue<Source: ByteSource & Sendable>: Sendable {
  private struct State {
    var cutter: ChunkCutter<Source>
    var chunksTaken = 0
    var problem: (index: Int, error: any Error)?
  }

  private let state: Mutex<State>

  init(_ cutter: sending ChunkCutter<Source>) { state = Mutex(State(cutter: cutter)) }

  var source: Source { state.withLock { $0.cutter.stream.source } }

  var firstProblem: (any Error)? { state.withLock { $0.problem?.error } }

  /// The next chunk; nil at the end, and once there is a problem.
  func next() -> Chunk? {
    state.withLock { state in
      guard state.problem == nil else { return nil }
      do {
        let chunk = try state.cutter.next()
        state.chunksTaken += 1
        return chunk
      } catch {
        state.problem = (state.chunksTaken, error)
        return nil
      }
    }
  }

  /// Keeps a problem of chunk `index`, unless an earlier chunk has one: what follows a stray quote
  /// may be cut wrongly.
  func report(_ error: any Error, inChunk index: Int) {
    state.withLock { state in
      if let known = state.problem, known.index <= index { return }
      state.problem = (index, error)
    }
  }
}

/// Parses chunks, one after the other, for one consumer.
///
/// Unchecked, because the compiler can't see that only one thread uses a worker between its making
/// and the end of `concurrentPerform`, which orders both with the calling thread.
private final class ChunkWorker: @unchecked Sendable {
  private let consumer: any RecordConsumer
  private let parser: RecordParser

  init(consumer: any RecordConsumer, dialect: CSVDialect, limits: ReadingLimits) {
    self.consumer = consumer
    parser = RecordParser(dialect: dialect, limits: limits, consumer: consumer)
  }

  var summary: ReadingSummary { parser.summary }

  func work<Source>(through queue: ChunkQueue<Source>) {
    while let chunk = queue.next() {
      do throws(CSVProblem) {
        try parse(chunk)
        consumer.finishChunk(chunk.index)
      } catch {
        queue.report(error, inChunk: chunk.index)
        return
      }
    }
  }

  private func parse(_ chunk: Chunk) throws(CSVProblem) {
    parser.start(
      afterLine: chunk.linesBefore, row: chunk.rowsBefore, skippingRecords: chunk.recordsToSkip)
    try unsafe chunk.bytes.withUnsafeBufferPointer { bytes throws(CSVProblem) in
      try unsafe parse(UnsafeBufferPointer(rebasing: bytes.prefix(chunk.count)), of: chunk)
    }
  }

  private func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, of chunk: Chunk
  ) throws(CSVProblem) {
    var position = 0
    let isWhole = chunk.ending != .inOverlongRecord
    if chunk.startsWithSeparatorLine {
      guard let length = unsafe parser.skipSeparatorLine(in: bytes, isEndOfFile: isWhole) else {
        throw parser.undecodableNextLine
      }
      position = length
    }
    let lines = unsafe UnsafeBufferPointer(rebasing: bytes[position...])
    position += try unsafe parser.parseLines(of: lines, isEndOfFile: isWhole)
    let rest = unsafe UnsafeBufferPointer(rebasing: bytes[position...])
    switch chunk.ending {
    case .atCut:
      try parser.finishChunk()
    case .atEndOfFile:
      try unsafe parser.parseUnfinishedLine(rest)
      try parser.finishFile()
    case .beforeUndecodableBytes:
      throw parser.undecodableNextLine
    case .inOverlongRecord:
      try unsafe parser.rejectOverlongRecord(rest)
    }
  }
}
