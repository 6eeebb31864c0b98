/// Whether two shares differ within strata such as sites, all strata taken together.
///
/// Mantel and Haenszel 1959: strata of different levels don't pass for a difference of the groups. It
/// assumes one odds ratio in all. A stratum in which a group has no answers, or all answers are alike,
/// tells nothing; not defined where all strata are so, or where one has impossible counts.
///
/// - Name: Mantel–Haenszel odds ratio and test
/// - Formula: Σ(ad/n)/Σ(bc/n); χ² = (Σ(a − E a))²/Σ var a.
/// - Source: Mantel and Haenszel 1959; Robins, Breslow and Greenland 1986; `mantelhaen.test(correct
///   = FALSE)`.
/// - Range: Odds ratio and χ² 0 or more; p from 0 to 1; n is the answers of all strata.
/// - Missing: Only answers count as trials.
/// - Few answers: A stratum in which a group has n = 0 tells nothing; not defined where none tells
///   anything. n = 1 counts like any other number.
/// - Assumptions: One odds ratio in all strata; answers independent of one another.
/// - Not defined: `noAnswers`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct MantelHaenszel: Equatable, Sendable {
  private let strata: [ProportionDifference]

  /// Creates the comparison from each stratum's share and reference.
  package init(_ strata: [ProportionDifference]) { self.strata = strata }

  /// The odds of the share over those of the reference, common to all strata.
  ///
  /// Σ(ad/n)/Σ(bc/n) with the interval of Robins, Breslow and Greenland (1986), as
  /// `mantelhaen.test(correct = FALSE)`. 0 has no interval; an infinite ratio is not defined.
  package func oddsRatio(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      let ratio = sums.with / sums.against
      return DefinedEstimate(
        value: ratio, interval: interval(sums, ratio: ratio, confidence: confidence), n: sums.n,
        method: .mantelHaenszel)
    }
  }

  /// (Σ(a − E a))²/Σ var a, chi-squared with one degree of freedom, not continuity corrected.
  package var chiSquared: Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      return DefinedEstimate(value: sums.excess * sums.excess / sums.variance, n: sums.n)
    }
  }

  /// The probability of such a chi-squared if the shares were equal in each stratum.
  package var pValue: Estimate {
    chiSquared.map { ChiSquared(degreesOfFreedom: 1).upperProbability($0) ?? .nan }
  }

  private struct Sums {
    var n = 0
    var with = 0.0
    var against = 0.0
    var excess = 0.0
    var variance = 0.0
    /// The three sums of the variance of the logarithm.
    var spread = (with: 0.0, mixed: 0.0, against: 0.0)
  }

  private func sums() throws(UndefinedReason) -> Sums {
    var sums = Sums()
    for stratum in strata {
      for group in [stratum.share, stratum.reference]
      where group.trials != 0 || group.successes != 0 {
        _ = try group.share()
      }
      guard let n = sum([stratum.share.trials, stratum.reference.trials]),
        let total = sum([sums.n, n])
      else { throw .notFinite }
      sums.n = total
      add(stratum, n: n, to: &sums)
    }
    guard sums.n > 0 else { throw .noAnswers }
    guard sums.variance > 0 else { throw .noVariance }
    return sums
  }

  private func add(_ stratum: ProportionDifference, n: Int, to sums: inout Sums) {
    guard n > 1 else { return }
    let (yes, no) = cells(stratum.share)
    let (otherYes, otherNo) = cells(stratum.reference)
    let size = Double(n)
    let (with, against) = (yes * otherNo / size, no * otherYes / size)
    let agreeing = (yes + otherNo) / size
    sums.with += with
    sums.against += against
    sums.excess += with - against
    sums.variance +=
      (yes + no) * (otherYes + otherNo) / size * ((yes + otherYes) / size)
      * ((no + otherNo) / (size - 1))
    sums.spread.with += agreeing * with
    sums.spread.mixed += agreeing * against + (1 - agreeing) * with
    sums.spread.against += (1 - agreeing) * against
  }

  private func cells(_ group: Proportion) -> (yes: Double, no: Double) {
    (Double(group.successes), Double(group.trials - group.successes))
  }

  private func interval(_ sums: Sums, ratio: Double, confidence: Double) -> Interval? {
    guard sums.with > 0, sums.against > 0, let z = Normal.halfWidth(confidence: confidence) else {
      return nil
    }
    let variance =
      sums.spread.with / (2 * sums.with * sums.with)
      + sums.spread.mixed / (2 * sums.with * sums.against)
      + sums.spread.against / (2 * sums.against * sums.against)
    let factor = exponential(z * variance.squareRoot())
    return Interval(lower: ratio / factor, upper: ratio * factor, confidence: confidence)
  }
}
