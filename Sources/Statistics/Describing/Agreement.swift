/// How far the answers to an item agree.
///
/// - Name: Consensus and dispersion index
/// - Formula: Consensus 1 + Σ pᵢ log₂(1 − |xᵢ − x̄|/range); dispersion index 4/(k − 1) Σ F(1 − F).
/// - Source: Tastle and Wierman 2007; Leik 1966.
/// - Range: Both from 0 to 1; consensus 1 and dispersion 0 where all are alike.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: Not defined for n = 0; one answer agrees with itself: consensus 1, dispersion 0.
/// - Assumptions: Categories without answers are among the counts, as they belong to the scale.
/// - Not defined: `noAnswers`, `needsTwoCategories`, `inconsistentCounts`, `notFinite`.
extension CategoryCounts {
  /// How far the answers agree, from 0 (split between the ends) to 1 (all alike).
  ///
  /// 1 + Σ pᵢ log₂(1 − |xᵢ − mean| / range), Tastle and Wierman 2007, over the range of the scale.
  /// One answer agrees with itself. Not defined without answers or for a single category.
  package var consensus: Estimate {
    Estimate { () throws(UndefinedReason) in
      let mean = try moments().mean
      guard let first = scores.first, let last = scores.last, first < last else {
        throw .needsTwoCategories
      }
      let loss = zip(scores, counts).reduce(0.0) { loss, category in
        guard category.1 > 0 else { return loss }
        let distance = abs(category.0 - mean) / (last - first)
        return loss + Double(category.1) / Double(n) * binaryLogarithm(1 - distance)
      }
      return DefinedEstimate(value: min(max(1 + loss, 0), 1), n: n)
    }
  }

  /// How far the answers are spread over the categories, from 0 (all alike) to 1 (split between the ends).
  ///
  /// 4/(k − 1) Σ F(1 − F) over the first k − 1 categories with F their cumulated shares (Leik 1966),
  /// as universities print it for course evaluations. Not defined without answers or for a single
  /// category.
  package var dispersionIndex: Estimate {
    Estimate { () throws(UndefinedReason) in
      try requireAnswers()
      guard counts.count > 1 else { throw .needsTwoCategories }
      var below = 0
      var total = 0.0
      for count in counts.dropLast() {
        below += count
        total += Double(below) / Double(n) * (Double(n - below) / Double(n))
      }
      return DefinedEstimate(value: 4 * total / Double(counts.count - 1), n: n)
    }
  }
}
