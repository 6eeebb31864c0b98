import Testing

@testable import Statistics

@Suite("Weighted shares")
struct WeightedProportionTests {
  private func share(_ groups: [(successes: Int, trials: Int, weight: Double)]) throws
    -> WeightedProportion
  {
    WeightedProportion(
      WeightedSample(
        try groups.map { group in
          WeightedClass(
            scores: try SampleMoments(
              count: group.trials, sum: Int128(group.successes),
              sumOfSquares: Int128(group.successes)),
            weight: group.weight)
        }))
  }

  @Test(arguments: [0, 20]) func ofNobodyOrEverybodyIsClopperAndPearsons(successes: Int) throws {
    let share = try share([(successes, 20, 3)])
    let exact = Proportion(successes: successes, trials: 20).interval(.clopperPearson)
    #expect(share.estimate().interval == exact)
    #expect(share.estimate(method: .logit).interval == nil)
    #expect(share.estimate(method: .linearized).interval?.lower == Double(successes) / 20)
  }

  @Test func isOfFewerAnswersWhereWeightsDiffer() throws {
    let equal = try share([(12, 20, 1), (18, 30, 1)]).estimate()
    let unequal = try share([(12, 20, 1), (18, 30, 9)]).estimate()
    #expect(agree(equal.value, 0.6) && agree(unequal.value, 0.6))
    let (narrow, wide) = try (#require(equal.interval), #require(unequal.interval))
    #expect(wide.lower < narrow.lower && narrow.upper < wide.upper)
  }

  @Test(arguments: WeightedProportionMethod.allCases)
  func mirrors(method: WeightedProportionMethod) throws {
    let share = try share([(3, 20, 1), (18, 30, 2)]).estimate(method: method)
    let mirrored = try self.share([(17, 20, 1), (12, 30, 2)]).estimate(method: method)
    #expect(agree(share.value, mirrored.value.map { 1 - $0 }))
    #expect(agree(share.interval?.lower, mirrored.interval.map { 1 - $0.upper }))
    #expect(share.interval?.contains(share.value ?? 2) == true)
  }

  @Test func isNotDefined() throws {
    #expect(try share([]).estimate() == .notDefined(.noAnswers))
    let one = try share([(1, 1, 2)]).estimate()
    #expect(one.value == 1 && one.interval == nil)
    let scores = try CategoryCounts(counts: [0, 0, 5]).moments()
    let wrong = WeightedProportion(WeightedSample([WeightedClass(scores: scores, weight: 1)]))
    #expect(wrong.estimate() == .notDefined(.inconsistentCounts))
  }
}
