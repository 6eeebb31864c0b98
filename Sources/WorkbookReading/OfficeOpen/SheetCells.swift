/// The cells of one sheet, gathered as text.
final class SheetCells: PartHandler {
  private let texts: SharedTexts
  private let formats: CellFormats
  private let isFrom1904: Bool
  /// Whether it ends as soon as there is a table.
  private let isProbe: Bool
  private(set) var table: TableText
  private var row = 0
  private var column = -1
  private var type = ""
  private var style = 0
  private var value = ""
  private var formula: String?
  private var inline = RichText()
  private var open = ""

  init(
    texts: SharedTexts, formats: CellFormats, isFrom1904: Bool, isProbe: Bool,
    limits: WorkbookLimits
  ) {
    self.texts = texts
    self.formats = formats
    self.isFrom1904 = isFrom1904
    self.isProbe = isProbe
    table = TableText(limits: limits)
  }

  var isFinished: Bool { isProbe && table.isTable }

  func start(_ element: String, _ attributes: [String: String]) throws(WorkbookProblem) {
    switch element {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = -1
      try table.startRow(row)
    case "c":
      column = try attributes["r"].map(columnPosition) ?? column + 1
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
      formula = nil
    case "f": formula = ""
    default: inline.start(element)
    }
    open = element
  }

  func text(_ text: String) {
    switch open {
    case "v": value += text
    case "f": formula? += text
    default: inline.text(text)
    }
  }

  func end(_ element: String) throws(WorkbookProblem) {
    open = ""
    switch element {
    case "c": try endCell()
    case "row": try table.endRow()
    default: inline.end(element)
    }
  }

  private func endCell() throws(WorkbookProblem) {
    let inlineText = inline.take()
    if type == "s", !value.isEmpty {
      guard let text = Int(value).flatMap(texts.quotedText) else { throw .damaged }
      // An empty text is nothing to a person.
      if text.count > 2 { try table.add(quoted: text, column: column) }
      return
    }
    let text = type == "inlineStr" ? inlineText : shownValue
    if !text.isEmpty { try table.add(quoted: quoted(text), column: column) }
  }

  private var shownValue: String {
    guard !value.isEmpty else { return formula.map { "=" + $0 } ?? "" }
    switch type {
    case "b": return value == "1" ? "TRUE" : "FALSE"
    case "n": return shownNumber
    case "d": return String(value.replacing("T", with: " ").prefix(19))
    default: return unescaped(value)
    }
  }

  private var shownNumber: String {
    let format = formats[style]
    guard format != .number, let number = Double(value),
      let date = SerialDate(number, isFrom1904: isFrom1904)
    else { return numberText(value) }
    return date.text(format)
  }
}

/// The column of a place such as `AB12`, from 0.
private func columnPosition(_ place: String) throws(WorkbookProblem) -> Int {
  var column = 0
  for letter in place.utf8.prefix(while: { $0 >= 65 }) {
    column = column * 26 + Int(letter & 0x1F)
    guard column < 1 << 20 else { throw .damaged }
  }
  guard column > 0 else { throw .damaged }
  return column - 1
}
