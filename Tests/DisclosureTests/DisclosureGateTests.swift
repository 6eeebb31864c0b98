import Analysis
import Disclosure
import Statistics
import SurveyModel
import Tallying
import Testing

private let whole = Slice(survey: "course", period: "P1", group: "learners")

private func part(_ value: DimensionValueID, _ dimension: DimensionID = "campus") -> Slice {
  var slice = whole
  slice.breakdown = Breakdown(dimension: dimension, value: value)
  return slice
}

private func figure(
  _ slice: Slice = whole, _ subject: Subject = .item("clear"), n: Int,
  _ measure: Measure = .satisfiedShare
) -> Figure {
  Figure(
    key: FigureKey(slice: slice, subject: subject, measure: measure),
    estimate: .defined(0.5, n: n), n: n)
}

private func base(_ slice: Slice, _ n: Int, _ subject: Subject = .item("clear"))
  -> DisclosureGate.Base
{
  DisclosureGate.Base(slice: slice, subject: subject, n: n)
}

private func reason(_ figure: DisclosedFigure) -> WithholdingReason? {
  if case .withheld(let figure) = figure { figure.reason } else { nil }
}

@Suite("The disclosure gate")
struct DisclosureGateTests {
  @Test(
    "from the threshold on",
    arguments: [
      (Audience.internal, 0, true), (.internal, 1, false), (.internal, 4, false),
      (.internal, 5, true), (.external, 0, true), (.external, 5, false), (.external, 9, false),
      (.external, 10, true),
    ])
  func thresholds(audience: Audience, n: Int, isShown: Bool) {
    let gate = DisclosureGate(rules: DisclosureRules(), audience: audience, bases: [])
    let disclosed = gate.pass(figure(n: n))
    #expect((disclosed.shown != nil) == isShown)
    #expect(reason(disclosed) == (isShown ? nil : .tooFewAnswers))
    #expect(disclosed.key == figure(n: n).key)
  }

  @Test(
    "the organisation's thresholds count", arguments: [(3, 2, false), (3, 3, true), (1, 1, true)])
  func declaredThresholds(minimum: Int, n: Int, isShown: Bool) {
    let gate = DisclosureGate(
      rules: DisclosureRules(internalMinimum: minimum), audience: .internal, bases: [])
    #expect((gate.pass(figure(n: n)).shown != nil) == isShown)
  }

  @Test("nothing is kept back by the open gate") func open() {
    #expect(DisclosureGate.open.pass(figure(n: 1)).shown?.n == 1)
  }

  /// Answers at each value of a dimension, those at none, and which values must be withheld.
  @Test(
    "what a total less the others gives is kept back",
    arguments: [
      (["a": 3, "b": 8, "c": 9], 0, ["a": .tooFewAnswers, "b": .protectsAnother]),
      // A tie: the first by its id.
      (["a": 3, "b": 8, "c": 8], 0, ["a": .tooFewAnswers, "b": .protectsAnother]),
      (["c": 3, "b": 8, "a": 8], 0, ["c": .tooFewAnswers, "a": .protectsAnother]),
      (["a": 5, "b": 5], 0, [:]),
      (["a": 5, "b": 0], 0, [:]),
      (["a": 3, "b": 8], 0, ["a": .tooFewAnswers, "b": .protectsAnother]),
      // Two withheld that together are enough to protect each other …
      (["a": 3, "b": 4, "c": 9], 0, ["a": .tooFewAnswers, "b": .tooFewAnswers]),
      // … and two that are not.
      (
        ["a": 1, "b": 2, "c": 9, "d": 30], 0,
        ["a": .tooFewAnswers, "b": .tooFewAnswers, "c": .protectsAnother]
      ),
      // Those without a value are a part as well, which nobody shows.
      (["a": 8, "b": 9], 3, ["a": .protectsAnother]),
      (["a": 8, "b": 9], 5, [:]),
      (["a": 3, "b": 9], 2, ["a": .tooFewAnswers]),
      (["a": 1, "b": 9], 2, ["a": .tooFewAnswers, "b": .protectsAnother]),
    ] as [([DimensionValueID: Int], Int, [DimensionValueID: WithholdingReason])])
  func complements(
    parts: [DimensionValueID: Int], without: Int, expected: [DimensionValueID: WithholdingReason]
  ) {
    let total = parts.values.reduce(without, +)
    let bases = [base(whole, total)] + parts.map { base(part($0), $1) }
    for bases in [bases, bases.reversed()] {
      let gate = DisclosureGate(rules: DisclosureRules(), audience: .internal, bases: bases)
      for (value, n) in parts {
        #expect(reason(gate.pass(figure(part(value), n: n))) == expected[value], "\(value)")
        #expect(gate.pass(figure(part(value, "level"), n: 8)).shown != nil)
      }
      #expect(gate.pass(figure(n: total)).shown != nil)
    }
  }

  @Test("where the total is withheld, its parts give nothing away") func withheldTotal() {
    let gate = DisclosureGate(
      rules: DisclosureRules(), audience: .external,
      bases: [base(whole, 9), base(part("a"), 3), base(part("b"), 6)])
    #expect(reason(gate.pass(figure(part("a"), n: 3))) == .tooFewAnswers)
    #expect(reason(gate.pass(figure(part("b"), n: 6))) == .tooFewAnswers)
  }

  @Test("of a slice with too few responses nothing is shown, not even who left out what")
  func smallSlice() {
    let gate = DisclosureGate(
      rules: DisclosureRules(), audience: .internal,
      bases: [base(whole, 3, .survey), base(whole, 0, .item("clear"))])
    #expect(reason(gate.pass(figure(n: 0, .blank))) == .tooFewAnswers)
  }

  @Test(
    "a change is shown where both its figures are",
    arguments: [
      (5, 5, true), (4, 5, false), (5, 4, false), (4, 4, false),
    ])
  func changes(n: Int, referenceN: Int, isShown: Bool) {
    let gate = DisclosureGate(rules: DisclosureRules(), audience: .internal, bases: [])
    let change = Change(
      key: figure(n: n).key, reference: "P0", span: .sinceLast,
      difference: .defined(0.1, n: n + referenceN), verdict: .noClearChange)
    #expect((gate.pass(change, n: n, referenceN: referenceN) != nil) == isShown)
  }

  @Test("a change with a figure that protects another is withheld", arguments: ["P0", "P1"])
  func changesOfProtectors(period: PeriodID) {
    let bases = [base(whole, 20), base(part("a"), 3), base(part("b"), 17)].map {
      DisclosureGate.Base(slice: $0.slice.moved(to: period), subject: $0.subject, n: $0.n)
    }
    let gate = DisclosureGate(rules: DisclosureRules(), audience: .internal, bases: bases)
    let change = Change(
      key: figure(part("b"), n: 17).key, reference: "P0", span: .sinceLast,
      difference: .defined(0.1, n: 34), verdict: .noClearChange)
    #expect(gate.pass(change, n: 17, referenceN: 17) == nil)
  }

  @Test("a trend is shown where every point is") func series() {
    let gate = DisclosureGate(rules: DisclosureRules(), audience: .internal, bases: [])
    let trend = Series.Trend(
      slope: .defined(0.1, n: 5), pValue: .defined(0.01, n: 5), periods: 5, verdict: .better)
    func disclosed(_ ns: [Int]) -> DisclosedSeries {
      gate.pass(
        Series(
          points: ns.enumerated().map { index, n in
            Series.Point(period: PeriodID(rawValue: "P\(index)"), figure: figure(n: n))
          }, trend: trend))
    }
    #expect(disclosed([5, 6, 7, 8, 9]).trend == trend)
    #expect(disclosed([5, 6, 4, 8, 9]).trend == nil)
    #expect(
      disclosed([5, 6, 4, 8, 9]).points.map { $0.figure.shown != nil } == [
        true, true, false, true, true,
      ])
  }
}

@Suite("Low response rates")
struct LowResponseRateTests {
  static func gate(
    _ audience: Audience, _ rates: [Slice: Double], least: Double? = 0.5
  ) -> DisclosureGate {
    DisclosureGate(
      rules: DisclosureRules(externalResponseRate: least), audience: audience,
      bases: [base(whole, 60), base(part("a"), 20), base(part("b"), 20), base(part("c"), 20)],
      responseRates: rates)
  }

  @Test(
    "keep figures from external readers only",
    arguments: [
      (Audience.external, 0.49, 0.5, false), (.external, 0.5, 0.5, true),
      (.internal, 0.1, 0.5, true),
      (.external, 0.1, nil, true), (.external, nil, 0.5, true),
    ] as [(Audience, Double?, Double?, Bool)])
  func audiences(audience: Audience, rate: Double?, least: Double?, isShown: Bool) {
    let gate = Self.gate(audience, rate.map { [whole: $0] } ?? [:], least: least)
    let expected = isShown ? nil : WithholdingReason.lowResponseRate
    #expect(reason(gate.pass(figure(n: 60))) == expected)
    // From its parts the whole could be added up.
    #expect(reason(gate.pass(figure(part("a"), n: 20))) == expected)
  }

  @Test("of one part: another one protects it") func onePart() {
    let gate = Self.gate(.external, [whole: 0.6, part("b"): 0.3])
    #expect(reason(gate.pass(figure(part("b"), n: 20))) == .lowResponseRate)
    #expect(reason(gate.pass(figure(part("a"), n: 20))) == .protectsAnother)
    #expect(gate.pass(figure(part("c"), n: 20)).shown != nil)
    #expect(gate.pass(figure(n: 60)).shown != nil)
  }
}
