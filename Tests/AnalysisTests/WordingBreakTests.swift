import Analysis
import SurveyModel
import TallyFixtures
import Tallying
import Testing

/// Series of one survey version whose exports put a question in other words.
@Suite("Where exports word a question otherwise")
struct WordingBreakTests {
  private static let decided = CalendarDate(dayNumber: 20_000)

  private static func declaration(
    questions: [String] = [], options: [String] = []
  ) -> ComparableWording {
    ComparableWording(
      questions: questions, options: options, decided: decided,
      reason: LocalizedText(["en": "Shorter, same meaning"]))
  }

  private func analyst(
    _ item: Item, met: [(period: PeriodID, option: OptionCode?, text: String)]
  ) -> Analyst {
    let survey = testSurvey(items: testItems.map { $0.id == "clear" ? item : $0 })
    let periods: [PeriodID] = ["P1", "P2", "P3"]
    let definitions = testDefinitions(surveys: [survey])
    return Analyst(
      definitions: definitions,
      tallies: tallies(
        of: periods.flatMap { answering(["4": 20], $0) }, to: [survey]),
      wordings: WordingHistory(
        met.map { met in
          MetWording(
            survey: "course", period: met.period,
            wording: ItemWording(item: "clear", option: met.option, text: met.text))
        }, periods: definitions.organisation.periods.map(\.id)))
  }

  private func item(
    texts: [String: String] = ["en": "Clear?", "fr": "Clair ?"],
    _ comparable: [ComparableWording] = []
  ) -> Item {
    var item = testItem("clear", "teaching")
    item.text = LocalizedText(texts)
    item.comparable = comparable
    return item
  }

  private func breaks(_ analyst: Analyst, of subject: Subject = .item("clear")) -> [SeriesBreak?] {
    analyst.series(of: figureKey(subject, .satisfiedShare, "P3")).points.map(\.breakBefore)
  }

  @Test("the same words, translations and signs break nothing")
  func sameWords() {
    let analyst = analyst(
      item(),
      met: [("P1", nil, "Clear?"), ("P2", nil, "Clair ?"), ("P3", nil, "* clear")])
    #expect(breaks(analyst) == [nil, nil, nil])
  }

  @Test("other words break the item's series and its objective's, and no other")
  func otherWords() {
    let analyst = analyst(item(), met: [("P1", nil, "Clear?"), ("P2", nil, "Was it all clear?")])
    #expect(breaks(analyst) == [nil, .wordingChanged, nil])
    #expect(breaks(analyst, of: .objective("teaching")) == [nil, .wordingChanged, nil])
    #expect(breaks(analyst, of: .item("warm")) == [nil, nil, nil])
    let key = figureKey(.item("clear"), .satisfiedShare, "P2")
    #expect(analyst.change(of: key, .sinceLast)?.verdict == .notComparable(.wordingChanged))
  }

  @Test("a period whose words are not known breaks nothing, and hides no change")
  func unknownWords() {
    let analyst = analyst(item(), met: [("P1", nil, "Clear?"), ("P3", nil, "All clear?")])
    #expect(breaks(analyst) == [nil, nil, .wordingChanged])
  }

  @Test("words that were declared equal leave the series whole, and say by which declaration")
  func declaredWords() {
    let declaration = Self.declaration(questions: ["Clear?", "All clear?"])
    let met: [(PeriodID, OptionCode?, String)] = [
      ("P1", nil, "Clear?"), ("P2", nil, "All clear?"), ("P3", nil, "All clear?"),
    ]
    let analyst = analyst(item([declaration]), met: met)
    #expect(breaks(analyst) == [nil, nil, nil])
    for subject in [Subject.item("clear"), .objective("teaching"), .survey] {
      let series = analyst.series(of: figureKey(subject, .satisfiedShare, "P3"))
      #expect(series.points.map(\.declaredBefore) == [nil, declaration, nil], "\(subject)")
    }
    let other = self.analyst(item([Self.declaration(questions: ["Something else"])]), met: met)
    #expect(breaks(other) == [nil, .wordingChanged, nil])
  }

  @Test("answers offered in other words break the series, unless declared or only spelt otherwise")
  func otherOptions() {
    func met(_ text: String) -> [(PeriodID, OptionCode?, String)] {
      [("P1", "4", "Satisfied"), ("P1", "2", "No"), ("P2", "4", text)]
    }
    #expect(breaks(analyst(item(), met: met("Rather happy"))) == [nil, .optionsChanged, nil])
    #expect(breaks(analyst(item(), met: met("satisfied!"))) == [nil, nil, nil])
    #expect(breaks(analyst(item(), met: met("Satisfiede"))) == [nil, nil, nil])
    let declaration = Self.declaration(options: ["Satisfied", "Rather happy"])
    #expect(breaks(analyst(item([declaration]), met: met("Rather happy"))) == [nil, nil, nil])
  }

  @Test("a declaration heals the break between two versions, for what it speaks of")
  func versions() {
    let earlier = testSurvey()
    var reworded = testItem("clear", "teaching", text: "Anew?")
    reworded.comparable = [Self.declaration(questions: ["clear?"])]
    let later = testSurvey(version: 2, items: testItems.map { $0.id == "clear" ? reworded : $0 })
    let analyst = makeAnalyst(
      of: answering(["1": 30]) + answering(["4": 30], "P2", version: 2), surveys: [earlier, later])
    func breaks(_ subject: Subject) -> [SeriesBreak?] {
      analyst.series(of: figureKey(subject, .satisfiedShare, "P2")).points.map(\.breakBefore)
    }
    #expect(breaks(.item("clear")) == [nil, nil])
    #expect(breaks(.objective("teaching")) == [nil, nil])
    #expect(breaks(.item("useful")) == [nil, .versionChanged])
  }

  @Test("an option that only one version has breaks the series, unless declared")
  func removedOption() {
    func breaks(_ comparable: [ComparableWording]) -> [SeriesBreak?] {
      var shorter = testItem("clear", "teaching", scale: testScale("five", scores: 1...4))
      shorter.comparable = comparable
      let later = testSurvey(version: 2, items: testItems.map { $0.id == "clear" ? shorter : $0 })
      let analyst = makeAnalyst(
        of: answering(["1": 30]) + answering(["4": 30], "P2", version: 2),
        surveys: [testSurvey(), later])
      return analyst.series(of: figureKey(.item("clear"), .satisfiedShare, "P2")).points
        .map(\.breakBefore)
    }
    #expect(breaks([]) == [nil, .optionsChanged])
    #expect(breaks([Self.declaration(options: ["4"])]) == [nil, .optionsChanged])
    #expect(breaks([Self.declaration(options: ["4", "5"])]) == [nil, nil])
  }

  @Test("an option whose column comes or goes breaks the series of its item")
  func removedColumn() {
    func breaks(_ met: [(PeriodID, OptionCode)]) -> [SeriesBreak?] {
      let history = met.map { period, option in
        MetWording(
          survey: "course", period: period,
          wording: ItemWording(item: "places", option: option, text: option.rawValue))
      }
      let definitions = testDefinitions(surveys: [testSurvey()])
      let analyst = Analyst(
        definitions: definitions,
        tallies: tallies(
          of: ["P1", "P2", "P3"].flatMap { answering(["4": 20], $0) }, to: [testSurvey()]),
        wordings: WordingHistory(history, periods: definitions.organisation.periods.map(\.id)))
      return analyst.series(of: figureKey(.item("places"), .share("lab"), "P3")).points
        .map(\.breakBefore)
    }
    let both: [(PeriodID, OptionCode)] = [("P1", "lab"), ("P1", "library")]
    #expect(breaks(both + [("P3", "lab"), ("P3", "library")]) == [nil, nil, nil])
    #expect(breaks(both + [("P2", "lab")]) == [nil, .optionsChanged, nil])
    #expect(
      breaks([("P1", "lab"), ("P2", "lab"), ("P2", "library")]) == [nil, .optionsChanged, nil])
  }
}
