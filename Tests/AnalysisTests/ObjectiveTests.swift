import Analysis
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import Testing

@Suite("Whether objectives are met")
struct ObjectiveTests {
  static func objective(
    _ target: Double, _ direction: TargetDirection = .up, _ indicator: Measure = .satisfiedShare,
    groups: [GroupID] = []
  ) -> Objective {
    Objective(
      id: "rooms", statement: LocalizedText(["en": "s"]), groups: groups, indicator: indicator,
      target: target, direction: direction)
  }

  static func status(
    _ counts: [OptionCode: Int], _ objective: Objective, roster: Int? = nil
  ) -> ObjectiveStatus? {
    let entries = roster.map { [Rosters.Entry(period: "P1", group: "learners", count: $0)] } ?? []
    let analyst = makeAnalyst(
      of: answering(counts, item: "warm"), objectives: [objective], rosters: entries)
    return analyst.objectiveResults(in: "P1").first { $0.group == "learners" }?.status
  }

  @Test(
    "the interval decides",
    arguments: [
      (["5": 95, "1": 5], objective(0.8), nil, .met),
      (["5": 60, "1": 40], objective(0.8), nil, .notMet),
      (["5": 80, "1": 20], objective(0.8), nil, .cannotTell),
      // Unanimity of few is no certainty.
      (["5": 5], objective(0.8), nil, .cannotTell),
      (["1": 5], objective(0.2), nil, .cannotTell),
      (["5": 5], objective(4.5, .up, .mean), nil, .cannotTell),
      (["5": 1], objective(0.8), nil, .cannotTell),
      (["3": 4], objective(0.8, .up, .responseRate), nil, .notMeasured),
      // Everyone answered: what they say is so.
      (["5": 5], objective(0.8), 5, .met),
      (["5": 4, "1": 1], objective(0.8), 5, .met),
      (["5": 3, "1": 2], objective(0.8), 5, .notMet),
      (["5": 5], objective(0.9), 6, .cannotTell),
      // Downwards.
      (["5": 95, "1": 5], objective(0.2, .down, .dissatisfiedShare), nil, .met),
      (["5": 60, "1": 40], objective(0.2, .down, .dissatisfiedShare), nil, .notMet),
      (["5": 80, "1": 20], objective(0.2, .down, .dissatisfiedShare), nil, .cannotTell),
      (["1": 5], objective(0.2, .down, .dissatisfiedShare), 5, .notMet),
    ] as [([OptionCode: Int], Objective, Int?, ObjectiveStatus)])
  func statuses(
    counts: [OptionCode: Int], objective: Objective, roster: Int?, expected: ObjectiveStatus
  ) {
    #expect(Self.status(counts, objective, roster: roster) == expected)
  }

  @Test(
    "a response rate is known exactly, so it is met or not",
    arguments: [
      (10, ObjectiveStatus.met), (11, .notMet), (4, .met), (3, .notMeasured),
    ])
  func responseRates(roster: Int, expected: ObjectiveStatus) {
    let objective = Self.objective(0.4, .up, .responseRate)
    #expect(Self.status(["5": 4], objective, roster: roster) == expected)
  }

  @Test("groups declared, else those asked; nobody asked is not measured")
  func groups() {
    let all = answering(["5": 30], item: "warm")
    func results(_ groups: [GroupID], _ period: PeriodID = "P1") -> [ObjectiveResult] {
      makeAnalyst(of: all, objectives: [Self.objective(0.5, groups: groups)])
        .objectiveResults(in: period)
    }
    #expect(results([]).map(\.group) == ["learners"])
    #expect(results(["parents", "learners"]).map(\.group) == ["parents", "learners"])
    #expect(results(["parents", "learners"]).map(\.status) == [.notMeasured, .met])
    #expect(results([], "P2").map(\.status) == [.notMeasured])
    #expect(results(["parents"]).allSatisfy { $0.figure == nil })
  }

  @Test("an indicator that only an item has is taken from the item")
  func itemIndicator() {
    var recommend = testItem(
      "recommend", "rooms", scale: testScale(Scale.recommendation, scores: 0...10))
    recommend.objective = "rooms"
    let survey = testSurvey(items: [recommend])
    let analyst = makeAnalyst(
      of: answering(["10": 90, "0": 10], item: "recommend"), surveys: [survey],
      objectives: [Self.objective(50, .up, .netPromoterScore)])
    let result = analyst.objectiveResults(in: "P1").first
    #expect(result?.figure?.key.subject == .item("recommend"))
    #expect(agree(result?.figure?.estimate.value, 80))
    #expect(result?.status == .met)
  }
}
