/// The answers per period and category that has any, with positions of mean 0 and variance 1.
struct PeriodTable {
  /// Per period with answers, the answers per category.
  let counts: [[Double]]
  /// The answers per category.
  let totals: [Double]
  /// Per period with answers, its position less `centre`, over `scale`.
  let positions: [Double]
  let centre: Double
  let scale: Double
  let n: Int

  /// Creates the table.
  ///
  /// - Throws: as `CumulativeLinkTrend` says.
  init(_ rows: [CategoryCounts], at positions: [Double]) throws(UndefinedReason) {
    guard rows.count == positions.count else { throw .inconsistentCounts }
    guard positions.allSatisfy(\.isFinite) else { throw .notFinite }
    for row in rows {
      if let problem = row.problem { throw problem }
      guard row.scores == rows[0].scores else { throw .scalesDiffer }
    }
    guard let n = sum(rows.map(\.n)) else { throw .notFinite }
    guard n > 0 else { throw .noAnswers }
    let answered = zip(rows, positions).filter { $0.0.n > 0 }
    guard Set(answered.map(\.1)).count > 1 else { throw .needsTwoPeriods }
    let categories = rows[0].counts.indices.filter { place in
      rows.contains { $0.counts[place] > 0 }
    }
    guard categories.count > 1 else { throw .noVariance }
    let counts = answered.map { row, _ in categories.map { Double(row.counts[$0]) } }
    let centre = answered.reduce(0) { $0 + $1.1 * (Double($1.0.n) / Double(n)) }
    let variance = answered.reduce(0) {
      $0 + ($1.1 - centre) * ($1.1 - centre) * (Double($1.0.n) / Double(n))
    }
    let scale = variance.squareRoot()
    guard scale.isFinite, scale > 0 else { throw .notFinite }
    self.counts = counts
    totals = categories.indices.map { place in counts.reduce(0) { $0 + $1[place] } }
    self.positions = answered.map { ($0.1 - centre) / scale }
    self.centre = centre
    self.scale = scale
    self.n = n
  }

  /// The log likelihood of the answers where every period has the same shares.
  var logLikelihoodWithoutTrend: Double {
    totals.reduce(0) { $0 + $1 * naturalLogarithm($1 / Double(n)) }
  }

  /// The log odds of an answer up to each category but the last, over all periods.
  var logOdds: [Double] {
    var below = 0.0
    return totals.dropLast().map { total in
      below += total
      return naturalLogarithm(below / (Double(n) - below))
    }
  }
}
