import Analysis
import Disclosure
import Statistics
import SurveyModel

extension ReviewBuilder {
  /// One row an objective and group, in the order of the register.
  var objectiveRows: [ObjectiveRow] {
    analyst.objectiveResults(in: period.id).compactMap { result in
      analyst.definitions.objective(result.objective).map { row(of: $0, result) }
    }
  }

  private func row(of objective: Objective, _ result: ObjectiveResult) -> ObjectiveRow {
    let figure = result.figure.map(gate.pass)
    let isWithheld = figure != nil && figure?.shown == nil
    return ObjectiveRow(
      objective: objective, group: result.group, figure: figure,
      status: isWithheld ? .withheld : .known(result.status),
      series: result.figure.map { gate.pass(analyst.series(of: $0.key)) },
      sinceLast: result.figure.flatMap { disclosedChange(of: $0.key, .sinceLast) },
      sinceYearBefore: result.figure.flatMap { disclosedChange(of: $0.key, .sinceYearBefore) },
      openActions: openActions(on: objective.id))
  }

  /// What is below target, or has fallen twice, with no open action.
  func decisions(on rows: [ObjectiveRow]) -> [DecisionNeed] {
    rows.compactMap { row in
      guard row.openActions.isEmpty, let figure = row.figure?.shown,
        let reason = reason(for: row)
      else { return nil }
      return DecisionNeed(
        objective: row.objective, group: row.group, figure: figure, reason: reason)
    }
  }

  private func reason(for row: ObjectiveRow) -> DecisionNeed.Reason? {
    if row.status == .known(.notMet) { return .belowTarget }
    return hasFallenTwice(row) ? .fallingTwice : nil
  }

  /// Whether the last two steps both went the wrong way and together are more than noise.
  private func hasFallenTwice(_ row: ObjectiveRow) -> Bool {
    guard let key = row.figure?.key, let series = row.series, series.points.count >= 3 else {
      return false
    }
    let last = series.points.suffix(3)
    let values = last.compactMap { $0.figure.shown?.estimate.value }
    guard values.count == 3, last.dropFirst().allSatisfy({ $0.breakBefore == nil }),
      let first = last.first
    else { return false }
    let steps = row.objective.direction == .up ? values : values.map { -$0 }
    guard steps[0] > steps[1], steps[1] > steps[2],
      let change = analyst.change(of: key, since: first.period, .sinceLast).flatMap(passed)
    else { return false }
    return change.change.difference.interval.map { $0.lower > 0 || $0.upper < 0 } ?? false
  }
}
