/// How far a mean lies from another one, as a later period's from an earlier's.
///
/// Serves for net scores too, through their moments. Both rest on different people.
///
/// - Name: Difference of means, Welch's t and Hedges' g
/// - Formula: x̄₁ − x̄₂ ± t(ν)√(s₁²/n₁ + s₂²/n₂); d = difference/pooled s; g = d Γ(m/2)/(√(m/2)Γ((m
///   − 1)/2)), m = n − 2.
/// - Source: Welch 1947; Cohen 1988; Hedges 1981.
/// - Range: In the scores' unit; d and g in standard deviations; p from 0 to 1.
/// - Missing: Missing and not-applicable answers are not among the scores; n is the scores of both.
/// - Few answers: Moments need n = 1 at least; where one has n = 1 there is a difference without
///   interval or test.
/// - Assumptions: Different people on either side; means near normal; variances may differ, but for
///   d and g.
/// - Not defined: `singleAnswer`, `noVariance`, `notFinite`.
package struct MeanDifference: Equatable, Sendable {
  package let sample: SampleMoments
  package let reference: SampleMoments

  /// The difference `sample` − `reference`.
  package init(of sample: SampleMoments, from reference: SampleMoments) {
    self.sample = sample
    self.reference = reference
  }

  /// The difference with Welch's interval.
  ///
  /// The interval is absent where one of both has a single answer; it has no width where all answers
  /// on either side are alike.
  package func estimate(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(
        value: difference, interval: interval(confidence: confidence), n: n, method: .welch)
    }
  }

  /// The difference in standard errors; not defined for single answers or without variance.
  package var t: Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: difference / (try varianceOfDifference()).squareRoot(), n: n)
    }
  }

  /// Welch and Satterthwaite's degrees of freedom; not defined for single answers or without variance.
  package var degreesOfFreedom: Estimate {
    Estimate { () throws(UndefinedReason) in
      let total = try varianceOfDifference()
      let parts = [sample, reference].reduce(0.0) { parts, moments in
        let share = (moments.variance ?? 0) / Double(moments.count) / total
        return parts + share * share / Double(moments.count - 1)
      }
      return DefinedEstimate(value: 1 / parts, n: n)
    }
  }

  /// The two-sided probability of a t at least as far from 0 if both means were equal.
  package var pValue: Estimate {
    Estimate { () throws(UndefinedReason) in
      let distribution = StudentT(degreesOfFreedom: try degreesOfFreedom.get().value)
      return DefinedEstimate(
        value: distribution.twoSidedProbability(try t.get().value) ?? .nan, n: n)
    }
  }

  /// Cohen's d, the difference in pooled standard deviations; not defined without variance.
  package var cohenD: Estimate {
    Estimate { () throws(UndefinedReason) in
      guard let first = sample.variance, let second = reference.variance else {
        throw .singleAnswer
      }
      let pooled =
        (Double(sample.count - 1) * first + Double(reference.count - 1) * second)
        / pooledDegreesOfFreedom
      guard pooled > 0 else { throw .noVariance }
      return DefinedEstimate(value: difference / pooled.squareRoot(), n: n)
    }
  }

  /// Hedges' g, Cohen's d corrected for small samples by Γ(m/2)/(√(m/2) Γ((m − 1)/2)), m = n − 2.
  package var hedgesG: Estimate {
    let half = pooledDegreesOfFreedom / 2
    return cohenD.map { d in
      guard let ratio = gammaRatio(half - 0.5, plus: 0.5) else { return .nan }
      return d / (ratio * half.squareRoot())
    }
  }

  /// Hedges' g with the approximate correction 1 − 3/(4m − 1), m = n − 2, as many print it.
  package var hedgesGApproximate: Estimate {
    cohenD.map { $0 * (1 - 3 / (4 * pooledDegreesOfFreedom - 1)) }
  }

  private var difference: Double { sample.mean - reference.mean }
  private var n: Int { sample.count + reference.count }
  private var pooledDegreesOfFreedom: Double { Double(n) - 2 }

  private func varianceOfDifference() throws(UndefinedReason) -> Double {
    guard let first = sample.variance, let second = reference.variance else {
      throw .singleAnswer
    }
    let total = first / Double(sample.count) + second / Double(reference.count)
    guard total > 0 else { throw .noVariance }
    return total
  }

  private func interval(confidence: Double) -> Interval? {
    guard let first = sample.variance, let second = reference.variance else { return nil }
    if first == 0, second == 0 {
      return Interval(around: difference, halfWidth: 0, confidence: confidence)
    }
    guard let total = try? varianceOfDifference(), let freedom = degreesOfFreedom.value,
      let t = StudentT(degreesOfFreedom: freedom).halfWidth(confidence: confidence)
    else { return nil }
    return Interval(
      around: difference, halfWidth: t * total.squareRoot(), confidence: confidence)
  }
}
