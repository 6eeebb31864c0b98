import TestSupport
import Testing

@testable import Statistics

/// Values with 60 digits by mpmath: Golden/comparisons.py.
@Suite("Fisher's exact test")
struct FisherExactTests {
  @Test(arguments: [
    ((8, 10), (1, 6), 0.034965034965034965),
    ((0, 20), (9, 15), 7.088486117472573e-5),
    ((3, 1_000_000_000), (12, 1_000_000_000), 0.035156249333496095),
    ((700, 1000), (450, 1000), 9.3880855444824474e-30),
    ((1, 3), (2, 3), 1),
    ((5_020_000, 10_000_000), (5_018_000, 10_000_000), 0.37132915105145698),
  ])
  func agreesWithExactArithmetic(first: (Int, Int), second: (Int, Int), p: Double) throws {
    let (a, b) = (
      Proportion(successes: first.0, trials: first.1),
      Proportion(successes: second.0, trials: second.1)
    )
    let there = try #require(FisherExact(of: a, from: b).pValue.value)
    #expect(abs(there / p - 1) < 1e-11)
    let back = try #require(FisherExact(of: b, from: a).pValue.value)
    #expect(abs(back / p - 1) < 1e-11)
  }

  @Test func isNotDefined() {
    let none = Proportion(successes: 0, trials: 0)
    let some = Proportion(successes: 1, trials: 3)
    let all = Proportion(successes: 3, trials: 3)
    #expect(FisherExact(of: none, from: some).pValue == .notDefined(.noAnswers))
    #expect(FisherExact(of: all, from: all).pValue == .notDefined(.noVariance))
    let huge = Proportion(successes: 1, trials: FisherExact.limit)
    #expect(FisherExact(of: huge, from: some).pValue == .notDefined(.tooManyAnswers))
    let bad = Proportion(successes: 4, trials: 3)
    #expect(FisherExact(of: bad, from: some).pValue == .notDefined(.inconsistentCounts))
    #expect(FisherExact(of: all, from: Proportion(successes: 0, trials: 1)).pValue.value == 0.25)
  }

  @Test func turningTheQuestionRoundChangesNothing() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<100 {
      let counts = (0..<4).map { _ in Int.random(in: 1...40, using: &generator) }
      func p(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double? {
        FisherExact(
          of: Proportion(successes: a, trials: a + b), from: Proportion(successes: c, trials: c + d)
        ).pValue.value
      }
      let here = p(counts[0], counts[1], counts[2], counts[3])
      #expect(agree(here, p(counts[1], counts[0], counts[3], counts[2])))
      #expect(agree(here, p(counts[0], counts[2], counts[1], counts[3])))
    }
  }
}

@Suite("Shares within strata")
struct MantelHaenszelTests {
  private let none = Proportion(successes: 0, trials: 0)

  @Test func ofOneStratumAreItsOddsRatio() {
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<100 {
      let counts = generator.counts(4).map { $0 + 1 }
      let stratum = difference(counts)
      let test = MantelHaenszel([stratum])
      let odds = Double(counts[0]) / Double(counts[1]) / (Double(counts[2]) / Double(counts[3]))
      #expect(agree(test.oddsRatio().value, odds))
      let n = Double(counts.reduce(0, +))
      #expect(
        agree(
          test.chiSquared.value, stratum.chiSquared.value.map { $0 * (n - 1) / n }, within: 1e-8))
      // Of one stratum the interval is Woolf's.
      let reach = counts.reduce(0) { $0 + 1 / Double($1) }.squareRoot() * 1.959963984540054
      #expect(agree(test.oddsRatio().interval?.upper, odds * exponential(reach), within: 1e-10))
    }
  }

  @Test func turnRoundAndKeepWhateverTheOrder() {
    var generator = SeededGenerator(seed: 53)
    for _ in 0..<100 {
      let strata = (0..<4).map { _ in difference(generator.counts(4).map { $0 + 1 }) }
      let test = MantelHaenszel(strata)
      let turned = MantelHaenszel(
        strata.map { ProportionDifference(of: $0.reference, from: $0.share) })
      #expect(agree(turned.oddsRatio().value, test.oddsRatio().value.map { 1 / $0 }))
      #expect(
        agree(turned.oddsRatio().interval?.lower, test.oddsRatio().interval.map { 1 / $0.upper }))
      #expect(agree(turned.chiSquared.value, test.chiSquared.value, within: 1e-9))
      let shuffled = MantelHaenszel(strata.shuffled(using: &generator))
      #expect(agree(shuffled.oddsRatio().value, test.oddsRatio().value))
      let empties = [
        ProportionDifference(of: none, from: none),
        ProportionDifference(of: none, from: Proportion(successes: 1, trials: 1)),
      ]
      #expect(agree(MantelHaenszel(strata + empties).chiSquared.value, test.chiSquared.value))
    }
  }

  @Test func areNotDefined() {
    let all = Proportion(successes: 3, trials: 3)
    let some = Proportion(successes: 1, trials: 3)
    let bad = Proportion(successes: 5, trials: 3)
    let cases: [([(Proportion, Proportion)], UndefinedReason)] = [
      ([], .noAnswers), ([(none, none)], .noAnswers), ([(some, none)], .noVariance),
      ([(all, all)], .noVariance), ([(some, some), (bad, some)], .inconsistentCounts),
    ]
    for (pairs, reason) in cases {
      let test = MantelHaenszel(pairs.map { ProportionDifference(of: $0.0, from: $0.1) })
      #expect(test.oddsRatio() == .notDefined(reason))
      #expect(test.chiSquared == .notDefined(reason))
      #expect(test.pValue == .notDefined(reason))
    }
    let infinite = MantelHaenszel([ProportionDifference(of: all, from: some)])
    #expect(infinite.oddsRatio() == .notDefined(.notFinite))
    #expect(infinite.chiSquared.value != nil)
    let zero = MantelHaenszel([ProportionDifference(of: some, from: all)]).oddsRatio()
    #expect(zero.value == 0 && zero.interval == nil)
  }

  private func difference(_ counts: [Int]) -> ProportionDifference {
    ProportionDifference(
      of: Proportion(successes: counts[0], trials: counts[0] + counts[1]),
      from: Proportion(successes: counts[2], trials: counts[2] + counts[3]))
  }
}
