package import SurveyModel

/// What is counted for one survey version: its slots, and the composites that rest on several items.
///
/// It follows from the definition alone. Two tallies add up only where their shapes are equal.
package struct TallyShape: Hashable, Sendable {
  /// One byte of a response: the options it may hold and what each is worth.
  package struct Slot: Hashable, Sendable {
    package var item: ItemID
    /// The option that is chosen or not, where the item takes several answers.
    package var choice: OptionCode?
    package var options: [OptionCode]
    /// Each option's score, reversed items already turned round; empty on a nominal scale.
    package var scores: [Int]
    /// Each option's judgement: 1 satisfied, -1 dissatisfied, 0 neither; reversed items turned round.
    package var judgements: [Int]
  }

  package var survey: SurveyID
  package var version: Int
  /// Slots in the questionnaire's order.
  package var slots: [Slot]
  /// The objectives that the survey serves, in the order of their ids, then the whole survey.
  package var composites: [CompositeShape]

  /// The shape of a survey's tally.
  package init(_ survey: Survey) {
    self.survey = survey.id
    version = survey.version
    slots = survey.items.flatMap(Self.slots(of:))
    composites = Self.composites(of: survey, slots: slots)
  }

  private static func slots(of item: Item) -> [Slot] {
    switch item.kind {
    case .scaled(let scale): [slot(of: item, on: scale)]
    case .several(let options):
      options.map {
        Slot(item: item.id, choice: $0.code, options: ["0", "1"], scores: [], judgements: [0, 0])
      }
    case .comment: []
    }
  }

  private static func slot(of item: Item, on scale: Scale) -> Slot {
    let judgements = scale.options.map { option in
      scale.satisfied.contains(option.code) ? 1 : scale.dissatisfied.contains(option.code) ? -1 : 0
    }
    var slot = Slot(
      item: item.id, choice: nil, options: scale.options.map(\.code),
      scores: scale.isOrdered ? scale.options.map(\.score) : [], judgements: judgements)
    guard item.isReversed, let range = scale.scoreRange else { return slot }
    slot.scores = slot.scores.map { range.lowerBound + range.upperBound - $0 }
    slot.judgements = slot.scores.map { score in
      zip(scale.options, judgements).first { $0.0.score == score }?.1 ?? 0
    }
    return slot
  }

  private static func composites(of survey: Survey, slots: [Slot]) -> [CompositeShape] {
    let judging = survey.items.filter { $0.scale?.judgesSatisfaction == true }
    let serving = judging.filter { $0.objective != nil }
    let objectives = Set(serving.compactMap(\.objective)).sorted()
    let perObjective = objectives.compactMap { objective in
      CompositeShape(
        .objective(objective), of: serving.filter { $0.objective == objective }.map(\.id),
        in: slots)
    }
    let rated = judging.filter { $0.scale?.id != Scale.recommendation }
    let whole = CompositeShape(
      .survey, of: (serving.isEmpty ? rated : serving).map(\.id), in: slots)
    return perObjective + [whole].compactMap { $0 }
  }
}

/// What a figure is about.
package enum Subject: Hashable, Sendable {
  case item(ItemID)
  case objective(ObjectiveID)
  case survey
}

/// Several items whose answers give each respondent one score.
///
/// A respondent has a score where they answered at least half of the items; it is the mean of the
/// scores that they gave, and their shares are taken over the same answers.
package struct CompositeShape: Hashable, Sendable {
  package var subject: Subject
  /// Positions of the slots, in the questionnaire's order.
  package var slots: [Int]
  /// The least number of answered items that gives a respondent a score.
  package var minimumAnswered: Int
  /// The lowest score, where all items share one range of scores.
  package var lowestScore: Int?
  /// The highest score less the lowest, where all items share one range of scores.
  package var scoreSpan: Int?

  /// Creates the composite of some items, or nil where there are none.
  init?(_ subject: Subject, of items: [ItemID], in slots: [TallyShape.Slot]) {
    let wanted = Set(items)
    let positions = slots.indices.filter { wanted.contains(slots[$0].item) }
    guard !positions.isEmpty else { return nil }
    self.subject = subject
    self.slots = positions
    minimumAnswered = (positions.count + 1) / 2
    let ranges = Set(
      positions.map { (slots[$0].scores.min() ?? 0)...(slots[$0].scores.max() ?? 0) })
    if let range = ranges.first, ranges.count == 1 {
      lowestScore = range.lowerBound
      scoreSpan = range.upperBound - range.lowerBound
    }
  }

  /// How many items it rests on.
  package var itemCount: Int { slots.count }
  /// Whether the joint answers to its items are counted: from two items on, up to sixty.
  package var hasCrossProducts: Bool { (2...60).contains(itemCount) }
  /// Whether the joint answers to each pair of its items are counted.
  package var hasPairs: Bool { subject != .survey && (2...30).contains(itemCount) }
}
