/// The median slope of all pairs of points, which few outliers don't move (Theil 1950, Sen 1968).
///
/// - Name: Theil–Sen slope
/// - Formula: Median of (yⱼ − yᵢ)/(xⱼ − xᵢ) over pairs at different positions, with Sen's interval.
/// - Source: Theil 1950; Sen 1968; `scipy.stats.theilslopes`.
/// - Range: Of either sign, in the figure's unit per unit of position; n is the periods.
/// - Missing: Periods without figure are left out by the caller, their positions with them.
/// - Few answers: Needs two periods; whether so few may be shown is for `Trend` to say.
/// - Assumptions: A straight trend; values independent over time.
/// - Not defined: `needsTwoPeriods`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct TheilSen: Equatable, Sendable {
  private let values: [Double]
  private let positions: [Double]
  /// The slopes of the pairs at different positions, ascending.
  private let slopes: [Double]

  /// Creates the line through values at positions in time, by default 0, 1, 2 ….
  package init(_ values: [Double], at positions: [Double]? = nil) {
    let positions = positions ?? values.indices.map(Double.init)
    self.values = values
    self.positions = positions
    slopes = values.count == positions.count ? pairSlopes(values, positions).sorted() : []
  }

  /// The change per unit of position, with Sen's interval as `scipy.stats.theilslopes` has it.
  ///
  /// Not defined for fewer than two values or positions that are all equal.
  package func slope(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(
        value: try slopeValue(), interval: interval(confidence: confidence), n: values.count,
        method: .theilSen)
    }
  }

  /// The line's height at 0 as median(y) − slope · median(x).
  package var intercept: Estimate {
    Estimate { () throws(UndefinedReason) in
      let slope = try slopeValue()
      let height = medianOfSorted(values.sorted()) - slope * medianOfSorted(positions.sorted())
      return DefinedEstimate(value: height, n: values.count)
    }
  }

  /// The line's height at 0 as the median of y − slope · x.
  package var medianIntercept: Estimate {
    Estimate { () throws(UndefinedReason) in
      let slope = try slopeValue()
      let heights = zip(values, positions).map { $0 - slope * $1 }
      return DefinedEstimate(value: medianOfSorted(heights.sorted()), n: values.count)
    }
  }

  private func slopeValue() throws(UndefinedReason) -> Double {
    guard values.count == positions.count else { throw .inconsistentCounts }
    guard (values + positions).allSatisfy(\.isFinite) else { throw .notFinite }
    guard values.count >= 2 else { throw .needsTwoPeriods }
    guard !slopes.isEmpty else { throw .noVariance }
    return medianOfSorted(slopes)
  }

  private func interval(confidence: Double) -> Interval? {
    let variance = kendallVariance(of: values, tiedWith: positions)
    guard variance >= 0, let z = Normal.halfWidth(confidence: confidence) else { return nil }
    let reach = z * variance.squareRoot()
    let upper = ((Double(slopes.count) + reach) / 2).rounded(.toNearestOrEven)
    let lower = ((Double(slopes.count) - reach) / 2).rounded(.toNearestOrEven) - 1
    return Interval(
      lower: slopes[max(Int(lower), 0)], upper: slopes[min(Int(upper), slopes.count - 1)],
      confidence: confidence)
  }
}

private func pairSlopes(_ values: [Double], _ positions: [Double]) -> [Double] {
  var slopes: [Double] = []
  for i in values.indices {
    for j in values.indices where positions[j] > positions[i] {
      slopes.append((values[j] - values[i]) / (positions[j] - positions[i]))
    }
  }
  return slopes
}

private func medianOfSorted(_ values: [Double]) -> Double {
  let middle = values.count / 2
  return values.count.isMultiple(of: 2)
    ? (values[middle - 1] + values[middle]) / 2 : values[middle]
}
