import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import Testing

@Suite("No review tells of too few people")
struct DisclosurePropertyTests {
  /// Random responses in few and small cells, so that thresholds are crossed again and again.
  static func sample(_ seed: UInt64, _ audience: Audience) -> Case {
    var generator = SeededGenerator(seed: seed)
    let campuses: [DimensionValueID?] = ["north", "south", "east", nil]
    var all: [Respondent] = []
    for period in ["P1", "P2", "P3", "P4", "P5"] as [PeriodID] {
      for campus in campuses {
        let level: DimensionValueID? = Bool.random(using: &generator) ? "one" : "two"
        let cell = testCell(period, campus: campus, level: level)
        let count = [0, 2, 4, 6, 11, 14].randomElement(using: &generator) ?? 0
        all += randomRespondents(count, in: [cell], &generator)
      }
      let parents = Int.random(in: 0...12, using: &generator)
      all += randomRespondents(parents, in: [testCell(period, group: "parents")], &generator)
    }
    let entries = ["P3", "P4", "P5"].map { period in
      Rosters.Entry(
        period: PeriodID(rawValue: period), group: "learners",
        count: Int.random(in: 40...90, using: &generator))
    }
    return Case(all, period: "P5", audience: audience, rosters: entries)
  }

  @Test("no shown figure or change rests on fewer than the threshold", arguments: 0..<25, Audience.allCases)
  func thresholds(seed: UInt64, audience: Audience) {
    let sample = Self.sample(seed, audience)
    let figures = ShownFigures(sample.review())
    #expect(!figures.shown.isEmpty || !figures.withheld.isEmpty)
    for figure in figures.shown {
      #expect(figure.n == 0 || figure.n >= sample.minimum, "\(figure.key)")
      let true_ = sample.analyst.figure(figure.key)
      #expect(true_?.n == figure.n || true_ == nil, "\(figure.key)")
      let responses = sample.analyst.responses(of: figure.key.slice)
      #expect(responses == 0 || responses >= sample.minimum, "\(figure.key)")
    }
    let shown = Set(figures.shown.map(\.key))
    for withheld in figures.withheld { #expect(!shown.contains(withheld.key)) }
    for change in figures.changes.map(\.change) {
      var earlier = change.key
      earlier.slice = earlier.slice.moved(to: change.reference)
      for key in [change.key, earlier] {
        let n = sample.analyst.figure(key)?.n ?? 0
        #expect(n == 0 || n >= sample.minimum, "\(change)")
        #expect(sample.analyst.figure(key).map(sample.gate.pass)?.shown != nil)
      }
    }
  }

  @Test("a total less what is shown beside it is of nobody or of enough", arguments: 0..<25, Audience.allCases)
  func subtraction(seed: UInt64, audience: Audience) {
    let sample = Self.sample(seed, audience)
    let analyst = sample.analyst
    for slice in analyst.slices where slice.breakdown == nil {
      for dimension in analyst.definitions.organisation.dimensions {
        for figure in analyst.figures(of: slice) {
          guard sample.gate.pass(figure).shown != nil else { continue }
          let parts = analyst.values(of: dimension, in: slice).compactMap { value -> Figure? in
            var part = figure.key
            part.slice.breakdown = Breakdown(dimension: dimension.id, value: value)
            return analyst.figure(part)
          }
          let shown = parts.filter { sample.gate.pass($0).shown != nil }
          guard !shown.isEmpty else { continue }
          let rest = shown.reduce(figure.n) { $0 - $1.n }
          #expect(rest == 0 || rest >= sample.minimum, "\(figure.key) \(dimension.id)")
        }
      }
    }
  }

  @Test("what is counted of a slice does not tell of one that is withheld", arguments: 0..<25)
  func counts(seed: UInt64) {
    let sample = Self.sample(seed, .internal)
    // Answers, missing and not applicable of any item add up to the responses.
    for figure in ShownFigures(sample.review()).shown where figure.key.measure == .missing {
      let responses = FigureKey(slice: figure.key.slice, subject: .survey, measure: .responses)
      #expect(
        sample.analyst.figure(responses).map(sample.gate.pass)?.shown != nil, "\(figure.key)")
    }
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
}
