/// Whether one group tends to give higher answers than another (Mann and Whitney 1947).
///
/// Mid-ranks with the correction for ties. It assumes that both spread alike under the hypothesis;
/// where they may not, `BrunnerMunzel` is the test. Not defined unless both have answers on one scale.
///
/// - Name: Mann–Whitney test
/// - Formula: U = #higher + ½#equal; z = (U − n₁n₂/2)/σ, σ² = n₁n₂(N³ − Σt³)/(12N(N − 1)); exact p
///   over all ways to deal the answers.
/// - Source: Mann and Whitney 1947; `coin::wilcox_test` for the exact p.
/// - Range: U from 0 to n₁n₂; superiority and p from 0 to 1.
/// - Missing: Missing and not-applicable answers don't count; n is the answers of both.
/// - Few answers: Not defined where a group has n = 0; n = 1 counts like any other.
/// - Assumptions: Answers independent of one another; groups alike in spread under the hypothesis.
/// - Not defined: `noAnswers`, `noVariance`, `tooManyAnswers`, `scalesDiffer`,
///   `inconsistentCounts`, `notFinite`.
package struct MannWhitney: Equatable, Sendable {
  /// Up to how many answers of both groups together the exact probability is computed.
  package static let exactLimit = 40

  private let sample: CategoryCounts
  private let reference: CategoryCounts

  /// The comparison of `sample` with `reference`; figures are positive where the sample is higher.
  package init(of sample: CategoryCounts, from reference: CategoryCounts) {
    self.sample = sample
    self.reference = reference
  }

  /// U, the pairs in which the sample's answer is higher and half of those in which both are equal.
  package var u: Estimate { estimate(\.u) }

  /// U over the number of pairs: P(higher) + ½ P(equal), from 0 to 1.
  package var superiority: Estimate { estimate(\.superiority) }

  /// The mean of the sample's ranks among all answers.
  package var sampleMeanRank: Estimate {
    estimate { $0.u / Double($0.first) + Double($0.first + 1) / 2 }
  }

  /// The mean of the reference's ranks among all answers.
  package var referenceMeanRank: Estimate {
    estimate { ($0.count - $0.u) / Double($0.second) + Double($0.second + 1) / 2 }
  }

  /// (U − n₁n₂/2)/σ; not defined where all answers are alike.
  ///
  /// σ² = n₁n₂ (N³ − Σt³)/(12 N(N − 1)) over ties of t answers.
  package var z: Estimate { z(correction: 0) }

  /// z with U moved by ½ towards its mean.
  package var zContinuityCorrected: Estimate { z(correction: 1) }

  /// The two-sided probability of such a z if both groups answered alike.
  package var pValueNormal: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }

  /// The two-sided probability of such a continuity corrected z if both groups answered alike.
  package var pValueContinuityCorrected: Estimate {
    zContinuityCorrected.map { Normal.twoSidedProbability($0) ?? .nan }
  }

  /// The share of all ways to deal the answers to groups of these sizes that differ at least as much.
  ///
  /// Given the ties, as `coin::wilcox_test(distribution = "exact")`. Not defined for more than
  /// `exactLimit` answers, as `tooManyAnswers`, or where all are alike.
  package var pValueExact: Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      guard !pairs.isAllTied else { throw .noVariance }
      guard pairs.n <= Self.exactLimit else { throw .tooManyAnswers }
      let ways = waysByTwiceU()
      let centre = pairs.first * pairs.second
      let distance = Int(abs(pairs.higher - pairs.lower))
      let extreme = ways.indices.filter { abs($0 - centre) >= distance }
      let value = extreme.reduce(0) { $0 + ways[$1] } / ways.reduce(0, +)
      return DefinedEstimate(value: value, n: pairs.n, method: .mannWhitneyExact)
    }
  }

  /// The exact probability where it is to be had, else the normal one, as its method says.
  package var pValue: Estimate {
    let exact = pValueExact
    guard exact == .notDefined(.tooManyAnswers) else { return exact }
    return Estimate { () throws(UndefinedReason) in
      var estimate = try pValueNormal.get()
      estimate.method = .mannWhitneyNormal
      return estimate
    }
  }

  private func estimate(_ figure: (DominancePairs) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      return DefinedEstimate(value: figure(pairs), n: pairs.n)
    }
  }

  private func z(correction: Int128) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let pairs = try DominancePairs(sample, reference)
      let ranks = try MidRanks([sample, reference])
      guard ranks.untied > 0 else { throw .noVariance }
      let n = Double(ranks.n)
      let variance = pairs.count * ranks.untied / (12 * n * (n - 1))
      let twice = pairs.higher - pairs.lower
      let corrected = Double(twice - correction * twice.signum())
      return DefinedEstimate(value: corrected / (2 * variance.squareRoot()), n: ranks.n)
    }
  }

  /// How many ways to deal the answers to the groups lead to each value of 2U.
  private func waysByTwiceU() -> [Double] {
    let limit = 2 * sample.n * reference.n
    var ways = [[Double]](
      repeating: [Double](repeating: 0, count: limit + 1), count: sample.n + 1)
    ways[0][0] = 1
    var below = 0
    for tie in zip(sample.counts, reference.counts).map({ $0 + $1 }) where tie > 0 {
      var next = ways.map { $0.map { _ in 0.0 } }
      for dealt in 0...min(below, sample.n) {
        for added in 0...min(tie, sample.n - dealt) {
          let gain = 2 * added * (below - dealt) + added * (tie - added)
          let largest = min(2 * dealt * (below - dealt), limit - gain)
          guard largest >= 0 else { continue }
          let choices = binomialCoefficient(tie, added)
          for value in 0...largest {
            next[dealt + added][value + gain] += choices * ways[dealt][value]
          }
        }
      }
      below += tie
      ways = next
    }
    return ways[sample.n]
  }
}

/// In how many ways `k` of `n` can be chosen, exact for the small numbers of exact tests.
private func binomialCoefficient(_ n: Int, _ k: Int) -> Double {
  (0..<k).reduce(1) { ($0 * Double(n - $1) / Double($1 + 1)).rounded() }
}
