/// How far a share lies from another one, as a later period's from an earlier's.
///
/// Both rest on different people: where the same people answered twice, the interval is too wide.
///
/// - Name: Difference of two shares
/// - Formula: p₁ − p₂ with the interval −√((p₁ − l₁)² + (u₂ − p₂)²) … √((u₁ − p₁)² + (p₂ − l₂)²)
///   around it; z by the pooled share; h = 2 arcsin √p₁ − 2 arcsin √p₂.
/// - Source: Newcombe 1998, method 10; Cohen 1988 for h.
/// - Range: From −1 to 1; h from −π to π; p from 0 to 1.
/// - Missing: Only answers count as trials; n is the answers of both.
/// - Few answers: Not defined where either has n = 0; n = 1 has an interval like any other number.
/// - Assumptions: Different people on either side, independent of one another.
/// - Not defined: `noAnswers`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct ProportionDifference: Equatable, Sendable {
  package let share: Proportion
  package let reference: Proportion

  /// The difference `share` − `reference`.
  package init(of share: Proportion, from reference: Proportion) {
    self.share = share
    self.reference = reference
  }

  /// The difference, from −1 to 1, with Newcombe's interval; not defined unless both have answers.
  ///
  /// Newcombe 1998, method 10: from both Wilson intervals, without continuity correction.
  package func estimate(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let (first, second) = (try share.share(), try reference.share())
      return DefinedEstimate(
        value: first - second, interval: newcombe(first, second, confidence: confidence),
        n: share.trials + reference.trials, method: .newcombe)
    }
  }

  /// The difference in pooled standard errors; not defined where all answers of both are alike.
  package var z: Estimate {
    Estimate { () throws(UndefinedReason) in
      _ = (try share.share(), try reference.share())
      // The difference of shares times both numbers of answers, in whole numbers.
      let cross =
        Int128(share.successes) * Int128(reference.trials)
        - Int128(reference.successes) * Int128(share.trials)
      let difference = Double(cross) / (Double(share.trials) * Double(reference.trials))
      let total = Double(share.trials) + Double(reference.trials)
      let pooled = (Double(share.successes) + Double(reference.successes)) / total
      // Not 1 − pooled, which loses digits where nearly all answers count.
      let others =
        (Double(share.trials - share.successes)
          + Double(reference.trials - reference.successes)) / total
      guard pooled > 0, others > 0 else { throw .noVariance }
      let variance = pooled * others * (1 / Double(share.trials) + 1 / Double(reference.trials))
      return DefinedEstimate(
        value: difference / variance.squareRoot(), n: share.trials + reference.trials)
    }
  }

  /// z², chi-squared with one degree of freedom, without Yates' correction.
  package var chiSquared: Estimate { z.map { $0 * $0 } }

  /// The two-sided probability of a z at least as far from 0 if both shares were equal.
  package var pValue: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }

  /// Wald's interval from the unpooled standard error, cut to −1…1; absent unless both have answers.
  package func waldInterval(confidence: Double = 0.95) -> Interval? {
    guard let first = try? share.share(), let second = try? reference.share(),
      let z = Normal.halfWidth(confidence: confidence)
    else { return nil }
    let variance =
      first * (1 - first) / Double(share.trials) + second * (1 - second) / Double(reference.trials)
    return Interval(
      around: first - second, halfWidth: z * variance.squareRoot(), confidence: confidence
    ).clamped(to: -1...1)
  }

  /// Cohen's h, 2 arcsin √p₁ − 2 arcsin √p₂; not defined unless both have answers.
  package var cohenH: Estimate {
    Estimate { () throws(UndefinedReason) in
      let (first, second) = (try share.share(), try reference.share())
      return DefinedEstimate(
        value: 2 * arcsine(first.squareRoot()) - 2 * arcsine(second.squareRoot()),
        n: share.trials + reference.trials)
    }
  }

  private func newcombe(_ first: Double, _ second: Double, confidence: Double) -> Interval? {
    guard let around1 = share.interval(.wilson, confidence: confidence),
      let around2 = reference.interval(.wilson, confidence: confidence)
    else { return nil }
    return intervalOfDifference(first, around1, second, around2)
  }
}

/// The interval of a difference from the intervals of both figures (Newcombe 1998, method 10).
func intervalOfDifference(
  _ first: Double, _ around1: Interval, _ second: Double, _ around2: Interval
) -> Interval {
  func hypotenuse(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
  let difference = first - second
  return Interval(
    lower: difference - hypotenuse(first - around1.lower, around2.upper - second),
    upper: difference + hypotenuse(around1.upper - first, second - around2.lower),
    confidence: around1.confidence)
}
