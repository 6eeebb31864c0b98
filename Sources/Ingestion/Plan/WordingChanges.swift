package import Findings
package import SurveyModel

/// What an export words otherwise than the survey's last period before, as far as nobody has
/// declared that it asks the same.
///
/// - Parameters:
///   - plan: How the export is read.
///   - wordings: In which words it puts its items and offers their answers.
///   - periods: The periods of its responses.
///   - history: What earlier exports said.
/// - Returns: At most one finding on each item's question and one on its answers.
package func wordingFindings(
  of plan: ReadingPlan, _ wordings: [ItemWording], in periods: Set<PeriodID>,
  since history: WordingHistory
) -> [Finding] {
  let now = Dictionary(grouping: wordings, by: \.item)
  return plan.survey.items.flatMap { item in
    let changes = ItemWordingChanges(
      item: item, plan: plan, now: now[item.id] ?? [], history: history)
    let ordered = plan.organisation.periods.map(\.id).filter(periods.contains)
    return [
      ordered.lazy.compactMap(changes.ofQuestion).first,
      ordered.lazy.compactMap(changes.ofOptions).first,
    ].compactMap { $0 }.map { Finding($0, at: plan.place(of: item.id)) }
  }
}

/// Compares one item's words with those of earlier periods.
private struct ItemWordingChanges {
  let item: Item
  let plan: ReadingPlan
  /// The item's words in the export.
  let now: [ItemWording]
  let history: WordingHistory

  func ofQuestion(in period: PeriodID) -> FindingKind? {
    let now = texts(nil)
    let before = history.texts(of: item.id, survey: plan.survey.id, before: period)
    guard item.relation(ofQuestions: before, to: now) == .changed,
      let former = before.first, let text = now.first
    else { return nil }
    return .wordingChanged(item: item.id, before: former, now: text)
  }

  /// The answers whose words have changed, in the order of their codes' text.
  func ofOptions(in period: PeriodID) -> FindingKind? {
    var former: [String] = []
    var current: [String] = []
    for option in history.options(of: item.id, survey: plan.survey.id) {
      let now = texts(option)
      let before = history.texts(of: item.id, option, survey: plan.survey.id, before: period)
      guard item.relation(ofOption: option, from: before, to: now) == .changed else { continue }
      former += before
      current += now
    }
    let (added, removed) = offeredOnce(in: period)
    former += removed
    current += added
    guard !former.isEmpty || !current.isEmpty else { return nil }
    return .optionsChanged(item: item.id, before: former, now: current)
  }

  /// The answers with columns of their own that only this export offers, and those that only the
  /// last period did.
  private func offeredOnce(in period: PeriodID) -> (added: [String], removed: [String]) {
    let former = history.offeredOptions(of: item.id, survey: plan.survey.id, before: period)
    let current = Set(now.compactMap(\.option)).sorted()
    guard case .several = item.kind, !former.isEmpty, !current.isEmpty else { return ([], []) }
    func undeclared(_ texts: [String]) -> [String] {
      item.relation(ofOptionOfferedOnce: texts) == .changed ? texts : []
    }
    return (
      current.filter { !former.contains($0) }.flatMap { undeclared(texts($0)) },
      former.filter { !current.contains($0) }.flatMap { option in
        undeclared(
          history.texts(of: item.id, option, survey: plan.survey.id, before: period))
      }
    )
  }

  private func texts(_ option: OptionCode?) -> [String] {
    now.filter { $0.option == option }.map(\.text).sorted()
  }
}

extension ReadingPlan {
  /// The first column that an item is read from.
  fileprivate func place(of item: ItemID) -> Place {
    let column = uses.firstIndex { $0.contains(.item(item)) }
    return Place(column: column, heading: column.map { headings[$0] })
  }
}
