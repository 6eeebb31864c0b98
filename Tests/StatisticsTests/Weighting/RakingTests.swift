import Testing

@testable import Statistics

@Suite("Raking")
struct RakingTests {
  private typealias Class = Raking.Class

  private let classes = [
    Class(categories: [0, 0], responses: 10), Class(categories: [0, 1], responses: 30),
    Class(categories: [1, 0], responses: 25), Class(categories: [1, 1], responses: 5),
  ]
  private let margins = [[120, 80], [90, 110]]

  @Test func agreesWithTheRoster() throws {
    let raking = try Raking(classes, margins: margins)
    for (margin, people) in margins.enumerated() {
      for (category, number) in people.enumerated() {
        let total = zip(classes, raking.weights).reduce(0) { sum, pair in
          sum + (pair.0.categories[margin] == category ? pair.1 * Double(pair.0.responses) : 0)
        }
        #expect(abs(total / Double(number) - 1) <= 1e-12)
      }
    }
    // Fitting keeps the odds ratio of the responses, here that of equal weights.
    let w = raking.weights
    #expect(agree(w[0] * w[3] / (w[1] * w[2]), 1, within: 1e-10))
    #expect(raking.doubt == nil)
  }

  @Test func ofOneMarginIsPeoplePerResponse() throws {
    let classes = [
      Class(categories: [0], responses: 10), Class(categories: [1], responses: 40, baseWeight: 3),
      Class(categories: [1], responses: 40, baseWeight: 1),
    ]
    let raking = try Raking(classes, margins: [[50, 400]])
    #expect(raking.weights == [5, 7.5, 2.5])
  }

  @Test func dependsNeitherOnOrderNorOnSplits() throws {
    let weights = try Raking(classes, margins: margins).weights
    let turned = try Raking(
      classes.map { Class(categories: $0.categories.reversed(), responses: $0.responses) },
      margins: margins.reversed()
    ).weights
    let split = try Raking(
      classes.flatMap { group in
        [3, group.responses - 3].map { Class(categories: group.categories, responses: $0) }
      }, margins: margins
    ).weights
    let huge = try Raking(
      classes, margins: margins.map { $0.map { $0 * 1_000_000_000 } }
    ).weights
    for (place, weight) in weights.enumerated() {
      #expect(agree(turned[place], weight, within: 1e-10))
      #expect(agree(split[2 * place], weight, within: 1e-10))
      #expect(agree(split[2 * place + 1], weight, within: 1e-10))
      #expect(agree(huge[place] / 1e9, weight, within: 1e-10))
    }
  }

  @Test func givesNoStableWeightsWhereMarginsContradict() {
    // Everyone of the first row is in the first column, yet the roster has more rows than columns.
    let classes = [
      Class(categories: [0, 0], responses: 9), Class(categories: [1, 1], responses: 9),
    ]
    #expect(throws: UndefinedReason.noStableSolution) {
      try Raking(classes, margins: [[60, 40], [30, 70]])
    }
  }

  @Test func isNotDefined() {
    func reason(_ classes: [Class], _ margins: [[Int]]) -> UndefinedReason? {
      do throws(UndefinedReason) {
        _ = try Raking(classes, margins: margins)
        return nil
      } catch {
        return error
      }
    }
    let one = Class(categories: [0], responses: 2)
    #expect(reason([one], [[7]]) == nil)
    #expect(reason([], [[7]]) == .noAnswers)
    #expect(reason([Class(categories: [0], responses: 0)], [[7]]) == .noAnswers)
    #expect(reason([one], []) == .inconsistentCounts)
    #expect(reason([one], [[0]]) == .emptyRoster)
    #expect(reason([one], [[7, 3]]) == .classWithoutAnswers)
    #expect(reason([one], [[0, 3]]) == .rosterSmallerThanAnswers)
    let two = [one, Class(categories: [1], responses: 1)]
    #expect(reason(two, [[7, 0]]) == .rosterSmallerThanAnswers)
    #expect(reason(two, [[7, -1]]) == .inconsistentCounts)
    #expect(reason(two, [[7]]) == .inconsistentCounts)
    #expect(reason(classes, [[120, 80], [90, 111]]) == .inconsistentCounts)
    #expect(reason([Class(categories: [0], responses: -1)], [[7]]) == .inconsistentCounts)
    let weightless = Class(categories: [0], responses: 1, baseWeight: 0)
    #expect(reason([weightless], [[7]]) == .inconsistentCounts)
    #expect(reason([one], [[.max, 1]]) == .notFinite)
  }

  @Test func trimsWeightsFarAboveTheMedian() throws {
    let classes = [
      Class(categories: [0], responses: 60), Class(categories: [1], responses: 4),
      Class(categories: [2], responses: 30),
    ]
    let raking = try Raking(classes, margins: [[120, 80, 90]])
    #expect(raking.weights == [2, 20, 3])
    #expect(raking.trimmedWeights() == [2, 10, 3])
    #expect(raking.trimmedWeights(atMedians: 1) == [2, 2, 2])
    #expect(raking.doubt == WeightingDoubt(margin: 0, category: 1, responses: 4))
  }
}
