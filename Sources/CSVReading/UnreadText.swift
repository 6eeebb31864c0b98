/// The text between what was parsed and what was read: an unfinished line.
struct UnreadText {
  private var bytes: [UInt8] = []
  private var awaitsSeparatorLine: Bool

  /// Creates the text at the start of a file.
  init(startsWithSeparatorLine: Bool) { awaitsSeparatorLine = startsWithSeparatorLine }

  /// Adds `piece` and parses the lines it finishes.
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

  /// Parses what is left at the end of the file.
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
