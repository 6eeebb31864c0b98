/// How probabilities are adjusted for the number of tests made.
package enum PValueAdjustment: CaseIterable, Sendable {
  /// Holm 1979: no false finding in the family, at the stated probability; for decisions named before.
  case holm
  /// Benjamini and Hochberg 1995: few false findings among all findings; for looking around.
  case benjaminiHochberg
  /// Hochberg 1988: as Holm's and sharper, for tests that don't depend on one another.
  case hochberg
  /// Every probability times the number of tests.
  case bonferroni
  /// Benjamini and Yekutieli 2001: as Benjamini and Hochberg's whatever the tests' dependence.
  case benjaminiYekutieli
}

/// Tests that are looked at together, as all of one survey, period and breakdown.
///
/// Agrees with R's `p.adjust`. Missing probabilities, and those outside 0–1, are not tests: they stay
/// missing and don't count.
///
/// - Name: Adjustment of p values
/// - Formula: Holm max over smaller p of (m − i + 1)p₍ᵢ₎; Benjamini and Hochberg min over larger p
///   of (m/i)p₍ᵢ₎; Bonferroni mp.
/// - Source: Holm 1979; Hochberg 1988; Benjamini and Hochberg 1995; Benjamini and Yekutieli 2001;
///   R's `p.adjust`.
/// - Range: From 0 to 1, never below the probability itself.
/// - Missing: Tests that aren't defined stay missing and are not counted.
/// - Few answers: A family without tests stays empty; a single test keeps its probability.
/// - Assumptions: The family is declared before the tests are looked at.
/// - Not defined: none: what is missing stays missing.
package struct TestFamily: Equatable, Sendable {
  private let pValues: [Double?]

  /// Creates a family from the probabilities of its tests, nothing where a test isn't defined.
  package init(_ pValues: [Double?]) {
    self.pValues = pValues.map { p in p.flatMap { (0...1).contains($0) ? $0 : nil } }
  }

  /// The number of tests that count, to be printed with their results.
  package var testCount: Int { pValues.count { $0 != nil } }

  /// The adjusted probabilities, in the order given, none above 1.
  package func adjusted(_ method: PValueAdjustment) -> [Double?] {
    let ascending = pValues.indices.compactMap { index in
      pValues[index].map { (index: index, p: $0) }
    }.sorted { ($0.p, $0.index) < ($1.p, $1.index) }
    let scaled = ascending.enumerated().map { rank, test in
      test.p * factor(method, rank: Double(rank + 1), count: Double(ascending.count))
    }
    // Tests that depend on one another in any way pay the harmonic sum on top.
    let surcharge =
      method == .benjaminiYekutieli
      ? ascending.indices.reduce(0) { $0 + 1 / Double($1 + 1) } : 1
    var adjusted = [Double?](repeating: nil, count: pValues.count)
    for (test, value) in zip(ascending, monotone(scaled, method)) {
      adjusted[test.index] = min(1, surcharge * value)
    }
    return adjusted
  }

  private func factor(_ method: PValueAdjustment, rank: Double, count: Double) -> Double {
    switch method {
    case .holm, .hochberg: count - rank + 1
    case .benjaminiHochberg, .benjaminiYekutieli: count / rank
    case .bonferroni: count
    }
  }

  /// Makes probabilities that came in ascending order ascend again.
  private func monotone(_ values: [Double], _ method: PValueAdjustment) -> [Double] {
    switch method {
    case .bonferroni: return values
    case .holm:
      var largest = 0.0
      return values.map { value in
        largest = max(largest, value)
        return largest
      }
    case .hochberg, .benjaminiHochberg, .benjaminiYekutieli:
      var smallest = Double.infinity
      return values.reversed().map { value in
        smallest = min(smallest, value)
        return smallest
      }.reversed()
    }
  }
}
