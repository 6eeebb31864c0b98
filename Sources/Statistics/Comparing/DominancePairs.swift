/// All pairs of an answer of one group with one of another, by which of both is the higher.
///
/// Counts are exact. Serves for the Mann and Whitney, Cliff, and Brunner and Munzel figures.
struct DominancePairs {
  let first: Int
  let second: Int
  /// The pairs in which the first group's answer is higher.
  let higher: Int128
  /// The pairs in which the first group's answer is lower.
  let lower: Int128
  /// Σ(D − D̄)² over the first group, D the other's answers below one less those above.
  let firstSpread: Double
  /// Σ(D − D̄)² over the second group.
  let secondSpread: Double

  /// Compares two groups on one scale.
  ///
  /// - Throws: a group's `problem`, `noAnswers` unless both have some, `scalesDiffer`, `notFinite`.
  init(_ first: CategoryCounts, _ second: CategoryCounts) throws(UndefinedReason) {
    try first.requireAnswers()
    try second.requireAnswers()
    guard first.scores == second.scores else { throw .scalesDiffer }
    guard max(first.n, second.n) <= 1 << 60 else { throw .notFinite }
    let dominance = Self.dominance(over: second)
    self.first = first.n
    self.second = second.n
    var pairs: (higher: Int128, lower: Int128) = (0, 0)
    var below = 0
    for (count, other) in zip(first.counts, second.counts) {
      pairs.higher += Int128(count) * Int128(below)
      pairs.lower += Int128(count) * Int128(second.n - below - other)
      below += other
    }
    (higher, lower) = pairs
    firstSpread = Self.spread(of: dominance, among: first, total: higher - lower)
    secondSpread = Self.spread(
      of: Self.dominance(over: first), among: second, total: lower - higher)
  }

  /// The number of pairs.
  var count: Double { Double(first) * Double(second) }

  /// The number of answers of both groups.
  var n: Int { first + second }

  /// P(higher) − P(lower), Cliff's delta.
  var delta: Double { Double(higher - lower) / count }

  /// The pairs in which the first group's answer is higher and half of those in which both are equal.
  var u: Double { Double(Int128(first) * Int128(second) + higher - lower) / 2 }

  /// P(higher) + ½ P(equal).
  var superiority: Double { u / count }

  /// Whether all answers of both groups are alike.
  var isAllTied: Bool { higher == 0 && lower == 0 }

  /// Per category how many of the group's answers are below less how many are above.
  private static func dominance(over group: CategoryCounts) -> [Int] {
    var below = 0
    return group.counts.map { count in
      defer { below += count }
      return below - (group.n - below - count)
    }
  }

  private static func spread(
    of dominance: [Int], among group: CategoryCounts, total: Int128
  ) -> Double {
    let n = Double(group.n)
    return zip(dominance, group.counts).reduce(0) { sum, category in
      let distance = Double(Int128(category.0) * Int128(group.n) - total) / n
      return sum + Double(category.1) * distance * distance
    }
  }
}
