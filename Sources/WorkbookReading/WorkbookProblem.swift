/// Why a workbook's cells cannot be read.
package enum WorkbookProblem: Error, Equatable, Sendable {
  /// The archive holds no workbook.
  case notAWorkbook
  /// Its archive or one of its parts is damaged.
  case damaged
  /// It can only be opened with a password.
  case protected
  /// It grows beyond what is read of a workbook, in bytes.
  case tooLarge(limit: Int)
}
