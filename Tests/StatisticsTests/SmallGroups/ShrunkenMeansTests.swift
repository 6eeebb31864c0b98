import TestSupport
import Testing

@testable import Statistics

@Suite("Means of small groups")
struct ShrunkenMeansTests {
  @Test func areNotDefined() throws {
    let one = try CategoryCounts(counts: [0, 1]).moments()
    let other = try CategoryCounts(counts: [1, 0]).moments()
    let alike = try CategoryCounts(counts: [0, 3]).moments()
    let apart = try CategoryCounts(counts: [3, 0]).moments()
    let some = try CategoryCounts(counts: [2, 3]).moments()
    let cases: [([SampleMoments?], UndefinedReason)] = [
      ([], .noAnswers), ([nil, nil], .noAnswers), ([some], .needsTwoGroups),
      ([some, nil], .needsTwoGroups), ([one, other], .singleAnswer),
      ([alike, alike], .noVariance), ([alike, apart], .noStableSolution),
    ]
    for (groups, reason) in cases {
      let means = ShrunkenMeans(groups)
      let figures = [
        means.mean(), means.standardErrorOfMean, means.betweenDeviation, means.withinDeviation,
        means.intraclassCorrelation, means.answersNeeded(),
      ]
      for figure in figures { #expect(figure == .notDefined(reason)) }
      #expect(!means.mayBeRanked(0))
    }
    let means = ShrunkenMeans([some, nil, one])
    #expect(means.mean(of: 1) == .notDefined(.noAnswers))
    #expect(means.reliability(of: 3) == .notDefined(.inconsistentCounts))
    #expect(means.mean(of: 2).definedEstimate?.n == 1)
  }

  @Test func groupsThatDoNotDifferAreAllTheMeanAndNotRanked() throws {
    let group = try CategoryCounts(counts: [2, 5, 3]).moments()
    let means = ShrunkenMeans([group, group, group])
    #expect(means.betweenDeviation.value == 0)
    #expect(means.reliability(of: 0).value == 0)
    #expect(means.mean(of: 1).value == means.mean().value)
    #expect(means.mean(of: 1).interval == nil)
    #expect(means.conditionalDeviation(of: 1).value == 0)
    #expect(!means.mayBeRanked(1))
    #expect(means.answersNeeded() == .notDefined(.groupsDoNotDiffer))
  }

  /// With groups of one size REML has a closed form: σ² = MSW and τ² = (MSB − MSW)/n, or 0.
  @Test func ofOneSizeFollowTheAnalysisOfVariance() throws {
    var generator = SeededGenerator(seed: 71)
    var zeros = 0
    for _ in 0..<100 {
      let groups = try (0..<5).map { _ in try moments(of: 8, &generator) }
      let variance = OneWayVariance(groups)
      let between = try #require(variance.between.value)
      let within = try #require(variance.within.value)
      let means = ShrunkenMeans(groups)
      let expected = max(0, (between - within) / 8)
      #expect(agree(means.betweenDeviation.value, expected.squareRoot(), within: 1e-7))
      guard expected > 0 else {
        zeros += 1
        continue
      }
      #expect(agree(means.withinDeviation.value, within.squareRoot(), within: 1e-7))
      #expect(agree(means.reliability(of: 2).value, variance.icc2.value, within: 1e-7))
      #expect(agree(means.intraclassCorrelation.value, variance.icc1.value, within: 1e-7))
    }
    #expect((1..<100).contains(zeros))
  }

  /// Values with 40 digits by mpmath; the deviance at τ = 0 is a minimum, too, but higher by 3.8.
  @Test func takeTheLowestOfSeveralMinima() throws {
    let counts = [
      [17, 21, 9, 6, 7], [6, 207, 7, 80, 0], [0, 0, 1, 1, 0], [0, 0, 0, 0, 3], [18, 12, 15, 10, 5],
    ]
    let means = ShrunkenMeans(try counts.map { try CategoryCounts(counts: $0).moments() })
    #expect(agree(means.betweenDeviation.value, 0.91842760822678935, within: 1e-9))
    #expect(agree(means.withinDeviation.value, 1.0362948027089556, within: 1e-9))
    #expect(agree(means.mean().value, 3.0515729096363307, within: 1e-9))
  }

  @Test func lieBetweenTheGroupAndTheMeanOfAll() throws {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<100 {
      let groups = try [2, 3, 5, 9, 20].map { try moments(of: $0, &generator) }
      let means = ShrunkenMeans(groups)
      let all = try #require(means.mean().value)
      var reliabilities: [Double] = []
      for (index, group) in groups.enumerated() {
        let shrunken = try #require(means.mean(of: index).value)
        let range = min(all, group.mean)...max(all, group.mean)
        #expect(range.lowerBound - 1e-12 <= shrunken && shrunken <= range.upperBound + 1e-12)
        let reliability = try #require(means.reliability(of: index).value)
        #expect(means.mayBeRanked(index) == (reliability >= 0.7))
        reliabilities.append(reliability)
      }
      #expect(reliabilities == reliabilities.sorted())
      if let needed = means.answersNeeded(forReliability: 0.7).value {
        let ratio = try #require(means.intraclassCorrelation.value.map { $0 / (1 - $0) })
        #expect(agree(needed * ratio / (1 + needed * ratio), 0.7))
      }
    }
  }

  @Test func orderShiftAndUnitDoNotMatter() throws {
    var generator = SeededGenerator(seed: 73)
    for _ in 0..<50 {
      let counts = [3, 5, 9, 20].map { size in
        let answers = (0..<size).map { _ in Int.random(in: 0..<5, using: &generator) }
        return (0..<5).map { category in answers.count { $0 == category } }
      }
      let means = ShrunkenMeans(try counts.map { try CategoryCounts(counts: $0).moments() })
      let turned = ShrunkenMeans(
        try counts.reversed().map { try CategoryCounts(counts: $0).moments() })
      #expect(agree(means.mean().value, turned.mean().value, within: 1e-7))
      #expect(agree(means.mean(of: 0).value, turned.mean(of: 3).value, within: 1e-7))
      let tens = [10.0, 20, 30, 40, 50]
      let scaled = ShrunkenMeans(
        try counts.map { try CategoryCounts(scores: tens, counts: $0).moments() })
      #expect(agree(scaled.mean().value, means.mean().value.map { 10 * $0 }, within: 1e-7))
      #expect(
        agree(
          scaled.withinDeviation.value, means.withinDeviation.value.map { 10 * $0 }, within: 1e-7))
      #expect(agree(scaled.reliability(of: 1).value, means.reliability(of: 1).value, within: 1e-7))
    }
  }

  @Test func hugeGroupsAreAllButTheirOwnMeans() throws {
    let groups = try [[1_000_000_000, 2_000_000_000], [1_500_000_000, 1_500_000_001], [7, 9]].map {
      try CategoryCounts(counts: $0).moments()
    }
    let means = ShrunkenMeans(groups)
    #expect(agree(means.mean(of: 0).value, groups[0].mean, within: 1e-8))
    #expect(means.mayBeRanked(0) && means.mayBeRanked(1) && !means.mayBeRanked(2))
  }

  private func moments(
    of size: Int, _ generator: inout SeededGenerator
  ) throws -> SampleMoments {
    var counts = [0, 0, 0, 0, 0]
    let base = Int.random(in: 0..<2, using: &generator)
    // Both ends have an answer, so that no group is without variance.
    counts[0] = 1
    counts[4] = 1
    for _ in 2..<max(size, 2) { counts[base + Int.random(in: 0..<4, using: &generator)] += 1 }
    return try CategoryCounts(counts: counts).moments()
  }
}

@Suite("Variance between and within groups")
struct OneWayVarianceTests {
  @Test func ofTwoGroupsIsStudentsT() throws {
    let first = try CategoryCounts(counts: [3, 4, 9]).moments()
    let second = try CategoryCounts(counts: [8, 2, 3]).moments()
    let variance = OneWayVariance([first, second])
    let d = try #require(MeanDifference(of: first, from: second).cohenD.value)
    let t = d / (1 / Double(first.count) + 1 / Double(second.count)).squareRoot()
    #expect(agree(variance.f.value, t * t))
    let p = StudentT(degreesOfFreedom: Double(first.count + second.count - 2))
      .twoSidedProbability(t)
    #expect(agree(variance.pValue.value, p))
    #expect(OneWayVariance([second, first]).f.value == variance.f.value)
  }

  @Test func isNotDefined() throws {
    let one = try CategoryCounts(counts: [1, 0]).moments()
    let other = try CategoryCounts(counts: [0, 1]).moments()
    let some = try CategoryCounts(counts: [2, 2]).moments()
    let alike = try CategoryCounts(counts: [4, 0]).moments()
    let apart = try CategoryCounts(counts: [0, 4]).moments()
    #expect(OneWayVariance([]).f == .notDefined(.noAnswers))
    #expect(OneWayVariance([some]).within == .notDefined(.needsTwoGroups))
    #expect(OneWayVariance([one, other]).f == .notDefined(.singleAnswer))
    #expect(OneWayVariance([some, some]).icc2 == .notDefined(.groupsDoNotDiffer))
    #expect(OneWayVariance([some, some]).f.value == 0)
    #expect(OneWayVariance([some, some]).pValue.value == 1)
    #expect(OneWayVariance([alike, alike]).f == .notDefined(.noVariance))
    #expect(OneWayVariance([alike, alike]).icc1 == .notDefined(.noVariance))
    #expect(OneWayVariance([alike, apart]).pValue == .notDefined(.noVariance))
    #expect(OneWayVariance([alike, apart]).icc1.value == 1)
    #expect(OneWayVariance([one, some]).f.value != nil)
  }

  @Test func groupsOfOneSizeHaveOneIntraclassCorrelation() throws {
    let groups = try [[3, 4, 2], [1, 1, 7], [5, 2, 2]].map {
      try CategoryCounts(counts: $0).moments()
    }
    let variance = OneWayVariance(groups)
    #expect(agree(variance.icc1.value, variance.icc1ForUnequalGroups.value))
    #expect(agree(variance.groupSize.value, 9))
    // Spearman and Brown's formula turns that of one answer into that of nine.
    let single = try #require(variance.icc1.value)
    #expect(agree(variance.icc2.value, 9 * single / (1 + 8 * single)))
  }
}
