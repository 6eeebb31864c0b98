import TestSupport
import Testing

@testable import Statistics

@Suite("Respondent scores")
struct RespondentScoresTests {
  typealias Entry = RespondentScores.Entry

  @Test func areMeansOfAnsweredItems() throws {
    let scores = RespondentScores([
      Entry(answered: 3, sum: 10, respondents: 2), Entry(answered: 0, sum: 0, respondents: 9),
      Entry(answered: 1, sum: 5, respondents: 1), Entry(answered: 2, sum: 5, respondents: 0),
    ])
    let moments = try scores.moments()
    #expect(moments.count == 3)
    #expect(agree(moments.mean, (20 / 3.0 + 5) / 3))
    #expect(agree(moments.variance, 25 / 27.0))
    #expect(scores.answering(atLeast: 2).mean().value == 10 / 3.0)
    #expect(scores.answering(atLeast: 4).mean() == .notDefined(.noAnswers))
  }

  @Test func ofAnyLengthAgreeWithPlainArithmetic() throws {
    var generator = SeededGenerator(seed: 7)
    for items in [1, 5, 12, 25, 60] {
      let entries = (0..<40).map { _ in
        let answered = Int.random(in: 1...items, using: &generator)
        return Entry(
          answered: answered, sum: Int.random(in: answered...(5 * answered), using: &generator),
          respondents: Int.random(in: 0...1000, using: &generator))
      }
      let moments = try RespondentScores(entries).moments()
      let n = entries.reduce(0.0) { $0 + Double($1.respondents) }
      func score(_ entry: Entry) -> Double { Double(entry.sum) / Double(entry.answered) }
      let mean = entries.reduce(0.0) { $0 + score($1) * Double($1.respondents) } / n
      let squares = entries.reduce(0.0) {
        $0 + (score($1) - mean) * (score($1) - mean) * Double($1.respondents)
      }
      #expect(agree(moments.mean, mean))
      #expect(agree(moments.variance, squares / (n - 1)))
      #expect(try RespondentScores(entries.reversed()).moments() == moments)
      let split = entries.flatMap { entry in
        [entry.respondents / 3, entry.respondents - entry.respondents / 3].map {
          Entry(answered: entry.answered, sum: entry.sum, respondents: $0)
        }
      }
      #expect(agree(try RespondentScores(split).moments().variance, moments.variance))
    }
  }

  @Test func ofOneItemAreShares() throws {
    for (yes, no) in [(0, 5), (3, 4), (7, 0), (400, 1)] {
      let scores = RespondentScores([
        Entry(answered: 1, sum: 1, respondents: yes), Entry(answered: 1, sum: 0, respondents: no),
      ])
      let proportion = Proportion(successes: yes, trials: yes + no)
      let share = scores.share()
      #expect(agree(share.value, proportion.estimate().value))
      #expect(agree(share.interval?.lower, proportion.interval(.wilson)?.lower))
      #expect(agree(share.interval?.upper, proportion.interval(.wilson)?.upper))
      let ofRoster = scores.share(roster: 900)
      #expect(agree(ofRoster.interval?.lower, proportion.estimate(roster: 900).interval?.lower))
    }
  }

  @Test func ofOneItemDifferAsShares() throws {
    func scores(_ yes: Int, _ no: Int) -> RespondentScores {
      RespondentScores([
        Entry(answered: 1, sum: 1, respondents: yes), Entry(answered: 1, sum: 0, respondents: no),
      ])
    }
    let difference = scores(9, 0).shareDifference(from: scores(5, 3))
    let expected = ProportionDifference(
      of: Proportion(successes: 9, trials: 9), from: Proportion(successes: 5, trials: 8)
    ).estimate()
    #expect(agree(difference.value, expected.value))
    #expect(agree(difference.interval?.lower, expected.interval?.lower))
    #expect(agree(difference.interval?.upper, expected.interval?.upper))
    #expect(scores(1, 0).shareDifference(from: scores(5, 3)).interval == nil)
    #expect(scores(1, 0).shareDifference(from: scores(0, 0)) == .notDefined(.noAnswers))
  }

  @Test func ofOneItemAreNets() throws {
    let scores = RespondentScores([
      Entry(answered: 1, sum: 1, respondents: 5), Entry(answered: 1, sum: 0, respondents: 4),
      Entry(answered: 1, sum: -1, respondents: 3),
    ])
    let net = NetScore(unfavourable: 3, neutral: 4, favourable: 5).estimate()
    #expect(agree(scores.net().value, net.value))
    #expect(agree(scores.net().interval?.lower, net.interval?.lower))
    #expect(agree(scores.net().interval?.upper, net.interval?.upper))
  }

  @Test func thatAllAgreeAreNotCertain() throws {
    let unanimous = RespondentScores([Entry(answered: 4, sum: 4, respondents: 5)]).share()
    #expect(unanimous.interval == Proportion(successes: 5, trials: 5).interval(.wilson))
    let alike = RespondentScores([Entry(answered: 4, sum: 2, respondents: 5)]).share()
    #expect(alike.interval == Proportion(successes: 10, trials: 20).interval(.wilson))
    let nearlyAlike = RespondentScores([
      Entry(answered: 4, sum: 2, respondents: 30), Entry(answered: 4, sum: 1, respondents: 1),
      Entry(answered: 4, sum: 3, respondents: 1),
    ]).share()
    #expect(nearlyAlike.interval == Proportion(successes: 64, trials: 128).interval(.wilson))
    let census = RespondentScores([Entry(answered: 4, sum: 2, respondents: 5)]).share(roster: 5)
    #expect(census.interval == Interval(lower: 0.5, upper: 0.5, confidence: 0.95))
  }

  @Test func areNotDefined() {
    #expect(RespondentScores([]).mean() == .notDefined(.noAnswers))
    #expect(RespondentScores([]).net() == .notDefined(.noAnswers))
    let one = RespondentScores([Entry(answered: 2, sum: 1, respondents: 1)])
    #expect(one.share() == .defined(0.5, n: 1, method: .wilsonEffectiveCount))
    let negative = RespondentScores([Entry(answered: 2, sum: 1, respondents: -1)])
    #expect(negative.mean() == .notDefined(.inconsistentCounts))
    let tooMany = RespondentScores([Entry(answered: 2, sum: 3, respondents: 4)])
    #expect(tooMany.share() == .notDefined(.inconsistentCounts))
    #expect(one.share(roster: 0) == .notDefined(.rosterSmallerThanAnswers))
  }
}
