import Analysis
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import TestSupport
import Testing

@Suite("What figures don't depend on")
struct FigurePropertyTests {
  static func sample(seed: UInt64) -> [Respondent] {
    var generator = SeededGenerator(seed: seed)
    return randomRespondents(120, in: FigureTests.cells, &generator)
  }

  static func figures(_ tallies: [Tally]) -> [Figure] {
    let analyst = Analyst(definitions: testDefinitions(), tallies: tallies)
    return analyst.slices.flatMap(analyst.figures)
  }

  @Test("any split and order of the responses gives the same figures", arguments: 0..<6)
  func splits(seed: UInt64) {
    let all = Self.sample(seed: seed)
    var generator = SeededGenerator(seed: seed &+ 99)
    var parts: [[Respondent]] = [[], [], []]
    for respondent in all.shuffled(using: &generator) {
      parts[Int.random(in: 0..<3, using: &generator)].append(respondent)
    }
    let whole = tallies(of: all, to: [testSurvey()])
    let sums = parts.flatMap { tallies(of: $0, to: [testSurvey()]) }
    let sum = sums.dropFirst().reduce(sums[0], +)
    #expect(Self.figures([sum]) == Self.figures(whole))
    #expect(!Self.figures(whole).isEmpty)
  }

  @Test("a period's figures rest on its own responses only", arguments: 0..<6)
  func periods(seed: UInt64) {
    let all = Self.sample(seed: seed)
    let alone = makeAnalyst(of: all.filter { $0.cell.period == "P1" })
    let together = makeAnalyst(of: all)
    let slices = together.slices.filter { $0.period == "P1" }
    #expect(slices == alone.slices)
    for slice in slices { #expect(alone.figures(of: slice) == together.figures(of: slice)) }
  }

  @Test("the values of a dimension and those without one make the whole", arguments: 0..<6)
  func breakdowns(seed: UInt64) {
    let all = Self.sample(seed: seed)
    let analyst = makeAnalyst(of: all)
    let counted: [Measure] = [.answers, .missing, .blank, .notShown, .notApplicable, .responses]
    let without = Self.figuresWithoutCampus(all)
    for figure in analyst.figures(of: learners()) where counted.contains(figure.key.measure) {
      let parts = ["north", "south"].compactMap { campus in
        analyst.figure(
          FigureKey(
            slice: learners(campus: DimensionValueID(rawValue: campus)),
            subject: figure.key.subject, measure: figure.key.measure))?.estimate.value
      }
      #expect(parts.count == 2)
      let rest = without.figure(figure.key)?.estimate.value ?? 0
      #expect(parts.reduce(rest, +) == figure.estimate.value)
    }
  }

  static func figuresWithoutCampus(_ all: [Respondent]) -> Analyst {
    makeAnalyst(of: all.filter { $0.cell.dimensions["campus"] == nil })
  }

  @Test("values come in the organisation's order, free ones by their texts")
  func values() {
    let campuses: [DimensionValueID] = ["north", "east", "south", "nowhere"]
    let levels: [DimensionValueID] = ["two", "one"]
    let all =
      campuses.map { Respondent(testCell(campus: $0), [:]) }
      + levels.map { Respondent(testCell(level: $0), [:]) }
    let analyst = makeAnalyst(of: all)
    let dimensions = analyst.definitions.organisation.dimensions
    #expect(
      analyst.values(of: dimensions[0], in: learners()) == ["south", "north", "east", "nowhere"])
    #expect(analyst.values(of: dimensions[1], in: learners()) == ["one", "two"])
    #expect(analyst.values(of: dimensions[1], in: learners("P2")).isEmpty)
  }

  @Test("two versions in one period add up where they ask alike")
  func versions() {
    let first = testSurvey()
    let second = testSurvey(version: 2, items: testItems.filter { $0.id != "useful" })
    let analyst = makeAnalyst(
      of: answering(["5": 3]) + answering(["1": 4], version: 2), surveys: [first, second])
    #expect(analyst.responses(of: learners()) == 7)
    #expect(analyst.survey(of: learners())?.version == 2)
    #expect(
      agree(analyst.figure(figureKey(.item("clear"), .satisfiedShare))?.estimate.value, 3.0 / 7))
    // Teaching rests on other items now: only the latest version's respondents count.
    #expect(analyst.figure(figureKey(.objective("teaching"), .answers))?.n == 4)
    #expect(analyst.figure(figureKey(.item("useful"), .mean)) == nil)
  }

  @Test(
    "the response rate is known exactly, and only with a sound roster",
    arguments: [
      (nil, nil, UndefinedReason.noRoster), (16, 0.25, nil), (4, 1, nil),
      (3, nil, .rosterSmallerThanAnswers),
    ] as [(Int?, Double?, UndefinedReason?)])
  func responseRates(roster: Int?, rate: Double?, reason: UndefinedReason?) {
    let entries = roster.map { [Rosters.Entry(period: "P1", group: "learners", count: $0)] } ?? []
    let analyst = makeAnalyst(of: answering(["4": 4]), rosters: entries)
    let estimate = analyst.figure(figureKey(.survey, .responseRate))?.estimate
    #expect(estimate?.value == rate)
    #expect(estimate?.undefinedReason == reason)
    // Whatever the roster, the answers have their figures.
    #expect(analyst.figure(figureKey(.item("clear"), .satisfiedShare))?.estimate.value == 1)
    #expect(analyst.figure(figureKey(.objective("teaching"), .answers))?.n == 0)
  }
}
