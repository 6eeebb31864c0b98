/// How far the members of one group agree, against answers spread evenly over the scale.
///
/// James, Demaree and Wolf 1984, as `multilevel::rwg` and `rwg.j`. From 0 to 1: where a group spreads
/// more than evenly, 0. Not defined without items, unless each has two answers, for items on different
/// scales or on one of a single category.
///
/// - Name: Within-group agreement rwg and rwg(j)
/// - Formula: rwg = 1 − s̄²/((A² − 1)/12); rwg(j) = J rwg/(J rwg + 1 − rwg).
/// - Source: James, Demaree and Wolf 1984; `multilevel::rwg` and `rwg.j`.
/// - Range: From 0 to 1; variances 0 or more; n is the fewest answers to an item.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: Not defined for an item of n = 0 or n = 1.
/// - Assumptions: Without agreement answers would spread evenly over the scale; categories one
///   apart.
/// - Not defined: `noAnswers`, `singleAnswer`, `needsMoreItems`, `needsTwoCategories`,
///   `scalesDiffer`, `inconsistentCounts`, `notFinite`.
package struct WithinGroupAgreement: Equatable, Sendable {
  private let items: [CategoryCounts]

  /// Creates the agreement on one item or on the items of a scale, all categories among the counts.
  package init(_ items: [CategoryCounts]) { self.items = items }

  /// The mean of the items' variances.
  package var meanVariance: Estimate { estimate { $0.mean } }

  /// The variance of answers spread evenly, (A² − 1)/12 for A categories one apart.
  package var uniformVariance: Estimate { estimate { $0.uniform } }

  /// rwg, 1 − mean variance/uniform variance.
  package var agreement: Estimate { estimate { $0.agreement } }

  /// rwg(j), J rwg/(J rwg + 1 − rwg) for J items: it grows with their number.
  package var scaleAgreement: Estimate {
    let count = Double(items.count)
    return estimate { count * $0.agreement / (count * $0.agreement + 1 - $0.agreement) }
  }

  private struct Variances {
    var mean: Double
    var uniform: Double
    var agreement: Double { max(0, 1 - mean / uniform) }
  }

  private func estimate(_ figure: (Variances) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      guard let first = items.first else { throw .needsMoreItems }
      var total = 0.0
      for item in items {
        total += try item.variance.get().value
        guard item.scores == first.scores else { throw .scalesDiffer }
      }
      guard first.scores.count > 1 else { throw .needsTwoCategories }
      let even = try SampleMoments(scores: first.scores, counts: first.scores.map { _ in 1 })
      let size = Double(first.scores.count)
      let variances = Variances(
        mean: total / Double(items.count), uniform: even.squaresWithin / size)
      return DefinedEstimate(value: figure(variances), n: items.map(\.n).min() ?? 0)
    }
  }
}
