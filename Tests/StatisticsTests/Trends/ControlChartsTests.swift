import Testing

@testable import Statistics

@Suite("Control charts")
struct ControlChartsTests {
  @Test func needTwoPeriods() {
    #expect(throws: UndefinedReason.needsTwoPeriods) { try IndividualsChart([1]) }
    #expect(throws: UndefinedReason.needsTwoPeriods) { try MovingAverageChart([]) }
    #expect(throws: UndefinedReason.needsTwoPeriods) { try ProportionChart([]) }
    #expect(throws: UndefinedReason.notFinite) { try IndividualsChart([1, .nan]) }
    #expect(throws: UndefinedReason.noAnswers) {
      try ProportionChart([
        Proportion(successes: 1, trials: 2), Proportion(successes: 0, trials: 0),
      ])
    }
    #expect(throws: UndefinedReason.noVariance) {
      try ProportionChart([
        Proportion(successes: 2, trials: 2), Proportion(successes: 3, trials: 3),
      ])
    }
  }

  @Test func ofSharesAreAlikeForYesAndNo() throws {
    let few = [3, 7, 2, 5, 40].map { Proportion(successes: $0, trials: 1_000_000_000) }
    let many = few.map { Proportion(successes: $0.trials - $0.successes, trials: $0.trials) }
    let (low, high) = (try ProportionChart(few), try ProportionChart(many))
    for (left, right) in zip(low.z, high.z) { #expect(abs(left / -right - 1) < 1e-12) }
    #expect(low.beyond == [4] && high.beyond == [4])
  }

  @Test func ofAConstantHaveNoWidth() throws {
    let chart = try IndividualsChart([4, 4, 4])
    #expect(chart.limits == ControlLimits(lower: 4, centre: 4, upper: 4))
    #expect(chart.beyond == [])
    #expect(try MovingAverageChart([4, 4, 4]).beyond == [])
  }

  @Test func noticeAJump() throws {
    #expect(try IndividualsChart([5.0, 5.1, 5, 5.1, 5, 5.1, 5, 5.1, 8]).beyond == [8])
  }

  @Test func ofAveragesNoticeASmallLastingShift() throws {
    let before = [Double](repeating: 5, count: 12).enumerated().map { $1 + Double($0 % 2) / 10 }
    let values = before + before.prefix(8).map { $0 + 0.3 }
    #expect(try IndividualsChart(values).beyond == [])
    #expect(try MovingAverageChart(values).beyond.last == 19)
  }
}

@Suite("Rules of runs")
struct RunRuleTests {
  @Test(
    arguments: [
      (RunRule.beyondLimits, [0, 3.1, -3.1, 3.0], [1, 2]),
      (.runOnOneSide, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1], [8, 9]),
      (.runOnOneSide, [1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1], []),
      (.steadyTrend, [0, 1, 2, 3, 4, 5, 5], [5]),
      (.steadyTrend, [6, 5, 4, 3, 2, 1, 0], [5, 6]),
      (.nearLimits, [2.1, 0, 2.1, 0, 0], [2]),
      (.nearLimits, [2.1, 0, -2.1], []),
      (.nearLimits, [], []),
    ] as [(RunRule, [Double], [Int])])
  func areCompleteAt(rule: RunRule, values: [Double], places: [Int]) {
    #expect(rule.places(in: values, centre: 0, sigma: 1) == places)
    #expect(rule.places(in: values.map { 10 + 2 * $0 }, centre: 10, sigma: 2) == places)
    #expect(rule.places(in: values, centre: 0, sigma: 0) == [])
  }
}

@Suite("Change points")
struct PettittTests {
  @Test func areFoundBeforeTheFirstNewValue() throws {
    let test = try Pettitt([1, 2, 1, 2, 1, 8, 9, 8, 9, 8])
    #expect(test.lastBeforeChange == 4)
    #expect(test.largest == 25)
    #expect(test.statistics.last == 0)
    #expect(throws: UndefinedReason.noVariance) { try Pettitt([3, 3, 3]) }
    #expect(throws: UndefinedReason.needsTwoPeriods) { try Pettitt([3]) }
    #expect(throws: UndefinedReason.notFinite) { try Pettitt([3, .infinity]) }
  }

  @Test func rankEqualValuesAlike() {
    #expect(midranks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2])
    #expect(midranks([]) == [])
  }
}
