import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import TestSupport
import Testing

@Suite("No review tells of too few people")
struct DisclosurePropertyTests {
  /// Random responses in few and small cells, so that thresholds are crossed again and again.
  static func sample(_ seed: UInt64, _ audience: Audience) -> Case {
    var generator = SeededGenerator(seed: seed)
    let campuses: [DimensionValueID?] = ["north", "south", "east", nil]
    var all: [Respondent] = []
    for period in ["P3", "P4", "P5"] as [PeriodID] {
      for campus in campuses {
        let level: DimensionValueID? = Bool.random(using: &generator) ? "one" : "two"
        let cell = testCell(period, campus: campus, level: level)
        let count = [0, 2, 4, 6, 11, 14].randomElement(using: &generator) ?? 0
        all += randomRespondents(count, in: [cell], &generator)
      }
      let parents = Int.random(in: 0...12, using: &generator)
      all += randomRespondents(parents, in: [testCell(period, group: "parents")], &generator)
    }
    let entries = ["P4", "P5"].map { period in
      Rosters.Entry(
        period: PeriodID(rawValue: period), group: "learners",
        count: Int.random(in: 40...90, using: &generator))
    }
    return Case(all, period: "P5", audience: audience, rosters: entries)
  }

  /// Whether a figure is let through.
  static func isShown(_ key: FigureKey, _ sample: Case, _ gate: DisclosureGate) -> Bool {
    sample.analyst.figure(key).map(gate.pass)?.shown != nil
  }

  @Test(
    "no shown figure or change rests on fewer than the threshold", arguments: 0..<12,
    Audience.allCases)
  func thresholds(seed: UInt64, audience: Audience) {
    let sample = Self.sample(seed, audience)
    let gate = sample.gate
    let figures = ShownFigures(sample.review())
    let few = 1..<sample.minimum
    #expect(figures.shown.filter { few.contains($0.n) }.map(\.key) == [])
    let slices = Set(figures.shown.map(\.key.slice))
    #expect(slices.filter { few.contains(sample.analyst.responses(of: $0)) } == [])
    #expect(Set(figures.shown.map(\.key)).isDisjoint(with: figures.withheld.map(\.key)))
    for change in figures.changes.map(\.change) {
      var earlier = change.key
      earlier.slice = earlier.slice.moved(to: change.reference)
      #expect(Self.isShown(change.key, sample, gate) && Self.isShown(earlier, sample, gate))
    }
  }

  @Test(
    "a total less what is shown beside it is of nobody or of enough", arguments: 0..<12,
    Audience.allCases)
  func subtraction(seed: UInt64, audience: Audience) {
    let sample = Self.sample(seed, audience)
    let gate = sample.gate
    let few = 1..<sample.minimum
    var told: [FigureKey] = []
    for slice in sample.analyst.slices where slice.breakdown == nil {
      for figure in sample.analyst.figures(of: slice) where gate.pass(figure).shown != nil {
        for dimension in sample.analyst.definitions.organisation.dimensions {
          let beside = Self.parts(of: figure.key, by: dimension, sample).filter {
            gate.pass($0).shown != nil
          }
          let rest = beside.reduce(figure.n) { $0 - $1.n }
          if !beside.isEmpty, few.contains(rest) { told.append(figure.key) }
        }
      }
    }
    #expect(told == [])
  }

  static func parts(of key: FigureKey, by dimension: Dimension, _ sample: Case) -> [Figure] {
    sample.analyst.values(of: dimension, in: key.slice).compactMap { value in
      var part = key
      part.slice.breakdown = Breakdown(dimension: dimension.id, value: value)
      return sample.analyst.figure(part)
    }
  }

  @Test("what is counted of a slice does not tell of one that is withheld", arguments: 0..<12)
  func counts(seed: UInt64) {
    let sample = Self.sample(seed, .internal)
    let gate = sample.gate
    let shown = ShownFigures(sample.review()).shown
    // Answers, missing and not applicable of any item add up to the responses.
    let slices = Set(shown.filter { $0.key.measure == .missing }.map(\.key.slice))
    let told = slices.filter {
      !Self.isShown(FigureKey(slice: $0, subject: .survey, measure: .responses), sample, gate)
    }
    #expect(told == [])
  }

  @Test("withheld figures are counted by rule", arguments: 0..<5)
  func counted(seed: UInt64) {
    let review = Self.sample(seed, .external).review()
    var counts: [WithholdingReason: Int] = [:]
    for figure in review.figures {
      if case .withheld(let figure) = figure { counts[figure.reason, default: 0] += 1 }
    }
    #expect(review.withheld == counts)
  }

  @Test("a composite that few have a score for is not to be had from the others either")
  func fewScores() {
    // East has six responses, of which three have a score.
    let all =
      answeringAll(9, "5", testCell(campus: "north"))
      + answeringAll(9, "4", testCell(campus: "south"))
      + answeringAll(3, "1", testCell(campus: "east"))
      + respondents(3, testCell(campus: "east"), ["overall": .option("1")])
    let sample = Case(all)
    let gate = sample.gate
    func key(_ slice: Slice, _ measure: Measure) -> FigureKey {
      FigureKey(slice: slice, subject: .survey, measure: measure)
    }
    #expect(Self.isShown(key(part("east"), .responses), sample, gate))
    #expect(Self.isShown(key(whole(), .satisfiedShare), sample, gate))
    #expect(!Self.isShown(key(part("east"), .satisfiedShare), sample, gate))
    #expect(!Self.isShown(key(part("north"), .satisfiedShare), sample, gate))
    #expect(Self.isShown(key(part("south"), .satisfiedShare), sample, gate))
  }
}
