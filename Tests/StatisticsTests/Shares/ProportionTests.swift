import Testing

@testable import Statistics

@Suite("Shares")
struct ProportionTests {
  static let small = (1...30).flatMap { n in (0...n).map { Proportion(successes: $0, trials: n) } }

  @Test(arguments: ProportionMethod.allCases)
  func lieInTheirIntervals(method: ProportionMethod) throws {
    for proportion in Self.small {
      let estimate = try #require(proportion.estimate(method: method).definedEstimate)
      let interval = try #require(estimate.interval)
      #expect(interval.lower <= interval.upper && interval.lower >= 0 && interval.upper <= 1)
      #expect(method == .jeffreys || interval.contains(estimate.value), "\(proportion)")
    }
  }

  @Test(arguments: ProportionMethod.allCases)
  func haveTheMirroredIntervalOfTheRest(method: ProportionMethod) throws {
    for proportion in Self.small {
      let rest = Proportion(
        successes: proportion.trials - proportion.successes, trials: proportion.trials)
      let interval = try #require(proportion.interval(method))
      let mirror = try #require(rest.interval(method))
      #expect(agree(interval.lower, 1 - mirror.upper, within: 1e-10))
      #expect(agree(interval.upper, 1 - mirror.lower, within: 1e-10))
    }
  }

  @Test(arguments: [ProportionMethod.wilson, .clopperPearson, .jeffreysBoundary])
  func haveIntervalsThatRiseWithSuccesses(method: ProportionMethod) throws {
    for n in [1, 2, 7, 30, 1000] {
      let intervals = (0...n).compactMap { Proportion(successes: $0, trials: n).interval(method) }
      #expect(intervals.count == n + 1)
      for (lower, higher) in zip(intervals, intervals.dropFirst()) {
        #expect(lower.lower <= higher.lower && lower.upper <= higher.upper)
      }
    }
  }

  @Test func haveWiderIntervalsAtHigherConfidence() throws {
    for proportion in Self.small {
      let intervals = [0.5, 0.8, 0.9, 0.95, 0.99].compactMap {
        proportion.interval(.wilson, confidence: $0)
      }
      for (narrow, wide) in zip(intervals, intervals.dropFirst()) {
        #expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper)
      }
    }
  }

  @Test(arguments: [
    (Proportion(successes: 0, trials: 0), UndefinedReason.noAnswers),
    (Proportion(successes: 2, trials: 1), .inconsistentCounts),
    (Proportion(successes: -1, trials: 1), .inconsistentCounts),
    (Proportion(successes: 0, trials: -1), .inconsistentCounts),
  ])
  func areNotDefined(proportion: Proportion, reason: UndefinedReason) {
    #expect(proportion.estimate() == .notDefined(reason))
    #expect(proportion.estimate(roster: 10) == .notDefined(reason))
    for method in ProportionMethod.allCases { #expect(proportion.interval(method) == nil) }
  }

  @Test func haveNoIntervalAtImpossibleConfidence() throws {
    let estimate = Proportion(successes: 1, trials: 2).estimate(confidence: 1)
    #expect(estimate.value == 0.5)
    #expect(estimate.interval == nil)
  }

  @Test func ofRostersNarrowToNothing() throws {
    let proportion = Proportion(successes: 5, trials: 6)
    let widths = [6, 7, 8, 20, 1000, 1_000_000_000].compactMap { roster in
      proportion.estimate(roster: roster).interval.map { $0.upper - $0.lower }
    }
    let endless = try #require(proportion.interval(.wilson))
    #expect(widths.first == 0)
    #expect(zip(widths, widths.dropFirst()).allSatisfy(<))
    #expect(agree(widths.last, endless.upper - endless.lower, within: 1e-6))
    #expect(proportion.estimate(roster: 5) == .notDefined(.rosterSmallerThanAnswers))
    #expect(proportion.estimate(roster: -1) == .notDefined(.inconsistentCounts))
    #expect(
      Proportion(successes: 1, trials: 1).estimate(roster: 1).interval
        == Interval(lower: 1, upper: 1, confidence: 0.95))
  }
}
