package import Disclosure

/// The figures as `metrics.csv`: one row a figure, in the order of their keys.
///
/// Comma, point, UTF-8 without a byte order mark, lines ending in CR LF as RFC 4180 has it. A
/// withheld figure has no number, and a reason. A text that a spreadsheet would take for a formula
/// begins with an apostrophe.
package func metricsCSV(of figures: [DisclosedFigure]) -> [UInt8] {
  var lines = [FigureRecord.columns.joined(separator: ",")]
  lines.reserveCapacity(figures.count + 1)
  for figure in inKeyOrder(figures) {
    lines.append(FigureRecord(figure).cells.map(csvCell).joined(separator: ","))
  }
  return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
}

private func csvCell(_ cell: FigureRecord.Cell) -> String {
  switch cell {
  case .empty: ""
  case .number(let text): text
  case .text(let text): quoted(defused(text))
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
