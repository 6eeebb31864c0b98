import TestSupport
import Testing

@testable import Statistics

@Suite("Net scores")
struct NetScoreTests {
  @Test func areTheDifferenceOfShares() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let counts = generator.counts(3).map { $0 + 1 }
      let score = NetScore(unfavourable: counts[0], neutral: counts[1], favourable: counts[2])
      let mirror = NetScore(unfavourable: counts[2], neutral: counts[1], favourable: counts[0])
      let difference = score.favourableShare().value.flatMap { up in
        score.unfavourableShare().value.map { up - $0 }
      }
      #expect(agree(score.estimate().value, difference))
      #expect(agree(score.estimate().value, mirror.estimate().value.map { -$0 }))
      #expect(agree(score.estimate().interval?.lower, mirror.estimate().interval.map { -$0.upper }))
    }
  }

  @Test func areCutToTheirScale() {
    let score = NetScore(unfavourable: 0, neutral: 0, favourable: 8)
    #expect(score.netPromoterScore().value == 100)
    #expect(score.netPromoterScore().interval?.upper == 100)
    #expect((score.interval(.adjustedWald)?.upper ?? 0) > 1)
  }

  @Test func areNotDefined() {
    let none = NetScore(unfavourable: 0, neutral: 0, favourable: 0)
    #expect(none.estimate() == .notDefined(.noAnswers))
    #expect(none.favourableShare() == .notDefined(.noAnswers))
    #expect(none.standardError == .notDefined(.noAnswers))
    let negative = NetScore(unfavourable: -1, neutral: 2, favourable: 0)
    #expect(negative.netPromoterScore() == .notDefined(.inconsistentCounts))
    #expect(negative.interval(.wald) == nil)
    let single = NetScore(unfavourable: 0, neutral: 0, favourable: 1)
    #expect(single.interval(.t) == nil)
  }

  @Test func ofScalesCountACategoryOnce() throws {
    let counts = CategoryCounts(counts: [4, 5, 6])
    #expect(
      try counts.netScore(top: 2, bottom: 2)
        == NetScore(unfavourable: 4, neutral: 0, favourable: 11))
    #expect(
      try counts.netScore(top: 9, bottom: 2)
        == NetScore(unfavourable: 0, neutral: 0, favourable: 15))
    #expect(counts.topShare(-1).value == 0)
  }
}
