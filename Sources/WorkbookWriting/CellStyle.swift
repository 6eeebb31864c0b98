/// How a cell looks and how its number is written.
package struct CellStyle: Hashable, Sendable {
  package var look: CellLook
  package var format: NumberFormat

  package init(look: CellLook = .body, format: NumberFormat = .general) {
    self.look = look
    self.format = format
  }
}

/// The looks that a cell can have; a colour never stands without a word.
package enum CellLook: Hashable, CaseIterable, Sendable {
  /// The name of a sheet's subject, over several columns.
  case title
  /// A line under the title, over several columns.
  case note
  /// The name of a part of a sheet, over several columns.
  case section
  /// A column's heading.
  case heading
  /// The heading of a column of numbers.
  case numberHeading
  /// A value in a table, its text wrapped.
  case body
  /// A value that the row is about.
  case strong
  /// A remark, or a word in the place of a number.
  case muted
  case favourable
  case unfavourable
  /// An id or a code, which is read from left to right in every sheet.
  case code
}

extension CellLook {
  /// Whether a text stays in its cell and takes more lines where it needs them.
  var isWrapped: Bool {
    switch self {
    case .title, .note, .section: false
    case .heading, .numberHeading, .body, .strong, .muted, .favourable, .unfavourable, .code: true
    }
  }

  /// Whether its letters are wider than usual.
  var isBold: Bool {
    switch self {
    case .title, .section, .heading, .numberHeading, .strong, .favourable, .unfavourable: true
    case .note, .body, .muted, .code: false
    }
  }
}

/// How a number is written.
package enum NumberFormat: Hashable, Sendable {
  /// As the spreadsheet program likes.
  case general
  /// Thousands apart, so many decimals, at most six.
  case decimal(Int)
  /// A share of 1 in per cent, with a space before the sign where the language has one.
  case percent(decimals: Int, isSpaced: Bool)
  /// A number with its sign.
  case signed(decimals: Int)
  /// Year, month and day.
  case date

  /// The format in the spreadsheet's own notation.
  var code: String {
    switch self {
    case .general: "General"
    case .decimal(let decimals): "#,##0" + Self.places(decimals)
    case .percent(let decimals, let isSpaced):
      "0" + Self.places(decimals) + (isSpaced ? "\"\u{202F}\"%" : "%")
    case .signed(let decimals):
      "+0\(Self.places(decimals));\u{2212}0\(Self.places(decimals));0\(Self.places(decimals))"
    case .date: "yyyy-mm-dd"
    }
  }

  private static func places(_ decimals: Int) -> String {
    decimals > 0 ? "." + String(repeating: "0", count: min(decimals, 6)) : ""
  }
}

/// A colour by its red, green and blue parts, such as 0x0b4f8a.
package struct Colour: Hashable, Sendable {
  package let code: UInt32

  package init(_ code: UInt32) { self.code = code & 0xFF_FFFF }
}
