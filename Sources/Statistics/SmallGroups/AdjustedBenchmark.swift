/// Units' shares beside what all units together would have with the unit's own mix of people.
///
/// Indirect standardisation, as the Office for Students sets its benchmarks: the rate of all units in
/// each stratum (age, mode of study …), weighted by the unit's answers there. Not defined where units
/// have other strata than one another or impossible counts.
///
/// - Name: Adjusted benchmark
/// - Formula: Σₛ nᵤₛ rₛ/nᵤ with rₛ the rate of all units in stratum s; difference ± z √(Σₛ nᵤₛ rₛ(1
///   − rₛ))/nᵤ.
/// - Source: Indirect standardisation, as the Office for Students sets its benchmarks.
/// - Range: Shares from 0 to 1; differences from −1 to 1.
/// - Missing: Only answers count as trials.
/// - Few answers: Not defined for a unit of n = 0; n = 1 has a difference like any other number.
/// - Assumptions: The rates of all are taken as fixed, though the unit is part of them.
/// - Not defined: `noAnswers`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct AdjustedBenchmark: Equatable, Sendable {
  /// The smallest difference that is called material, 3 points.
  package static let materialDifference = 0.03

  private let units: [[Proportion]]
  /// All units together, by stratum.
  private let pooled: Result<[Proportion], UndefinedReason>

  /// Creates the benchmark from each unit's shares by stratum, strata in one order.
  package init(_ units: [[Proportion]]) {
    self.units = units
    pooled = Result { () throws(UndefinedReason) in try pooledStrata(units) }
  }

  /// The share of all units together in a stratum, with Wilson's interval.
  package func rate(ofStratum stratum: Int) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let strata = try pooled.get()
      guard strata.indices.contains(stratum) else { throw .inconsistentCounts }
      return try strata[stratum].estimate().get()
    }
  }

  /// The unit's own share, with Wilson's interval; not defined without answers.
  package func observed(_ unit: Int) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try comparison(unit).observed.estimate().get()
    }
  }

  /// The share to be expected of the unit; not defined without answers.
  package func benchmark(_ unit: Int) -> Estimate { estimate(unit) { $0.benchmark } }

  /// The unit's share less its benchmark, with its normal interval; not defined without answers.
  package func difference(_ unit: Int, confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let comparison = try comparison(unit)
      let interval = Normal.halfWidth(confidence: confidence).map {
        Interval(
          around: comparison.difference, halfWidth: $0 * comparison.standardError,
          confidence: confidence)
      }
      return DefinedEstimate(
        value: comparison.difference, interval: interval, n: comparison.observed.trials,
        method: .indirectStandardization)
    }
  }

  /// The standard error of the difference, binomial, with the rates of all taken as fixed.
  package func standardError(_ unit: Int) -> Estimate { estimate(unit) { $0.standardError } }

  /// The difference in standard errors; not defined where all answer alike in each of its strata.
  package func z(_ unit: Int) -> Estimate {
    estimate(unit) { comparison throws(UndefinedReason) in
      guard comparison.standardError > 0 else { throw .noVariance }
      return comparison.difference / comparison.standardError
    }
  }

  /// Whether the difference is both beyond chance and at least 3 points; nothing where not defined.
  package func differsMaterially(_ unit: Int, confidence: Double = 0.95) -> Bool? {
    guard let difference = difference(unit, confidence: confidence).definedEstimate,
      let interval = difference.interval
    else { return nil }
    return !interval.contains(0) && abs(difference.value) >= Self.materialDifference
  }

  private struct Comparison {
    var observed: Proportion
    var share: Double
    var benchmark: Double
    var standardError: Double
    var difference: Double { share - benchmark }
  }

  private func comparison(_ unit: Int) throws(UndefinedReason) -> Comparison {
    let strata = try pooled.get()
    guard units.indices.contains(unit) else { throw .inconsistentCounts }
    let observed = try total(units[unit])
    let share = try observed.share()
    var (benchmark, variance) = (0.0, 0.0)
    for (stratum, own) in units[unit].enumerated() where own.trials > 0 {
      let rate = try strata[stratum].share()
      let weight = Double(own.trials) / Double(observed.trials)
      benchmark += weight * rate
      variance += weight * rate * (1 - rate)
    }
    return Comparison(
      observed: observed, share: share, benchmark: benchmark,
      standardError: (variance / Double(observed.trials)).squareRoot())
  }

  private func estimate(
    _ unit: Int, _ figure: (Comparison) throws(UndefinedReason) -> Double
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let comparison = try comparison(unit)
      return DefinedEstimate(value: try figure(comparison), n: comparison.observed.trials)
    }
  }
}

private func pooledStrata(_ units: [[Proportion]]) throws(UndefinedReason) -> [Proportion] {
  guard let first = units.first else { return [] }
  for unit in units {
    guard unit.count == first.count else { throw .inconsistentCounts }
    for share in unit where share.trials != 0 || share.successes != 0 { _ = try share.share() }
  }
  return try first.indices.map { stratum throws(UndefinedReason) in
    try total(units.map { $0[stratum] })
  }
}

private func total(_ shares: [Proportion]) throws(UndefinedReason) -> Proportion {
  guard let successes = sum(shares.map(\.successes)), let trials = sum(shares.map(\.trials))
  else { throw .notFinite }
  return Proportion(successes: successes, trials: trials)
}
