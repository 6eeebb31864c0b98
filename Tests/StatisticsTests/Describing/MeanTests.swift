import Testing

@testable import Statistics

@Suite("Means")
struct MeanTests {
  @Test func comeFromSumsAlike() throws {
    let counts = CategoryCounts(counts: [1, 0, 4, 9, 2])
    let sums = try SampleMoments(count: 16, sum: 59, sumOfSquares: 231)
    #expect(try counts.moments() == sums)
    let halves = try SampleMoments(count: 16, sum: 59, sumOfSquares: 231, denominator: 2)
    #expect(agree(halves.mean, sums.mean / 2))
    #expect(agree(halves.standardDeviation, sums.standardDeviation.map { $0 / 2 }))
  }

  @Test func refuseSumsThatNoScoresHave() {
    #expect(throws: UndefinedReason.noAnswers) {
      try SampleMoments(count: 0, sum: 0, sumOfSquares: 0)
    }
    for (count, sum, squares) in [(-1, 0, 0), (2, 10, 3), (1, 2, 5)] {
      #expect(throws: UndefinedReason.inconsistentCounts) {
        try SampleMoments(count: count, sum: Int128(sum), sumOfSquares: Int128(squares))
      }
    }
    #expect(throws: UndefinedReason.inconsistentCounts) {
      try SampleMoments(count: 1, sum: 1, sumOfSquares: 1, denominator: 0)
    }
  }

  @Test func ofRostersAreNarrower() throws {
    let counts = CategoryCounts(counts: [0, 0, 1, 3, 2])
    let plain = try #require(counts.mean().interval)
    let half = try #require(counts.mean(roster: 8).interval)
    #expect(agree(half.upper - half.lower, (plain.upper - plain.lower) / 2))
    let census = try #require(counts.mean(roster: 6).interval)
    #expect(census.lower == census.upper)
    #expect(counts.mean(roster: 5) == .notDefined(.rosterSmallerThanAnswers))
    #expect(counts.mean(roster: 8).definedEstimate?.method == .tFinitePopulation)
  }

  @Test func keepFractionsOfScores() throws {
    let counts = CategoryCounts(scores: [0.1, 0.2, 0.3], counts: [1_000_000, 0, 1_000_000])
    #expect(agree(counts.mean().value, 0.2, within: 1e-15))
    #expect(agree(counts.variance.value, 0.01 * 2_000_000 / 1_999_999.0, within: 1e-14))
    let equal = CategoryCounts(scores: [0.1], counts: [3])
    #expect(equal.variance.value == 0)
    let vast = CategoryCounts(scores: [-1e300, 1e300], counts: [1, 1])
    #expect(vast.mean() == .notDefined(.notFinite))
  }
}
