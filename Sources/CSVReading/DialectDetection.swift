/// What a file's first bytes say about how it is written.
package enum DialectDetection: Equatable, Sendable {
  /// The file is CSV, written like this.
  case found(CSVDialect)
  /// Several encodings fit; the readings are of the first line in which they differ.
  case undecidedEncoding(line: Int, readings: [EncodingReading])
  /// Several delimiters fit equally well; the readings are of the first record.
  case undecidedDelimiter(readings: [DelimiterReading])
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
package func detectDialect(
  of head: [UInt8], isWholeFile: Bool, encoding: TextEncoding? = nil, delimiter: Delimiter? = nil
) -> DialectDetection {
  head.isEmpty
    ? .empty : .found(CSVDialect(encoding: encoding ?? .utf8, delimiter: delimiter ?? .comma))
}
