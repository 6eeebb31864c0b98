package import Disclosure

/// The figures as `metrics.csv`: one row a figure, in the order of their keys.
///
/// Comma, point, UTF-8 without a byte order mark, lines ending in CR LF as RFC 4180 has it. A
/// withheld figure has no number, and a reason. A text that a spreadsheet would take for a formula
/// begins with an apostrophe.
package func metricsCSV(of figures: [DisclosedFigure]) -> [UInt8] {
  var bytes = Array(FigureRecord.columns.joined(separator: ",").utf8)
  bytes.reserveCapacity(figures.count * 120)
  for figure in inKeyOrder(figures) {
    bytes += lineBreak
    for (position, cell) in FigureRecord(figure).cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
  }
  return bytes + lineBreak
}

private let lineBreak: [UInt8] = [0x0D, 0x0A]

private func append(_ cell: FigureRecord.Cell, to bytes: inout [UInt8]) {
  switch cell {
  case .empty: return
  case .number(let text): bytes += text.utf8
  case .text(let text) where isHarmless(text): bytes += text.utf8
  case .text(let text): bytes += quoted(defused(text)).utf8
  }
}

/// Whether a text is letters, digits and hyphens from its first letter on, so that it can neither
/// need quotation marks nor be taken for a formula.
private func isHarmless(_ text: String) -> Bool {
  guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
  return text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// The text with an apostrophe before it where a spreadsheet would take it for a formula.
func defused(_ text: String) -> String {
  switch text.unicodeScalars.first {
  case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}":
    "'" + text
  default: text
  }
}

/// The text in quotation marks where it needs them; scalar by scalar, since a quotation mark with a
/// combining mark is another `Character`.
func quoted(_ text: String) -> String {
  let needsQuotes = text.utf8.contains { ",\"\r\n".utf8.contains($0) }
  guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
  var scalars: String.UnicodeScalarView = "\"".unicodeScalars
  for scalar in text.unicodeScalars {
    if scalar == "\"" { scalars.append("\"") }
    scalars.append(scalar)
  }
  scalars.append("\"")
  return String(scalars)
}
