import TestSupport
import Testing

@testable import Statistics

@Suite("Two groups by rank")
struct TwoGroupsByRankTests {
  @Test(arguments: [
    (CategoryCounts(counts: [0, 0]), CategoryCounts(counts: [1, 2]), UndefinedReason.noAnswers),
    (CategoryCounts(counts: [1, 2]), CategoryCounts(counts: [0, 0]), .noAnswers),
    (CategoryCounts(counts: [1, -1]), CategoryCounts(counts: [1, 2]), .inconsistentCounts),
    (CategoryCounts(counts: [1, 2]), CategoryCounts(counts: [1, 2, 3]), .scalesDiffer),
    (CategoryCounts(counts: [.max, 0]), CategoryCounts(counts: [1, 2]), .notFinite),
  ])
  func haveNoFigures(first: CategoryCounts, second: CategoryCounts, reason: UndefinedReason) {
    for figure in rankFigures(of: first, from: second) { #expect(figure == .notDefined(reason)) }
  }

  @Test func allAlikeDoNotDifferAndAreNotTested() {
    let alike = CategoryCounts(counts: [0, 7, 0])
    let test = MannWhitney(of: alike, from: alike)
    #expect(test.superiority.value == 0.5)
    #expect(test.z == .notDefined(.noVariance))
    #expect(test.pValue == .notDefined(.noVariance))
    #expect(CliffsDelta(of: alike, from: alike).estimate().value == 0)
    #expect(CliffsDelta(of: alike, from: alike).estimate().interval == nil)
    #expect(BrunnerMunzel(of: alike, from: alike).estimate().value == 0.5)
    #expect(BrunnerMunzel(of: alike, from: alike).estimate().interval == nil)
    #expect(BrunnerMunzel(of: alike, from: alike).pValue == .notDefined(.noVariance))
  }

  @Test func oneAnswerEach() {
    let low = CategoryCounts(counts: [1, 0])
    let high = CategoryCounts(counts: [0, 1])
    #expect(MannWhitney(of: high, from: low).u.value == 1)
    #expect(MannWhitney(of: high, from: low).pValue.value == 1)
    #expect(CliffsDelta(of: high, from: low).estimate().value == 1)
    #expect(CliffsDelta(of: high, from: low).estimate().interval == nil)
    #expect(CliffsDelta(of: high, from: low).variance(.unbiased) == .notDefined(.singleAnswer))
    #expect(BrunnerMunzel(of: high, from: low).estimate().value == 1)
    #expect(BrunnerMunzel(of: high, from: low).pValue == .notDefined(.singleAnswer))
  }

  @Test func groupsApartReachTheEndOfDelta() throws {
    let low = CategoryCounts(counts: [4, 3, 0])
    let high = CategoryCounts(counts: [0, 0, 9])
    let above = try #require(CliffsDelta(of: high, from: low).estimate().interval)
    let below = try #require(CliffsDelta(of: low, from: high).estimate().interval)
    #expect(above.upper == 1 && above.lower > 0 && above.lower < 0.5)
    #expect(below.lower == -1 && below.upper == -above.lower)
    #expect(BrunnerMunzel(of: high, from: low).statistic == .notDefined(.noVariance))
  }

  @Test func turnRoundWithTheirOrder() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let first = CategoryCounts(counts: generator.counts(5).map { $0 + 1 })
      let second = CategoryCounts(counts: generator.counts(5).map { $0 + 1 })
      let there = MannWhitney(of: first, from: second)
      let back = MannWhitney(of: second, from: first)
      #expect(agree(there.z.value, back.z.value.map { -$0 }))
      #expect(agree(there.superiority.value, back.superiority.value.map { 1 - $0 }))
      #expect(agree(there.sampleMeanRank.value, back.referenceMeanRank.value))
      #expect(agree(there.pValue.value, back.pValue.value))
      let delta = CliffsDelta(of: first, from: second).estimate()
      let turned = CliffsDelta(of: second, from: first).estimate()
      #expect(agree(delta.value, turned.value.map { -$0 }))
      #expect(agree(delta.interval?.lower, turned.interval.map { -$0.upper }))
      let effect = BrunnerMunzel(of: first, from: second)
      let mirror = BrunnerMunzel(of: second, from: first)
      #expect(agree(effect.statistic.value, mirror.statistic.value.map { -$0 }))
      #expect(
        agree(effect.estimate().interval?.upper, mirror.estimate().interval.map { 1 - $0.lower }))
    }
  }

  @Test func hangTogether() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<200 {
      let first = CategoryCounts(counts: generator.counts(5).map { $0 + 1 })
      let second = CategoryCounts(counts: generator.counts(5).map { $0 + 1 })
      let test = MannWhitney(of: first, from: second)
      let delta = try #require(CliffsDelta(of: first, from: second).estimate().definedEstimate)
      #expect(agree(test.superiority.value, (delta.value + 1) / 2))
      let h = KruskalWallis([first, second]).h.value
      #expect(agree(h, test.z.value.map { $0 * $0 }, within: 1e-11))
      let dunn = DunnComparisons([first, second]).pairs[0].z.value
      #expect(agree(dunn, test.z.value, within: 1e-11))
      let interval = try #require(delta.interval)
      #expect(interval.contains(delta.value))
      #expect(interval.lower >= -1 && interval.upper <= 1)
      let effect = BrunnerMunzel(of: first, from: second)
      let excludesNone = try #require(effect.estimate().interval).contains(0.5)
      #expect(excludesNone == (try #require(effect.pValue.value) >= 0.05))
    }
  }

  @Test func dependOnlyOnTheOrderOfScores() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<50 {
      let (a, b) = (generator.counts(4).map { $0 + 1 }, generator.counts(4).map { $0 + 1 })
      let plain = rankFigures(of: CategoryCounts(counts: a), from: CategoryCounts(counts: b))
      let scores = [-3.5, 0, 10, 1e6]
      let stretched = rankFigures(
        of: CategoryCounts(scores: scores, counts: a),
        from: CategoryCounts(scores: scores, counts: b))
      #expect(plain == stretched)
      // The same on the mirrored scale is the comparison the other way round.
      let mirrored = MannWhitney(
        of: CategoryCounts(counts: a).reversed, from: CategoryCounts(counts: b).reversed)
      #expect(agree(mirrored.z.value, plain[4].value.map { -$0 }))
    }
  }

  @Test func doublingAllCountsKeepsEffects() {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<50 {
      let (a, b) = (generator.counts(4).map { $0 + 1 }, generator.counts(4).map { $0 + 1 })
      let once = MannWhitney(of: CategoryCounts(counts: a), from: CategoryCounts(counts: b))
      let twice = MannWhitney(
        of: CategoryCounts(counts: a.map { 2 * $0 }), from: CategoryCounts(counts: b.map { 2 * $0 })
      )
      #expect(agree(once.superiority.value, twice.superiority.value))
      #expect((once.z.value ?? 0).magnitude <= (twice.z.value ?? 0).magnitude)
    }
  }

  /// Every way to deal the answers is gone through one by one.
  @Test func exactProbabilityCountsAllDeals() throws {
    var generator = SeededGenerator(seed: 25)
    for _ in 0..<20 {
      let a = (0..<3).map { _ in Int.random(in: 0...2, using: &generator) }
      let b = (0..<3).map { _ in Int.random(in: 0...2, using: &generator) }
      let first = CategoryCounts(counts: a)
      let second = CategoryCounts(counts: b)
      guard first.n > 0, second.n > 0,
        case .defined(let exact) = MannWhitney(of: first, from: second).pValueExact
      else { continue }
      let answers = zip(a, b).enumerated().flatMap { category, counts in
        [Int](repeating: category, count: counts.0 + counts.1)
      }
      let observed = abs(dominance(a, b))
      var (extreme, all) = (0.0, 0.0)
      for deal in 0..<(1 << answers.count) where deal.nonzeroBitCount == first.n {
        var (mine, others) = ([0, 0, 0], [0, 0, 0])
        for (place, answer) in answers.enumerated() {
          if deal >> place & 1 == 1 { mine[answer] += 1 } else { others[answer] += 1 }
        }
        all += 1
        if abs(dominance(mine, others)) >= observed { extreme += 1 }
      }
      #expect(agree(exact.value, extreme / all))
      #expect(exact.method == .mannWhitneyExact)
    }
  }

  @Test func exactProbabilityStopsWhereGroupsAreLarge() {
    let small = CategoryCounts(counts: [10, 10])
    let large = CategoryCounts(counts: [10, 11])
    let atLimit = MannWhitney(of: small, from: small)
    let beyond = MannWhitney(of: small, from: large)
    #expect(atLimit.pValueExact.value == 1)
    #expect(beyond.pValueExact == .notDefined(.tooManyAnswers))
    #expect(beyond.pValue.definedEstimate?.method == .mannWhitneyNormal)
  }

  private func dominance(_ a: [Int], _ b: [Int]) -> Int {
    var total = 0
    for i in a.indices {
      for j in b.indices { total += (i - j).signum() * a[i] * b[j] }
    }
    return total
  }
}
