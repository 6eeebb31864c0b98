/// The answers to an item of people who share a stratum, the roster's categories and a weight.
package struct WeightedClass: Equatable, Sendable {
  /// The scores of those who answered the item; absent where nobody did.
  package var scores: SampleMoments?
  /// The number of responses without an answer to the item.
  package var unanswered: Int
  /// The final weight of each response, above 0.
  package var weight: Double
  /// The weight before the answers were made to agree with the roster.
  package var baseWeight: Double
  /// Per margin with which the answers were made to agree, the class's category.
  package var categories: [Int]
  /// The place of the class's stratum of the sampling plan.
  package var stratum: Int

  /// Creates a class; without base weight, nothing was made to agree with a roster.
  package init(
    scores: SampleMoments?, unanswered: Int = 0, weight: Double, baseWeight: Double? = nil,
    categories: [Int] = [], stratum: Int = 0
  ) {
    self.scores = scores
    self.unanswered = unanswered
    self.weight = weight
    self.baseWeight = baseWeight ?? weight
    self.categories = categories
    self.stratum = stratum
  }

  /// The number of answers.
  var answered: Int { scores?.count ?? 0 }

  /// The number of responses, as a number that can't overflow.
  var responses: Double { Double(answered) + Double(unanswered) }

  /// The sum of squared distances of the scores from their mean.
  var squares: Double { (scores?.variance ?? 0) * Double(max(0, answered - 1)) }

  var isPossible: Bool {
    unanswered >= 0 && weight > 0 && weight.isFinite && baseWeight > 0 && baseWeight.isFinite
  }
}
