package import Analysis
package import Disclosure
import Statistics
package import SurveyModel
import Tallying

/// Gathers the inputs of one management review; every figure goes through the disclosure gate.
package struct ReviewBuilder: Sendable {
  let analyst: Analyst
  let gate: DisclosureGate
  let period: Period
  let audience: Audience
  private let actions: [ReviewAction]
  private let figures: [Figure]

  /// Creates a builder for a period and an audience.
  ///
  /// - Parameters:
  ///   - analyst: Answers for every figure.
  ///   - period: The period of the review.
  ///   - audience: For whom it is.
  ///   - actions: What earlier reviews decided.
  ///   - gate: The gate over all the analyst's slices for the audience; made where not given.
  package init(
    analyst: Analyst, period: Period, audience: Audience, actions: [ReviewAction] = [],
    gate: DisclosureGate? = nil
  ) {
    self.analyst = analyst
    self.period = period
    self.audience = audience
    self.actions = actions
    let now = analyst.slices.filter { $0.period == period.id }
    figures = now.flatMap(analyst.figures)
    self.gate =
      gate ?? DisclosureGate(analyst: analyst, slices: analyst.slices, audience: audience)
  }

  /// The review's inputs.
  package func review(provenance: Provenance, exports: [ExportRecord]) -> Review {
    let disclosed = figures.map(gate.pass)
    let objectives = objectiveRows
    let hidden = disclosed.compactMap { figure -> WithholdingReason? in
      if case .withheld(let withheld) = figure { withheld.reason } else { nil }
    }
    return Review(
      definitions: analyst.definitions, period: period, audience: audience,
      provenance: provenance, participation: participation, changes: changes,
      objectives: objectives, decisions: decisions(on: objectives), surveys: surveySections,
      exports: exports.map(withoutSmallCounts),
      withheld: Dictionary(grouping: hidden) { $0 }.mapValues(\.count), figures: disclosed)
  }

  /// The figures of the period, as the audience may have them, in the order of `metrics.csv`.
  package var disclosedFigures: [DisclosedFigure] { figures.map(gate.pass) }

  /// Slices of whole groups in the period, in the organisation's order of groups.
  var wholeSlices: [Slice] {
    let groups = analyst.definitions.organisation.groups.map(\.id)
    return analyst.wholeSlices(in: period.id).sorted { left, right in
      let order = (groups.firstIndex(of: left.group), groups.firstIndex(of: right.group))
      if order.0 != order.1 { return (order.0 ?? .max) < (order.1 ?? .max) }
      return left < right
    }
  }

  /// A figure as the audience may have it, or nil where there is no such figure.
  func disclosed(_ slice: Slice, _ subject: Subject, _ measure: Measure) -> DisclosedFigure? {
    analyst.figure(FigureKey(slice: slice, subject: subject, measure: measure)).map(gate.pass)
  }

  /// A change as the audience may have it.
  func disclosedChange(of key: FigureKey, _ span: ChangeSpan) -> ShownChange? {
    analyst.change(of: key, span).flatMap(passed)
  }

  func passed(_ change: Change) -> ShownChange? {
    var earlier = change.key
    earlier.slice = earlier.slice.moved(to: change.reference)
    guard let later = analyst.figure(change.key), let before = analyst.figure(earlier) else {
      return nil
    }
    return gate.pass(change, n: later.n, referenceN: before.n)
  }

  /// Ids of the open actions that name an objective.
  func openActions(on objective: ObjectiveID) -> [String] {
    actions.filter { !$0.isDone && $0.metric == objective.rawValue }.map(\.id)
  }

  private var participation: [Participation] {
    analyst.definitions.organisation.groups.flatMap { group -> [Participation] in
      let slices = wholeSlices.filter { $0.group == group.id }
      guard !slices.isEmpty else {
        return [
          Participation(
            group: group.id, survey: nil, responses: nil,
            roster: nil, responseRate: nil)
        ]
      }
      return slices.map(participation)
    }
  }

  func participation(of slice: Slice) -> Participation {
    Participation(
      group: slice.group, survey: slice.survey,
      responses: disclosed(slice, .survey, .responses), roster: analyst.roster(of: slice),
      responseRate: disclosed(slice, .survey, .responseRate))
  }

  /// An export's ledger without counts from which a group below the threshold could be read.
  private func withoutSmallCounts(_ export: ExportRecord) -> ExportRecord {
    let minimum = analyst.definitions.organisation.disclosure.minimum(for: audience)
    let counted = export.accepted + export.revised + export.unchanged
    let tellsOfFew = [export.read, export.accepted, counted].contains { $0 > 0 && $0 < minimum }
    return tellsOfFew ? export.withoutCounts : export
  }
}

extension DisclosureGate {
  /// The gate over all figures of some slices.
  package init(analyst: Analyst, slices: [Slice], audience: Audience) {
    var bases: [Base] = []
    var rates: [Slice: Double] = [:]
    for slice in slices {
      bases += analyst.subjects(of: slice).map {
        Base(slice: slice, subject: $0, n: analyst.base(of: $0, in: slice))
      }
      let scored = FigureKey(slice: slice, subject: .survey, measure: .answers)
      if let n = analyst.figure(scored)?.n {
        bases.append(Base(slice: slice, subject: .survey, n: n, isOfScores: true))
      }
      rates[slice] =
        responseRate(
          answered: analyst.responses(of: slice), roster: analyst.roster(of: slice)
        ).value
    }
    self.init(
      rules: analyst.definitions.organisation.disclosure, audience: audience, bases: bases,
      responseRates: rates)
  }
}
