import Testing

@testable import Statistics

@Suite("Response rates")
struct ResponseRateTests {
  @Test func needARoster() {
    #expect(responseRate(answered: 6, roster: 8) == .defined(0.75, n: 8))
    #expect(responseRate(answered: 0, roster: 8) == .defined(0, n: 8))
    #expect(responseRate(answered: 6, roster: nil) == .notDefined(.noRoster))
    #expect(responseRate(answered: 0, roster: 0) == .notDefined(.emptyRoster))
    #expect(responseRate(answered: 9, roster: 8) == .notDefined(.rosterSmallerThanAnswers))
    #expect(responseRate(answered: -1, roster: 8) == .notDefined(.inconsistentCounts))
  }

  @Test func tellACensus() throws {
    let everyone = try FinitePopulation(answered: 6, roster: 6)
    #expect(everyone.isCensus)
    #expect(everyone.standardErrorFactor == 0)
    #expect(everyone.proportionFactor == 0)
    #expect(everyone.effectiveCount == nil)
    #expect(try !FinitePopulation(answered: 5, roster: 6).isCensus)
  }

  @Test func refuseImpossibleDispositions() {
    var people = Dispositions()
    #expect(people.responseRate1 == .notDefined(.emptyRoster))
    people.complete = 3
    #expect(people.responseRate3 == .defined(1, n: 3))
    people.eligibleShare = 1.5
    #expect(people.responseRate3 == .notDefined(.inconsistentCounts))
    people.eligibleShare = .nan
    #expect(people.responseRate1 == .notDefined(.inconsistentCounts))
    people.eligibleShare = 0.5
    people.other = -1
    #expect(people.contactRate1 == .notDefined(.inconsistentCounts))
  }
}
