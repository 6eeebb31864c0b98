/// Whether one group tends to give higher answers than another, where they may spread differently.
///
/// Brunner and Munzel 2000, as `scipy.stats.brunnermunzel`: the test to take by default. Not defined
/// unless both have answers on one scale.
///
/// - Name: Brunner–Munzel test
/// - Formula: p̂ = P(X > Y) + ½P(X = Y); (p̂ − ½)/se against t with Satterthwaite's degrees of
///   freedom.
/// - Source: Brunner and Munzel 2000; `scipy.stats.brunnermunzel`.
/// - Range: Relative effect and p from 0 to 1; ½ is no difference.
/// - Missing: Missing and not-applicable answers don't count; n is the answers of both.
/// - Few answers: Not defined where a group has n = 0; with n = 1 in a group there is an effect, no
///   interval and no test.
/// - Assumptions: Answers independent within and between groups; only their order counts; spreads
///   may differ.
/// - Not defined: `noAnswers`, `singleAnswer`, `noVariance`, `scalesDiffer`, `inconsistentCounts`,
///   `notFinite`.
package struct BrunnerMunzel: Equatable, Sendable {
  private let sample: CategoryCounts
  private let reference: CategoryCounts

  /// The comparison of `sample` with `reference`; figures are positive where the sample is higher.
  package init(of sample: CategoryCounts, from reference: CategoryCounts) {
    self.sample = sample
    self.reference = reference
  }

  /// P(sample higher) + ½ P(equal), the relative effect, with its t interval; ½ is no difference.
  ///
  /// The interval can reach beyond 0 and 1: it is cut only for display. It is absent where a group
  /// has a single answer, all answers are alike, or every answer of one is above the other's.
  package func estimate(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      return DefinedEstimate(
        value: pairs.superiority, interval: interval(pairs, confidence: confidence), n: pairs.n,
        method: .brunnerMunzel)
    }
  }

  /// The standard error of the relative effect; not defined where the estimate has no interval.
  package var standardError: Estimate {
    estimate { $0.standardError }
  }

  /// The distance of the relative effect from ½ in standard errors.
  package var statistic: Estimate {
    estimate { $0.distance / $0.standardError }
  }

  /// Satterthwaite's degrees of freedom of the statistic.
  package var degreesOfFreedom: Estimate {
    estimate { $0.degreesOfFreedom }
  }

  /// The two-sided probability by t of such a statistic if the relative effect were ½.
  package var pValue: Estimate {
    estimate {
      StudentT(degreesOfFreedom: $0.degreesOfFreedom)
        .twoSidedProbability($0.distance / $0.standardError) ?? .nan
    }
  }

  /// The two-sided normal probability of such a statistic, for large groups.
  package var pValueNormal: Estimate {
    statistic.map { Normal.twoSidedProbability($0) ?? .nan }
  }

  private struct Spread {
    var distance: Double
    var standardError: Double
    var degreesOfFreedom: Double
  }

  private func estimate(_ figure: (Spread) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      return DefinedEstimate(value: figure(try spread(of: pairs)), n: pairs.n)
    }
  }

  private func spread(of pairs: DominancePairs) throws(UndefinedReason) -> Spread {
    guard pairs.first > 1, pairs.second > 1 else { throw .singleAnswer }
    let (m, n) = (Double(pairs.first), Double(pairs.second))
    // An answer's rank among all less that in its group is half its dominance, up to a constant.
    let first = m * pairs.firstSpread / (4 * (m - 1))
    let second = n * pairs.secondSpread / (4 * (n - 1))
    let total = first + second
    guard total > 0 else { throw .noVariance }
    let (firstShare, secondShare) = (first / total, second / total)
    return Spread(
      distance: pairs.delta / 2, standardError: total.squareRoot() / pairs.count,
      degreesOfFreedom: 1
        / (firstShare * firstShare / (m - 1) + secondShare * secondShare / (n - 1)))
  }

  private func interval(_ pairs: DominancePairs, confidence: Double) -> Interval? {
    guard let spread = try? spread(of: pairs),
      let t = StudentT(degreesOfFreedom: spread.degreesOfFreedom).halfWidth(confidence: confidence)
    else { return nil }
    return Interval(
      around: pairs.superiority, halfWidth: t * spread.standardError, confidence: confidence)
  }
}
