/// Pettitt's test of whether and where the level of a series changed (Pettitt 1979).
///
/// - Name: Pettitt's change-point test
/// - Formula: K = max|2Σ ranks up to t − t(n + 1)|; p ≈ 2 exp(−6K²/(n³ + n²)).
/// - Source: Pettitt 1979.
/// - Range: K 0 or more; p from 0 to 1, approximate.
/// - Missing: Periods without figure are left out by the caller.
/// - Few answers: Needs two periods to be computed, and `fewestPeriods` to be used.
/// - Assumptions: One change of level at most; values independent over time.
/// - Not defined: `needsTwoPeriods`, `noVariance`, `notFinite`.
package struct Pettitt: Equatable, Sendable {
  /// The fewest periods for which the test is made.
  package static let fewestPeriods = 10

  /// Per place t, 2 Σ ranks up to t − t(n + 1).
  package let statistics: [Double]
  /// The largest distance of a statistic from 0, K.
  package let largest: Double
  /// The place of the last value before the change, from 0: the first at which K is reached.
  package let lastBeforeChange: Int
  /// The approximate probability 2 exp(−6K²/(n³ + n²)) of such a K without change, at most 1.
  package let pValue: Double

  /// Creates the test of values in the order of time; equal values share their mean rank.
  ///
  /// - Throws: `needsTwoPeriods`, `notFinite`, or `noVariance` where all values are equal.
  package init(_ values: [Double]) throws(UndefinedReason) {
    guard values.count >= 2 else { throw .needsTwoPeriods }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    let n = Double(values.count)
    var total = 0.0
    var statistics: [Double] = []
    for (place, rank) in midranks(values).enumerated() {
      total += rank
      statistics.append(2 * total - Double(place + 1) * (n + 1))
    }
    let largest = statistics.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { throw .noVariance }
    self.statistics = statistics
    self.largest = largest
    lastBeforeChange = statistics.firstIndex { abs($0) == largest } ?? 0
    pValue = min(1, 2 * exponential(-6 * largest * largest / (n * n * n + n * n)))
  }
}

/// The values' ranks from 1, equal values sharing the mean of theirs.
func midranks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = [Double](repeating: 0, count: values.count)
  var start = 0
  while start < order.count {
    var end = start
    while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
    for place in order[start...end] { ranks[place] = Double(start + end) / 2 + 1 }
    start = end + 1
  }
  return ranks
}
