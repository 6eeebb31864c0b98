/// The search for the last place of a text where it may be cut, resumed as text is added.
struct CutScan {
  /// Where it may be cut, the text before being whole records; 0 if nowhere yet.
  private(set) var offset = 0
  /// How many records, rows that aren't blank, end before the cut.
  private(set) var records = 0
  /// How many lines, and rows, lie before the text.
  private(set) var linesBefore = 0
  private(set) var rowsBefore = 0
  private var linesAtCut = 0
  private var rowsAtCut = 0
  /// The first line that was not scanned, and what was counted up to there.
  private var scanned = 0
  private var lines = 0
  private var rows = 0
  private var isInQuotes = false

  /// Scans the finished lines of `text`, which starts with what was scanned before.
  mutating func scan(
    _ text: UnsafeBufferPointer<UInt8>, isEndOfFile: Bool, startsWithSeparatorLine: Bool,
    delimiter: UInt8
  ) {
    var lineEnds = unsafe LineEnds(in: text, isEndOfFile: isEndOfFile)
    while let end = lineEnds.end(ofLineAt: scanned) {
      let line = unsafe UnsafeBufferPointer(rebasing: text[scanned..<end])
      let startsRow = !isInQuotes
      if unsafe hasOddQuotes(line) { isInQuotes.toggle() }
      lines += 1
      if !isInQuotes {
        let isSeparatorLine = startsWithSeparatorLine && scanned == 0
        let isBlank = unsafe startsRow && isBlankLine(line, delimiter: delimiter)
        if !isBlank && !isSeparatorLine { records += 1 }
        rows += 1
        offset = end
        linesAtCut = lines
        rowsAtCut = rows
      }
      scanned = end
    }
  }

  /// Starts over at the cut, the text before it having been taken away.
  mutating func startChunk() {
    linesBefore = linesAtCut
    rowsBefore = rowsAtCut
    lines = linesAtCut
    rows = rowsAtCut
    offset = 0
    records = 0
    scanned = 0
    isInQuotes = false
  }
}

/// Whether a line has nothing but blanks, so that libcsv passes over it.
private func isBlankLine(_ line: UnsafeBufferPointer<UInt8>, delimiter: UInt8) -> Bool {
  for offset in 0..<line.count {
    let byte = unsafe line[offset]
    let isBlank = byte != delimiter && (byte == CSVByte.space || byte == CSVByte.tab)
    if !isBlank { return byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn }
  }
  return true
}

/// Whether `line` has an odd number of quotes.
///
/// Eight bytes at a time: in `marks` the top bit of a byte is set where it is a quote, and the
/// parity of all marks is that of their exclusive or. `SIMD` types are many times slower here.
private func hasOddQuotes(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
  let quotes: UInt64 = 0x2222_2222_2222_2222
  let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  var parity: UInt64 = 0
  var offset = 0
  let bytes = UnsafeRawBufferPointer(line)
  while offset + 8 <= bytes.count {
    let difference = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ quotes
    let marks = ~(((difference & lowBits) &+ lowBits) | difference | lowBits)
    parity ^= marks
    offset += 8
  }
  var isOdd = parity.nonzeroBitCount & 1 == 1
  while offset < line.count {
    if unsafe line[offset] == CSVByte.quote { isOdd.toggle() }
    offset += 1
  }
  return isOdd
}
