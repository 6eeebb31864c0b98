/// How the interval of a share is made.
package enum ProportionMethod: CaseIterable, Sendable {
  /// Wilson's score interval: coverage near nominal, never outside 0–1 (Newcombe 1998, method 3).
  case wilson
  /// Wilson's with continuity correction (Newcombe 1998, method 4).
  case wilsonContinuityCorrected
  /// Clopper and Pearson's, which covers at least as often as it says.
  case clopperPearson
  /// The equal-tailed interval of the posterior Beta(x + ½, n − x + ½).
  case jeffreys
  /// Jeffreys' with its end at 0 or 1 where no answer or every answer counts (Brown et al. 2001).
  case jeffreysBoundary
  /// Agresti and Coull's, cut to 0–1.
  case agrestiCoull
  /// The textbook interval, cut to 0–1; it has no width at 0 and 1.
  case wald

  var estimationMethod: EstimationMethod {
    switch self {
    case .wilson: .wilson
    case .wilsonContinuityCorrected: .wilsonContinuityCorrected
    case .clopperPearson: .clopperPearson
    case .jeffreys: .jeffreys
    case .jeffreysBoundary: .jeffreysBoundary
    case .agrestiCoull: .agrestiCoull
    case .wald: .wald
    }
  }
}

/// The intervals of a share that may be asked for in place of Wilson's.
///
/// - Name: Intervals of a share
/// - Formula: Clopper–Pearson by quantiles of Beta(x, n − x + 1) and Beta(x + 1, n − x); Jeffreys
///   by Beta(x + ½, n − x + ½); Agresti–Coull p̃ ± z√(p̃(1 − p̃)/ñ), ñ = n + z², p̃ = (x + z²/2)/ñ;
///   Wald p ± z√(p(1 − p)/n).
/// - Source: Newcombe 1998; Clopper and Pearson 1934; Brown, Cai and DasGupta 2001; Agresti and
///   Coull 1998.
/// - Range: From 0 to 1.
/// - Missing: Only answers count as trials.
/// - Few answers: Absent for n = 0; for n = 1 all give one, Wald's without width.
/// - Assumptions: Answers independent of one another, with one chance in all.
/// - Not defined: none: an interval that can't be had is absent.
extension Proportion {
  /// The interval of the share among answers from an endless population.
  ///
  /// Absent without answers, or where the confidence isn't between 0 and 1.
  package func interval(_ method: ProportionMethod, confidence: Double = 0.95) -> Interval? {
    guard trials > 0, (0...trials).contains(successes),
      let z = Normal.halfWidth(confidence: confidence)
    else { return nil }
    let ends: (Double, Double)? =
      switch method {
      case .wilson: wilsonEnds(count: Double(trials), z: z)
      case .wilsonContinuityCorrected: wilsonContinuityCorrectedEnds(z: z)
      case .clopperPearson: clopperPearsonEnds(confidence: confidence)
      case .jeffreys, .jeffreysBoundary: jeffreysEnds(confidence: confidence)
      case .agrestiCoull: agrestiCoullEnds(z: z, factor: 1)
      case .wald: waldEnds(z: z)
      }
    guard let ends else { return nil }
    let isExact = method != .jeffreys
    return Interval(
      lower: successes == 0 && isExact ? 0 : ends.0,
      upper: successes == trials && isExact ? 1 : ends.1, confidence: confidence)
  }

  /// Wilson's interval on the effective count of the roster; of no width where everyone answered.
  func wilson(_ population: FinitePopulation, confidence: Double) -> Interval? {
    guard let z = Normal.halfWidth(confidence: confidence) else { return nil }
    guard let count = population.effectiveCount else {
      let share = Double(successes) / Double(trials)
      return Interval(lower: share, upper: share, confidence: confidence)
    }
    let ends = wilsonEnds(count: count, z: z)
    return Interval(
      lower: successes == 0 ? 0 : ends.0, upper: successes == trials ? 1 : ends.1,
      confidence: confidence)
  }

  /// Agresti and Coull's interval, narrowed by the roster, as QILT prints it.
  ///
  /// Where everyone answered it has no width and lies at the shrunken centre, not at the share.
  package func agrestiCoull(
    _ population: FinitePopulation, confidence: Double = 0.95
  ) -> Interval? {
    guard trials > 0, (0...trials).contains(successes),
      let z = Normal.halfWidth(confidence: confidence)
    else { return nil }
    let ends = agrestiCoullEnds(z: z, factor: population.proportionFactor)
    return Interval(lower: ends.0, upper: ends.1, confidence: confidence)
  }

  private func wilsonEnds(count: Double, z: Double) -> (Double, Double) {
    Statistics.wilsonEnds(
      share: Double(successes) / Double(trials),
      complement: Double(trials - successes) / Double(trials), count: count, z: z)
  }

  private func wilsonContinuityCorrectedEnds(z: Double) -> (Double, Double) {
    let n = Double(trials)
    let p = Double(successes) / n
    let q = Double(trials - successes) / n
    let z2 = z * z
    let divisor = 2 * (n + z2)
    let lower = z * max(0, z2 - 2 - 1 / n + 4 * p * (n * q + 1)).squareRoot()
    let upper = z * max(0, z2 + 2 - 1 / n + 4 * p * (n * q - 1)).squareRoot()
    return (
      max(0, (2 * n * p + z2 - 1 - lower) / divisor),
      min(1, (2 * n * p + z2 + 1 + upper) / divisor)
    )
  }

  private func clopperPearsonEnds(confidence: Double) -> (Double, Double)? {
    let tail = (1 - confidence) / 2
    let x = Double(successes)
    let failures = Double(trials - successes)
    let lower = successes == 0 ? 0 : Beta(a: x, b: failures + 1).quantile(tail)
    let upper = successes == trials ? 1 : Beta(a: x + 1, b: failures).quantile(1 - tail)
    guard let lower, let upper else { return nil }
    return (lower, upper)
  }

  private func jeffreysEnds(confidence: Double) -> (Double, Double)? {
    let tail = (1 - confidence) / 2
    let posterior = Beta(a: Double(successes) + 0.5, b: Double(trials - successes) + 0.5)
    guard let lower = posterior.quantile(tail), let upper = posterior.quantile(1 - tail) else {
      return nil
    }
    return (lower, upper)
  }

  private func agrestiCoullEnds(z: Double, factor: Double) -> (Double, Double) {
    let n = Double(trials) + z * z
    let centre = (Double(successes) + z * z / 2) / n
    let halfWidth = z * (centre * (1 - centre) / n).squareRoot() * factor
    return (max(0, centre - halfWidth), min(1, centre + halfWidth))
  }

  private func waldEnds(z: Double) -> (Double, Double) {
    let n = Double(trials)
    let p = Double(successes) / n
    let halfWidth = z * (p * (1 - p) / n).squareRoot()
    return (max(0, p - halfWidth), min(1, p + halfWidth))
  }
}

/// The ends of Wilson's interval for a share among a number of answers that needn't be whole.
func wilsonEnds(share p: Double, complement q: Double, count n: Double, z: Double) -> (
  Double, Double
) {
  let centre = 2 * n * p + z * z
  let reach = centre + z * (z * z + 4 * n * p * q).squareRoot()
  // The lower end by the product of the roots: no cancellation where successes are rare.
  return (2 * n * p * p / reach, reach / (2 * (n + z * z)))
}
