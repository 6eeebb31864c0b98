package import SurveyModel
package import TestSupport

/// A scale whose options score as given; the two lowest dissatisfy and the two highest satisfy.
package func testScale(_ id: ScaleID, scores: ClosedRange<Int> = 1...5) -> Scale {
  let codes = scores.map { OptionCode(rawValue: "\($0)") }
  return Scale(
    id: id,
    options: zip(codes, scores).map {
      ScaleOption(code: $0, score: $1, labels: LocalizedText(["en": "\($1)"]))
    },
    satisfied: Set(codes.suffix(2)),
    dissatisfied: Set(codes.prefix(id == Scale.recommendation ? 7 : 2)))
}

/// An item with one answer.
package func testItem(
  _ id: ItemID, _ objective: ObjectiveID? = nil, isReversed: Bool = false,
  text: String? = nil, scale: Scale = testScale("five")
) -> Item {
  Item(
    id: id, text: LocalizedText(["en": text ?? "\(id)?"]), kind: .scaled(scale),
    objective: objective, isReversed: isReversed)
}

/// A questionnaire with everything that has figures: two objectives, a reversed item, an item
/// without objective, a recommendation, several answers, words.
package func testSurvey(
  _ id: SurveyID = "course", version: Int = 1, items: [Item] = testItems
) -> Survey {
  Survey(
    id: id, version: version, title: LocalizedText(["en": "Course"]), group: .fixed("learners"),
    items: items)
}

/// The items of the test questionnaire.
package var testItems: [Item] {
  let text = LocalizedText(["en": "text"])
  return [
    testItem("clear", "teaching"), testItem("useful", "teaching"),
    testItem("confusing", "teaching", isReversed: true), testItem("warm", "rooms"),
    testItem("overall"),
    testItem("recommend", scale: testScale(Scale.recommendation, scores: 0...10)),
    Item(
      id: "places", text: text,
      kind: .several([
        ScaleOption(code: "lab", score: 0, labels: text),
        ScaleOption(code: "library", score: 0, labels: text),
      ])),
    Item(id: "words", text: text, kind: .comment),
  ]
}

/// An organisation with two groups, a listed and a free dimension, and half-yearly periods from
/// 2020 on: `P1`, `P2` ….
package func testDefinitions(
  surveys: [Survey] = [testSurvey()], objectives: [Objective] = testObjectives, periods: Int = 8,
  disclosure: DisclosureRules = DisclosureRules()
) -> Definitions {
  let name = LocalizedText(["en": "name"])
  let calendar = (0..<periods).compactMap { index -> Period? in
    let isAutumn = index.isMultiple(of: 2)
    let year = 2020 + (index + 1) / 2
    guard let first = CalendarDate(year: year, month: isAutumn ? 9 : 2, day: 1),
      let last = CalendarDate(year: isAutumn ? year + 1 : year, month: isAutumn ? 1 : 7, day: 31)
    else { return nil }
    return Period(id: PeriodID(rawValue: "P\(index + 1)"), first: first, last: last)
  }
  return Definitions(
    organisation: Organisation(
      id: "school", name: name, scope: name, languages: [.english], timeZone: "Africa/Casablanca",
      clauseEdition: "2025", confidence: 0.95,
      groups: [
        BeneficiaryGroup(id: "learners", beneficiaryClass: .learner, name: name),
        BeneficiaryGroup(id: "parents", beneficiaryClass: .otherBeneficiary, name: name),
      ],
      dimensions: [
        Dimension(
          id: "campus", name: name,
          values: .listed(["south", "north", "east"].map { DimensionValue(id: $0, name: name) })),
        Dimension(id: "level", name: name, values: .any),
      ],
      periods: calendar, disclosure: disclosure),
    surveys: surveys, objectives: objectives)
}

/// The objectives that the test questionnaire serves.
package var testObjectives: [Objective] {
  let text = LocalizedText(["en": "statement"])
  return [
    Objective(id: "teaching", statement: text, target: 0.8),
    Objective(id: "rooms", statement: text, target: 0.6),
  ]
}

/// The cell of a response to the test questionnaire.
package func testCell(
  _ period: PeriodID = "P1", group: GroupID = "learners", version: Int = 1,
  campus: DimensionValueID? = nil, level: DimensionValueID? = nil, survey: SurveyID = "course"
) -> LeafCell {
  var dimensions: [DimensionID: DimensionValueID] = [:]
  dimensions["campus"] = campus
  dimensions["level"] = level
  return LeafCell(
    survey: survey, version: version, period: period, group: group, dimensions: dimensions)
}

/// Some respondents of one cell who all answer alike.
package func respondents(
  _ count: Int, _ cell: LeafCell, _ answers: [ItemID: Answer]
) -> [Respondent] {
  Array(repeating: Respondent(cell, answers), count: count)
}

/// Random responses to the test questionnaire, with every kind of absence.
package func randomRespondents(
  _ count: Int, in cells: [LeafCell], to survey: Survey = testSurvey(),
  _ generator: inout SeededGenerator
) -> [Respondent] {
  (0..<count).map { _ in
    let cell = cells.randomElement(using: &generator) ?? testCell()
    // Complete rows are what alpha rests on, so most rows have few absences.
    let absence = [0, 10, 60].randomElement(using: &generator) ?? 0
    var answers: [ItemID: Answer] = [:]
    for item in survey.items {
      let isAbsent = Int.random(in: 0..<100, using: &generator) < absence
      answers[item.id] =
        isAbsent
        ? .absent(AnswerCode.absences.randomElement(using: &generator) ?? .blank)
        : randomAnswer(to: item, &generator)
    }
    return Respondent(cell, answers)
  }
}

private func randomAnswer(to item: Item, _ generator: inout SeededGenerator) -> Answer? {
  switch item.kind {
  case .scaled(let scale):
    scale.options.randomElement(using: &generator).map { .option($0.code) }
  case .several(let options):
    .choices(Set(options.map(\.code).filter { _ in Bool.random(using: &generator) }))
  case .comment: nil
  }
}
