/// Which of several groups answer differently from which, by the mean ranks among all (Dunn 1964).
///
/// All pairs of groups, with the correction for ties. They are one family of tests: probabilities are
/// to be adjusted for their number. Meant for after a Kruskal and Wallis test.
///
/// - Name: Dunn's pairwise comparisons
/// - Formula: z = (r̄₁ − r̄₂)/σ, σ² = (N³ − Σt³)/(12(N − 1)) (1/n₁ + 1/n₂).
/// - Source: Dunn 1964; Holm 1979 for the adjustment.
/// - Range: z of either sign; p from 0 to 1.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: A pair with a group of n = 0 is not defined; n = 1 counts like any other.
/// - Assumptions: Groups alike in spread under the hypothesis; many answers, as z is taken for
///   normal.
/// - Not defined: `noAnswers`, `noVariance`, `scalesDiffer`, `inconsistentCounts`, `notFinite`.
package struct DunnComparisons: Equatable, Sendable {
  /// Two groups by their places, and how far the first's mean rank lies above the second's.
  package struct Pair: Equatable, Sendable {
    package let first: Int
    package let second: Int
    /// (r̄₁ − r̄₂)/σ; not defined where one of both has no answers or all answers are alike.
    ///
    /// σ² = (N³ − Σt³)/(12(N − 1)) (1/n₁ + 1/n₂); its n counts the answers of both groups.
    package let z: Estimate

    /// The two-sided probability of such a z if both groups answered alike, not adjusted.
    package var pValue: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }
  }

  /// The pairs in the order 1–2, 1–3 … 2–3 ….
  package let pairs: [Pair]

  package init(_ groups: [CategoryCounts]) {
    let ranks: Result<MidRanks, UndefinedReason> = Result { () throws(UndefinedReason) in
      try MidRanks(groups)
    }
    pairs = groups.indices.flatMap { first in
      groups.indices.filter { $0 > first }.map { second in
        Pair(
          first: first, second: second,
          z: Estimate { () throws(UndefinedReason) in
            try difference(first, second, in: try ranks.get())
          })
      }
    }
  }

  /// The pairs' probabilities, adjusted for the number of pairs that can be compared.
  package func adjustedPValues(_ method: PValueAdjustment = .holm) -> [Double?] {
    TestFamily(pairs.map(\.pValue.value)).adjusted(method)
  }
}

private func difference(
  _ first: Int, _ second: Int, in ranks: MidRanks
) throws(UndefinedReason) -> DefinedEstimate {
  let (a, b) = (ranks.groups[first], ranks.groups[second])
  guard a.n > 0, b.n > 0 else { throw .noAnswers }
  guard ranks.untied > 0 else { throw .noVariance }
  let variance =
    ranks.untied / (12 * Double(ranks.n - 1)) * (1 / Double(a.n) + 1 / Double(b.n))
  return DefinedEstimate(
    value: (ranks.deviation(of: a) - ranks.deviation(of: b)) / variance.squareRoot(),
    n: a.n + b.n)
}
