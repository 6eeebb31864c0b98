/// A sheet's cells, gathered as records of CSV: UTF-8, commas, every cell that holds text quoted.
///
/// The table has a record for each filled row and an empty line for each other one, so that the
/// rows keep their numbers; all records have as many fields as the widest row, as when a
/// spreadsheet saves the sheet.
struct TableText {
  private let limits: WorkbookLimits
  private var bytes: [UInt8] = []
  private var rows: [Row] = []
  private var width = 0
  /// The current row, from 1; cells are added to it.
  private var row = 0
  private var rowText: [UInt8] = []
  private var cells: [(column: Int, text: Range<Int>)] = []

  private struct Row {
    var number: Int
    var width: Int
    var end: Int
  }

  init(limits: WorkbookLimits) { self.limits = limits }

  /// Whether this is more than a note: two filled rows and two columns.
  var isTable: Bool { rows.count >= 2 && width >= 2 }

  var isEmpty: Bool { rows.isEmpty }

  /// Begins a row; rows come in their order.
  ///
  /// - Throws: `WorkbookProblem.damaged` where they don't, or there are too many.
  mutating func startRow(_ number: Int) throws(WorkbookProblem) {
    guard number > row, number <= limits.rows else { throw .damaged }
    row = number
    rowText.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  /// Adds a cell to the row, from column 0; a text that is already quoted.
  ///
  /// - Throws: `WorkbookProblem.damaged` for a column that no spreadsheet has.
  mutating func add(quoted text: some Collection<UInt8>, column: Int) throws(WorkbookProblem) {
    guard (0..<limits.columns).contains(column) else { throw .damaged }
    let start = rowText.count
    rowText.append(contentsOf: text)
    cells.append((column, start..<rowText.count))
  }

  /// Ends the row.
  ///
  /// - Throws: `WorkbookProblem.damaged` where a cell comes twice, `.tooLarge`.
  mutating func endRow() throws(WorkbookProblem) {
    guard !cells.isEmpty else { return }
    cells.sort { $0.column < $1.column }
    var column = 0
    for (position, cell) in cells.enumerated() {
      guard position == 0 || cell.column > cells[position - 1].column else { throw .damaged }
      bytes.append(contentsOf: repeatElement(comma, count: cell.column - column))
      bytes.append(contentsOf: rowText[cell.text])
      column = cell.column
    }
    rows.append(Row(number: row, width: column + 1, end: bytes.count))
    width = max(width, column + 1)
    let size = bytes.count + row + rows.count * width
    guard size <= limits.tableSize else { throw .tooLarge(limit: limits.tableSize) }
  }

  /// The records.
  consuming func csv() -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + row + rows.count * 4)
    var start = 0
    var number = 1
    for row in rows {
      text.append(contentsOf: repeatElement(lineFeed, count: row.number - number))
      text.append(contentsOf: bytes[start..<row.end])
      text.append(contentsOf: repeatElement(comma, count: width - row.width))
      text.append(lineFeed)
      start = row.end
      number = row.number + 1
    }
    return text
  }
}

/// A text between quotation marks, those inside it doubled; line breaks are line feeds.
func quoted(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = [quotationMark]
  bytes.reserveCapacity(text.utf8.count + 2)
  var isAfterReturn = false
  for byte in text.utf8 {
    switch byte {
    case carriageReturn: bytes.append(lineFeed)
    case lineFeed where isAfterReturn: break
    case quotationMark: bytes += [quotationMark, quotationMark]
    default: bytes.append(byte)
    }
    isAfterReturn = byte == carriageReturn
  }
  bytes.append(quotationMark)
  return bytes
}

private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let quotationMark = UInt8(ascii: "\"")
