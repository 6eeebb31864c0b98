/// Whether groups spread differently over categories that have no order (Pearson 1900).
///
/// Rows and columns without answers are left out. Not defined for fewer than two rows or columns with
/// answers. Where cells expect fewer than five answers the probability is rough, to be said beside it.
///
/// - Name: Chi-squared test, Cramér's V and adjusted residuals
/// - Formula: χ² = Σ(O − E)²/E; V = √(χ²/(n(k − 1))); G² = 2ΣO ln(O/E); adjusted residual (O −
///   E)/√(E(1 − row share)(1 − column share)).
/// - Source: Pearson 1900; Yates' correction; Haberman 1973; Bergsma 2013, as
///   `effectsize::cramers_v`.
/// - Range: χ² and G² 0 or more; V and p from 0 to 1; residuals of either sign.
/// - Missing: Missing and not-applicable answers don't count; rows and columns without answers are
///   left out.
/// - Few answers: Not defined for n = 0, nor for n = 1, as two rows need answers.
/// - Assumptions: Answers independent of one another; the p is rough where cells expect fewer than
///   five.
/// - Not defined: `noAnswers`, `singleAnswer`, `needsTwoGroups`, `needsTwoCategories`,
///   `scalesDiffer`, `inconsistentCounts`, `notFinite`.
package struct Independence: Equatable, Sendable {
  private let table: ContingencyTable

  package init(_ table: ContingencyTable) { self.table = table }

  /// Pearson's chi-squared, Σ (count − expected)²/expected, without Yates' correction.
  package var chiSquared: Estimate {
    estimate { margins in sum(margins, \.distance) }
  }

  /// (rows − 1)(columns − 1).
  package var degreesOfFreedom: Estimate { estimate(\.degreesOfFreedom) }

  /// The probability of such a chi-squared if all groups spread alike.
  package var pValue: Estimate { probability(of: chiSquared) }

  /// The likelihood ratio statistic, 2 Σ count ln(count/expected).
  package var likelihoodRatio: Estimate {
    // The differences of counts from expected ones add up to nothing, so their sum may go in.
    estimate { margins in
      2 * sum(margins) { $0.expected * relativeDivergence($0.excess) }
    }
  }

  /// The probability of such a likelihood ratio, by chi-squared, if all groups spread alike.
  package var likelihoodRatioPValue: Estimate { probability(of: likelihoodRatio) }

  /// Chi-squared with Yates' correction; not defined but for two rows and two columns.
  package var yatesChiSquared: Estimate {
    Estimate { () throws(UndefinedReason) in
      let margins = try margins()
      guard margins.degreesOfFreedom == 1 else { throw .needsTwoCategories }
      let value = sum(margins) { cell in
        let distance = abs(cell.excess) * cell.expected
        let corrected = distance - min(0.5, distance)
        return corrected * corrected / cell.expected
      }
      return DefinedEstimate(value: value, n: table.n)
    }
  }

  /// The probability of such a chi-squared with Yates' correction.
  package var yatesPValue: Estimate { probability(of: yatesChiSquared) }

  /// The smallest number of answers that a cell expects.
  package var smallestExpected: Estimate {
    estimate { cells($0).map(\.expected).min() ?? .nan }
  }

  /// How many cells expect fewer than five answers: if any, the probability is rough.
  package var cellsExpectingFewerThanFive: Estimate {
    estimate { Double(cells($0).count { $0.expected < 5 }) }
  }

  /// Cramér's V, from 0 (alike) to 1: √(χ²/(n (k − 1))), k the smaller number of rows or columns.
  package var cramersV: Estimate {
    estimate { margins in
      let fewest = min(margins.rows.count, margins.columns.count)
      let square = sum(margins, \.distance) / Double(table.n)
      return min(1, square / Double(fewest - 1)).squareRoot()
    }
  }

  /// Cramér's V less what chance gives (Bergsma 2013), 0 at least.
  ///
  /// Not defined where every row or every column has a single answer.
  package var cramersVBiasCorrected: Estimate {
    Estimate { () throws(UndefinedReason) in
      let margins = try margins()
      let (rows, columns) = (margins.rows.count, margins.columns.count)
      guard table.n > max(rows, columns) else { throw .singleAnswer }
      let last = Double(table.n - 1)
      let square = sum(margins, \.distance) / Double(table.n)
      let corrected = max(0, square - margins.degreesOfFreedom / last)
      func freedom(_ size: Int) -> Double { Double(size - 1) * Double(table.n - size) / last }
      return DefinedEstimate(
        value: (corrected / min(freedom(rows), freedom(columns))).squareRoot(), n: table.n)
    }
  }

  /// (count − expected)/√expected of a cell; not defined where its row or column has no answers.
  package func residual(row: Int, column: Int) -> Estimate {
    cell(row, column) { $0.residual }
  }

  /// A cell's residual in standard errors, as a normal z: beyond ±2 the cell stands out.
  ///
  /// Haberman 1973: the residual over √((1 − row share)(1 − column share)).
  package func adjustedResidual(row: Int, column: Int) -> Estimate {
    cell(row, column) { cell in
      let n = Double(table.n)
      let otherRows = Double(table.n - table.rowTotals[row]) / n
      let otherColumns = Double(table.n - table.columnTotals[column]) / n
      return cell.residual / (otherRows * otherColumns).squareRoot()
    }
  }

  /// The rows and columns with answers.
  private struct Margins {
    var rows: [Int]
    var columns: [Int]
    var degreesOfFreedom: Double { Double((rows.count - 1) * (columns.count - 1)) }
  }

  /// A cell's count and how it differs from the expected one.
  private struct Cell {
    var count: Int
    var expected: Double
    /// (count − expected)/expected.
    var excess: Double
    var residual: Double { excess * expected.squareRoot() }
    /// What the cell adds to chi-squared.
    var distance: Double { excess * excess * expected }
  }

  private func margins() throws(UndefinedReason) -> Margins {
    try table.requireAnswers()
    let margins = Margins(
      rows: table.rowTotals.indices.filter { table.rowTotals[$0] > 0 },
      columns: table.columnTotals.indices.filter { table.columnTotals[$0] > 0 })
    guard margins.rows.count > 1 else { throw .needsTwoGroups }
    guard margins.columns.count > 1 else { throw .needsTwoCategories }
    return margins
  }

  private func cell(_ row: Int, _ column: Int) -> Cell {
    let count = table.rows[row][column]
    let product = Int128(table.rowTotals[row]) * Int128(table.columnTotals[column])
    // The difference is taken of whole numbers: it keeps its digits however large the counts.
    let difference = Int128(count) * Int128(table.n) - product
    return Cell(
      count: count, expected: Double(product) / Double(table.n),
      excess: Double(difference) / Double(product))
  }

  private func cells(_ margins: Margins) -> [Cell] {
    margins.rows.flatMap { row in margins.columns.map { cell(row, $0) } }
  }

  private func sum(_ margins: Margins, _ term: (Cell) -> Double) -> Double {
    cells(margins).reduce(0) { $0 + term($1) }
  }

  private func estimate(_ figure: (Margins) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: figure(try margins()), n: table.n)
    }
  }

  private func cell(_ row: Int, _ column: Int, _ figure: (Cell) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let margins = try margins()
      guard table.rowTotals.indices.contains(row), table.columnTotals.indices.contains(column)
      else { throw .inconsistentCounts }
      guard margins.rows.contains(row), margins.columns.contains(column) else {
        throw .noAnswers
      }
      return DefinedEstimate(value: figure(cell(row, column)), n: table.n)
    }
  }

  private func probability(of statistic: Estimate) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let distribution = ChiSquared(degreesOfFreedom: try degreesOfFreedom.get().value)
      let value = distribution.upperProbability(try statistic.get().value) ?? .nan
      return DefinedEstimate(value: value, n: table.n)
    }
  }
}
