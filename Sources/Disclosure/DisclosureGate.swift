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
    minimum = rules.minimum(for: audience)
    let (slices, items) = Self.primary(bases, minimum: minimum)
    var withheldSlices = slices
    if audience == .external, let least = rules.externalResponseRate {
      for (slice, rate) in responseRates where rate < least {
        withheldSlices[slice] = withheldSlices[slice] ?? .lowResponseRate
      }
    }
    withheld = withheldSlices
    withheldItems = Self.withComplements(of: items, among: bases)
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

    package init(slice: Slice, subject: Subject, n: Int) {
      self.slice = slice
      self.subject = subject
      self.n = n
    }
  }

  private static func primary(
    _ bases: [Base], minimum: Int
  ) -> ([Slice: WithholdingReason], [SubjectInSlice: WithholdingReason]) {
    var items: [SubjectInSlice: WithholdingReason] = [:]
    for base in bases where base.n > 0 && base.n < minimum {
      items[SubjectInSlice(slice: base.slice, subject: base.subject)] = .tooFewAnswers
    }
    return ([:], items)
  }

  /// Where just one value of a dimension is kept back, its figure is the total less the others':
  /// the smallest of the others is then kept back too.
  private static func withComplements(
    of items: [SubjectInSlice: WithholdingReason], among bases: [Base]
  ) -> [SubjectInSlice: WithholdingReason] {
    struct Line: Hashable {
      var whole: Slice
      var dimension: DimensionID
      var subject: Subject
    }
    var lines: [Line: [Base]] = [:]
    for base in bases {
      guard let breakdown = base.slice.breakdown, base.n > 0 else { continue }
      let line = Line(
        whole: base.slice.whole, dimension: breakdown.dimension, subject: base.subject)
      lines[line, default: []].append(base)
    }
    var result = items
    for (line, values) in lines {
      let hidden = values.filter {
        items[SubjectInSlice(slice: $0.slice, subject: line.subject)] != nil
      }
      guard hidden.count == 1,
        items[SubjectInSlice(slice: line.whole, subject: line.subject)] == nil
      else { continue }
      let open = values.filter { $0.slice != hidden[0].slice }
      if let smallest = open.min(by: { ($0.n, $0.slice) < ($1.n, $1.slice) }) {
        result[SubjectInSlice(slice: smallest.slice, subject: line.subject)] = .protectsAnother
      }
    }
    return result
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
        period: $0.period, figure: pass($0.figure), breakBefore: $0.breakBefore)
    }
    let allShown = points.allSatisfy { $0.figure.shown != nil }
    return DisclosedSeries(points: points, trend: allShown ? series.trend : nil)
  }

  private func reason(for key: FigureKey, n: Int) -> WithholdingReason? {
    if let reason = withheld[key.slice] { return reason }
    if let reason = withheldItems[SubjectInSlice(slice: key.slice, subject: key.subject)] {
      return reason
    }
    return n > 0 && n < minimum ? .tooFewAnswers : nil
  }
}
