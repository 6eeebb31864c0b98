/// Why a workbook could not be written.
package enum WorkbookError: Error, Equatable {
  /// The file can't be made: no such folder, no permission, no room.
  case cannotCreate(path: String)
  /// A text is longer than the 32,767 UTF-16 units of a cell; rows and columns count from 0.
  case textTooLong(sheet: String, row: Int, column: Int)
  /// A number is infinite or not a number.
  case notFinite(sheet: String, row: Int, column: Int)
  /// More rows or columns than a sheet takes.
  case sheetTooLarge(sheet: String)
  /// A chart without rows or series.
  case emptyChart(sheet: String)
  /// Anything else that libxlsxwriter reports, in its own words.
  case failed(step: String, reason: String)
}
