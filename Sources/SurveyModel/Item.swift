/// One thing that a survey asks.
package struct Item: Equatable, Sendable {
  package var id: ItemID
  package var text: LocalizedText
  package var kind: ItemKind
  /// The objective that the item serves.
  package var objective: ObjectiveID?
  /// Whether agreement is unfavourable, so that scores and satisfaction are turned round.
  package var isReversed: Bool
  /// Headings accepted besides the texts.
  package var columns: [String]
  /// The question whose options are put in order, where the item is one of them.
  package var ranking: Ranking?
  /// Other wordings that were declared to ask the same.
  package var comparable: [ComparableWording]

  package init(
    id: ItemID, text: LocalizedText, kind: ItemKind, objective: ObjectiveID? = nil,
    isReversed: Bool = false, columns: [String] = [], ranking: Ranking? = nil,
    comparable: [ComparableWording] = []
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.objective = objective
    self.isReversed = isReversed
    self.columns = columns
    self.ranking = ranking
    self.comparable = comparable
  }

  /// The id of what was asked: the ranking's for one of its options.
  package var question: ItemID { ranking?.question ?? id }

  /// The scale of an item with one answer.
  package var scale: Scale? {
    if case .scaled(let scale) = kind { scale } else { nil }
  }
}

/// How an item is answered.
package enum ItemKind: Equatable, Sendable {
  /// One option of a scale.
  case scaled(Scale)
  /// Any number of options, in the questionnaire's order.
  case several([ScaleOption])
  /// Words.
  case comment
}
