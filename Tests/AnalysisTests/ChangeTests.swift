import Analysis
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import Testing

@Suite("What changes mean")
struct ChangeTests {
  static func verdict(
    _ later: [OptionCode: Int], since earlier: [OptionCode: Int], _ measure: Measure
  ) -> ChangeVerdict? {
    makeAnalyst(of: answering(earlier) + answering(later, "P2"))
      .change(of: figureKey(.item("clear"), measure, "P2"), .sinceLast)?.verdict
  }

  @Test(
    "better, worse, or not to be told",
    arguments: [
      (["5": 90, "1": 10], ["5": 50, "1": 50], .satisfiedShare, .better),
      (["5": 50, "1": 50], ["5": 90, "1": 10], .satisfiedShare, .worse),
      (["5": 90, "1": 10], ["5": 50, "1": 50], .dissatisfiedShare, .better),
      (["5": 50, "1": 50], ["5": 90, "1": 10], .dissatisfiedShare, .worse),
      (["5": 52, "1": 48], ["5": 50, "1": 50], .satisfiedShare, .noClearChange),
      (["5": 90, "1": 10], ["5": 50, "1": 50], .mean, .better),
      (["5": 50, "1": 50], ["5": 90, "1": 10], .netSatisfaction, .worse),
      (["5": 5], ["5": 3, "1": 2], .satisfiedShare, .noClearChange),
      (["5": 5], ["5": 3, "1": 2], .dissatisfiedShare, .noClearChange),
      (["5": 5], ["4": 5], .mean, .noClearChange),
    ] as [([OptionCode: Int], [OptionCode: Int], Measure, ChangeVerdict)])
  func verdicts(
    later: [OptionCode: Int], earlier: [OptionCode: Int], measure: Measure, expected: ChangeVerdict
  ) {
    #expect(Self.verdict(later, since: earlier, measure) == expected)
  }

  @Test("of a composite, unanimity on one side is no certainty")
  func unanimousComposite() throws {
    let analyst = makeAnalyst(
      of: answering(["5": 3, "1": 2], item: "warm") + answering(["5": 5], "P2", item: "warm"))
    let change = try #require(
      analyst.change(of: figureKey(.objective("rooms"), .satisfiedShare, "P2"), .sinceLast))
    #expect(agree(change.difference.value, 0.4))
    let interval = try #require(change.difference.interval)
    #expect(interval.lower < 0 && interval.upper > 0.4)
    #expect(change.verdict == .noClearChange)
  }

  @Test("a period without answers to the item has no difference")
  func withoutAnswers() {
    let analyst = makeAnalyst(of: answering(["5": 9], item: "warm") + answering(["5": 9], "P2"))
    #expect(
      analyst.change(of: figureKey(.item("clear"), .satisfiedShare, "P2"), .sinceLast)?.verdict
        == .notDefined(.noAnswers))
    #expect(analyst.change(of: figureKey(.item("clear"), .median, "P2"), .sinceLast) == nil)
    #expect(analyst.change(of: figureKey(.item("clear"), .satisfiedShare), .sinceLast) == nil)
  }

  @Test("since the last period asked, and since the same period a year before")
  func references() {
    let analyst = makeAnalyst(of: ["P1", "P2", "P3", "P6"].flatMap { answering(["4": 5], $0) })
    func reference(_ period: PeriodID, _ span: ChangeSpan) -> PeriodID? {
      analyst.change(of: figureKey(.item("clear"), .mean, period), span)?.reference
    }
    #expect(reference("P1", .sinceLast) == nil)
    #expect(reference("P2", .sinceLast) == "P1")
    #expect(reference("P6", .sinceLast) == "P3")
    #expect(reference("P2", .sinceYearBefore) == nil)
    #expect(reference("P3", .sinceYearBefore) == "P1")
    #expect(reference("P6", .sinceYearBefore) == nil)
    #expect(reference("P4", .sinceLast) == nil)
  }
}

@Suite("Where a series breaks")
struct SeriesBreakTests {
  static func changed(_ id: ItemID, to item: Item) -> [Item] {
    testItems.map { $0.id == id ? item : $0 }
  }

  static let four = testScale("four", scores: 1...4)

  @Test(
    "the reason is named",
    arguments: [
      (
        changed("clear", to: testItem("clear", "teaching", text: "Anew?")), .wordingChanged,
        .wordingChanged
      ),
      (
        changed("clear", to: testItem("clear", "teaching", scale: four)), .scaleChanged,
        .scaleChanged
      ),
      (
        changed(
          "clear", to: testItem("clear", "teaching", scale: testScale("five", scores: 1...4))),
        .optionsChanged, .optionsChanged
      ),
      (
        changed("clear", to: testItem("clear", "teaching", isReversed: true)), .directionChanged,
        .directionChanged
      ),
      (testItems.filter { $0.id != "useful" }, .versionChanged, .itemsChanged),
      (testItems, .versionChanged, .versionChanged),
    ] as [([Item], SeriesBreak, SeriesBreak)])
  func reasons(items: [Item], ofItem: SeriesBreak, ofObjective: SeriesBreak) {
    let analyst = makeAnalyst(
      of: answering(["1": 30]) + answering(["4": 30], "P2", version: 2),
      surveys: [testSurvey(), testSurvey(version: 2, items: items)])
    let cases: [(Subject, SeriesBreak)] = [
      (.item("clear"), ofItem), (.objective("teaching"), ofObjective), (.survey, ofObjective),
      (.objective("rooms"), .versionChanged), (.item("warm"), .versionChanged),
    ]
    for (subject, reason) in cases {
      let key = figureKey(subject, .satisfiedShare, "P2")
      let series = analyst.series(of: key)
      #expect(series.points.map(\.breakBefore) == [nil, reason], "\(subject)")
      let verdict = analyst.change(of: key, .sinceLast)?.verdict
      #expect(verdict == .notComparable(reason) || verdict == nil, "\(subject)")
    }
    let verdict = analyst.change(of: figureKey(.item("clear"), .satisfiedShare, "P2"), .sinceLast)?
      .verdict
    #expect(verdict == .notComparable(ofItem))
  }

  @Test("texts in a language that only one version has are no other wording")
  func addedTranslation() {
    var translated = testItem("clear", "teaching")
    translated.text.texts["fr"] = "Clair ?"
    let analyst = makeAnalyst(
      of: answering(["1": 5]) + answering(["4": 5], "P2", version: 2),
      surveys: [testSurvey(), testSurvey(version: 2, items: Self.changed("clear", to: translated))])
    let series = analyst.series(of: figureKey(.item("clear"), .mean, "P2"))
    #expect(series.points.last?.breakBefore == .versionChanged)
  }
}
