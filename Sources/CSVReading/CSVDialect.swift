/// How one CSV file is written.
package struct CSVDialect: Equatable, Sendable {
  /// How its letters are written as bytes.
  package var encoding: TextEncoding
  /// The byte between two fields.
  package var delimiter: Delimiter
  /// How a field is written that holds a delimiter, a quote or a line break.
  package var quoting: QuoteStyle
  /// Whether its first line is Excel's `sep=`, which is no record.
  package var hasSeparatorLine: Bool

  /// Creates the dialect of a file with these properties.
  package init(
    encoding: TextEncoding = .utf8, delimiter: Delimiter = .comma, quoting: QuoteStyle = .doubled,
    hasSeparatorLine: Bool = false
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quoting = quoting
    self.hasSeparatorLine = hasSeparatorLine
  }
}

/// How a field is written that holds a delimiter, a quote or a line break.
package enum QuoteStyle: String, Sendable, CaseIterable {
  /// Between quotation marks, one inside doubled: what libcsv reads as it stands.
  case doubled
  /// Between quotation marks, one inside doubled or behind a backslash; `\\` is one backslash
  /// there, and before anything else a backslash is a letter.
  case backslash
  /// Between apostrophes. Inside, two are one, and one that no delimiter or line end follows is a
  /// letter; so is each that doesn't stand at a field's start. Two quotation marks inside can't be
  /// told from a doubled one and are refused as stray.
  case apostrophe
  /// Not at all: quotation marks are letters, and no field can hold a delimiter or a line break.
  case none
}
