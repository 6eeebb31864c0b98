/// One answer that a scale offers.
package struct ScaleOption: Equatable, Sendable {
  package var code: OptionCode
  /// The score that means and sums use.
  package var score: Int
  package var labels: LocalizedText
  /// Other texts that tools and people write for it.
  package var synonyms: [String]

  package init(code: OptionCode, score: Int, labels: LocalizedText, synonyms: [String] = []) {
    self.code = code
    self.score = score
    self.labels = labels
    self.synonyms = synonyms
  }
}

/// The options of an item, in order from least to most favourable unless the scale is nominal.
package struct Scale: Equatable, Sendable {
  package var id: ScaleID
  /// Options in the order of their scores; at most 200.
  package var options: [ScaleOption]
  package var satisfied: Set<OptionCode>
  package var dissatisfied: Set<OptionCode>
  /// Labels that mean "this question does not concern me".
  package var notApplicable: [String]
  /// Labels that mean "I prefer not to say" or that a tool writes for no answer.
  package var noAnswer: [String]
  /// False for a nominal scale, whose options have no order and no score.
  package var isOrdered: Bool
  /// What the options count, where they are numbers that respondents wrote themselves.
  package var numbers: NumberRange?

  package init(
    id: ScaleID, options: [ScaleOption], satisfied: Set<OptionCode> = [],
    dissatisfied: Set<OptionCode> = [], notApplicable: [String] = [], noAnswer: [String] = [],
    isOrdered: Bool = true, numbers: NumberRange? = nil
  ) {
    self.id = id
    self.options = options
    self.satisfied = satisfied
    self.dissatisfied = dissatisfied
    self.notApplicable = notApplicable
    self.noAnswer = noAnswer
    self.isOrdered = isOrdered
    self.numbers = numbers
  }

  /// The id of the built-in scale from 0 to 10 on which a recommendation is asked.
  package static let recommendation: ScaleID = "recommend-11"

  /// The lowest and the highest score, or nil for a nominal or empty scale.
  package var scoreRange: ClosedRange<Int>? {
    guard isOrdered, let low = options.map(\.score).min(), let high = options.map(\.score).max()
    else { return nil }
    return low...high
  }

  /// Whether answers on it can be called satisfied or dissatisfied.
  package var judgesSatisfaction: Bool { isOrdered && !satisfied.isEmpty }
}
