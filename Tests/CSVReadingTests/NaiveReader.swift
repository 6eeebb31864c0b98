@testable import CSVReading

/// Reads CSV in UTF-8 byte by byte, as simply as the rules can be written down.
struct NaiveReader {
  private(set) var records: [TextRecord] = []
  private(set) var problem: CSVProblem?
  private(set) var lines = 0
  private(set) var rows = 0

  private var fields: [[UInt8]] = []
  private var nulls: [Bool] = []

  init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ",")) {
    var position = 0
    while position < bytes.count, problem == nil {
      readRow(of: bytes, from: &position, delimiter: delimiter)
    }
  }

  /// Reads to the end of a row; `lines` and `rows` count those that have begun.
  private mutating func readRow(of bytes: [UInt8], from position: inout Int, delimiter: UInt8) {
    lines += 1
    rows += 1
    fields = []
    nulls = []
    let line = lines
    let row = rows
    while true {
      var content: [UInt8] = []
      let fieldLine = lines
      skipBlanks(of: bytes, from: &position, delimiter: delimiter)
      let isQuoted = position < bytes.count && bytes[position] == CSVByte.quote
      let isRead =
        isQuoted
        ? readQuoted(of: bytes, from: &position, into: &content, fieldLine, delimiter)
        : readPlain(of: bytes, from: &position, into: &content, fieldLine, delimiter)
      guard isRead else { return }
      fields.append(content)
      nulls.append(!isQuoted && content.isEmpty)
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    skipLineBreak(of: bytes, from: &position)
    if nulls == [true] { return }
    records.append(
      TextRecord(
        line: line, row: row, fields: fields.map { String(decoding: $0, as: UTF8.self) },
        isNull: nulls))
  }

  private func skipBlanks(of bytes: [UInt8], from position: inout Int, delimiter: UInt8) {
    while position < bytes.count, bytes[position] != delimiter,
      [CSVByte.space, CSVByte.tab].contains(bytes[position])
    { position += 1 }
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
  }

  private func skipLineBreak(of bytes: [UInt8], from position: inout Int) {
    guard position < bytes.count else { return }
    let isPair = bytes[position...].starts(with: [CSVByte.carriageReturn, CSVByte.lineFeed])
    position += isPair ? 2 : 1
  }

  private mutating func readPlain(
    of bytes: [UInt8], from position: inout Int, into content: inout [UInt8], _ fieldLine: Int,
    _ delimiter: UInt8
  ) -> Bool {
    while position < bytes.count, bytes[position] != delimiter, !isLineBreak(bytes[position]) {
      if bytes[position] == CSVByte.quote {
        problem = .strayQuote(line: lines, fieldLine: fieldLine)
        return false
      }
      content.append(bytes[position])
      position += 1
    }
    while let last = content.last, last == CSVByte.space || last == CSVByte.tab {
      content.removeLast()
    }
    return true
  }

  private mutating func readQuoted(
    of bytes: [UInt8], from position: inout Int, into content: inout [UInt8], _ fieldLine: Int,
    _ delimiter: UInt8
  ) -> Bool {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVByte.quote {
        position += 1
        if position < bytes.count, bytes[position] == CSVByte.quote {
          content.append(byte)
          position += 1
          continue
        }
        skipBlanks(of: bytes, from: &position, delimiter: delimiter)
        if position == bytes.count || bytes[position] == delimiter || isLineBreak(bytes[position]) {
          return true
        }
        problem = .strayQuote(line: lines, fieldLine: fieldLine)
        return false
      }
      content.append(byte)
      position += 1
      let isInPair =
        byte == CSVByte.carriageReturn && position < bytes.count
        && bytes[position] == CSVByte.lineFeed
      if isLineBreak(byte) && !isInPair && position < bytes.count { lines += 1 }
    }
    problem = .unclosedQuote(line: fieldLine)
    return false
  }
}
