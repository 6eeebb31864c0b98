import TestSupport
import Testing

@testable import Statistics

@Suite("Several groups by rank")
struct SeveralGroupsTests {
  private let none = CategoryCounts(counts: [0, 0, 0])
  private let some = CategoryCounts(counts: [1, 4, 2])
  private let others = CategoryCounts(counts: [3, 1, 1])

  @Test func areNotDefined() {
    let broken = CategoryCounts(counts: [1, -1, 0])
    let alike = CategoryCounts(counts: [0, 4, 0])
    let cases: [([CategoryCounts], UndefinedReason)] = [
      ([], .noAnswers), ([none, none], .noAnswers), ([some], .needsTwoGroups),
      ([some, none], .needsTwoGroups), ([alike, alike], .noVariance),
      ([some, broken], .inconsistentCounts),
      ([some, CategoryCounts(counts: [1, 1])], .scalesDiffer),
    ]
    for (groups, reason) in cases {
      let test = KruskalWallis(groups)
      for figure in [test.h, test.degreesOfFreedom, test.pValue, test.epsilonSquared] {
        #expect(figure == .notDefined(reason))
      }
    }
    let single = [CategoryCounts(counts: [1, 0, 0]), CategoryCounts(counts: [0, 0, 1])]
    #expect(KruskalWallis(single).h.value == 1)
    #expect(KruskalWallis(single).etaSquared == .notDefined(.singleAnswer))
  }

  @Test func groupsWithoutAnswersTellNothing() {
    let with = KruskalWallis([some, none, others])
    let without = KruskalWallis([some, others])
    #expect(with.h == without.h)
    #expect(with.pValue == without.pValue)
    #expect(with.meanRank(of: 1) == .notDefined(.noAnswers))
    #expect(with.meanRank(of: 2) == without.meanRank(of: 1))
    #expect(with.meanRank(of: 3) == .notDefined(.inconsistentCounts))
    let pairs = DunnComparisons([some, none, others])
    #expect(pairs.pairs.map(\.z.undefinedReason) == [.noAnswers, nil, .noAnswers])
    #expect(
      pairs.adjustedPValues()[1] == DunnComparisons([some, others]).pairs[0].pValue.value)
  }

  @Test func relabellingGroupsChangesNothing() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<100 {
      let groups = (0..<4).map { _ in CategoryCounts(counts: generator.counts(5).map { $0 + 1 }) }
      let order = groups.indices.shuffled(using: &generator)
      let relabelled = order.map { groups[$0] }
      #expect(agree(KruskalWallis(groups).h.value, KruskalWallis(relabelled).h.value))
      let pairs = DunnComparisons(groups).pairs
      for pair in DunnComparisons(relabelled).pairs {
        let (a, b) = (order[pair.first], order[pair.second])
        let same = try #require(
          pairs.first { $0.first == min(a, b) && $0.second == max(a, b) })
        #expect(agree(pair.z.value, same.z.value.map { a < b ? $0 : -$0 }))
      }
    }
  }

  @Test func doublingAllCountsKeepsTheShareOfVariance() throws {
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<100 {
      let counts = (0..<3).map { _ in generator.counts(4).map { $0 + 1 } }
      let once = KruskalWallis(counts.map { CategoryCounts(counts: $0) })
      let twice = KruskalWallis(counts.map { CategoryCounts(counts: $0.map { 2 * $0 }) })
      #expect(agree(once.epsilonSquared.value, twice.epsilonSquared.value, within: 1e-11))
      let share = try #require(once.epsilonSquared.value)
      #expect((0...1).contains(share))
    }
  }
}

@Suite("Families of tests")
struct TestFamilyTests {
  @Test func missingProbabilitiesAreNoTests() {
    let family = TestFamily([0.01, nil, 0.04, .nan, -0.1, 1.5, 0.03])
    #expect(family.testCount == 3)
    for method in PValueAdjustment.allCases {
      let adjusted = family.adjusted(method)
      #expect(adjusted.map { $0 == nil } == [false, true, false, true, true, true, false])
      #expect(
        adjusted.compactMap { $0 }
          == TestFamily([0.01, 0.04, 0.03]).adjusted(method).compactMap { $0 })
    }
    #expect(TestFamily([nil, nil]).adjusted(.holm) == [nil, nil])
    #expect(TestFamily([]).adjusted(.benjaminiYekutieli).isEmpty)
  }

  @Test func adjustmentsKeepTheOrderAndRankAmongThemselves() {
    var generator = SeededGenerator(seed: 33)
    for _ in 0..<100 {
      let p = (0..<12).map { _ in Double.random(in: 0...1, using: &generator) * 0.2 }
      let family = TestFamily(p)
      let adjusted = PValueAdjustment.allCases.map { family.adjusted($0).compactMap { $0 } }
      let order = p.indices.sorted { p[$0] < p[$1] }
      for values in adjusted {
        #expect(zip(order, order.dropFirst()).allSatisfy { values[$0] <= values[$1] })
        #expect(zip(p, values).allSatisfy { $0 <= $1 && $1 <= 1 })
      }
      let (holm, hochberg, fdr) = (
        family.adjusted(.holm), family.adjusted(.hochberg), family.adjusted(.benjaminiHochberg)
      )
      let bonferroni = family.adjusted(.bonferroni)
      for test in p.indices {
        let values = [fdr[test], hochberg[test], holm[test], bonferroni[test]].compactMap { $0 }
        // But for rounding, each is at least as strict as the one before.
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 * (1 + 1e-15) })
      }
      let turned = TestFamily(p.reversed()).adjusted(.holm)
      #expect(Array(turned.reversed()) == holm)
    }
  }
}
