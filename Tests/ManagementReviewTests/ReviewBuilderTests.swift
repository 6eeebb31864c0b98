import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import Testing

@Suite("Building a review")
struct ReviewBuilderTests {
  @Test("groups in the organisation's order, those not asked with nothing")
  func participation() {
    let parents = answeringAll(7, "4", testCell(group: "parents"))
    let both = Case(
      parents + answeringAll(12, "4"),
      rosters: [Rosters.Entry(period: "P1", group: "learners", count: 24)]
    ).review()
    #expect(both.participation.map(\.group) == ["learners", "parents"])
    #expect(both.participation[0].responses?.shown?.estimate.value == 12)
    #expect(both.participation[0].responseRate?.shown?.estimate.value == 0.5)
    #expect(both.surveys.map(\.group) == ["learners", "parents"])
    let one = Case(parents).review().participation
    #expect(one.map(\.group) == ["learners", "parents"])
    #expect(one[0].survey == nil && one[0].responses == nil && one[0].responseRate == nil)
    #expect(one[1].responses?.shown?.n == 7)
    #expect(one[1].responseRate?.shown?.estimate.undefinedReason == .noRoster)
  }

  @Test("a period without any response is an empty review") func emptyPeriod() {
    let review = Case(answeringAll(12, "4"), period: "P2").review()
    #expect(review.figures.isEmpty && review.surveys.isEmpty && review.decisions.isEmpty)
    #expect(review.objectives.map(\.status) == [.known(.notMeasured), .known(.notMeasured)])
    #expect(review.participation.allSatisfy { $0.responses == nil })
  }

  @Test("objectives in the register's order, with their open actions") func objectives() {
    let review = Case(
      answeringAll(40, "5"),
      actions: [
        action("A1", on: "rooms"), action("A2", on: "rooms", isDone: true), action("A3", on: nil),
        action("A4", on: "teaching"), action("A0", on: "rooms"),
      ]
    ).review()
    #expect(review.objectives.map(\.objective.id) == ["teaching", "rooms"])
    #expect(review.objectives.map(\.openActions) == [["A4"], ["A1", "A0"]])
    #expect(review.objectives.map(\.status) == [.known(.met), .known(.met)])
  }

  @Test("evidence in the order of the register, the questionnaire and the organisation")
  func sections() throws {
    let all =
      answeringAll(6, "4", testCell(campus: "north"))
      + answeringAll(6, "2", testCell(campus: "south"))
      + answeringAll(2, "2", testCell(campus: "east"))
    let section = try #require(Case(all).review().surveys.first)
    #expect(section.objectives.map(\.objective.id) == ["teaching", "rooms"])
    #expect(section.objectives[0].items.map(\.item.id) == ["clear", "useful", "confusing"])
    #expect(section.otherItems.map(\.item.id) == ["overall", "recommend", "places"])
    #expect(section.breakdowns.map(\.dimension.id) == ["campus"])
    let rows = section.breakdowns[0].rows
    #expect(rows.map(\.value) == ["south", "north", "east"])
    // East is too small, and north protects it.
    #expect(rows.map { $0.overall.shown != nil } == [true, false, false])
    #expect(rows.map { $0.responses.shown?.n } == [6, nil, nil])
    #expect(rows.allSatisfy { $0.objectives.count == 2 })
  }

  @Test("a withheld objective has no status and needs no decision") func withheldStatus() {
    let review = Case(answeringAll(4, "1")).review()
    #expect(review.objectives.map(\.status) == [.withheld, .withheld])
    #expect(review.decisions.isEmpty)
  }
}

@Suite("Decisions that a review needs")
struct DecisionTests {
  /// The review of the last of some periods, in each of which so many are satisfied.
  static func review(
    _ shares: [Int], of count: Int = 100, actions: [ReviewAction] = [], target: Double = 0.1
  ) -> Review {
    let all = shares.enumerated().flatMap { index, share in
      let cell = testCell(PeriodID(rawValue: "P\(index + 1)"))
      return answeringAll(share, "5", cell) + answeringAll(count - share, "1", cell)
    }
    let objective = Objective(
      id: "rooms", statement: LocalizedText(["en": "s"]), target: target)
    return Case(
      all, period: PeriodID(rawValue: "P\(shares.count)"), objectives: [objective],
      actions: actions
    ).review()
  }

  @Test(
    "below its target, unless an open action names it",
    arguments: [
      ([], [.belowTarget]), ([("rooms", false)], []), ([("rooms", true)], [.belowTarget]),
      ([("teaching", false)], [.belowTarget]), ([("rooms", true), ("rooms", false)], []),
    ] as [([(String, Bool)], [DecisionNeed.Reason])])
  func belowTarget(actions: [(String, Bool)], expected: [DecisionNeed.Reason]) {
    let register = actions.map { action("A", on: $0.0, isDone: $0.1) }
    let decisions = Self.review([50], actions: register, target: 0.8).decisions
    #expect(decisions.map(\.reason) == expected)
    #expect(decisions.allSatisfy { $0.objective.id == "rooms" && $0.group == "learners" })
  }

  @Test(
    "falling twice by more than noise",
    arguments: [
      ([90, 70, 50], [.fallingTwice]), ([90, 50], []), ([90, 50, 50], []), ([70, 90, 50], []),
      ([52, 51, 50], []), ([20, 90, 70, 50], [.fallingTwice]), ([50, 70, 90], []),
    ] as [([Int], [DecisionNeed.Reason])])
  func fallingTwice(shares: [Int], expected: [DecisionNeed.Reason]) {
    #expect(Self.review(shares).decisions.map(\.reason) == expected)
  }

  @Test("what only may be below its target needs none") func cannotTell() {
    #expect(Self.review([5], of: 10, target: 0.6).decisions.isEmpty)
  }
}

@Suite("What a review says of changes")
struct ChangeSummaryTests {
  @Test("the largest first, with both figures, each comparison counted") func order() {
    let all =
      answeringAll(100, "5", testCell("P1")) + answeringAll(60, "5", testCell("P2"))
      + answeringAll(40, "1", testCell("P2"))
      + answeringAll(50, "1", testCell("P1", group: "parents"))
      + answeringAll(50, "5", testCell("P2", group: "parents"))
    let changes = Case(all, period: "P2").review().changes
    #expect(changes.worse.map(\.figure.key.slice.group) == ["learners", "learners", "learners"])
    #expect(changes.better.count == 3)
    #expect(changes.better.allSatisfy { $0.earlier?.estimate.value == 0 })
    let sizes = changes.worse.map { abs($0.change.change.difference.value ?? 0) }
    #expect(sizes == sizes.sorted(by: >))
    #expect(
      changes.comparisons
        == changes.better.count + changes.worse.count + changes.unclear.count)
  }

  @Test("none with a period whose figure is withheld") func withheld() {
    let all = answeringAll(4, "5", testCell("P1")) + answeringAll(100, "1", testCell("P2"))
    let changes = Case(all, period: "P2").review().changes
    #expect(changes.comparisons == 0)
    #expect(changes.worse.isEmpty && changes.unclear.isEmpty && changes.notComparable.isEmpty)
  }
}

@Suite("What a review says of exports")
struct ExportTests {
  @Test(
    "no counts where these tell of a few",
    arguments: [
      (export(read: 20, accepted: 20), false), (export(read: 5, accepted: 5), false),
      (export(read: 4, accepted: 4), true),
      (export(read: 20, accepted: 3, unchanged: 17), true),
      // The same few responses once more, or corrected.
      (export(read: 4, accepted: 0, unchanged: 4), true),
      (export(read: 4, accepted: 0, revised: 4), true),
      (export(read: 20, accepted: 0, unchanged: 3, setAside: ["bad": 17]), true),
      (export(read: 20, accepted: 0, unchanged: 20), false),
      (export(read: 0, accepted: 0), false),
    ])
  func counts(export: ExportRecord, isWithheld: Bool) {
    let record = Case(answeringAll(12, "4")).review(exports: [export]).exports[0]
    #expect(record.countsAreWithheld == isWithheld)
    #expect(record.hash == export.hash && record.survey == export.survey)
    guard isWithheld else {
      #expect(record == export)
      return
    }
    #expect([record.read, record.accepted, record.revised, record.unchanged] == [0, 0, 0, 0])
    #expect(record.setAside.isEmpty && record.findings.isEmpty)
  }

  @Test("the audience's threshold counts, and the order stays") func audience() {
    let exports = [export(read: 9, accepted: 9), export(read: 10, accepted: 10)]
    let all = answeringAll(30, "4")
    #expect(
      Case(all).review(exports: exports).exports.map(\.countsAreWithheld) == [false, false])
    #expect(
      Case(all, audience: .external).review(exports: exports).exports.map(\.countsAreWithheld)
        == [true, false])
  }
}
