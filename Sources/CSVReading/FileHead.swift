/// The first bytes of a file as UTF-8, to try dialects on.
struct FileHead {
  /// The text, without a byte order mark.
  let text: [UInt8]
  let isWholeFile: Bool
  let hasSeparatorLine: Bool

  /// The records that a dialect's delimiter and quotes cut it into.
  func records(_ dialect: CSVDialect, maximumRecords: Int) -> RecordHead {
    var dialect = dialect
    dialect.encoding = .utf8
    dialect.hasSeparatorLine = hasSeparatorLine
    return RecordHead(
      of: text, isWholeFile: isWholeFile, dialect: dialect, maximumRecords: maximumRecords)
  }

  /// The first line alone.
  var firstLine: FileHead {
    FileHead(
      text: Array(text[..<firstLineEnd]), isWholeFile: true, hasSeparatorLine: hasSeparatorLine)
  }

  /// What stands below the first line.
  var withoutFirstLine: FileHead {
    FileHead(
      text: Array(text[firstLineEnd...]), isWholeFile: isWholeFile, hasSeparatorLine: false)
  }

  private var firstLineEnd: Int {
    let end = text.firstIndex { $0 == CSVByte.lineFeed || $0 == CSVByte.carriageReturn }
    guard let end else { return text.count }
    let isPair = text[end...].starts(with: [CSVByte.carriageReturn, CSVByte.lineFeed])
    return end + (isPair ? 2 : 1)
  }

  /// A physical line from 1, shortened.
  func line(_ number: Int) -> String {
    let lines = text.split(
      maxSplits: number, omittingEmptySubsequences: false,
      whereSeparator: { $0 == CSVByte.lineFeed || $0 == CSVByte.carriageReturn })
    guard lines.indices.contains(number - 1) else { return "" }
    return String(String(decoding: lines[number - 1], as: UTF8.self).prefix(80))
  }

  /// Whether a delimiter is mostly written without a blank behind it, unlike punctuation.
  func isTight(_ delimiter: Delimiter) -> Bool {
    var count = 0
    var loose = 0
    for (byte, next) in zip(text, text.dropFirst()) where byte == delimiter.rawValue {
      count += 1
      if next == CSVByte.space { loose += 1 }
    }
    return 2 * loose < count
  }
}
