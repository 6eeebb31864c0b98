import Testing

@testable import Statistics

/// Values to 50 digits by mpmath, one Clopper and Pearson interval by SciPy: Golden/huge_counts.py.
@Suite("Huge counts")
struct HugeCountsTests {
  let huge = CategoryCounts(counts: [123_456_789, 987_654_321, 1_000_000_007, 3_000_000_019, 5])

  @Test func keepTheirDigits() {
    #expect(agree(huge.mean().value, 3.3454106321105335, within: 1e-15))
    #expect(agree(huge.standardDeviation.value, 0.87034653512396362, within: 1e-15))
    let lopsided = CategoryCounts(counts: [4_000_000_000, 0, 0, 0, 1])
    #expect(agree(lopsided.standardDeviation.value, 6.3245553195461892e-5, within: 1e-18))
    #expect(huge.median.value == 4)
    #expect(huge.quantile(0.25, type: .averaged).value == 3)
  }

  @Test(arguments: [
    (3_000_000_024, 5_111_111_141, 0.58694302425771973, 0.58697002161629489),
    (1, 1_000_000_000, 1.7652455495696313e-10, 5.6649342432974394e-9),
    (999_999_999, 1_000_000_000, 0.99999999433506576, 0.99999999982347545),
  ])
  func haveWilsonIntervals(x: Int, n: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Proportion(successes: x, trials: n).interval(.wilson))
    #expect(abs(interval.lower / lower - 1) < 1e-14)
    #expect(abs(interval.upper / upper - 1) < 1e-14)
  }

  @Test(arguments: [
    (3_000_000_024, 5_111_111_141, 0.58694302417614, 0.5869700217302511),
    (60, 1_000_000, 4.578662345890183e-5, 7.72312279749927e-5),
    (1, 1_000_000_000, 2.531780798396938e-11, 5.5716433782031153e-9),
  ])
  func haveClopperPearsonIntervals(x: Int, n: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Proportion(successes: x, trials: n).interval(.clopperPearson))
    #expect(abs(interval.lower / lower - 1) < 1e-10)
    #expect(abs(interval.upper / upper - 1) < 1e-10)
  }

  @Test func beyondWholeArithmeticAreRoundedNotLost() throws {
    let counts = CategoryCounts(
      scores: [1, 2], counts: [4_000_000_000_000_000_000, 4_000_000_000_000_000_000])
    #expect(counts.mean().value == 1.5)
    #expect(agree(counts.variance.value, 0.25))
    #expect(counts.median.value == 1.5)
    #expect(throws: UndefinedReason.notFinite) {
      try SampleMoments(count: .max, sum: .max, sumOfSquares: .max)
    }
  }
}
