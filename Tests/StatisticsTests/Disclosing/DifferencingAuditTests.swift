import TestSupport
import Testing

@testable import Statistics

@Suite("Totals that give one another away")
struct DifferencingAuditTests {
  /// All counts with the same totals, tried one by one.
  @Test func leaveTheRangeOfAllCountsWithTheSameTotals() throws {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<60 {
      let counts = (0..<5).map { _ in Int.random(in: 0...2, using: &generator) }
      // Runs of neighbouring groups, for which linear programming is exact.
      let published = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        let start = Int.random(in: 0...4, using: &generator)
        return Array(start...Int.random(in: start...4, using: &generator))
      }
      let audit = try DifferencingAudit(counts: counts, published: published, minimum: 3)
      let all = counts.reduce(0, +)
      let possible = combinations(of: published, audit.totals)
      for place in counts.indices {
        let values = possible.compactMap { $0[place] }
        #expect(audit.ranges[place].lower == values.min() ?? 0)
        #expect(audit.ranges[place].upper == values.max() ?? all)
      }
    }
  }

  /// All ways to give the groups of published totals counts that add up to them.
  private func combinations(of published: [[Int]], _ totals: [Int]) -> [[Int: Int]] {
    Set(published.joined()).sorted().reduce([[:]]) { ways, place in
      let held = zip(published, totals).filter { $0.0.contains(place) }
      return ways.flatMap { way in
        (0...(held.map(\.1).min() ?? 0)).map { way.merging([place: $0]) { $1 } }
      }.filter { way in
        held.allSatisfy { groups, total in
          let sum = groups.reduce(0) { $0 + (way[$1] ?? 0) }
          let isWhole = groups.allSatisfy { way[$0] != nil }
          return isWhole ? sum == total : sum <= total
        }
      }
    }
  }

  @Test func areFoundWhereOneHoldsTheOther() throws {
    let audit = try DifferencingAudit(
      counts: [14, 3, 0], published: [[0], [0, 1], [0, 1, 2], [0]], minimum: 5)
    #expect(audit.totals == [14, 17, 17, 14])
    #expect(
      audit.nestedDifferences == [
        .init(whole: 1, part: 0, difference: 3), .init(whole: 1, part: 3, difference: 3),
        .init(whole: 2, part: 0, difference: 3), .init(whole: 2, part: 3, difference: 3),
      ])
    #expect(audit.pinned == [1])
  }

  @Test func sayNothingOfGroupsTheyDontHold() throws {
    let audit = try DifferencingAudit(counts: [4, 9], published: [[0, 0]], minimum: 5)
    #expect(audit.ranges[0] == DeducibleRange(lower: 4, upper: 4))
    #expect(audit.ranges[1] == DeducibleRange(lower: 0, upper: 13))
    let none = try DifferencingAudit(counts: [], published: [[]], minimum: 5)
    #expect(none.ranges == [] && none.totals == [0] && none.pinned == [])
  }

  @Test func standHugeCounts() throws {
    let billion = 1_000_000_000
    let audit = try DifferencingAudit(
      counts: [billion, 2, billion + 1], published: [[0, 1, 2], [0, 1], [1, 2]], minimum: 5)
    for (range, count) in zip(audit.ranges, [billion, 2, billion + 1]) {
      #expect(range == DeducibleRange(lower: count, upper: count))
    }
  }

  @Test func areNotDefined() {
    #expect(throws: UndefinedReason.inconsistentCounts) {
      try DifferencingAudit(counts: [-1], published: [], minimum: 5)
    }
    #expect(throws: UndefinedReason.inconsistentCounts) {
      try DifferencingAudit(counts: [1], published: [[1]], minimum: 5)
    }
    #expect(throws: UndefinedReason.notFinite) {
      try DifferencingAudit(counts: [1 << 50], published: [[0]], minimum: 5)
    }
  }
}
