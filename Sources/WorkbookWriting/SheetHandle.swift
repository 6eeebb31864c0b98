import CXLSXWriter

/// A sheet of the C library; the workbook that made it owns it.
@safe
struct SheetHandle {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let name: String

  @unsafe
  init(
    _ sheet: UnsafeMutablePointer<lxw_worksheet>, in workbook: UnsafeMutablePointer<lxw_workbook>,
    named name: String
  ) {
    unsafe self.sheet = sheet
    unsafe self.workbook = workbook
    self.name = name
  }

  /// Writes one cell; an empty one only shows its style.
  func write(
    _ content: Cell.Content, row: Int, column: Int, format: FormatHandle
  ) throws(WorkbookError) {
    let (line, place) = (lxw_row_t(row), lxw_col_t(column))
    let format = unsafe format.format
    let error: lxw_error
    switch content {
    case .empty: error = unsafe worksheet_write_blank(sheet, line, place, format)
    case .number(let number):
      guard number.isFinite else { throw .notFinite(sheet: name, row: row, column: column) }
      error = unsafe worksheet_write_number(sheet, line, place, number, format)
    case .date(let dayNumber):
      error = unsafe worksheet_write_number(
        sheet, line, place, Double(dayNumber + Self.dayNumberOfEpoch), format)
    case .text(let text):
      guard text.utf16.count <= Self.longestText else {
        throw .textTooLong(sheet: name, row: row, column: column)
      }
      let text = writable(text)
      // Never worksheet_write or a formula: a text that begins with "=" stays a text.
      error = unsafe worksheet_write_string(sheet, line, place, text, format)
    }
    try check(error, at: "cell")
  }

  /// Spreadsheets count days from 1899-12-30.
  private static let dayNumberOfEpoch = 25_569
  private static let longestText = 32_767

  /// Sets the width of a column in characters.
  func setWidth(_ width: Double, ofColumn column: Int) throws(WorkbookError) {
    let place = lxw_col_t(column)
    try check(unsafe worksheet_set_column(sheet, place, place, width, nil), at: "column")
  }

  /// Makes a row as high as its lines of text; one line has the usual height.
  func setLines(_ count: Int, ofRow row: Int) throws(WorkbookError) {
    guard count > 1 else { return }
    // A row is at most 409 points high.
    let height = min(Double(count) * 15 + 1, 409)
    try check(unsafe worksheet_set_row(sheet, lxw_row_t(row), height, nil), at: "row")
  }

  func setRightToLeft() { unsafe worksheet_right_to_left(sheet) }

  /// Keeps a table's headings in sight, gives them filters and repeats them on paper.
  func frame(_ table: Sheet.Table) throws(WorkbookError) {
    let first = lxw_row_t(table.headingRow)
    unsafe worksheet_freeze_panes(sheet, first + 1, lxw_col_t(table.frozenColumns))
    try check(unsafe worksheet_repeat_rows(sheet, first, first), at: "repeated row")
    guard table.lastRow > table.headingRow, table.columnCount > 0 else { return }
    try check(
      unsafe worksheet_autofilter(
        sheet, first, 0, lxw_row_t(table.lastRow), lxw_col_t(table.columnCount - 1)),
      at: "filter")
  }

  /// Sets up printing: A4 across, all columns on a page, the foot with the number of the page.
  func setUpPrinting(rows: Int, columns: Int, footer: String) throws(WorkbookError) {
    unsafe worksheet_set_landscape(sheet)
    unsafe worksheet_set_paper(sheet, 9)
    unsafe worksheet_fit_to_pages(sheet, 1, 0)
    unsafe worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7)
    let escaped = writable(footer).split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&&")
    // The library takes 255 characters, the codes among them.
    let foot = "&L\(escaped.utf16.count > 200 ? "" : escaped)&R&P / &N"
    try check(unsafe worksheet_set_footer(sheet, foot), at: "footer")
    guard rows > 0, columns > 0 else { return }
    try check(
      unsafe worksheet_print_area(sheet, 0, 0, lxw_row_t(rows - 1), lxw_col_t(columns - 1)),
      at: "print area")
  }
}
