@testable import Statistics

/// All figures of two groups compared by rank.
func rankFigures(of first: CategoryCounts, from second: CategoryCounts) -> [Estimate] {
  let mannWhitney = MannWhitney(of: first, from: second)
  let brunnerMunzel = BrunnerMunzel(of: first, from: second)
  let delta = CliffsDelta(of: first, from: second)
  return [
    mannWhitney.u, mannWhitney.superiority, mannWhitney.sampleMeanRank,
    mannWhitney.referenceMeanRank, mannWhitney.z, mannWhitney.zContinuityCorrected,
    mannWhitney.pValue, mannWhitney.pValueNormal, mannWhitney.pValueContinuityCorrected,
    mannWhitney.pValueExact, brunnerMunzel.estimate(), brunnerMunzel.standardError,
    brunnerMunzel.statistic, brunnerMunzel.degreesOfFreedom, brunnerMunzel.pValue,
    brunnerMunzel.pValueNormal, delta.estimate(), delta.estimate(variance: .consistent),
    delta.variance(.unbiased), delta.variance(.consistent), delta.superiority,
  ]
}
