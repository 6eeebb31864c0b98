/// How the variance of Cliff's delta is estimated.
package enum CliffVariance: Sendable {
  /// Cliff's unbiased estimate with a t quantile; it can be negative, and there is no interval then.
  case unbiased
  /// Cliff's consistent estimate with a normal quantile.
  case consistent
}

/// How much more often one group's answers are higher than another's than lower, from −1 to 1.
///
/// δ = P(higher) − P(lower) over all pairs (Cliff 1993, 1996). It needs no distances between answers
/// and assumes nothing of their spread. Not defined unless both have answers on one scale; 0 where all
/// are alike.
///
/// - Name: Cliff's delta
/// - Formula: δ = (#higher − #lower)/(n₁n₂), with Feng and Cliff's asymmetric interval.
/// - Source: Cliff 1993, 1996; Feng and Cliff 2004; `effsize::cliff.delta`.
/// - Range: From −1 to 1, the interval too.
/// - Missing: Missing and not-applicable answers don't count; n is the answers of both.
/// - Few answers: Not defined where a group has n = 0; with n = 1 in a group there is no interval
///   and no variance.
/// - Assumptions: Answers independent within and between groups; only their order counts.
/// - Not defined: `noAnswers`, `singleAnswer`, `scalesDiffer`, `inconsistentCounts`, `notFinite`.
package struct CliffsDelta: Equatable, Sendable {
  private let sample: CategoryCounts
  private let reference: CategoryCounts

  /// The comparison of `sample` with `reference`; delta is positive where the sample is higher.
  package init(of sample: CategoryCounts, from reference: CategoryCounts) {
    self.sample = sample
    self.reference = reference
  }

  /// Delta with Feng and Cliff's interval (2004), as `effsize::cliff.delta`.
  ///
  /// The interval is absent where a group has a single answer or all answers are alike. Where all
  /// pairs go one way it reaches from Wilson's limit for the smaller group to that end.
  package func estimate(
    confidence: Double = 0.95, variance: CliffVariance = .unbiased
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      return DefinedEstimate(
        value: pairs.delta,
        interval: interval(pairs, confidence: confidence, variance: variance), n: pairs.n,
        method: .fengCliff)
    }
  }

  /// The variance of delta; not defined where a group has a single answer.
  package func variance(_ kind: CliffVariance) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      guard pairs.first > 1, pairs.second > 1 else { throw .singleAnswer }
      return DefinedEstimate(value: variance(kind, of: pairs), n: pairs.n)
    }
  }

  /// (δ + 1)/2, Vargha and Delaney's A: P(higher) + ½ P(equal).
  package var superiority: Estimate { MannWhitney(of: sample, from: reference).superiority }

  private func variance(_ kind: CliffVariance, of pairs: DominancePairs) -> Double {
    let (m, n) = (Double(pairs.first), Double(pairs.second))
    let delta = pairs.delta
    let tied = Double(Int128(pairs.first) * Int128(pairs.second) - pairs.higher - pairs.lower)
    let all =
      Double(pairs.higher) * (1 - delta) * (1 - delta)
      + Double(pairs.lower) * (1 + delta) * (1 + delta) + tied * delta * delta
    switch kind {
    case .unbiased:
      return (pairs.firstSpread + pairs.secondSpread - all) / (m * n * (m - 1) * (n - 1))
    case .consistent:
      let first = (n - 1) / (m - 1) * pairs.firstSpread / (n * n)
      let second = (m - 1) / (n - 1) * pairs.secondSpread / (m * m)
      return (first + second + all / ((m - 1) * (n - 1))) / (m * n)
    }
  }

  private func interval(
    _ pairs: DominancePairs, confidence: Double, variance kind: CliffVariance
  ) -> Interval? {
    guard pairs.first > 1, pairs.second > 1, !pairs.isAllTied else { return nil }
    let distribution = StudentT(degreesOfFreedom: Double(pairs.n - 2))
    let quantile =
      switch kind {
      case .unbiased: distribution.halfWidth(confidence: confidence)
      case .consistent: Normal.halfWidth(confidence: confidence)
      }
    guard let z = quantile else { return nil }
    let delta = pairs.delta
    if abs(delta) == 1 {
      let smaller = Double(min(pairs.first, pairs.second))
      let end = (smaller - z * z) / (smaller + z * z)
      return Interval(
        lower: delta < 0 ? -1 : end, upper: delta < 0 ? -end : 1, confidence: confidence)
    }
    let variance = variance(kind, of: pairs)
    guard variance >= 0 else { return nil }
    let rest = 1 - delta * delta
    let scaled = z * z * variance
    let reach = (scaled * (rest * rest + scaled)).squareRoot()
    return Interval(
      lower: (delta * rest - reach) / (rest + scaled),
      upper: (delta * rest + reach) / (rest + scaled), confidence: confidence)
  }
}
