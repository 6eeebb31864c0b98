/// What the first bytes of a file show of other quotes than those that libcsv reads.
struct QuoteSigns {
  /// Whether a quotation mark stands behind a backslash.
  private(set) var hasEscapedQuotes = false
  /// Whether fields stand between apostrophes, and none between quotation marks.
  private(set) var hasApostrophes = false
  /// Whether quotation marks stand in fields and no field stands between them.
  private(set) var hasLooseQuotes = false

  /// Looks at `text`, in which one of `delimiters` separates fields.
  init(in text: [UInt8], delimiters: [Delimiter]) {
    let ends = Set(delimiters.map(\.rawValue) + [CSVByte.lineFeed, CSVByte.carriageReturn])
    var opening: [UInt8: Int] = [:]
    var closing: [UInt8: Int] = [:]
    var marks = 0
    var previous: UInt8 = CSVByte.lineFeed
    for (offset, byte) in text.enumerated() {
      defer { previous = byte }
      guard byte == CSVByte.quote || byte == CSVByte.apostrophe else { continue }
      if byte == CSVByte.quote { marks += 1 }
      if byte == CSVByte.quote && previous == CSVByte.backslash { hasEscapedQuotes = true }
      if ends.contains(previous) { opening[byte, default: 0] += 1 }
      let next = offset + 1 < text.count ? text[offset + 1] : CSVByte.lineFeed
      if ends.contains(next) { closing[byte, default: 0] += 1 }
    }
    let apostrophes = (
      opening: opening[CSVByte.apostrophe] ?? 0, closing: closing[CSVByte.apostrophe] ?? 0
    )
    hasApostrophes =
      apostrophes.opening > 1 && 4 * apostrophes.closing >= 3 * apostrophes.opening
      && opening[CSVByte.quote] == nil
    hasLooseQuotes =
      marks > 0 && (opening[CSVByte.quote] ?? 0) * 2 <= marks && closing[CSVByte.quote] == nil
  }
}
