/// How the numbers of cells are shown, by the cells' styles.
final class CellFormats: PartHandler {
  private var formats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellStyles = false

  /// The format of a style.
  subscript(_ style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }

  func start(_ element: String, _ attributes: [String: String]) {
    let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
    switch element {
    case "numFmt": codes[number] = NumberFormat(code: attributes["formatCode"] ?? "")
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      formats.append(codes[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  func text(_ text: String) {}

  func end(_ element: String) {
    if element == "cellXfs" { isInCellStyles = false }
  }
}
