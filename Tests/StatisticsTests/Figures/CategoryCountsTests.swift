import TestSupport
import Testing

@testable import Statistics

@Suite("Category counts")
struct CategoryCountsTests {
  @Test func orderAndMergeCategories() {
    let counts = CategoryCounts(scores: [3, 1, 2, 1], counts: [5, 1, 0, 2])
    #expect(counts.scores == [1, 2, 3])
    #expect(counts.counts == [3, 0, 5])
    #expect(counts.n == 8)
    #expect(counts == CategoryCounts(counts: [3, 0, 5]))
  }

  @Test func areReversedAtTheMiddleOfTheScale() {
    #expect(CategoryCounts(counts: [1, 2, 3]).reversed == CategoryCounts(counts: [3, 2, 1]))
    #expect(CategoryCounts(counts: []).reversed == CategoryCounts(counts: []))
  }

  @Test(arguments: [
    (CategoryCounts(scores: [1, 2], counts: [1]), UndefinedReason.inconsistentCounts),
    (CategoryCounts(counts: [4, -1]), .inconsistentCounts),
    (CategoryCounts(counts: [.max, 1]), .notFinite),
    (CategoryCounts(scores: [1, .nan], counts: [1, 1]), .notFinite),
    (CategoryCounts(counts: [1]) + CategoryCounts(counts: [1, 1]), .scalesDiffer),
    (CategoryCounts(counts: []), .noAnswers),
    (CategoryCounts(counts: [0, 0, 0]), .noAnswers),
  ])
  func haveNoFiguresWhereTheyCannotBe(counts: CategoryCounts, reason: UndefinedReason) {
    for figure in figures(of: counts) { #expect(figure == .notDefined(reason)) }
  }

  @Test func splitInAnyWayGiveTheSameFigures() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<200 {
      let size = Int.random(in: 2...11, using: &generator)
      let whole = generator.counts(size)
      let part = whole.map { Int.random(in: 0...$0, using: &generator) }
      let rest = zip(whole, part).map { $0 - $1 }
      let sum = CategoryCounts(counts: rest) + CategoryCounts(counts: part)
      #expect(sum == CategoryCounts(counts: whole))
      #expect(figures(of: sum) == figures(of: CategoryCounts(counts: whole)))
    }
  }

  @Test func reversedMirrorTheFigures() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let counts = CategoryCounts(counts: [1] + generator.counts(4))
      let mirror = counts.reversed
      #expect(agree(counts.mean().value, mirror.mean().value.map { 6 - $0 }))
      #expect(agree(counts.variance.value, mirror.variance.value))
      #expect(agree(counts.consensus.value, mirror.consensus.value, within: 1e-9))
      #expect(agree(counts.dispersionIndex.value, mirror.dispersionIndex.value))
      #expect(
        agree(counts.interpolatedMedian().value, mirror.interpolatedMedian().value.map { 6 - $0 }))
      #expect(
        agree(
          counts.netShare(top: 2, bottom: 2).value,
          mirror.netShare(top: 2, bottom: 2).value.map { -$0 }))
    }
  }

  @Test func otherScoresMoveTheFiguresAlong() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let counts = [1] + generator.counts(4)
      let plain = CategoryCounts(counts: counts)
      let scaled = CategoryCounts(scores: [10.5, 13, 15.5, 18, 20.5], counts: counts)
      #expect(agree(scaled.mean().value, plain.mean().value.map { 8 + 2.5 * $0 }))
      #expect(agree(scaled.standardDeviation.value, plain.standardDeviation.value.map { 2.5 * $0 }))
      #expect(agree(scaled.median.value, plain.median.value.map { 8 + 2.5 * $0 }))
      #expect(agree(scaled.consensus.value, plain.consensus.value, within: 1e-9))
    }
  }

  private func figures(of counts: CategoryCounts) -> [Estimate] {
    [
      counts.mean(), counts.variance, counts.standardDeviation, counts.standardError,
      counts.median, counts.interpolatedMedian(), counts.mode, counts.minimum, counts.maximum,
      counts.quantile(0.1, type: .inverse), counts.quantile(0.1, type: .averaged),
      counts.consensus, counts.dispersionIndex, counts.topShare(2), counts.bottomShare(2),
      counts.netShare(top: 2, bottom: 2), counts.share { $0 > 1 },
    ]
  }
}
