/// A defect of a file's CSV structure that ends its reading, with its physical line from 1.
package enum CSVProblem: Error, Equatable, Sendable {
  /// A quotation mark stands where none may: in an unquoted field, or in a quoted one without
  /// being doubled; `fieldLine` is where that field starts.
  case strayQuote(line: Int, fieldLine: Int)
  /// A quoted field is still open at the end of the file; `line` has its opening quote.
  case unclosedQuote(line: Int)
  /// A field is longer than the limit in bytes; `line` is where it starts. Mostly the sign of a
  /// quote that was never closed, if `isQuoted`.
  case fieldTooLong(line: Int, limit: Int, isQuoted: Bool)
  /// A record is longer than the limit in bytes; `line` is where it starts.
  case recordTooLong(line: Int, limit: Int)
  /// Bytes that mean nothing in the file's encoding.
  case undecodableBytes(line: Int, encoding: TextEncoding)
  /// A NUL character.
  case nulByte(line: Int)
  /// libcsv could get no more memory.
  case outOfMemory(line: Int)
}
