/// Weights that make answers agree with the roster on each of several counts of people.
///
/// Proportional fitting of one margin after the other (Deming and Stephan 1940) until all agree to
/// 1e-12. With a single margin it is post-stratification, w = N/n. From T0.
///
/// - Name: Post-stratification and raking
/// - Formula: w ← w N_c/Σ_c w over one margin after the other until all agree to 1e-12; one margin
///   gives w = N/n.
/// - Source: Deming and Stephan 1940.
/// - Range: Weights above 0, in people per response.
/// - Missing: A response counts whether or not it answers an item; people without response are what
///   is weighted for.
/// - Few answers: Not defined for n = 0; a category of n = 1 gets a weight and a `doubt`, as any
///   below five.
/// - Assumptions: Within a class, those who responded are like those who didn't.
/// - Not defined: `noAnswers`, `emptyRoster`, `rosterSmallerThanAnswers`, `classWithoutAnswers`,
///   `noStableSolution`, `inconsistentCounts`, `notFinite`.
package struct Raking: Equatable, Sendable {
  /// A class of people who all get the same weight.
  package struct Class: Equatable, Sendable {
    /// Per margin the category to which the class belongs.
    package var categories: [Int]
    /// The number of responses.
    package var responses: Int
    /// The weight to start from, above 0, such as the inverse of the chance to be asked.
    package var baseWeight: Double

    package init(categories: [Int], responses: Int, baseWeight: Double = 1) {
      self.categories = categories
      self.responses = responses
      self.baseWeight = baseWeight
    }
  }

  private static let mostRounds = 2_000
  private static let tolerance = 1e-12

  /// Per class, in the given order, the weight of each response.
  package let weights: [Double]
  private let classes: [Class]

  /// Creates the weights for rosters, per margin the people in each of its categories.
  ///
  /// - Throws: `emptyRoster` without people, `noAnswers`, `classWithoutAnswers` where nobody of a
  ///   category with people responded, `rosterSmallerThanAnswers` where somebody of a category
  ///   without people did, `inconsistentCounts` for rosters of different sizes, negative counts,
  ///   categories or base weights that can't be, `noStableSolution` where no weights agree with all
  ///   margins, `notFinite`.
  package init(_ classes: [Class], margins: [[Int]]) throws(UndefinedReason) {
    try Self.check(classes, margins)
    var weights = classes.map(\.baseWeight)
    var rounds = 0
    repeat {
      guard rounds < Self.mostRounds else { throw .noStableSolution }
      rounds += 1
      for (margin, people) in margins.enumerated() {
        let totals = Self.totals(of: margin, classes, weights, count: people.count)
        for (place, group) in classes.enumerated() {
          let category = group.categories[margin]
          // Without people a category has no responses either.
          guard people[category] > 0 else { continue }
          weights[place] *= Double(people[category]) / totals[category]
        }
      }
      guard weights.allSatisfy(\.isFinite) else { throw .notFinite }
    } while !Self.agree(classes, weights, margins)
    self.weights = weights
    self.classes = classes
  }

  /// The weights with those above so many times the median response's cut down to it.
  ///
  /// The weighted answers then agree with the roster no longer exactly.
  package func trimmedWeights(atMedians limit: Double = 5) -> [Double] {
    let ordered = zip(weights, classes.map(\.responses)).sorted { $0.0 < $1.0 }
    let half = Double(ordered.reduce(0) { $0 + $1.1 }) / 2
    var below = 0.0
    for (weight, responses) in ordered {
      below += Double(responses)
      if below >= half { return weights.map { min($0, limit * weight) } }
    }
    return weights
  }

  /// A category with too few responses to weight by, the thinnest of all, if any.
  package var doubt: WeightingDoubt? {
    var thinnest: WeightingDoubt?
    for margin in classes[0].categories.indices {
      let groups = Dictionary(grouping: classes) { $0.categories[margin] }
      for (category, group) in groups.sorted(by: { $0.key < $1.key }) {
        let responses = group.reduce(0) { $0 + $1.responses }
        guard responses > 0, responses < (thinnest?.responses ?? WeightingDoubt.fewestResponses)
        else { continue }
        thinnest = WeightingDoubt(margin: margin, category: category, responses: responses)
      }
    }
    return thinnest
  }

  private static func check(_ classes: [Class], _ margins: [[Int]]) throws(UndefinedReason) {
    guard !margins.isEmpty, margins.allSatisfy({ $0.allSatisfy { $0 >= 0 } }),
      classes.allSatisfy({ $0.isPossible(in: margins) })
    else { throw .inconsistentCounts }
    guard sum(classes.map(\.responses)) != nil else { throw .notFinite }
    guard classes.contains(where: { $0.responses > 0 }) else { throw .noAnswers }
    let people = margins.map { sum($0) }
    guard let size = people[0] else { throw .notFinite }
    guard size > 0 else { throw .emptyRoster }
    guard people.allSatisfy({ $0 == size }) else { throw .inconsistentCounts }
    for (margin, people) in margins.enumerated() {
      let responses = totals(of: margin, classes, classes.map { _ in 1 }, count: people.count)
      for (responses, people) in zip(responses, people) {
        guard people == 0 || responses > 0 else { throw .classWithoutAnswers }
        guard people > 0 || responses == 0 else { throw .rosterSmallerThanAnswers }
      }
    }
  }

  private static func agree(_ classes: [Class], _ weights: [Double], _ margins: [[Int]]) -> Bool {
    margins.enumerated().allSatisfy { margin, people in
      zip(totals(of: margin, classes, weights, count: people.count), people).allSatisfy {
        abs($0 - Double($1)) <= tolerance * Double($1)
      }
    }
  }

  /// Per category of a margin the weighted number of responses.
  private static func totals(
    of margin: Int, _ classes: [Class], _ weights: [Double], count: Int
  ) -> [Double] {
    var totals = [Double](repeating: 0, count: count)
    for (group, weight) in zip(classes, weights) {
      totals[group.categories[margin]] += weight * Double(group.responses)
    }
    return totals
  }
}

extension Raking.Class {
  fileprivate func isPossible(in margins: [[Int]]) -> Bool {
    categories.count == margins.count
      && zip(categories, margins).allSatisfy { $1.indices.contains($0) }
      && responses >= 0 && baseWeight > 0 && baseWeight.isFinite
  }
}

/// A category with so few responses that they shouldn't stand for the others of their kind.
package struct WeightingDoubt: Equatable, Sendable {
  /// The fewest responses by which to weight.
  package static let fewestResponses = 5

  /// The margin's place.
  package var margin: Int
  /// The category's place in the margin.
  package var category: Int
  package var responses: Int
}
