import TestSupport
import Testing

@testable import Statistics

@Suite("Differences")
struct DifferenceTests {
  @Test func ofSharesTurnRoundWithTheirOrder() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      let counts = generator.counts(4).map { $0 + 1 }
      let first = Proportion(successes: counts[0], trials: counts[0] + counts[1])
      let second = Proportion(successes: counts[2], trials: counts[2] + counts[3])
      let there = ProportionDifference(of: first, from: second)
      let back = ProportionDifference(of: second, from: first)
      #expect(agree(there.estimate().value, back.estimate().value.map { -$0 }))
      #expect(agree(there.estimate().interval?.lower, back.estimate().interval.map { -$0.upper }))
      #expect(agree(there.pValue.value, back.pValue.value, within: 1e-10))
      let interval = try #require(there.estimate().interval)
      #expect(interval.contains(try #require(there.estimate().value)))
      #expect(interval.lower >= -1 && interval.upper <= 1)
    }
  }

  @Test func ofSharesAreNotDefined() {
    let none = Proportion(successes: 0, trials: 0)
    let all = Proportion(successes: 4, trials: 4)
    let withNone = ProportionDifference(of: all, from: none)
    #expect(withNone.estimate() == .notDefined(.noAnswers))
    #expect(withNone.pValue == .notDefined(.noAnswers))
    #expect(withNone.waldInterval() == nil)
    let alike = ProportionDifference(of: all, from: all)
    #expect(alike.estimate().value == 0)
    #expect((alike.estimate().interval?.upper ?? 0) > 0.4)
    #expect(alike.z == .notDefined(.noVariance))
  }

  @Test func ofMeansTurnRoundWithTheirOrder() throws {
    var generator = SeededGenerator(seed: 10)
    for _ in 0..<100 {
      let first = try CategoryCounts(counts: generator.counts(5).map { $0 + 1 }).moments()
      let second = try CategoryCounts(counts: generator.counts(5).map { $0 + 1 }).moments()
      let there = MeanDifference(of: first, from: second)
      let back = MeanDifference(of: second, from: first)
      #expect(there.estimate().interval?.upper == back.estimate().interval.map { -$0.lower })
      #expect(agree(there.pValue.value, back.pValue.value))
      let freedom = try #require(there.degreesOfFreedom.value)
      #expect(freedom >= Double(min(first.count, second.count) - 1) * (1 - 1e-12))
      #expect(freedom <= Double(first.count + second.count - 2) * (1 + 1e-12))
      let excludesZero = there.estimate().interval.map { !$0.contains(0) }
      #expect(excludesZero == there.pValue.value.map { $0 < 0.05 })
    }
  }

  @Test func ofMeansWithoutSpread() throws {
    let one = try CategoryCounts(counts: [0, 1]).moments()
    let some = try CategoryCounts(counts: [3, 4]).moments()
    let constant = try CategoryCounts(counts: [3, 0]).moments()
    let withOne = MeanDifference(of: one, from: some)
    #expect(withOne.estimate().value != nil)
    #expect(withOne.estimate().interval == nil)
    #expect(withOne.t == .notDefined(.singleAnswer))
    #expect(withOne.cohenD == .notDefined(.singleAnswer))
    #expect(withOne.hedgesG == .notDefined(.singleAnswer))
    let alike = MeanDifference(of: constant, from: constant)
    #expect(alike.estimate().interval == Interval(lower: 0, upper: 0, confidence: 0.95))
    #expect(alike.pValue == .notDefined(.noVariance))
    #expect(alike.cohenD == .notDefined(.noVariance))
    #expect(MeanDifference(of: some, from: constant).degreesOfFreedom.value == 6)
  }
}
