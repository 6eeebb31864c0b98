import TestSupport
import Testing

@testable import Statistics

@Suite("Adjusted benchmarks")
struct AdjustedBenchmarkTests {
  private let none = Proportion(successes: 0, trials: 0)

  @Test func areNotDefined() {
    let some = Proportion(successes: 1, trials: 2)
    let bad = Proportion(successes: 3, trials: 2)
    let all = Proportion(successes: 2, trials: 2)
    let cases: [([[Proportion]], UndefinedReason)] = [
      ([[none, none]], .noAnswers), ([[some], [some, some]], .inconsistentCounts),
      ([[some, bad]], .inconsistentCounts),
      ([[none], [some]], .noAnswers),
    ]
    for (units, reason) in cases {
      let benchmark = AdjustedBenchmark(units)
      let figures = [
        benchmark.observed(0), benchmark.benchmark(0), benchmark.difference(0),
        benchmark.standardError(0), benchmark.z(0),
      ]
      for figure in figures { #expect(figure == .notDefined(reason)) }
      #expect(benchmark.differsMaterially(0) == nil)
    }
    #expect(AdjustedBenchmark([]).benchmark(0) == .notDefined(.inconsistentCounts))
    #expect(AdjustedBenchmark([]).rate(ofStratum: 0) == .notDefined(.inconsistentCounts))
    #expect(AdjustedBenchmark([[none]]).rate(ofStratum: 0) == .notDefined(.noAnswers))
    let alike = AdjustedBenchmark([[all], [all]])
    #expect(alike.difference(0).value == 0)
    #expect(alike.z(0) == .notDefined(.noVariance))
  }

  @Test func weighTheSectorByTheUnitsOwnMix() {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<50 {
      let units = (0..<4).map { _ in
        (0..<3).map { _ in
          let counts = generator.counts(2)
          return Proportion(successes: counts[0], trials: counts[0] + counts[1] + 1)
        }
      }
      let benchmark = AdjustedBenchmark(units)
      // What one unit has above its benchmark, others have below theirs.
      let excess = units.indices.reduce(0.0) { sum, unit in
        let difference = benchmark.difference(unit).definedEstimate
        return sum + (difference?.value ?? .nan) * Double(difference?.n ?? 0)
      }
      let n = units.joined().reduce(0) { $0 + Double($1.trials) }
      #expect(abs(excess / n) < 1e-12)
      let order = [2, 0, 3, 1]
      let relabelled = AdjustedBenchmark(order.map { Array(units[$0].reversed()) })
      #expect(agree(relabelled.z(0).value, benchmark.z(2).value, within: 1e-9))
      let strataWithNobody = AdjustedBenchmark(units.map { $0 + [none] })
      #expect(strataWithNobody.difference(1) == benchmark.difference(1))
    }
  }

  @Test func ofOneStratumAreTheShareOfAll() {
    let units = [(10, 40), (30, 50)].map { [Proportion(successes: $0.0, trials: $0.1)] }
    let benchmark = AdjustedBenchmark(units)
    #expect(agree(benchmark.benchmark(0).value, 40.0 / 90))
    #expect(agree(benchmark.z(0).value, FunnelPlot(units.map { $0[0] }).z(of: 0).value))
  }

  @Test func materialTakesBothSizeAndCertainty() {
    func differs(_ successes: Int, _ trials: Int) -> Bool? {
      AdjustedBenchmark([
        [Proportion(successes: successes, trials: trials)],
        [Proportion(successes: 500_000_000, trials: 1_000_000_000)],
      ]).differsMaterially(0)
    }
    #expect(differs(600, 1000) == true)
    #expect(differs(6, 10) == false)
    #expect(differs(510_000, 1_000_000) == false)
  }
}

@Suite("Agreement within a group")
struct WithinGroupAgreementTests {
  @Test func runsFromNoneToAll() {
    let alike = CategoryCounts(counts: [0, 0, 6, 0, 0])
    let even = CategoryCounts(counts: [9, 9, 9, 9, 9])
    let split = CategoryCounts(counts: [5, 0, 0, 0, 5])
    let whole = WithinGroupAgreement([alike, alike])
    #expect(whole.agreement.value == 1 && whole.scaleAgreement.value == 1)
    #expect(WithinGroupAgreement([split]).agreement.value == 0)
    #expect(WithinGroupAgreement([split, split]).scaleAgreement.value == 0)
    // Divisor n − 1 makes an even sample's variance somewhat larger than the uniform one.
    #expect(agree(WithinGroupAgreement([even]).meanVariance.value, 2 * 45.0 / 44))
    #expect(WithinGroupAgreement([even]).uniformVariance.value == 2)
  }

  @Test func growsWithItemsAndNotWithTheUnit() throws {
    let item = CategoryCounts(counts: [0, 1, 6, 4, 1])
    let one = try #require(WithinGroupAgreement([item]).scaleAgreement.value)
    let three = try #require(WithinGroupAgreement([item, item, item]).scaleAgreement.value)
    #expect(agree(one, WithinGroupAgreement([item]).agreement.value))
    #expect(agree(three, 3 * one / (3 * one + 1 - one)) && three > one)
    let tens = CategoryCounts(scores: [10, 20, 30, 40, 50], counts: item.counts)
    #expect(agree(WithinGroupAgreement([tens]).agreement.value, one))
    #expect(agree(WithinGroupAgreement([item.reversed]).agreement.value, one))
  }

  @Test(arguments: [
    ([], UndefinedReason.needsMoreItems),
    ([CategoryCounts(counts: [0, 0])], .noAnswers),
    ([CategoryCounts(counts: [0, 1])], .singleAnswer),
    ([CategoryCounts(counts: [4])], .needsTwoCategories),
    ([CategoryCounts(counts: [4, 1]), CategoryCounts(counts: [4, 1, 1])], .scalesDiffer),
    ([CategoryCounts(counts: [4, 1]), CategoryCounts(counts: [-4, 1])], .inconsistentCounts),
  ])
  func isNotDefined(items: [CategoryCounts], reason: UndefinedReason) {
    let agreement = WithinGroupAgreement(items)
    for figure in [
      agreement.meanVariance, agreement.uniformVariance, agreement.agreement,
      agreement.scaleAgreement,
    ] {
      #expect(figure == .notDefined(reason))
    }
  }
}
