import CXLSXWriter
import Glibc

/// A workbook in the making; the file is written when it is closed, and not before.
///
/// One that is given up leaves no file. The same sheets give the same bytes.
package struct Workbook: ~Copyable {
  private let path: String
  private let handle: WorkbookHandle
  private var names = SheetNames()
  private var formats: [FormatKey: FormatHandle] = [:]

  /// Begins a workbook that goes to a path when it is closed.
  ///
  /// `createdAt` is in seconds since 1970-01-01 and has to be positive; it is part of the file.
  /// - Throws: `WorkbookError.failed` where the library can't begin one.
  package init(
    path: String, title: String, author: String, createdAt secondNumber: Int
  ) throws(WorkbookError) {
    let handle = try WorkbookHandle(path: path)
    try handle.describe(
      title: Self.property(title), author: Self.property(author), createdAt: max(secondNumber, 1))
    self.path = path
    self.handle = handle
  }

  /// Adds a sheet behind the others.
  ///
  /// - Returns: the name that it got.
  /// - Throws: `WorkbookError` where a cell, the sheet or a chart is not one that spreadsheets take.
  @discardableResult
  package mutating func add(_ sheet: Sheet) throws(WorkbookError) -> String {
    let name = names.name(for: sheet.name)
    guard sheet.rows.count <= 1_048_576, sheet.columnCount <= 16_384 else {
      throw .sheetTooLarge(sheet: name)
    }
    let drawn = try handle.addSheet(named: name)
    if sheet.isRightToLeft { drawn.setRightToLeft() }
    for (column, width) in sheet.columnWidths.enumerated() {
      try drawn.setWidth(width, ofColumn: column)
    }
    for (row, cells) in sheet.rows.enumerated() {
      try drawn.setLines(sheet.lineCount(ofRow: row), ofRow: row)
      for (column, cell) in cells.enumerated() {
        try drawn.write(
          cell.content, row: row, column: column,
          format: try format(for: cell.style, isRightToLeft: sheet.isRightToLeft))
      }
    }
    if let table = sheet.table { try drawn.frame(table) }
    for placed in sheet.charts {
      try drawn.draw(placed.chart, atRow: placed.row, isRightToLeft: sheet.isRightToLeft)
    }
    try drawn.setUpPrinting(
      rows: sheet.rows.count, columns: sheet.columnCount, footer: sheet.footer)
    return name
  }

  /// Writes the file.
  ///
  /// - Throws: `WorkbookError.cannotCreate` where there can be no file at the path,
  ///   `WorkbookError.failed` where writing it failed; then nothing is left of it.
  package consuming func close() throws(WorkbookError) {
    let path = path
    let error = handle.close()
    guard error != LXW_ERROR_CREATING_XLSX_FILE else { throw .cannotCreate(path: path) }
    if error != LXW_NO_ERROR { _ = unsafe remove(path) }
    try check(error, at: "close")
  }

  private mutating func format(
    for style: CellStyle, isRightToLeft: Bool
  ) throws(WorkbookError) -> FormatHandle {
    let key = FormatKey(style: style, isRightToLeft: isRightToLeft)
    if let format = formats[key] { return format }
    let format = try handle.addFormat(style, isRightToLeft: isRightToLeft)
    formats[key] = format
    return format
  }

  /// A text that fits in a property of the file.
  private static func property(_ text: String) -> String {
    String(writable(text).unicodeScalars.prefix(120))
  }
}

/// What a format depends on.
private struct FormatKey: Hashable {
  var style: CellStyle
  var isRightToLeft: Bool
}
