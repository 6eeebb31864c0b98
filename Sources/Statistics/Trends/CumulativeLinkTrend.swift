/// By how much the odds of a better answer change from period to period (McCullagh 1980).
///
/// logit P(Y ≤ j) = αⱼ − β t by maximum likelihood, as `ordinal::clm` fits it. From the answers per
/// period and category, T1. It takes the change as equal for all categories and steady over periods.
///
/// - Name: Cumulative-link (proportional odds) trend
/// - Formula: logit P(Y ≤ j) = αⱼ − βt by maximum likelihood; z = β̂/se; likelihood ratio 2(l −
///   l₀).
/// - Source: McCullagh 1980; `ordinal::clm`.
/// - Range: Slope of either sign, in log odds per unit of position; odds ratio above 0; p from 0 to
///   1.
/// - Missing: Missing and not-applicable answers don't count; periods without answers are left out.
/// - Few answers: Not defined for n = 0, nor for n = 1, as two positions need answers.
/// - Assumptions: One odds ratio for all categories and between all periods; answers independent of
///   one another.
/// - Not defined: `noAnswers`, `needsTwoPeriods`, `noVariance`, `noStableSolution`, `scalesDiffer`,
///   `inconsistentCounts`, `notFinite`.
package struct CumulativeLinkTrend: Equatable, Sendable {
  /// The number of answers.
  package let n: Int
  /// The log odds αⱼ of an answer up to each category but the last, at position 0; ascending.
  ///
  /// Only between categories that any period has answers in.
  package let thresholds: [Double]
  /// The log likelihood of the fit.
  package let logLikelihood: Double
  /// The log likelihood without trend.
  package let logLikelihoodWithoutTrend: Double
  private let slope: Double
  private let slopeError: Double

  /// Creates the trend of answers at positions such as the periods' numbers, by default 1, 2, 3 ….
  ///
  /// - Throws: `needsTwoPeriods` where fewer than two positions have answers, `noAnswers`,
  ///   `noVariance` where all answers are alike, `scalesDiffer`, a row's `problem`,
  ///   `inconsistentCounts` where positions are missing, `noStableSolution` where the slope has no
  ///   end, as when all later answers are better, `notFinite`.
  package init(
    _ rows: [CategoryCounts], at positions: [Double]? = nil
  ) throws(UndefinedReason) {
    let positions = positions ?? rows.indices.map { Double($0 + 1) }
    let table = try PeriodTable(rows, at: positions)
    var fit = CumulativeLinkFit(table)
    try fit.converge()
    n = table.n
    slope = fit.slope / table.scale
    slopeError = try fit.slopeError() / table.scale
    let shift = slope * table.centre
    thresholds = fit.thresholds.map { $0 + shift }
    logLikelihood = fit.logLikelihood
    logLikelihoodWithoutTrend = table.logLikelihoodWithoutTrend
  }

  /// The change β of the log odds of a better answer per unit of position, with Wald's interval.
  package func slope(confidence: Double = 0.95) -> Estimate {
    let interval = Normal.halfWidth(confidence: confidence).map {
      Interval(around: slope, halfWidth: $0 * slopeError, confidence: confidence)
    }
    return .defined(slope, interval: interval, n: n, method: .cumulativeLink)
  }

  /// The factor e^β by which the odds of a better answer change per unit of position.
  package func oddsRatio(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let slope = try slope(confidence: confidence).get()
      let interval = slope.interval.map {
        Interval(
          lower: exponential($0.lower), upper: exponential($0.upper), confidence: confidence)
      }
      return DefinedEstimate(
        value: exponential(slope.value), interval: interval, n: n, method: .cumulativeLink)
    }
  }

  /// The standard error of the slope, from the observed information.
  package var standardError: Estimate { estimate(slopeError) }

  /// The slope in standard errors.
  package var z: Estimate { estimate(slope / slopeError) }

  /// The two-sided probability of a z at least as far from 0 without trend.
  package var pValue: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }

  /// Twice the gain in log likelihood by the trend.
  package var likelihoodRatio: Estimate {
    estimate(max(0, 2 * (logLikelihood - logLikelihoodWithoutTrend)))
  }

  /// The probability of a likelihood ratio as large without trend.
  package var likelihoodRatioPValue: Estimate {
    likelihoodRatio.map { ChiSquared(degreesOfFreedom: 1).upperProbability($0) ?? .nan }
  }

  private func estimate(_ value: Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: value, n: n, method: .cumulativeLink)
    }
  }
}
