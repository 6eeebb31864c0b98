import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Tallying

/// Builds the institute's review through the disclosure gate.
struct FixtureReview {
  let now = 5
  let audience: Audience
  private(set) var gate: DisclosureGate

  init(audience: Audience = .internal) {
    self.audience = audience
    gate = DisclosureGate(rules: DisclosureRules(), audience: audience, bases: [])
    gate = makeGate()
  }

  var learners = FixtureFigures(
    survey: Fixture.learnerSurvey(), group: "learner",
    campuses: ["rabat": 182, "sale": 124, "kenitra": 102, "tanger": 4],
    level: { period, item in
      let base = [0.72, 0.68, 0.64, 0.74, 0.72, 0.66, 0.73, 0.68, 0.66, 0.62][min(item, 9)]
      let slope = item < 4 ? 0.014 : item < 7 ? 0.004 : -0.004
      let wave = Double((period * 7 + item * 3) % 5 - 2) / 120
      let jump = period < 5 ? 0 : item == 2 ? 0.06 : item == 9 ? -0.11 : item == 8 ? -0.05 : 0
      return base + slope * Double(period) + wave + jump
    })
  var parents = FixtureFigures(
    survey: Fixture.parentSurvey(), group: "parent",
    campuses: ["rabat": 61, "sale": 44, "kenitra": 38],
    level: { period, item in 0.72 + 0.04 * Double(item) - 0.01 * Double(period) })
  var staff = FixtureFigures(
    survey: Fixture.staffSurvey(), group: "staff", campuses: ["rabat": 31, "sale": 17],
    level: { period, item in 0.5 + 0.03 * Double(period) - 0.04 * Double(item) })

  var all: [FixtureFigures] { [learners, parents, staff] }

  private func makeGate() -> DisclosureGate {
    var bases: [DisclosureGate.Base] = []
    for source in all {
      for period in periods(of: source) {
        for (campus, n) in source.campuses.sorted(by: { $0.key < $1.key }) {
          for subject in subjects(of: source) {
            bases.append(
              .init(slice: source.slice(period, campus: campus), subject: subject, n: n))
          }
        }
      }
    }
    // The second period of parents had too few answers.
    bases.append(.init(slice: parents.slice(1), subject: .survey, n: 3))
    bases.append(.init(slice: parents.slice(1), subject: .objective("information"), n: 3))
    return DisclosureGate(
      rules: DisclosureRules(), audience: audience, bases: bases)
  }

  /// Staff were first asked in the fourth period; parents not in the third.
  private func periods(of source: FixtureFigures) -> [Int] {
    switch source.group {
    case "staff": Array(3...now)
    case "parent": [0, 1] + Array(3...now)
    default: Array(0...now)
    }
  }

  private func subjects(of source: FixtureFigures) -> [Subject] {
    [.survey] + objectives(of: source).map { .objective($0.id) }
  }

  func objectives(of source: FixtureFigures) -> [Objective] {
    Fixture.objectives().filter { objective in
      source.survey.items.contains { $0.objective == objective.id }
    }
  }

  func review() -> Review {
    let sections = all.map { section($0) }
    let figures = all.flatMap { figuresOfPeriod($0) }.map { gate.pass($0) }
    let hidden = figures.compactMap { figure -> WithholdingReason? in
      if case .withheld(let withheld) = figure { withheld.reason } else { nil }
    }
    return Review(
      definitions: Definitions(
        organisation: Fixture.organisation(), surveys: all.map(\.survey),
        objectives: Fixture.objectives()),
      period: Fixture.periods[now], audience: audience,
      provenance: Provenance(
        programVersion: "0.1.0", definitionsHash: String(repeating: "3f9a", count: 16),
        tallyHash: String(repeating: "b07c", count: 16),
        evidenceHead: String(repeating: "e51d", count: 16), evidenceCount: 214),
      participation: participation, changes: changes, objectives: objectiveRows,
      decisions: decisions, surveys: sections, exports: exports,
      withheld: Dictionary(grouping: hidden) { $0 }.mapValues(\.count), figures: figures)
  }

  private func figuresOfPeriod(_ source: FixtureFigures) -> [Figure] {
    var figures = [source.responses(now)]
    for subject in subjects(of: source) { figures += source.composites(of: subject, period: now) }
    for (position, item) in source.survey.items.enumerated() {
      figures += source.itemFigures(item, at: position, period: now)
    }
    for (campus, _) in source.campuses.sorted(by: { $0.key < $1.key }) {
      figures.append(source.responses(now, campus: campus))
      for subject in subjects(of: source) {
        figures.append(source.share(of: subject, period: now, campus: campus))
      }
    }
    return figures
  }
}

extension FixtureReview {
  var participation: [Participation] {
    let rosters: [GroupID: Int] = ["learner": 520, "staff": 64]
    var entries: [Participation] = all.map { source in
      let roster = rosters[source.group]
      return Participation(
        group: source.group, survey: source.survey.id,
        responses: gate.pass(source.responses(now)), roster: roster,
        responseRate: gate.pass(responseRate(source, roster: roster)))
    }
    entries.insert(
      Participation(
        group: "employer", survey: nil, responses: nil, roster: nil, responseRate: nil), at: 2)
    return entries
  }

  private func responseRate(_ source: FixtureFigures, roster: Int?) -> Figure {
    let key = FigureKey(slice: source.slice(now), subject: .survey, measure: .responseRate)
    let n = source.respondents
    guard let roster else { return Figure(key: key, estimate: .notDefined(.noRoster), n: n) }
    return Figure(key: key, estimate: .defined(Double(n) / Double(roster), n: roster), n: n)
  }

  func series(_ source: FixtureFigures, _ subject: Subject) -> DisclosedSeries {
    let points = periods(of: source).map { period in
      let broken = source.group == "learner" && period == 2 && subject == .objective("support")
      return Series.Point(
        period: Fixture.periods[period].id, figure: source.share(of: subject, period: period),
        breakBefore: broken ? .wordingChanged : nil)
    }
    let trend = Series.Trend(
      slope: .defined(
        0.012, interval: Interval(lower: 0.006, upper: 0.018, confidence: 0.95), n: 6),
      pValue: .defined(0.009, n: 6), periods: 6, verdict: .better)
    let rises = subject == .objective("teaching") && source.group == "learner"
    return gate.pass(Series(points: points, trend: rises ? trend : nil))
  }

  /// The change of a share since the period before, with a rough interval.
  func change(_ figure: Figure, since earlier: Figure) -> Change {
    let difference = (figure.estimate.value ?? 0) - (earlier.estimate.value ?? 0)
    let half = 1.4 / Double(figure.n).squareRoot()
    let verdict: ChangeVerdict =
      difference - half > 0 ? .better : difference + half < 0 ? .worse : .noClearChange
    return Change(
      key: figure.key, reference: earlier.key.slice.period, span: .sinceLast,
      difference: .defined(
        difference,
        interval: Interval(lower: difference - half, upper: difference + half, confidence: 0.95),
        n: figure.n, method: .newcombe), verdict: verdict)
  }

  private func line(_ figure: Figure, since earlier: Figure) -> ChangeLine? {
    let change = change(figure, since: earlier)
    guard let shown = gate.pass(figure).shown,
      let passed = gate.pass(change, n: figure.n, referenceN: earlier.n)
    else { return nil }
    return ChangeLine(figure: shown, earlier: gate.pass(earlier).shown, change: passed)
  }

  private var lines: [ChangeLine] {
    all.flatMap { source -> [ChangeLine] in
      let composites = subjects(of: source).compactMap { subject in
        line(
          source.share(of: subject, period: now), since: source.share(of: subject, period: now - 1))
      }
      let items = source.survey.items.enumerated().compactMap { position, item -> ChangeLine? in
        guard item.scale != nil,
          let present = itemShare(source, item, position, now),
          let earlier = itemShare(source, item, position, now - 1)
        else { return nil }
        return line(present, since: earlier)
      }
      return composites + items
    }
  }

  private func itemShare(
    _ source: FixtureFigures, _ item: Item, _ position: Int, _ period: Int
  ) -> Figure? {
    source.itemFigures(item, at: position, period: period).first {
      $0.key.measure == .satisfiedShare
    }
  }

  private var changes: ChangeSummary {
    let lines = lines
    func having(_ verdict: ChangeVerdict) -> [ChangeLine] {
      lines.filter { $0.change.change.verdict == verdict }
    }
    var summary = ChangeSummary(
      better: having(.better), worse: having(.worse), unclear: having(.noClearChange),
      comparisons: lines.count)
    if let first = summary.unclear.first {
      var change = first.change.change
      change.verdict = .notComparable(.wordingChanged)
      if let passed = gate.pass(change, n: first.figure.n, referenceN: first.figure.n) {
        summary.notComparable = [ChangeLine(figure: first.figure, earlier: nil, change: passed)]
      }
    }
    return summary
  }

  private var objectiveRows: [ObjectiveRow] {
    Fixture.objectives().map { objective in
      let source = all.first { source in
        source.survey.items.contains { $0.objective == objective.id }
      }
      guard let source else {
        return ObjectiveRow(
          objective: objective, group: objective.groups[0], figure: nil,
          status: .known(.notMeasured), series: nil, sinceLast: nil, sinceYearBefore: nil,
          openActions: [])
      }
      let figure = source.share(of: .objective(objective.id), period: now)
      let earlier = source.share(of: .objective(objective.id), period: now - 1)
      return ObjectiveRow(
        objective: objective, group: source.group, figure: gate.pass(figure),
        status: .known(status(figure, objective)),
        series: series(source, .objective(objective.id)),
        sinceLast: gate.pass(
          change(figure, since: earlier), n: figure.n, referenceN: earlier.n),
        sinceYearBefore: nil, openActions: objective.id == "support" ? ["A-12"] : [])
    }
  }

  private func status(_ figure: Figure, _ objective: Objective) -> ObjectiveStatus {
    guard let interval = figure.estimate.interval else { return .notMeasured }
    if interval.lower >= objective.target { return .met }
    return interval.upper < objective.target ? .notMet : .cannotTell
  }

  private var decisions: [DecisionNeed] {
    objectiveRows.compactMap { row in
      guard row.status == .known(.notMet), row.openActions.isEmpty, let figure = row.figure?.shown
      else { return nil }
      return DecisionNeed(
        objective: row.objective, group: row.group, figure: figure, reason: .belowTarget)
    }
  }

  private func section(_ source: FixtureFigures) -> SurveySection {
    let entry = participation.first { $0.group == source.group }
    return SurveySection(
      survey: source.survey, group: source.group,
      participation: entry
        ?? Participation(
          group: source.group, survey: nil, responses: nil, roster: nil, responseRate: nil),
      overall: source.composites(of: .survey, period: now).map { gate.pass($0) },
      overallSeries: series(source, .survey),
      objectives: objectives(of: source).map { objective in
        ObjectiveEvidence(
          objective: objective,
          figures: source.composites(of: .objective(objective.id), period: now).map {
            gate.pass($0)
          },
          series: series(source, .objective(objective.id)),
          items: evidence(source) { $0.objective == objective.id })
      },
      otherItems: evidence(source) { $0.objective == nil },
      breakdowns: [breakdown(source)])
  }

  private func evidence(
    _ source: FixtureFigures, where isWanted: (Item) -> Bool
  ) -> [ItemEvidence] {
    source.survey.items.enumerated().filter { isWanted($0.element) }.map { position, item in
      let figures = source.itemFigures(item, at: position, period: now)
      var sinceLast: ShownChange?
      if let present = itemShare(source, item, position, now),
        let earlier = itemShare(source, item, position, now - 1)
      {
        sinceLast = gate.pass(
          change(present, since: earlier), n: present.n, referenceN: earlier.n)
      }
      return ItemEvidence(
        item: item, figures: figures.map { gate.pass($0) }, series: nil, sinceLast: sinceLast)
    }
  }

  private func breakdown(_ source: FixtureFigures) -> BreakdownTable {
    let order: [DimensionValueID] = ["rabat", "sale", "kenitra", "tanger"]
    return BreakdownTable(
      dimension: Fixture.campus,
      rows: order.filter { source.campuses[$0] != nil }.map { campus in
        BreakdownTable.Row(
          value: campus, responses: gate.pass(source.responses(now, campus: campus)),
          overall: gate.pass(source.share(of: .survey, period: now, campus: campus)),
          objectives: objectives(of: source).map {
            gate.pass(source.share(of: .objective($0.id), period: now, campus: campus))
          })
      })
  }

  private var exports: [ExportRecord] {
    [
      ExportRecord(
        hash: String(repeating: "9ab1", count: 16), tool: "google-forms", encoding: "utf-8",
        survey: "learner", read: 431, accepted: 402, revised: 6, unchanged: 10,
        setAside: ["empty-record": 9, "time-unreadable": 4], findings: ["answer-not-on-scale": 3]),
      ExportRecord(
        hash: String(repeating: "77de", count: 16), tool: "limesurvey", encoding: "windows-1256",
        survey: "parent", read: 146, accepted: 143, revised: 0, unchanged: 0,
        setAside: ["partial-response": 3], findings: ["unknown-heading": 1]),
      ExportRecord(
        hash: String(repeating: "0c42", count: 16), tool: "microsoft-forms", encoding: "utf-8",
        survey: "staff", read: 48, accepted: 48, revised: 0, unchanged: 0, setAside: [:],
        findings: [:]),
    ]
  }
}
