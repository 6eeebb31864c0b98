import SurveyModel
import TallyFixtures

/// Figures by plain loops over the responses, as the definitions of the measures say them.
struct NaiveFigures {
  let survey: Survey
  let respondents: [Respondent]

  /// Each respondent's score and judgement on the items that they answered.
  private func scored(_ respondent: Respondent, _ items: [Item]) -> [(score: Int, judgement: Int)] {
    items.compactMap { item in
      guard case .option(let code) = respondent[item.id], let scale = item.scale,
        let option = scale.options.first(where: { $0.code == code }),
        let range = scale.scoreRange
      else { return nil }
      let judgement =
        scale.satisfied.contains(code) ? 1 : scale.dissatisfied.contains(code) ? -1 : 0
      guard item.isReversed else { return (option.score, judgement) }
      return (range.lowerBound + range.upperBound - option.score, -judgement)
    }
  }

  /// The items that a composite rests on.
  func items(of objective: ObjectiveID?) -> [Item] {
    survey.items.filter { objective == nil ? $0.objective != nil : $0.objective == objective }
  }

  /// For each respondent who answered at least half of the items what they gave.
  private func rows(_ items: [Item]) -> [[(score: Int, judgement: Int)]] {
    respondents.map { scored($0, items) }.filter { !$0.isEmpty && 2 * $0.count >= items.count }
  }

  func scoredCount(_ objective: ObjectiveID?) -> Int { rows(items(of: objective)).count }

  /// The mean over respondents of the mean over their answers.
  func mean(_ objective: ObjectiveID?, of value: (Int, Int) -> Double) -> Double? {
    average(
      rows(items(of: objective)).compactMap { row in
        average(row.map { value($0.score, $0.judgement) })
      })
  }

  func answers(_ item: Item) -> [(score: Int, judgement: Int)] {
    respondents.flatMap { scored($0, [item]) }
  }

  func absences(_ item: ItemID, _ kind: AnswerCode) -> Int {
    respondents.count { $0[item] == .absent(kind) }
  }

  /// The share of those who answered an item with several answers that chose an option.
  func choice(_ option: OptionCode, of item: ItemID) -> Double? {
    let chosen = respondents.compactMap { respondent -> Double? in
      guard case .choices(let options) = respondent[item] else { return nil }
      return options.contains(option) ? 1 : 0
    }
    return average(chosen)
  }

  /// Cronbach's alpha from the variances of the items and of their sum, on complete rows.
  func alpha(_ objective: ObjectiveID?) -> Double? {
    let items = items(of: objective)
    let rows = respondents.map { scored($0, items).map { Double($0.score) } }
      .filter { $0.count == items.count }
    guard rows.count > 1, items.count > 1 else { return nil }
    let parts = items.indices.reduce(0) { sum, item in sum + variance(rows.map { $0[item] }) }
    let total = variance(rows.map { $0.reduce(0, +) })
    let count = Double(items.count)
    return total > 0 ? count / (count - 1) * (1 - parts / total) : nil
  }

  func average(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  func variance(_ values: [Double]) -> Double {
    let centre = average(values) ?? 0
    return values.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } / Double(values.count - 1)
  }
}
