import ManagementReview
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  /// Every figure, row by row as in `metrics.csv`.
  var figuresSheet: TellingSheet {
    var sheet = emptySheet(words.figuresSheet)
    sheet.columnWidths = [18, 16, 14, 14, 14, 12, 22, 22, 12, 12, 12, 9, 16, 12, 22]
    let rows = inKeyOrder(review.figures).map { FigureRecord($0).cells.map { cell($0) } }
    sheet.addTable(headings: FigureRecord.columns, rows: rows)
    return TellingSheet(
      sheet: sheet,
      columns: FigureRecord.columns.map {
        ColumnMeaning(heading: $0, meaning: words.meaning(ofFiguresColumn: $0) ?? "")
      })
  }

  private func cell(_ cell: FigureRecord.Cell) -> Cell {
    switch cell {
    case .empty: .empty()
    case .text(let written): .text(text(written), .code)
    case .number(let written): Double(written).map { .number($0, .general) } ?? .text(written)
    }
  }
}
