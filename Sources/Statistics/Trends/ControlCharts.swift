/// The limits within which a steady process varies, around a centre.
package struct ControlLimits: Equatable, Sendable {
  package let lower: Double
  package let centre: Double
  package let upper: Double

  func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}

/// d₂, the mean range of two values of a normal distribution in standard deviations.
private let meanRangeOfTwo = 1.128379167095513

/// Shewhart's chart of individual values and moving ranges, XmR: 3 σ with σ from the moving ranges.
///
/// - Name: XmR chart
/// - Formula: x̄ ± 3σ, σ = mean moving range/1.128.
/// - Source: Shewhart 1931 for limits at 3 σ; 1.128 is d₂ of two normal values.
/// - Range: In the figure's unit; not cut to its range.
/// - Missing: Periods without figure are left out by the caller; neighbours are then further apart.
/// - Few answers: Needs two periods to be computed, and `fewestPeriods` to be drawn.
/// - Assumptions: Values independent over time and near normal while the process is steady.
/// - Not defined: `needsTwoPeriods`, `notFinite`.
package struct IndividualsChart: Equatable, Sendable {
  /// The fewest periods for which the chart is drawn.
  package static let fewestPeriods = 8

  /// The mean of the distances between neighbours.
  package let meanMovingRange: Double
  /// The standard deviation, mean moving range / 1.128.
  package let sigma: Double
  package let limits: ControlLimits
  /// The places of values outside the limits, from 0.
  package let beyond: [Int]

  /// The limit of moving ranges, 3.267 times their mean.
  package var movingRangeLimit: Double { 3.266532 * meanMovingRange }

  /// Creates the chart of values in the order of time.
  ///
  /// - Throws: `needsTwoPeriods`, or `notFinite`.
  package init(_ values: [Double]) throws(UndefinedReason) {
    guard values.count >= 2 else { throw .needsTwoPeriods }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    meanMovingRange = mean(zip(values, values.dropFirst()).map { abs($1 - $0) })
    sigma = meanMovingRange / meanRangeOfTwo
    let centre = mean(values)
    let limits = ControlLimits(
      lower: centre - 3 * sigma, centre: centre, upper: centre + 3 * sigma)
    self.limits = limits
    beyond = values.indices.filter { !limits.contains(values[$0]) }
  }
}

/// The chart of shares of varying numbers of answers, with the limits of each period.
///
/// - Name: p chart and Laney's p′ chart
/// - Formula: p̄ ± 3√(p̄(1 − p̄)/nᵢ); p′ with the distance times σ_z, mean moving range of z/1.128.
/// - Source: Shewhart 1931; Laney 2002.
/// - Range: From 0 to 1; z and σ_z in standard errors.
/// - Missing: Only answers count as trials.
/// - Few answers: A period with n = 0 makes it not defined; n = 1 has wide limits. Drawn from
///   `fewestPeriods`.
/// - Assumptions: One share in all periods; Laney's limits allow it to vary beyond chance.
/// - Not defined: `needsTwoPeriods`, `noAnswers`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct ProportionChart: Equatable, Sendable {
  /// The fewest periods for which the chart is drawn.
  package static let fewestPeriods = 20

  /// The share over all periods.
  package let centre: Double
  /// Per period p ± 3 √(p(1 − p)/n), cut to 0–1.
  package let limits: [ControlLimits]
  /// Per period its distance from the centre in standard errors.
  package let z: [Double]
  /// The spread of `z` by its moving ranges: far from 1, the shares vary more or less than by chance.
  package let sigmaZ: Double
  /// Per period the limits widened by `sigmaZ`, cut to 0–1 (Laney 2002).
  package let widenedLimits: [ControlLimits]
  /// The places of shares outside the limits, from 0.
  package let beyond: [Int]

  /// Creates the chart of shares in the order of time.
  ///
  /// - Throws: `needsTwoPeriods`, `noAnswers` where a period has none, `inconsistentCounts`,
  ///   `noVariance` where all answers are alike, `notFinite`.
  package init(_ proportions: [Proportion]) throws(UndefinedReason) {
    guard proportions.count >= 2 else { throw .needsTwoPeriods }
    var shares: [Double] = []
    for proportion in proportions { shares.append(try proportion.share()) }
    guard let successes = sum(proportions.map(\.successes)),
      let trials = sum(proportions.map(\.trials))
    else { throw .notFinite }
    let centre = Double(successes) / Double(trials)
    // 1 − centre would lose the digits of shares near 1.
    let rest = Double(trials - successes) / Double(trials)
    guard centre > 0, rest > 0 else { throw .noVariance }
    let errors = proportions.map { (centre * rest / Double($0.trials)).squareRoot() }
    func limits(_ width: Double) -> [ControlLimits] {
      errors.map {
        ControlLimits(
          lower: max(0, centre - width * $0), centre: centre, upper: min(1, centre + width * $0))
      }
    }
    // The difference of two shares near 1 in whole numbers, which keep its digits.
    let z = zip(proportions, errors).map { proportion, error in
      let observed = Int128(proportion.successes) * Int128(trials)
      let expected = Int128(successes) * Int128(proportion.trials)
      return nearestDouble(observed - expected) / (Double(proportion.trials) * Double(trials))
        / error
    }
    let narrow = limits(3)
    self.centre = centre
    self.limits = narrow
    self.z = z
    sigmaZ = mean(zip(z, z.dropFirst()).map { abs($1 - $0) }) / meanRangeOfTwo
    widenedLimits = limits(3 * sigmaZ)
    beyond = shares.indices.filter { !narrow[$0].contains(shares[$0]) }
  }
}

/// The chart of exponentially weighted moving averages, which notices small lasting shifts.
///
/// - Name: EWMA chart
/// - Formula: zᵢ = λxᵢ + (1 − λ)zᵢ₋₁; x̄ ± Lσ√(λ/(2 − λ) (1 − (1 − λ)²ⁱ)), σ = mean moving
///   range/1.128.
/// - Source: Roberts 1959.
/// - Range: In the figure's unit; not cut to its range.
/// - Missing: Periods without figure are left out by the caller.
/// - Few answers: Needs two periods to be computed, and `fewestPeriods` to be drawn.
/// - Assumptions: Values independent over time and near normal while the process is steady.
/// - Not defined: `needsTwoPeriods`, `notFinite`.
package struct MovingAverageChart: Equatable, Sendable {
  /// The fewest periods for which the chart is drawn.
  package static let fewestPeriods = 12

  /// Per period z = λx + (1 − λ)z, starting from the mean.
  package let averages: [Double]
  /// Per period mean ± Lσ √(λ/(2 − λ) (1 − (1 − λ)²ⁱ)).
  package let limits: [ControlLimits]
  /// The places of averages outside the limits, from 0.
  package let beyond: [Int]

  /// Creates the chart of values in the order of time, σ from their moving ranges.
  ///
  /// - Throws: `needsTwoPeriods`, or `notFinite`.
  package init(
    _ values: [Double], weight: Double = 0.2, width: Double = 3
  ) throws(UndefinedReason) {
    let chart = try IndividualsChart(values)
    let centre = chart.limits.centre
    var averages: [Double] = []
    var limits: [ControlLimits] = []
    var remembered = 1.0
    for value in values {
      averages.append(weight * value + (1 - weight) * (averages.last ?? centre))
      remembered *= (1 - weight) * (1 - weight)
      let reach = width * chart.sigma * (weight / (2 - weight) * (1 - remembered)).squareRoot()
      limits.append(
        ControlLimits(lower: centre - reach, centre: centre, upper: centre + reach))
    }
    self.averages = averages
    self.limits = limits
    beyond = averages.indices.filter { [limits] in !limits[$0].contains(averages[$0]) }
  }
}

private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
