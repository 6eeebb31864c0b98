package import Analysis
package import SurveyModel
package import Tallying

/// Decides which figures an audience may see; the only way to a `ShownFigure`.
package struct DisclosureGate: Sendable {
  private let minimum: Int
  private let withheld: [Slice: WithholdingReason]
  private let withheldItems: [SubjectInSlice: WithholdingReason]

  private struct SubjectInSlice: Hashable, Sendable {
    var slice: Slice
    var subject: Subject
  }

  /// Creates the gate for an audience from how many answers each subject of each slice rests on.
  ///
  /// - Parameters:
  ///   - rules: the organisation's thresholds.
  ///   - audience: for whom the figures are.
  ///   - bases: for each slice and subject the number of answers or respondents.
  ///   - responseRates: the known response rates of slices, for external readers.
  package init(
    rules: DisclosureRules, audience: Audience, bases: [Base], responseRates: [Slice: Double] = [:]
  ) {
    let minimum = rules.minimum(for: audience)
    var low: Set<Slice> = []
    if audience == .external, let least = rules.externalResponseRate {
      low = Self.slices(of: bases, answeredByFewerThan: least, responseRates)
    }
    let complements = Complements(minimum: minimum)
    let responses = bases.filter { $0.subject == .survey && !$0.isOfScores }
    let slices = complements.withheld(among: responses) { base in
      if low.contains(base.slice) { return .lowResponseRate }
      return Self.isTooFew(base.n, minimum) ? .tooFewAnswers : nil
    }
    var reasons = low.reduce(into: [:]) { $0[$1] = WithholdingReason.lowResponseRate }
    for (base, reason) in slices { reasons[base.slice] = reason }
    let answers = bases.filter { $0.subject != .survey || $0.isOfScores }
    let subjects = complements.withheld(among: answers) { base in
      Self.isTooFew(base.n, minimum) ? .tooFewAnswers : reasons[base.slice]
    }
    var items: [SubjectInSlice: WithholdingReason] = [:]
    for (base, reason) in subjects {
      items[SubjectInSlice(slice: base.slice, subject: base.subject)] = reason
    }
    self.minimum = minimum
    withheld = reasons
    withheldItems = items
  }

  private static func isTooFew(_ n: Int, _ minimum: Int) -> Bool { n > 0 && n < minimum }

  /// The slices of which a known share below the least answered, and the parts of such slices
  /// whose own share is not known: they add up to the whole.
  private static func slices(
    of bases: [Base], answeredByFewerThan least: Double, _ rates: [Slice: Double]
  ) -> Set<Slice> {
    let low = Set(rates.filter { $0.value < least }.keys)
    let parts = bases.map(\.slice).filter { rates[$0] == nil && low.contains($0.whole) }
    return low.union(parts)
  }

  /// The gate that keeps nothing back, for the one who holds the responses anyway.
  package static let open = DisclosureGate(minimum: 1)

  private init(minimum: Int) {
    self.minimum = minimum
    withheld = [:]
    withheldItems = [:]
  }

  /// How many answers a subject of a slice rests on.
  package struct Base: Hashable, Sendable {
    package var slice: Slice
    package var subject: Subject
    package var n: Int
    /// Whether it counts respondents with a score, where the subject is the survey as a whole.
    package var isOfScores: Bool

    package init(slice: Slice, subject: Subject, n: Int, isOfScores: Bool = false) {
      self.slice = slice
      self.subject = subject
      self.n = n
      self.isOfScores = isOfScores
    }
  }

  /// The figure as the audience may have it.
  package func pass(_ figure: Figure) -> DisclosedFigure {
    if let reason = reason(for: figure.key, n: figure.n) {
      return .withheld(WithheldFigure(key: figure.key, reason: reason))
    }
    return .shown(ShownFigure(figure))
  }

  /// The change, where both its figures may be seen.
  package func pass(_ change: Change, n: Int, referenceN: Int) -> ShownChange? {
    var reference = change.key
    reference.slice = reference.slice.moved(to: change.reference)
    guard reason(for: change.key, n: n) == nil, reason(for: reference, n: referenceN) == nil else {
      return nil
    }
    return ShownChange(change)
  }

  /// The series, each point as the audience may have it.
  package func pass(_ series: Series) -> DisclosedSeries {
    let points = series.points.map {
      DisclosedSeries.Point(
        period: $0.period, figure: pass($0.figure), breakBefore: $0.breakBefore,
        declaredBefore: $0.declaredBefore)
    }
    let allShown = points.allSatisfy { $0.figure.shown != nil }
    return DisclosedSeries(points: points, trend: allShown ? series.trend : nil)
  }

  private func reason(for key: FigureKey, n: Int) -> WithholdingReason? {
    if let reason = withheld[key.slice] { return reason }
    // Those two count every response, not those with a score.
    let isOfResponses = [.responses, .responseRate].contains(key.measure)
    if !isOfResponses,
      let reason = withheldItems[SubjectInSlice(slice: key.slice, subject: key.subject)]
    {
      return reason
    }
    return n > 0 && n < minimum ? .tooFewAnswers : nil
  }
}
