/// What a file's first bytes say about how it is written.
package enum DialectDetection: Equatable, Sendable {
  /// The file is CSV, written like this.
  case found(CSVDialect)
  /// Several encodings fit; the readings are of the first line in which they differ.
  case undecidedEncoding(line: Int, readings: [EncodingReading])
  /// Several delimiters fit equally well, or none does; the readings are of the record on `line`.
  case undecidedDelimiter(line: Int, readings: [DelimiterReading])
  /// The headings, on the first line, are separated by another sign than the records under them.
  case headingsDiffer(headings: Delimiter, rows: Delimiter)
  /// The file is something else.
  case notText(FileKind)
  /// Nothing but blanks.
  case empty
  /// Bytes that mean nothing in the encoding that was declared or that the rest is in; `offset`
  /// counts bytes from 0, `line` from 1.
  case undecodable(line: Int, offset: Int, encoding: TextEncoding)
}

/// A line as one encoding reads it.
package struct EncodingReading: Equatable, Sendable {
  /// The encoding.
  package let encoding: TextEncoding
  /// The line's text, shortened.
  package let text: String
}

/// A record as one delimiter cuts it.
package struct DelimiterReading: Equatable, Sendable {
  /// The delimiter.
  package let delimiter: Delimiter
  /// The record's fields.
  package let fields: [String]
}

/// What the first bytes of a file say about how it is written.
///
/// - Parameters:
///   - head: The file's first bytes, up to 1 MiB.
///   - isWholeFile: Whether `head` is all of it.
///   - encoding: What a definition or a flag declares; a byte order mark outranks it.
///   - delimiter: What a definition or a flag declares; it outranks a `sep=` line.
/// - Returns: The dialect, or why there is none. Where `head` has only ASCII, the encoding is found
///   to be UTF-8; bytes behind it that aren't are then a problem of reading.
package func detectDialect(
  of head: [UInt8], isWholeFile: Bool, encoding: TextEncoding? = nil, delimiter: Delimiter? = nil
) -> DialectDetection {
  if let kind = FileKind(of: head) { return .notText(kind) }
  switch detectEncoding(of: head, isWholeFile: isWholeFile, declared: encoding) {
  case .found(let encoding):
    return detectDialect(
      of: head, isWholeFile: isWholeFile, encoding: encoding, declared: delimiter)
  case .undecided(let line, let readings):
    return .undecidedEncoding(line: line, readings: readings)
  case .undecodable(let line, let offset, let encoding):
    return .undecodable(line: line, offset: offset, encoding: encoding)
  case .notText(let kind):
    return .notText(kind)
  }
}

private func detectDialect(
  of head: [UInt8], isWholeFile: Bool, encoding: TextEncoding, declared: Delimiter?
) -> DialectDetection {
  let text = decodedHead(head, as: encoding)
  let isBlank = String(decoding: text.prefix(1 << 16), as: UTF8.self).unicodeScalars
    .allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  if isBlank && isWholeFile { return .empty }
  let separatorLine = SeparatorLine(atStartOf: text)
  var dialect = CSVDialect(encoding: encoding, hasSeparatorLine: separatorLine != nil)
  let finder = DelimiterFinder(
    FileHead(
      text: text, isWholeFile: isWholeFile, hasSeparatorLine: dialect.hasSeparatorLine))
  if let delimiter = declared ?? separatorLine?.delimiter {
    dialect.delimiter = delimiter
    dialect.quoting = finder.quoting(with: delimiter)
    return .found(dialect)
  }
  switch finder.detection() {
  case .found(let delimiter, let quoting):
    dialect.delimiter = delimiter
    dialect.quoting = quoting
    return .found(dialect)
  case .undecided(let line, let readings):
    return .undecidedDelimiter(line: line, readings: readings)
  case .headingsDiffer(let headings, let rows):
    return .headingsDiffer(headings: headings, rows: rows)
  }
}

/// The first bytes of a file as UTF-8 without a byte order mark.
func decodedHead(_ head: [UInt8], as encoding: TextEncoding) -> [UInt8] {
  let text = encoding.isUTF8 ? head : makeDecoder(of: encoding).utf8(of: head)
  return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
}
