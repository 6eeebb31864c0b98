/// A chart that the spreadsheet program draws from a sheet's own cells.
package struct Chart: Equatable, Sendable {
  /// What the values are drawn as.
  package enum Kind: Equatable, Sendable {
    /// Bars that lie, one row of values below the other in the order of the rows.
    case bars
    /// Lying bars that add up, one series after the other.
    case stackedBars
    /// Bars that stand.
    case columns
    /// Points joined by a line; a cell without a number is a gap.
    case line
  }

  /// One colour's values: a column of the sheet, named by its heading.
  package struct Series: Equatable, Sendable {
    package var column: Int
    package var colour: Colour
    /// Whether only the outline is drawn, as for targets.
    package var isOutlined: Bool

    package init(column: Int, colour: Colour, isOutlined: Bool = false) {
      self.column = column
      self.colour = colour
      self.isOutlined = isOutlined
    }
  }

  package var kind: Kind
  /// The row whose cells name the series.
  package var headingRow: Int
  /// The rows that are drawn; never empty.
  package var rows: ClosedRange<Int>
  /// The column whose texts name what is drawn.
  package var nameColumn: Int
  package var series: [Series]
  /// The ends of the values' axis.
  package var axis: ClosedRange<Double>
  package var axisFormat: NumberFormat
  /// What the chart shows, for those who can't see it.
  package var description: String

  package init(
    kind: Kind, headingRow: Int, rows: ClosedRange<Int>, nameColumn: Int, series: [Series],
    axis: ClosedRange<Double>, axisFormat: NumberFormat, description: String
  ) {
    self.kind = kind
    self.headingRow = headingRow
    self.rows = rows
    self.nameColumn = nameColumn
    self.series = series
    self.axis = axis
    self.axisFormat = axisFormat
    self.description = description
  }

  /// How many rows of the usual height the chart covers, with some air.
  package var coveredRows: Int { (height + Self.rowHeight - 1) / Self.rowHeight + 1 }

  static let rowHeight = 20

  /// Its height in pixels: what every name needs, the axis and the key.
  var height: Int {
    switch kind {
    case .bars: min(110 + rows.count * max(18 * series.count, 28), 1400)
    case .stackedBars: min(110 + rows.count * 32, 1400)
    case .columns, .line: 320
    }
  }

  var width: Int { 900 }
}
