import Statistics
package import SurveyModel
package import Tallying

/// Answers every question of a report from the tallies, the definitions and the rosters.
package struct Analyst: Sendable {
  package let definitions: Definitions
  /// Every slice that has responses, in the order of survey, time, group and breakdown.
  package let slices: [Slice]
  private let index: SliceIndex
  private let rosters: Rosters
  private let confidence: Double
  private let periodOrder: [PeriodID: Int]
  private let memory = FigureMemory()
  /// In which words items were put.
  let wordings: WordingHistory

  /// Creates an analyst; sums the leaf cells once.
  package init(
    definitions: Definitions, tallies: [Tally], rosters: Rosters = Rosters(),
    wordings: WordingHistory = WordingHistory()
  ) {
    self.definitions = definitions
    self.wordings = wordings
    self.rosters = rosters
    index = SliceIndex(tallies)
    confidence = definitions.organisation.confidence
    let order = Dictionary(
      definitions.organisation.periods.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    periodOrder = order
    slices = index.counts.keys.sorted { left, right in
      if left.survey == right.survey, left.period != right.period {
        let ranks = (order[left.period] ?? .max, order[right.period] ?? .max)
        return (ranks.0, left.period) < (ranks.1, right.period)
      }
      return left < right
    }
  }

  /// Slices of whole groups that have responses in a period.
  package func wholeSlices(in period: PeriodID) -> [Slice] {
    slices.filter { $0.period == period && $0.breakdown == nil }
  }

  /// The values of a dimension that a slice has responses for, in the organisation's order, then
  /// by their texts.
  package func values(of dimension: Dimension, in slice: Slice) -> [DimensionValueID] {
    let met = index.counts.keys.compactMap { candidate -> DimensionValueID? in
      guard candidate.whole == slice.whole, candidate.breakdown?.dimension == dimension.id else {
        return nil
      }
      return candidate.breakdown?.value
    }
    guard case .listed(let values) = dimension.values else { return met.sorted() }
    let declared = values.map(\.id).filter(met.contains)
    return declared + met.filter { !declared.contains($0) }.sorted()
  }

  /// How many people a slice has, or nil where no roster says.
  package func roster(of slice: Slice) -> Int? {
    rosters.count(
      period: slice.period, group: slice.group, dimension: slice.breakdown?.dimension,
      value: slice.breakdown?.value)
  }

  /// The definition of the survey version that a slice's latest responses answered.
  package func survey(of slice: Slice) -> Survey? {
    guard let shape = counts(of: slice)?.shape else { return nil }
    return definitions.survey(shape.survey, version: shape.version)
  }

  /// How many responses a slice has.
  package func responses(of slice: Slice) -> Int { counts(of: slice)?.responses ?? 0 }

  /// Every figure of a slice: the survey as a whole, its objectives, its items.
  package func figures(of slice: Slice) -> [Figure] {
    subjects(of: slice).flatMap { figures(of: $0, in: slice) }
  }

  /// What a slice has figures of: the survey as a whole, its objectives, its items.
  package func subjects(of slice: Slice) -> [Subject] {
    guard let counts = counts(of: slice), let survey = survey(of: slice) else { return [] }
    let objectives = counts.shape.composites.map(\.subject).filter { $0 != .survey }
    return [.survey] + objectives + survey.items.map { .item($0.id) }
  }

  /// The figures of one subject of a slice.
  package func figures(of subject: Subject, in slice: Slice) -> [Figure] {
    memory.figures(of: subject, in: slice) {
      guard let counts = counts(of: slice) else { return [] }
      switch subject {
      case .survey: return surveyFigures(slice, counts)
      case .objective: return compositeFigures(subject, slice, counts)
      case .item(let id):
        return survey(of: slice)?.item(id).map { itemFigures($0, slice, counts) } ?? []
      }
    }
  }

  /// How many answers a subject of a slice rests on: responses for the survey as a whole,
  /// respondents with a score for an objective.
  package func base(of subject: Subject, in slice: Slice) -> Int {
    guard let counts = counts(of: slice) else { return 0 }
    switch subject {
    case .survey: return counts.responses
    case .objective: return counts.composite(of: subject)?.scored ?? 0
    case .item(let id):
      guard let item = survey(of: slice)?.item(id) else { return 0 }
      return ItemFigures(item: item, counts: counts, confidence: confidence, roster: nil).answered
    }
  }

  /// One figure, or nil where the subject has no such measure in the slice.
  package func figure(_ key: FigureKey) -> Figure? {
    figures(of: key.subject, in: key.slice).first { $0.key.measure == key.measure }
  }

  func counts(of slice: Slice) -> SliceCounts? { SliceCounts(index.counts[slice]) }

  func order(of period: PeriodID) -> Int { periodOrder[period] ?? .max }

  /// The periods up to one, in the order of time, in which a survey asked a group.
  func periods(of slice: Slice) -> [PeriodID] {
    definitions.organisation.periods.map(\.id).filter {
      order(of: $0) <= order(of: slice.period) && index.counts[slice.whole.moved(to: $0)] != nil
    }
  }

  var intervalConfidence: Double { confidence }

  private func surveyFigures(_ slice: Slice, _ counts: SliceCounts) -> [Figure] {
    let responses = counts.responses
    let rate = responseRate(answered: responses, roster: roster(of: slice))
    let counted = [
      figure(.survey, .responses, .defined(Double(responses), n: responses), responses, slice),
      figure(.survey, .responseRate, rate, responses, slice),
    ]
    return counted + compositeFigures(.survey, slice, counts)
  }

  private func compositeFigures(
    _ subject: Subject, _ slice: Slice, _ counts: SliceCounts
  ) -> [Figure] {
    guard let composite = counts.composite(of: subject) else { return [] }
    return CompositeFigures(
      counts: composite, responses: counts.responses, confidence: confidence,
      roster: roster(of: slice), hasJointCounts: slice.breakdown == nil
    ).estimates.map { figure(subject, $0.measure, $0.estimate, $0.n, slice) }
  }

  private func itemFigures(_ item: Item, _ slice: Slice, _ counts: SliceCounts) -> [Figure] {
    ItemFigures(
      item: item, counts: counts, confidence: confidence, roster: roster(of: slice)
    ).estimates.map { figure(.item(item.id), $0.measure, $0.estimate, $0.n, slice) }
  }

  private func figure(
    _ subject: Subject, _ measure: Measure, _ estimate: Estimate, _ n: Int, _ slice: Slice
  ) -> Figure {
    Figure(
      key: FigureKey(slice: slice, subject: subject, measure: measure), estimate: estimate, n: n)
  }
}
