/// How the interval of a weighted share is made.
package enum WeightedProportionMethod: CaseIterable, Sendable {
  /// Clopper and Pearson's on the effective number of answers (Korn and Graubard 1998).
  ///
  /// n* = p(1 − p)/V, times the squared ratio of t quantiles with n − 1 and the design's degrees of
  /// freedom, as `survey::svyciprop(method = "beta")`. Where nobody or everybody counts, n* is Kish's
  /// effective number.
  case kornGraubard
  /// The t interval of the log odds; absent where nobody or everybody counts.
  case logit
  /// The t interval of the share, which may leave 0 to 1.
  case linearized
}

/// The weighted share of answers that have a property.
///
/// - Name: Weighted share
/// - Formula: p = Σwy/Σw; Clopper and Pearson's interval on n* = p(1 − p)/V (t(n − 1)/t(df))².
/// - Source: Korn and Graubard 1998; `survey::svyciprop(method = "beta")`.
/// - Range: From 0 to 1; only the linearised interval may leave it.
/// - Missing: Responses without an answer to the item count as outside the people asked about.
/// - Few answers: Not defined for n = 0; n = 1, and a stratum of one response, have a share without
///   interval.
/// - Assumptions: As `WeightedSample`.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
package struct WeightedProportion: Equatable, Sendable {
  private let sample: WeightedSample

  /// Creates the share from weighted scores: 1 where an answer has the property, else 0.
  package init(_ sample: WeightedSample) { self.sample = sample }

  /// The share from 0 to 1 with its interval.
  ///
  /// The interval is absent where a stratum has a single response. Not defined without answers.
  package func estimate(
    confidence: Double = 0.95, method: WeightedProportionMethod = .kornGraubard
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let share = try sample.weightedMean()
      guard (0...1).contains(share) else { throw .inconsistentCounts }
      return switch method {
      case .kornGraubard:
        DefinedEstimate(
          value: share, interval: kornGraubard(share, confidence: confidence), n: sample.n,
          method: .kornGraubard)
      case .logit:
        DefinedEstimate(
          value: share, interval: logit(share, confidence: confidence), n: sample.n,
          method: .logitT)
      case .linearized:
        DefinedEstimate(
          value: share, interval: sample.interval(around: share, confidence: confidence),
          n: sample.n, method: .linearizedT)
      }
    }
  }

  private func kornGraubard(_ share: Double, confidence: Double) -> Interval? {
    guard let count = effectiveCount(share, confidence: confidence), count.isFinite else {
      return nil
    }
    let tail = (1 - confidence) / 2
    let successes = count * share
    let failures = count * (1 - share)
    let lower = share == 0 ? 0 : Beta(a: successes, b: failures + 1).quantile(tail)
    let upper = share == 1 ? 1 : Beta(a: successes + 1, b: failures).quantile(1 - tail)
    guard let lower, let upper else { return nil }
    return Interval(lower: lower, upper: upper, confidence: confidence)
  }

  private func effectiveCount(_ share: Double, confidence: Double) -> Double? {
    guard sample.degreesOfFreedom > 0, let variance = try? sample.variance() else { return nil }
    guard share > 0, share < 1 else { return try? sample.kishCount() }
    let simple = StudentT(degreesOfFreedom: Double(sample.n - 1))
    let designed = StudentT(degreesOfFreedom: Double(sample.degreesOfFreedom))
    guard variance > 0, let numerator = simple.halfWidth(confidence: confidence),
      let denominator = designed.halfWidth(confidence: confidence)
    else { return nil }
    let ratio = numerator / denominator
    return share * (1 - share) / variance * ratio * ratio
  }

  private func logit(_ share: Double, confidence: Double) -> Interval? {
    guard share > 0, share < 1, sample.degreesOfFreedom > 0,
      let error = sample.standardError.value,
      let t = StudentT(degreesOfFreedom: Double(sample.degreesOfFreedom))
        .halfWidth(confidence: confidence)
    else { return nil }
    let centre = naturalLogarithm(share / (1 - share))
    let halfWidth = t * error / (share * (1 - share))
    func inverse(_ logOdds: Double) -> Double { 1 / (1 + exponential(-logOdds)) }
    return Interval(
      lower: inverse(centre - halfWidth), upper: inverse(centre + halfWidth), confidence: confidence
    )
  }
}
