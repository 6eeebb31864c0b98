/// One sheet of a workbook: rows of cells with one table among them, and charts below it.
package struct Sheet: Equatable, Sendable {
  /// The rows of a sheet that make its table.
  package struct Table: Equatable, Sendable {
    /// The row of headings: it stays in sight, has the filters and is printed on each page.
    package var headingRow: Int
    package var lastRow: Int
    package var columnCount: Int
    /// How many columns stay in sight.
    package var frozenColumns: Int
  }

  /// A chart and the row that its top touches.
  package struct PlacedChart: Equatable, Sendable {
    package var chart: Chart
    package var row: Int
  }

  /// The wanted name; the workbook makes it one that spreadsheets take.
  package var name: String
  package var isRightToLeft: Bool
  /// Widths in characters, from the first column on.
  package var columnWidths: [Double] = []
  package private(set) var rows: [[Cell]] = []
  package private(set) var table: Table?
  package private(set) var charts: [PlacedChart] = []
  /// What stands at the foot of each printed page, before the number of the page.
  package var footer = ""

  package init(name: String, isRightToLeft: Bool) {
    self.name = name
    self.isRightToLeft = isRightToLeft
  }

  /// The row that is written next, from 0.
  package var nextRow: Int { rows.count }

  /// Adds a row below the others.
  package mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// Adds rows without any cell.
  package mutating func skip(_ count: Int = 1) {
    for _ in 0..<max(count, 0) { rows.append([]) }
  }

  /// Adds the sheet's table, one cell a heading in every row.
  package mutating func addTable(
    headings: [String], rows tableRows: [[Cell]], frozenColumns: Int = 0
  ) {
    let first = nextRow
    let numeric = Set(tableRows.flatMap { row in row.indices.filter { row[$0].isNumber } })
    add(
      headings.enumerated().map { column, heading in
        .text(heading, numeric.contains(column) ? .numberHeading : .heading)
      })
    rows += tableRows
    table = Table(
      headingRow: first, lastRow: nextRow - 1, columnCount: headings.count,
      frozenColumns: frozenColumns)
  }

  /// Adds a chart below the rows, and leaves them room for it.
  package mutating func add(_ chart: Chart) {
    charts.append(PlacedChart(chart: chart, row: nextRow))
    skip(chart.coveredRows)
  }

  /// How many columns have cells.
  var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// How many lines of text a row needs, judged by the count of letters.
  ///
  /// Some programs don't measure the lines themselves when they open a file.
  func lineCount(ofRow row: Int) -> Int {
    zip(rows[row], columnWidths).map { cell, width in
      guard case .text(let text) = cell.content, cell.style.look.isWrapped else { return 1 }
      let letters = Double(text.count) * (cell.style.look.isBold ? 1.12 : 1.04)
      return Int((letters / max(width - 1, 1)).rounded(.up))
    }.max() ?? 1
  }
}
