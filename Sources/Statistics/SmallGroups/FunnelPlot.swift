/// How the limits of a funnel plot are made.
package enum FunnelLimits: Sendable {
  /// Target ± z √(t(1 − t)/n), cut to 0–1.
  case normal
  /// The binomial distribution's, interpolated between whole numbers (Spiegelhalter 2005, appendix).
  ///
  /// The upper one is the lower one of the failures, so that units lie outside just where as many
  /// successes or more, or as few or fewer, are less likely than the limit says.
  case exact
  /// Exact where fewer than five successes or failures are expected, else normal.
  case automatic
}

/// Whether the shares of units such as sites differ by more than their size explains.
///
/// Funnel plot by Spiegelhalter 2005: instead of ranks, limits around one target that narrow with the
/// number of answers. Units without answers are left out. Units of impossible counts make all not
/// defined.
///
/// - Name: Funnel plot
/// - Formula: Limits t ± z√(t(1 − t)/n) or exact binomial; arcsine z 2√n(arcsin √p − arcsin √t); φ
///   = mean z², outer tenths drawn in; τ² = (kφ − (k − 1))/(Σw − Σw²/Σw), w = 4n.
/// - Source: Spiegelhalter 2005; DerSimonian and Laird; `FunnelPlotR` type "PR".
/// - Range: Limits from 0 to 1; φ and τ² 0 or more.
/// - Missing: Only answers count as trials; units without answers are left out.
/// - Few answers: Not defined for a unit of n = 0; n = 1 has wide limits.
/// - Assumptions: Units independent; beyond the added variance only chance is at work.
/// - Not defined: `noAnswers`, `noVariance`, `needsTwoGroups`, `inconsistentCounts`, `notFinite`.
package struct FunnelPlot: Equatable, Sendable {
  /// The share of z that is drawn in at either end before overdispersion is estimated.
  private static let winsorizedShare = 0.10

  private let units: [Proportion]
  /// The target, with Wilson's interval where it is the share of all units together.
  package let target: Estimate
  /// φ, the mean square of the arcsine z, the outer tenths drawn in; 1 where only chance is at work.
  package let overdispersion: Estimate
  /// τ², the variance on the arcsine scale by which units differ beyond chance; 0 where φ is small.
  ///
  /// (kφ − (k − 1))/(Σw − Σw²/Σw) with w = 4n, additive as DerSimonian and Laird's. Not defined for
  /// fewer than two units with answers.
  package let addedVariance: Estimate

  /// Creates the plot of units around a target from 0 to 1, by default the share of all together.
  package init(_ units: [Proportion], target givenTarget: Double? = nil) {
    let target = Estimate { () throws(UndefinedReason) in try Self.target(givenTarget, of: units) }
    let answered = units.filter { $0.trials > 0 }
    let overdispersion = Estimate { () throws(UndefinedReason) in
      let target = try target.get()
      let scores = try Self.winsorizedScores(of: answered, around: target.value)
      return DefinedEstimate(
        value: scores.reduce(0) { $0 + $1 * $1 } / Double(scores.count), n: target.n)
    }
    self.units = units
    self.target = target
    self.overdispersion = overdispersion
    addedVariance = Estimate { () throws(UndefinedReason) in
      try Self.addedVariance(overdispersion.get(), of: answered)
    }
  }

  /// How far the unit's share lies from the target, in standard errors at the target.
  ///
  /// Not defined for units without answers or a target of 0 or 1.
  package func z(of unit: Int) -> Estimate {
    estimate(unit) { unit, target throws(UndefinedReason) in
      guard target > 0, target < 1 else { throw .noVariance }
      let error = (target * (1 - target) / Double(unit.trials)).squareRoot()
      return (try unit.share() - target) / error
    }
  }

  /// The target with the limits between which a unit of this size is not out of the ordinary.
  ///
  /// Customary are 0.95 (1.96 standard errors, look closer) and 0.998 (3.09, act). Not defined for
  /// units without answers.
  package func limits(
    of unit: Int, confidence: Double = 0.998, method: FunnelLimits = .automatic
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let (unit, target) = try answered(unit)
      let expected = Double(unit.trials) * min(target, 1 - target)
      let isExact = method == .exact || (method == .automatic && expected < 5)
      let interval =
        isExact
        ? exactLimits(n: unit.trials, target: target, confidence: confidence)
        : normalLimits(n: unit.trials, target: target, confidence: confidence)
      return DefinedEstimate(value: target, interval: interval, n: unit.trials)
    }
  }

  /// The places of the units beyond their limits, ascending.
  package func unitsOutside(
    confidence: Double = 0.998, method: FunnelLimits = .automatic
  ) -> [Int] {
    units.indices.filter { unit in
      let limits = limits(of: unit, confidence: confidence, method: method)
      guard let interval = limits.interval, let share = try? units[unit].share() else {
        return false
      }
      return !interval.contains(share)
    }
  }

  /// The unit's distance from the target after the arcsine transformation, in standard errors.
  ///
  /// (arcsin √share − arcsin √target) · 2√n, as `FunnelPlotR` type "PR". Defined for targets of 0 and 1.
  package func arcsineZ(of unit: Int) -> Estimate {
    estimate(unit) { unit, target throws(UndefinedReason) in
      try Self.arcsineZ(unit, target)
    }
  }

  /// The arcsine z with the added variance in its standard error.
  package func adjustedZ(of unit: Int) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let (unit, target) = try answered(unit)
      // Beside its own variance of 1, z has what τ² adds on its scale.
      let added = try addedVariance.get().value * 4 * Double(unit.trials)
      return DefinedEstimate(
        value: try Self.arcsineZ(unit, target) / (1 + added).squareRoot(), n: unit.trials)
    }
  }

  private func answered(_ unit: Int) throws(UndefinedReason) -> (Proportion, target: Double) {
    let target = try target.get().value
    guard units.indices.contains(unit) else { throw .inconsistentCounts }
    guard units[unit].trials > 0 else { throw .noAnswers }
    return (units[unit], target)
  }

  private func estimate(
    _ unit: Int, _ figure: (Proportion, Double) throws(UndefinedReason) -> Double
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let (unit, target) = try answered(unit)
      return DefinedEstimate(value: try figure(unit, target), n: unit.trials)
    }
  }

  private static func target(
    _ given: Double?, of units: [Proportion]
  ) throws(UndefinedReason) -> DefinedEstimate {
    for unit in units where unit.trials != 0 || unit.successes != 0 { _ = try unit.share() }
    guard let trials = sum(units.map(\.trials)), let successes = sum(units.map(\.successes))
    else { throw .notFinite }
    guard let given else {
      return try Proportion(successes: successes, trials: trials).estimate().get()
    }
    guard (0...1).contains(given) else { throw .inconsistentCounts }
    guard trials > 0 else { throw .noAnswers }
    return DefinedEstimate(value: given, n: trials)
  }

  private static func arcsineZ(
    _ unit: Proportion, _ target: Double
  ) throws(UndefinedReason) -> Double {
    let distance = arcsine(try unit.share().squareRoot()) - arcsine(target.squareRoot())
    return distance * 2 * Double(unit.trials).squareRoot()
  }

  private static func winsorizedScores(
    of units: [Proportion], around target: Double
  ) throws(UndefinedReason) -> [Double] {
    let scores = try units.map { unit throws(UndefinedReason) in try arcsineZ(unit, target) }
    let all = CategoryCounts(scores: scores, counts: scores.map { _ in 1 })
    let low = try all.quantile(winsorizedShare).get().value
    let high = try all.quantile(1 - winsorizedShare).get().value
    return scores.map { min(max($0, low), high) }
  }

  private static func addedVariance(
    _ dispersion: DefinedEstimate, of units: [Proportion]
  ) throws(UndefinedReason) -> DefinedEstimate {
    guard units.count > 1 else { throw .needsTwoGroups }
    let weights = units.map { 4 * Double($0.trials) }
    let total = weights.reduce(0, +)
    let scale = total - weights.reduce(0) { $0 + $1 * ($1 / total) }
    let excess = Double(units.count) * dispersion.value - Double(units.count - 1)
    return DefinedEstimate(value: max(0, excess / scale), n: dispersion.n)
  }
}

private func normalLimits(n: Int, target: Double, confidence: Double) -> Interval? {
  let error = (target * (1 - target) / Double(n)).squareRoot()
  return Normal.halfWidth(confidence: confidence).map {
    Interval(around: target, halfWidth: $0 * error, confidence: confidence).clamped(to: 0...1)
  }
}

private func exactLimits(n: Int, target: Double, confidence: Double) -> Interval? {
  let tail = (1 - confidence) / 2
  guard let successes = Binomial(trials: n, share: target).interpolatedQuantile(tail),
    let failures = Binomial(trials: n, share: 1 - target).interpolatedQuantile(tail)
  else { return nil }
  return Interval(
    lower: successes / Double(n), upper: 1 - failures / Double(n), confidence: confidence
  ).clamped(to: 0...1)
}

extension Binomial {
  /// r − (F(r) − p)/f(r) for the smallest r with F(r) ≥ p.
  fileprivate func interpolatedQuantile(_ probability: Double) -> Double? {
    guard probability > 0, probability < 1 else { return nil }
    var (low, high) = (0, trials)
    while low < high {
      let middle = low + (high - low) / 2
      guard let below = lowerProbability(middle) else { return nil }
      if below < probability { low = middle + 1 } else { high = middle }
    }
    guard let below = lowerProbability(low), let at = self.probability(low), at > 0 else {
      return nil
    }
    return Double(low) - (below - probability) / at
  }
}
