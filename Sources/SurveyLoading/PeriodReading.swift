import Findings
import SurveyModel

/// Days between two periods that deserve a look.
///
/// Holidays are shorter. What is longer than two years is another stretch of time, such as an old
/// survey that is kept for comparison, rather than a hole in the calendar.
private let notedGap = 101...731

/// The periods of a calendar in the order of time; notes overlaps and gaps.
func readPeriods(_ node: DefinitionNode?, log: inout ProblemLog) -> [Period] {
  var read: [(period: Period, node: DefinitionNode)] = []
  for (id, value) in node?.entries ?? [] {
    guard let first = value[.from]?.date, let last = value[.to]?.date else { continue }
    guard first <= last else {
      log.add(.endsBeforeStart, atKeyOf: value)
      continue
    }
    read.append((Period(id: PeriodID(rawValue: id), first: first, last: last), value))
  }
  read.sort { ($0.period.first, $0.period.id) < ($1.period.first, $1.period.id) }
  noteNeighbours(read, log: &log)
  return read.map(\.period)
}

private func noteNeighbours(
  _ sorted: [(period: Period, node: DefinitionNode)], log: inout ProblemLog
) {
  guard var latest = sorted.first?.period else { return }
  for (period, node) in sorted.dropFirst() {
    if period.first <= latest.last {
      log.add(.periodsOverlap(latest.id, period.id), atKeyOf: node)
    } else if notedGap.contains(period.first.dayNumber - latest.last.dayNumber - 1) {
      log.add(.periodGap(latest.id, period.id), atKeyOf: node)
    }
    if period.last > latest.last { latest = period }
  }
}
