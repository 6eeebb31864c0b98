import TestSupport
import Testing

@testable import Statistics

@Suite("Quantiles")
struct QuantilesTests {
  @Test(arguments: [0, 0.05, 0.1, 0.25, 1 / 3.0, 0.5, 0.7, 0.9, 1])
  func readAsIfTheAnswersStoodInARow(p: Double) throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<50 {
      let counts = (0..<5).map { _ in Int.random(in: 0...4, using: &generator) } + [1]
      let answers = counts.indices.flatMap {
        [Double](repeating: Double($0 + 1), count: counts[$0])
      }
      let position = Double(answers.count - 1) * p
      let below = Int((position + 1e-9).rounded(.down))
      let above = min(below + 1, answers.count - 1)
      let expected =
        answers[below] + max(0, position - Double(below)) * (answers[above] - answers[below])
      #expect(agree(CategoryCounts(counts: counts).quantile(p).value, expected, within: 1e-9))
    }
  }

  @Test func rise() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      let counts = CategoryCounts(counts: generator.counts(7) + [1])
      for type in QuantileType.allCases {
        let values = stride(from: 0.0, through: 1, by: 0.05).compactMap {
          counts.quantile($0, type: type).value
        }
        #expect(values.count == 21)
        #expect(zip(values, values.dropFirst()).allSatisfy(<=))
      }
    }
  }

  @Test func ofTypeOneAreCategories() throws {
    let counts = CategoryCounts(scores: [1, 4, 9], counts: [3, 3, 4])
    for p in stride(from: -0.5, through: 1.5, by: 0.1) {
      let value = try #require(counts.quantile(p, type: .inverse).value)
      #expect(counts.scores.contains(value))
    }
    #expect(counts.quantile(.nan) == .notDefined(.notFinite))
    #expect(counts.quantile(0.3, type: .inverse).value == 1)
    #expect(counts.quantile(0.3, type: .averaged).value == 2.5)
  }

  @Test func ofRoundSharesDontSkipAnAnswer() {
    // In binary 0.07 × 100 is a little more than 7.
    let counts = CategoryCounts(scores: [1, 4], counts: [7, 93])
    #expect(counts.quantile(0.07, type: .inverse).value == 1)
    #expect(counts.quantile(0.07, type: .averaged).value == 2.5)
    // And 0.57 × 100 a little less than 57.
    let others = CategoryCounts(scores: [1, 4], counts: [57, 43])
    #expect(others.quantile(0.57, type: .inverse).value == 1)
    #expect(others.quantile(0.57, type: .averaged).value == 2.5)
  }

  /// Reports of a Canadian university, as published, with two decimals.
  @Test(
    arguments: [
      ([0, 0, 1, 2, 1], 4.00, 0.38, 4.00, 0.82), ([0, 0, 0, 1, 3], 4.83, 0.19, 4.75, 0.50),
      ([0, 0, 2, 1, 1], 3.50, 0.44, 3.75, 0.96), ([0, 0, 0, 3, 1], 4.17, 0.19, 4.25, 0.50),
      ([0, 0, 1, 1, 2], 4.50, 0.44, 4.25, 0.96), ([0, 0, 0, 2, 2], 4.50, 0.25, 4.50, 0.58),
      ([0, 1, 0, 1, 0], 3.00, 0.50, 3.00, 1.41), ([1, 0, 0, 3, 2], 4.17, 0.64, nil, nil),
      ([0, 2, 1, 0, 2], 3.00, 0.72, nil, nil),
    ] as [([Int], Double, Double, Double?, Double?)])
  func agreeWithPublishedReports(
    counts: [Int], median: Double, dispersion: Double, mean: Double?, deviation: Double?
  ) throws {
    let item = CategoryCounts(counts: counts)
    #expect(agree(item.interpolatedMedian().value, median, within: 0.005))
    #expect(abs(try #require(item.dispersionIndex.value) - dispersion) <= 0.005 + 1e-9)
    if let mean { #expect(abs(try #require(item.mean().value) - mean) <= 0.005 + 1e-9) }
    if let deviation {
      #expect(abs(try #require(item.standardDeviation.value) - deviation) <= 0.005 + 1e-9)
    }
  }

  @Test(arguments: [([6, 20, 35, 26, 13], 3.2, 3.2, 39), ([10, 11, 32, 43, 4], 3.4, 3.2, 47)])
  func agreeWithReportsOfOneDecimal(
    counts: [Int], median: Double, mean: Double, favourable: Int
  ) throws {
    let item = CategoryCounts(counts: counts)
    #expect(abs(try #require(item.interpolatedMedian().value) - median) <= 0.05)
    #expect(abs(try #require(item.mean().value) - mean) <= 0.05 + 1e-9)
    #expect(item.topShare(2).value == Double(favourable) / 100)
  }

  @Test func ofOneAnswerAreThatAnswer() {
    let counts = CategoryCounts(counts: [0, 0, 0, 1, 0])
    #expect(counts.median.value == 4)
    #expect(counts.interpolatedMedian().value == 4)
    #expect(counts.mode.value == 4)
    #expect(counts.standardDeviation == .notDefined(.singleAnswer))
    #expect(counts.mean() == .defined(4, n: 1, method: .t))
    #expect(counts.consensus.value == 1)
    #expect(CategoryCounts(counts: [3]).consensus == .notDefined(.needsTwoCategories))
    #expect(CategoryCounts(counts: [3]).dispersionIndex == .notDefined(.needsTwoCategories))
  }
}
