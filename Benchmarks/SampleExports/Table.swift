/// Rows of cells, and how a tool writes them down.
struct Table: Sendable {
  var headings: [String]
  var rows: [[Cell]]

  /// A cell.
  enum Cell: Equatable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    /// Nothing, not even quotes, where a tool tells it from an empty text.
    case null

    init(stringLiteral value: String) { self = .text(value) }
  }

  /// Which cells stand in quotes.
  enum Quoting: Sendable {
    case all
    case whenNeeded
    /// As PHP's `fputcsv` does, for a blank too.
    case asPHP
  }

  /// How a tool writes a table.
  struct Dialect: Sendable {
    var delimiter: Character = ","
    var quoting = Quoting.whenNeeded
    var lineEnd = "\n"
    var encoding = TextEncoding.utf8
    /// Whether a blank line follows the last row.
    var endsWithBlankLine = false
  }

  /// The bytes of the file.
  ///
  /// - Throws: `UnencodableLetter` where the dialect's code page lacks a letter.
  func bytes(as dialect: Dialect) throws -> [UInt8] {
    let lines = ([headings.map(Cell.text)] + rows).map { row in
      row.map { field($0, as: dialect) }.joined(separator: String(dialect.delimiter))
    }
    var text = lines.joined(separator: dialect.lineEnd) + dialect.lineEnd
    if dialect.endsWithBlankLine { text += dialect.lineEnd }
    return try dialect.encoding.bytes(of: text)
  }

  private func field(_ cell: Cell, as dialect: Dialect) -> String {
    guard case .text(let text) = cell else { return "" }
    guard needsQuotes(text, as: dialect) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private func needsQuotes(_ text: String, as dialect: Dialect) -> Bool {
    let isSpecial = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == String(dialect.delimiter)
    }
    return switch dialect.quoting {
    case .all: true
    case .whenNeeded: isSpecial
    case .asPHP: isSpecial || text.unicodeScalars.contains { $0 == " " || $0 == "\t" }
    }
  }
}
