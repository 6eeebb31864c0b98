import Testing

@testable import Statistics

@Suite("Trends of shares and answers")
struct OrdinalTrendTests {
  @Test func ofTwoPeriodsAreTheirDifference() {
    let first = Proportion(successes: 30, trials: 50)
    let second = Proportion(successes: 45, trials: 60)
    let trend = ProportionTrend([first, second])
    let difference = ProportionDifference(of: second, from: first)
    #expect(agree(trend.z.value, difference.z.value))
    #expect(agree(trend.slope.value, difference.estimate().value))
  }

  @Test func ofTwoCategoriesAreThoseOfShares() {
    let counts = [(20, 30), (15, 45), (10, 50), (0, 0)]
    let shares = ProportionTrend(
      counts.map { Proportion(successes: $0.1, trials: $0.0 + $0.1) })
    let answers = LinearByLinear(counts.map { CategoryCounts(counts: [$0.0, $0.1]) })
    // Both are z of the same correlation, with n and n − 1 degrees of freedom.
    #expect(agree(answers.z.value, shares.z.value.map { $0 * (169 / 170.0).squareRoot() }))
  }

  @Test func areNotDefined() {
    let some = Proportion(successes: 1, trials: 2)
    let none = Proportion(successes: 0, trials: 0)
    let all = Proportion(successes: 2, trials: 2)
    #expect(ProportionTrend([some]).z == .notDefined(.needsTwoPeriods))
    #expect(ProportionTrend([none, none]).pValue == .notDefined(.noAnswers))
    #expect(ProportionTrend([all, all]).z == .notDefined(.noVariance))
    #expect(ProportionTrend([some, all], at: [1]).z == .notDefined(.inconsistentCounts))
    #expect(ProportionTrend([some, all], at: [1, 1]).slope == .notDefined(.noVariance))
    let bad = Proportion(successes: 3, trials: 2)
    #expect(ProportionTrend([some, bad]).slope == .notDefined(.inconsistentCounts))
    let answers = CategoryCounts(counts: [1, 2])
    #expect(LinearByLinear([]).z == .notDefined(.noAnswers))
    #expect(LinearByLinear([answers]).z == .notDefined(.noVariance))
    #expect(LinearByLinear([answers], at: []).z == .notDefined(.inconsistentCounts))
    let broken = CategoryCounts(counts: [1, -2])
    #expect(LinearByLinear([answers, broken]).z == .notDefined(.inconsistentCounts))
  }
}
