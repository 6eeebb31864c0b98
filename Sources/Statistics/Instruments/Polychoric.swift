/// The correlation of what two ordered items measure, were it normal and cut into categories.
///
/// Two steps: thresholds from the margins, then the correlation by maximum likelihood (Olsson 1979).
/// From the joint counts of a pair of items, T2; categories without answers are left out.
///
/// - Name: Polychoric correlation
/// - Formula: Thresholds Φ⁻¹ of the margins' cumulated shares; ρ maximises Σn ln P of the cells
///   under the bivariate normal.
/// - Source: Olsson 1979, two-step; `polycor::polychor(ML = FALSE)`.
/// - Range: Between −1 and 1, ends excluded.
/// - Missing: Only rows that answered both items count; categories without answers are left out.
/// - Few answers: Not defined for n = 0 or n = 1; spoken of from `fewestAnswers` only.
/// - Assumptions: Behind both items lie normal variables, cut into categories.
/// - Not defined: `noAnswers`, `noVariance`, `noStableSolution`, `inconsistentCounts`, `notFinite`.
package struct Polychoric: Equatable, Sendable {
  /// The fewest answers to both items from which the correlation is spoken of.
  package static let fewestAnswers = 200

  /// The number of answers to both items.
  package let n: Int
  /// The first item's thresholds, ascending, one between each two of its categories.
  package let rowThresholds: [Double]
  /// The second item's thresholds, ascending, one between each two of its categories.
  package let columnThresholds: [Double]
  private let fit: PolychoricFit

  /// Creates the correlation of a table of joint counts, a row per category of the first item.
  ///
  /// - Throws: `inconsistentCounts` for negative counts or rows of different lengths, `noAnswers`,
  ///   `noVariance` where all gave the same answer to an item, `notFinite`.
  package init(table: [[Int]]) throws(UndefinedReason) {
    guard let width = table.first?.count, table.allSatisfy({ $0.count == width }),
      table.allSatisfy({ $0.allSatisfy { $0 >= 0 } })
    else { throw table.isEmpty ? .noAnswers : .inconsistentCounts }
    guard let n = sum(table.flatMap { $0 }) else { throw .notFinite }
    guard n > 0 else { throw .noAnswers }
    let rows = table.filter { $0.contains { $0 > 0 } }
    let columns = (0..<width).filter { column in rows.contains { $0[column] > 0 } }
    guard rows.count > 1, columns.count > 1 else { throw .noVariance }
    let counts = rows.map { row in columns.map { row[$0] } }
    let rowTotals = counts.map { $0.reduce(0, +) }
    let columnTotals = columns.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    self.n = n
    rowThresholds = try Self.thresholds(rowTotals, n: n)
    columnThresholds = try Self.thresholds(columnTotals, n: n)
    fit = PolychoricFit(
      counts: counts, rowShares: rowTotals.map { Double($0) / Double(n) },
      columnShares: columnTotals.map { Double($0) / Double(n) }, rowThresholds: rowThresholds,
      columnThresholds: columnThresholds)
  }

  /// The correlation, between −1 and 1.
  ///
  /// Not defined where the table is as likely as can be at −1 or 1.
  package var correlation: Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: try fit.correlation(), n: n, method: .polychoricTwoStep)
    }
  }

  private static func thresholds(_ totals: [Int], n: Int) throws(UndefinedReason) -> [Double] {
    var thresholds: [Double] = []
    var below = 0
    for total in totals.dropLast() {
      below += total
      // From the nearer end, so that rare categories at the upper end aren't rounded away.
      let isLow = below <= n - below
      guard let quantile = Normal.quantile(Double(isLow ? below : n - below) / Double(n)) else {
        throw .notFinite
      }
      thresholds.append(isLow ? quantile : -quantile)
    }
    return thresholds
  }
}
