/// A part of a file's text that starts and ends between two records.
struct Chunk: Sendable {
  /// Its place among the chunks, from 0.
  let index: Int
  /// The text, of which it is the first `count` bytes.
  let bytes: [UInt8]
  let count: Int
  /// How many lines, and rows, lie before it.
  let linesBefore: Int
  let rowsBefore: Int
  /// How many of its first records are to be skipped.
  let recordsToSkip: Int
  let startsWithSeparatorLine: Bool
  let ending: Ending

  /// How it ends.
  enum Ending: Sendable {
    /// Between two records.
    case atCut
    case atEndOfFile
    /// Before bytes that mean nothing in the file's encoding.
    case beforeUndecodableBytes
    /// In a record that is over the limit.
    case inOverlongRecord
  }
}

/// Cuts a file's text into chunks, at line ends with an even number of quotes before.
///
/// In well-formed CSV these are the ends of records. In other CSV the parser finds the stray quote,
/// at the latest when a chunk doesn't end where it should.
struct ChunkCutter<Source: ByteSource> {
  private(set) var stream: UTF8Stream<Source>
  private let limits: ReadingLimits
  private let delimiter: UInt8
  private var pending: [UInt8] = []
  private var isAtEnd = false
  private var nextIndex = 0
  private var awaitsSeparatorLine: Bool
  private var recordsToSkip: Int
  private var cut = CutScan()

  /// Creates a cutter of the text of `source`.
  init(_ source: Source, dialect: CSVDialect, skippingRecords: Int, limits: ReadingLimits) {
    stream = UTF8Stream(source, dialect: dialect)
    self.limits = limits
    delimiter = dialect.delimiter.rawValue
    awaitsSeparatorLine = dialect.hasSeparatorLine
    recordsToSkip = skippingRecords
  }

  /// The next chunk; nil at the end.
  ///
  /// - Throws: What the source throws.
  mutating func next() throws -> Chunk? {
    guard !isAtEnd else { return nil }
    while true {
      let piece = try stream.next(limits.chunkSize)
      if pending.isEmpty { pending = piece } else { pending += piece }
      isAtEnd = piece.isEmpty
      let startsWithSeparatorLine = awaitsSeparatorLine
      unsafe pending.withUnsafeBufferPointer { bytes in
        unsafe cut.scan(
          bytes, isEndOfFile: isAtEnd, startsWithSeparatorLine: startsWithSeparatorLine,
          delimiter: delimiter)
      }
      if isAtEnd {
        guard !pending.isEmpty || stream.hasFailed else { return nil }
        return take(pending.count, stream.hasFailed ? .beforeUndecodableBytes : .atEndOfFile)
      }
      if cut.offset > 0 { return take(cut.offset, .atCut) }
      if pending.count > limits.recordLength {
        isAtEnd = true
        return take(pending.count, .inOverlongRecord)
      }
    }
  }

  private mutating func take(_ count: Int, _ ending: Chunk.Ending) -> Chunk {
    let skipped = min(recordsToSkip, cut.records)
    let chunk = Chunk(
      index: nextIndex, bytes: pending, count: count, linesBefore: cut.linesBefore,
      rowsBefore: cut.rowsBefore, recordsToSkip: ending == .atCut ? skipped : recordsToSkip,
      startsWithSeparatorLine: awaitsSeparatorLine, ending: ending)
    nextIndex += 1
    awaitsSeparatorLine = false
    recordsToSkip -= skipped
    pending = Array(pending[count...])
    cut.startChunk()
    return chunk
  }
}
