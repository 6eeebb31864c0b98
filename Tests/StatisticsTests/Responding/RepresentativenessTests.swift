import Testing

@testable import Statistics

@Suite("Representativeness")
struct RepresentativenessTests {
  @Test func keepsStrataWithoutAnswers() {
    let strata = Representativeness(answered: [10, 0], roster: [20, 20])
    #expect(strata.index(ofStratum: 1).value == 0)
    #expect(strata.weight(ofStratum: 0).value == 0.5)
    #expect(strata.weight(ofStratum: 1) == .notDefined(.notFinite))
    #expect(strata.dissimilarity.value == 0.5)
    #expect(strata.chiSquared.value == 10)
  }

  @Test(arguments: [
    ([0, 0], [5, 5], UndefinedReason.noAnswers), ([1, 1], [5, 0], .emptyRoster),
    ([6, 1], [5, 5], .rosterSmallerThanAnswers), ([1], [5], .needsTwoCategories),
    ([1, 1], [5], .inconsistentCounts), ([1, -1], [5, 5], .inconsistentCounts),
  ])
  func isNotDefined(answered: [Int], roster: [Int], reason: UndefinedReason) {
    let strata = Representativeness(answered: answered, roster: roster)
    #expect(strata.chiSquared == .notDefined(reason))
    #expect(strata.pValue == .notDefined(reason))
    #expect(strata.dissimilarity == .notDefined(reason))
    #expect(strata.indicator == .notDefined(reason))
    #expect(strata.index(ofStratum: 0) == .notDefined(reason))
    #expect(strata.index(ofStratum: 7) == .notDefined(.inconsistentCounts))
  }
}
