import Wording
import WorkbookWriting

/// A row of a sheet's table; a column that isn't in it has an empty cell.
typealias TableRow = [WorkbookColumn: Cell]

extension ReviewWorkbook {
  /// Adds a table with a column's heading and width for each of its columns.
  func addTable(
    _ columns: [WorkbookColumn], rows: [TableRow], to sheet: inout Sheet
  ) {
    sheet.columnWidths = columns.map { width(of: $0) }
    sheet.addTable(
      headings: columns.map { words.heading(of: $0) },
      rows: rows.map { row in columns.map { row[$0] ?? .empty() } }, frozenColumns: 1)
  }

  /// What the columns say, for the sheet that explains them.
  func meanings(_ columns: [WorkbookColumn]) -> [ColumnMeaning] {
    columns.map { ColumnMeaning(heading: words.heading(of: $0), meaning: words.meaning(of: $0)) }
  }

  /// A column's width in characters.
  func width(of column: WorkbookColumn) -> Double {
    switch column {
    case .objective, .question, .subject: 44
    case .remark, .answer: 24
    case .survey, .sinceLast: 20
    case .owner, .status, .course: 18
    case .group, .measure, .breakdownValue, .dimension, .earlierPeriod: 14
    case .due, .openActions: 12.5
    case .result, .rangeFrom, .rangeTo, .people, .target, .earlierResult, .changeFrom, .changeTo,
      .satisfied, .dissatisfied, .neither, .answers, .notApplicable, .missing, .mean, .share:
      11.5
    }
  }
}
