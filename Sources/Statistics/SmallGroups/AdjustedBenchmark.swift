/// Units' shares beside what all units together would have with the unit's own mix of people.
///
/// Indirect standardisation, as the Office for Students sets its benchmarks: the rate of all units in
/// each stratum (age, mode of study …), weighted by the unit's answers there. Not defined where units
/// have other strata than one another or impossible counts.
package struct AdjustedBenchmark: Equatable, Sendable {
  /// The smallest difference that is called material, 3 points.
  package static let materialDifference = 0.03

  private let units: [[Proportion]]

  /// Creates the benchmark from each unit's shares by stratum, strata in one order.
  package init(_ units: [[Proportion]]) { self.units = units }

  /// The share of all units together in a stratum, with Wilson's interval.
  package func rate(ofStratum stratum: Int) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try requireConsistency()
      guard let first = units.first, first.indices.contains(stratum) else {
        throw .inconsistentCounts
      }
      return try pooled(stratum).estimate().get()
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

  private func requireConsistency() throws(UndefinedReason) {
    for unit in units {
      guard unit.count == units[0].count else { throw .inconsistentCounts }
      for share in unit where share.trials != 0 || share.successes != 0 { _ = try share.share() }
    }
  }

  private func pooled(_ stratum: Int) throws(UndefinedReason) -> Proportion {
    try total(units.map { $0[stratum] })
  }

  private func total(_ shares: [Proportion]) throws(UndefinedReason) -> Proportion {
    guard let successes = sum(shares.map(\.successes)), let trials = sum(shares.map(\.trials))
    else { throw .notFinite }
    return Proportion(successes: successes, trials: trials)
  }

  private func comparison(_ unit: Int) throws(UndefinedReason) -> Comparison {
    try requireConsistency()
    guard units.indices.contains(unit) else { throw .inconsistentCounts }
    let observed = try total(units[unit])
    let share = try observed.share()
    var (benchmark, variance) = (0.0, 0.0)
    for (stratum, own) in units[unit].enumerated() where own.trials > 0 {
      let rate = try pooled(stratum).share()
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
