/// The byte between two fields.
package enum Delimiter: UInt8, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C

  /// Its name in plain English, such as `semicolon`.
  package var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .bar: "bar"
    }
  }
}

/// How one CSV file is written.
package struct CSVDialect: Equatable, Sendable {
  /// How its letters are written as bytes.
  package var encoding: TextEncoding
  /// The byte between two fields.
  package var delimiter: Delimiter
  /// Whether its first line is Excel's `sep=`, which is no record.
  package var hasSeparatorLine: Bool

  /// Creates the dialect of a file with these properties.
  package init(
    encoding: TextEncoding = .utf8, delimiter: Delimiter = .comma, hasSeparatorLine: Bool = false
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.hasSeparatorLine = hasSeparatorLine
  }
}
