/// A wording of an item with the survey and the period in which it was met.
package struct MetWording: Hashable, Sendable {
  package var survey: SurveyID
  package var period: PeriodID
  package var wording: ItemWording

  package init(survey: SurveyID, period: PeriodID, wording: ItemWording) {
    self.survey = survey
    self.period = period
    self.wording = wording
  }
}

/// In which words items were put from period to period.
package struct WordingHistory: Sendable {
  private struct Subject: Hashable {
    var survey: SurveyID
    var item: ItemID
    var option: OptionCode?
  }

  /// The words of one period.
  private struct Entry {
    var order: Int
    var texts: [String]
  }

  private let order: [PeriodID: Int]
  /// For each question and answer its words in the order of time.
  private var entries: [Subject: [Entry]] = [:]
  /// Each item's answers whose words are known, sorted.
  private var options: [Subject: [OptionCode]] = [:]

  /// Creates the history of what was met, in the calendar's order; periods that it lacks don't count.
  package init(_ met: [MetWording] = [], periods: [PeriodID] = []) {
    let order = Dictionary(
      periods.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.order = order
    var texts: [Subject: [Int: Set<String>]] = [:]
    for met in met {
      guard let position = order[met.period] else { continue }
      let subject = Subject(
        survey: met.survey, item: met.wording.item, option: met.wording.option)
      texts[subject, default: [:]][position, default: []].insert(met.wording.text)
    }
    for (subject, periods) in texts {
      entries[subject] = periods.sorted { $0.key < $1.key }.map {
        Entry(order: $0.key, texts: $0.value.sorted())
      }
      guard let option = subject.option else { continue }
      let item = Subject(survey: subject.survey, item: subject.item, option: nil)
      options[item, default: []].append(option)
    }
    for item in options.keys { options[item]?.sort() }
  }

  /// The last known words of a question, or of an answer, up to a period; sorted, empty where none
  /// are known.
  package func texts(
    of item: ItemID, _ option: OptionCode? = nil, survey: SurveyID, upTo period: PeriodID
  ) -> [String] {
    last(Subject(survey: survey, item: item, option: option), at: order[period])
  }

  /// The last known words before a period.
  package func texts(
    of item: ItemID, _ option: OptionCode? = nil, survey: SurveyID, before period: PeriodID
  ) -> [String] {
    last(Subject(survey: survey, item: item, option: option), at: order[period].map { $0 - 1 })
  }

  /// The answers to an item whose words are known in any period, sorted.
  package func options(of item: ItemID, survey: SurveyID) -> [OptionCode] {
    options[Subject(survey: survey, item: item, option: nil)] ?? []
  }

  /// The answers that were offered to an item up to a period, as far as its words then are known;
  /// sorted, empty where none are.
  package func offeredOptions(
    of item: ItemID, survey: SurveyID, upTo period: PeriodID
  ) -> [OptionCode] {
    offered(item, survey, at: order[period])
  }

  /// The answers that were offered before a period.
  package func offeredOptions(
    of item: ItemID, survey: SurveyID, before period: PeriodID
  ) -> [OptionCode] {
    offered(item, survey, at: order[period].map { $0 - 1 })
  }

  /// Those known of the last period, up to a position, of which any are.
  private func offered(_ item: ItemID, _ survey: SurveyID, at position: Int?) -> [OptionCode] {
    guard let position else { return [] }
    let known = options(of: item, survey: survey).map { option in
      (option, entries[Subject(survey: survey, item: item, option: option)] ?? [])
    }
    let last = known.flatMap { $0.1 }.map(\.order).filter { $0 <= position }.max()
    return known.filter { $0.1.contains { $0.order == last } }.map(\.0)
  }

  private func last(_ subject: Subject, at position: Int?) -> [String] {
    guard let position else { return [] }
    return entries[subject]?.last { $0.order <= position }?.texts ?? []
  }
}
