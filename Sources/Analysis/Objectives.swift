import Statistics
package import SurveyModel
import Tallying

extension Analyst {
  /// Every objective of the register in each of its groups' eyes, in the register's order.
  package func objectiveResults(in period: PeriodID) -> [ObjectiveResult] {
    definitions.objectives.flatMap { objective in
      groups(of: objective).flatMap { results(of: objective, in: $0, period) }
    }
  }

  /// Whether a figure reaches a target, as far as its interval tells.
  package func status(of figure: Figure?, for objective: Objective) -> ObjectiveStatus {
    guard let estimate = figure?.estimate.definedEstimate else { return .notMeasured }
    // A response rate has no interval, as it is known exactly.
    let isExact = figure?.key.measure == .responseRate
    let exact = Interval(lower: estimate.value, upper: estimate.value, confidence: 1)
    guard let interval = isExact ? exact : estimate.interval,
      interval.lower < interval.upper || isExact || isCensus(figure)
    else { return .cannotTell }
    switch objective.direction {
    case .up:
      if interval.lower >= objective.target { return .met }
      return interval.upper < objective.target ? .notMet : .cannotTell
    case .down:
      if interval.upper <= objective.target { return .met }
      return interval.lower > objective.target ? .notMet : .cannotTell
    }
  }

  /// Whether everyone on the roster answered, so that an interval without width is no pretence.
  private func isCensus(_ figure: Figure?) -> Bool {
    guard let figure else { return false }
    return roster(of: figure.key.slice) == figure.n
  }

  /// The groups whose answers count for an objective: those declared, else those that are asked.
  private func groups(of objective: Objective) -> [GroupID] {
    guard objective.groups.isEmpty else { return objective.groups }
    let asked = Set(slices.map(\.group))
    return definitions.organisation.groups.map(\.id).filter { group in
      asked.contains(group)
        && definitions.surveys.contains { survey in
          serves(objective, survey)
            && slices.contains { $0.survey == survey.id && $0.group == group }
        }
    }
  }

  private func results(
    of objective: Objective, in group: GroupID, _ period: PeriodID
  ) -> [ObjectiveResult] {
    let figures = wholeSlices(in: period).filter { $0.group == group }.compactMap {
      indicator(of: objective, in: $0)
    }
    guard !figures.isEmpty else {
      guard isInForce(objective, in: period) else { return [] }
      return [
        ObjectiveResult(
          objective: objective.id, group: group, figure: nil, status: .notMeasured)
      ]
    }
    return figures.map {
      ObjectiveResult(
        objective: objective.id, group: group, figure: $0, status: status(of: $0, for: objective))
    }
  }

  /// Whether an objective that nobody was asked about belongs to a period all the same: it was not
  /// due before, and it was not made known only later.
  private func isInForce(_ objective: Objective, in id: PeriodID) -> Bool {
    guard let period = definitions.organisation.period(id) else { return true }
    if let due = objective.due, due < period.first { return false }
    if let communicated = objective.communicated, communicated.date > period.last { return false }
    return true
  }

  /// The figure of an objective's indicator in a slice: over its items, else of the one item that
  /// has such a measure.
  private func indicator(of objective: Objective, in slice: Slice) -> Figure? {
    guard let survey = survey(of: slice), serves(objective, survey) else { return nil }
    let subject = Subject.objective(objective.id)
    if objective.indicator == .responseRate {
      return figure(FigureKey(slice: slice, subject: .survey, measure: .responseRate))
    }
    if let figure = figure(
      FigureKey(slice: slice, subject: subject, measure: objective.indicator))
    {
      return figure
    }
    return survey.items.lazy.filter { $0.objective == objective.id }.compactMap {
      self.figure(
        FigureKey(slice: slice, subject: .item($0.id), measure: objective.indicator))
    }.first
  }

  private func serves(_ objective: Objective, _ survey: Survey) -> Bool {
    survey.items.contains { $0.objective == objective.id }
  }
}
