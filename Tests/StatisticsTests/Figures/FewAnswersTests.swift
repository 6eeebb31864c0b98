import Testing

@testable import Statistics

/// What the methods' doc comments say of no answer and of a single one.
struct FewAnswersTests {
  private static let nobody = CategoryCounts(counts: [0, 0, 0])
  private static let one = CategoryCounts(counts: [0, 1, 0])
  private static let another = CategoryCounts(counts: [1, 0, 0])
  private static let nine = CategoryCounts(counts: [2, 3, 4])
  private static let noTrial = Proportion(successes: 0, trials: 0)
  private static let success = Proportion(successes: 1, trials: 1)
  private static let failure = Proportion(successes: 0, trials: 1)

  private static func net(_ counts: CategoryCounts) -> NetScore {
    NetScore(
      unfavourable: counts.counts[0], neutral: counts.counts[1], favourable: counts.counts[2])
  }

  private static func weighted(_ counts: CategoryCounts) -> WeightedSample {
    WeightedSample([WeightedClass(scores: try? counts.moments(), unanswered: 1, weight: 2)])
  }

  static let withoutAnswer: [(String, Estimate)] = [
    ("mean", nobody.mean()), ("median", nobody.median), ("mode", nobody.mode),
    ("consensus", nobody.consensus), ("dispersion", nobody.dispersionIndex),
    ("box score", nobody.topShare(1)), ("net", net(nobody).estimate()),
    ("share", noTrial.estimate()), ("respondents", RespondentScores([]).mean()),
    ("representativeness", Representativeness(answered: [0, 0], roster: [3, 4]).chiSquared),
    ("Brunner-Munzel", BrunnerMunzel(of: nobody, from: nine).estimate()),
    ("Cliff", CliffsDelta(of: nine, from: nobody).estimate()),
    ("Mann-Whitney", MannWhitney(of: nobody, from: nine).u),
    ("Kruskal-Wallis", KruskalWallis([nobody, nobody]).h),
    ("Dunn", DunnComparisons([nobody, nine]).pairs[0].z),
    ("Fisher", FisherExact(of: noTrial, from: success).pValue),
    ("chi-squared", Independence(ContingencyTable([nobody, nobody])).chiSquared),
    ("gamma", OrdinalAssociation(ContingencyTable([nobody, nobody])).gamma),
    (
      "Mantel-Haenszel",
      MantelHaenszel([ProportionDifference(of: noTrial, from: noTrial)]).chiSquared
    ),
    ("difference", ProportionDifference(of: noTrial, from: success).estimate()),
    ("weighted mean", weighted(nobody).mean()),
    ("weighted share", WeightedProportion(weighted(nobody)).estimate()),
    ("share trend", ProportionTrend([noTrial, noTrial]).z),
    ("linear by linear", LinearByLinear([nobody, nobody]).z),
    ("benchmark", AdjustedBenchmark([[noTrial], [success]]).difference(0)),
    ("funnel", FunnelPlot([noTrial, success]).z(of: 0)),
    ("one way", OneWayVariance([]).f), ("shrunken", ShrunkenMeans([nil]).mean()),
    ("within group", WithinGroupAgreement([nobody]).agreement),
    ("keyness", Keyness(of: noTrial, against: success).logRatio),
  ]

  @Test(arguments: withoutAnswer.indices)
  func withoutAnswerNoneIsDefined(place: Int) {
    let (name, estimate) = Self.withoutAnswer[place]
    #expect(estimate.undefinedReason == .noAnswers, "\(name)")
  }

  static let oneAnswer: [(String, Estimate, value: Double)] = [
    ("mean", one.mean(), 2), ("mean of a roster of one", one.mean(roster: 1), 2),
    ("respondents", RespondentScores([.init(answered: 2, sum: 6, respondents: 1)]).mean(), 3),
    ("share", RespondentScores([.init(answered: 2, sum: 1, respondents: 1)]).share(), 0.5),
    ("Brunner-Munzel", BrunnerMunzel(of: one, from: another).estimate(), 1),
    ("Cliff", CliffsDelta(of: one, from: another).estimate(), 1),
    ("weighted mean", weighted(one).mean(), 2),
    ("weighted share", WeightedProportion(weighted(another)).estimate(), 1),
    ("consensus", one.consensus, 1), ("dispersion", one.dispersionIndex, 0),
    ("median", one.median, 2), ("interpolated median", one.interpolatedMedian(), 2),
    ("Mann-Whitney", MannWhitney(of: one, from: another).pValueExact, 1),
    ("Fisher", FisherExact(of: success, from: failure).pValue, 1),
  ]

  @Test(arguments: oneAnswer.indices)
  func ofOneAnswerThereIsAFigureWithoutInterval(place: Int) {
    let (name, estimate, value) = Self.oneAnswer[place]
    #expect(estimate.value == value, "\(name)")
    #expect(estimate.interval == nil, "\(name)")
  }

  static let oneAnswerWithInterval: [(String, Estimate)] = [
    ("share", success.estimate()), ("box score", one.topShare(1)),
    ("net", net(one).estimate()),
    ("net of respondents", RespondentScores([.init(answered: 1, sum: 1, respondents: 1)]).net()),
    ("difference", ProportionDifference(of: success, from: failure).estimate()),
    ("benchmark", AdjustedBenchmark([[success], [failure]]).difference(0)),
    ("funnel", FunnelPlot([success, failure]).limits(of: 0, confidence: 0.95)),
  ]

  @Test(arguments: oneAnswerWithInterval.indices)
  func someFiguresOfOneAnswerHaveAnInterval(place: Int) {
    let (name, estimate) = Self.oneAnswerWithInterval[place]
    #expect(estimate.interval.map { $0.lower < $0.upper } == true, "\(name)")
  }

  static let needsMore: [(String, Estimate, UndefinedReason)] = [
    ("variance", one.variance, .singleAnswer),
    ("Brunner-Munzel", BrunnerMunzel(of: one, from: nine).pValue, .singleAnswer),
    ("Cliff", CliffsDelta(of: one, from: nine).variance(.unbiased), .singleAnswer),
    ("Kruskal-Wallis", KruskalWallis([one, nobody]).h, .needsTwoGroups),
    ("chi-squared", Independence(ContingencyTable([one, nobody])).chiSquared, .needsTwoGroups),
    ("gamma", OrdinalAssociation(ContingencyTable([one, nobody])).gamma, .noVariance),
    ("weighted error", weighted(one).standardError, .singleAnswer),
    ("share trend", ProportionTrend([success, noTrial]).z, .noVariance),
    ("linear by linear", LinearByLinear([one, nobody]).z, .noVariance),
    ("within group", WithinGroupAgreement([one]).agreement, .singleAnswer),
    ("Mann-Kendall", MannKendall([1, 2]).statistic, .needsThreePeriods),
    ("Theil-Sen", TheilSen([1]).slope(), .needsTwoPeriods),
    ("trend", Trend([1, 2, 3, 4]).slope(), .needsFivePeriods),
  ]

  @Test(arguments: needsMore.indices)
  func otherFiguresNeedMoreThanOneAnswer(place: Int) {
    let (name, estimate, reason) = Self.needsMore[place]
    #expect(estimate.undefinedReason == reason, "\(name)")
  }
}
