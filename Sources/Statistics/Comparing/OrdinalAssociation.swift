/// How far two ordered attributes rise together, as ordered groups and their answers.
///
/// Rows and columns are in ascending order; only their order counts. All figures lie from −1 to 1, are
/// positive where both rise together, and are not defined where all answers are in one row or column.
///
/// - Name: Gamma, tau-b, Somers' d and Spearman's rho
/// - Formula: γ = (C − D)/(C + D); τ_b = (C − D)/√(T_r T_c); d = (C − D)/T_r; ρ the correlation of
///   mid-ranks.
/// - Source: Goodman and Kruskal 1954; Kendall 1945; Somers 1962; Spearman.
/// - Range: From −1 to 1; C and D are numbers of pairs.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: Not defined for n = 0, nor for n = 1, which has no pair.
/// - Assumptions: Rows and columns are in ascending order; only the order counts.
/// - Not defined: `noAnswers`, `noVariance`, `scalesDiffer`, `inconsistentCounts`, `notFinite`.
package struct OrdinalAssociation: Equatable, Sendable {
  private let table: ContingencyTable

  /// Creates the association of a table's rows with its columns, both in ascending order.
  package init(_ table: ContingencyTable) { self.table = table }

  /// C, the pairs of answers of which one is higher in both attributes.
  package var concordant: Estimate { estimate { Double($0.concordant) } }

  /// D, the pairs of answers of which one is higher in one attribute and lower in the other.
  package var discordant: Estimate { estimate { Double($0.discordant) } }

  /// Goodman and Kruskal's gamma (1954), (C − D)/(C + D): ties are left out, so it runs high.
  package var gamma: Estimate {
    estimate { Double($0.concordant - $0.discordant) / Double($0.concordant + $0.discordant) }
  }

  /// Kendall's tau-b (1945), (C − D) over the root of the pairs untied in rows and in columns.
  package var tauB: Estimate {
    estimate {
      withinUnit(
        Double($0.concordant - $0.discordant)
          / (Double($0.untiedInRows).squareRoot() * Double($0.untiedInColumns).squareRoot()))
    }
  }

  /// Somers' d (1962) of the columns given the rows, (C − D) over the pairs untied in rows.
  package var somersD: Estimate {
    estimate { Double($0.concordant - $0.discordant) / Double($0.untiedInRows) }
  }

  /// Spearman's rho, the correlation of mid-ranks.
  package var spearman: Estimate {
    Estimate { () throws(UndefinedReason) in
      _ = try pairs()
      let (rowSpans, columnSpans) = (spans(table.rowTotals), spans(table.columnTotals))
      let product = zip(table.rows, rowSpans).reduce(0.0) { total, row in
        total + row.1 * zip(row.0, columnSpans).reduce(0) { $0 + Double($1.0) * $1.1 }
      }
      let rows = untiedCubes(of: table.rowTotals, n: table.n)
      let columns = untiedCubes(of: table.columnTotals, n: table.n)
      return DefinedEstimate(
        value: withinUnit(3 * product / (rows.squareRoot() * columns.squareRoot())), n: table.n)
    }
  }

  private struct Pairs {
    var concordant: Int128 = 0
    var discordant: Int128 = 0
    var untiedInRows: Int128
    var untiedInColumns: Int128
  }

  private func pairs() throws(UndefinedReason) -> Pairs {
    try table.requireAnswers()
    var pairs = Pairs(
      untiedInRows: untiedPairs(table.rowTotals), untiedInColumns: untiedPairs(table.columnTotals))
    guard pairs.untiedInRows > 0, pairs.untiedInColumns > 0 else { throw .noVariance }
    var above = [Int](repeating: 0, count: table.columnTotals.count)
    for row in table.rows {
      var before = 0
      let all = above.reduce(0, +)
      for (count, aboveHere) in zip(row, above) {
        pairs.concordant += Int128(count) * Int128(before)
        pairs.discordant += Int128(count) * Int128(all - before - aboveHere)
        before += aboveHere
      }
      above = zip(above, row).map { $0 + $1 }
    }
    return pairs
  }

  private func estimate(_ figure: (Pairs) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: figure(try pairs()), n: table.n)
    }
  }

  /// The pairs of answers with different values of an attribute.
  private func untiedPairs(_ totals: [Int]) -> Int128 {
    var before: Int128 = 0
    return totals.reduce(0) { pairs, total in
      defer { before += Int128(total) }
      return pairs + before * Int128(total)
    }
  }

  /// Per value how many answers have lower ones less how many have higher ones: twice the mid-rank's
  /// distance from the middle.
  private func spans(_ totals: [Int]) -> [Double] {
    var before = 0
    return totals.map { total in
      defer { before += total }
      return Double(before - (table.n - before - total))
    }
  }
}

/// A correlation without what rounding added beyond −1 and 1.
private func withinUnit(_ correlation: Double) -> Double { min(max(correlation, -1), 1) }
