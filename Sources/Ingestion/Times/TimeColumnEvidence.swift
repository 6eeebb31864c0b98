package import CSVReading
package import Findings
import SurveyModel

/// Sees a whole time column to settle whether the day or the month comes first.
///
/// One a worker; `merge` brings them together.
package final class TimeColumnEvidence: RecordConsumer {
  private let column: Int?
  private var evidence = TimeOrderEvidence()

  /// Creates evidence for the plan's time column.
  package init(plan: ReadingPlan) { column = plan.time?.column }

  /// Looks at one record's time cell.
  package func consume(_ record: CSVRecord) {
    guard let column, column < record.fieldCount else { return }
    evidence.add(record.bytes[record.range(of: column)])
  }

  /// Adds what another worker saw.
  package func merge(_ other: TimeColumnEvidence) { evidence.merge(other.evidence) }

  /// The plan with its time layout settled, or the finding that stops the file.
  ///
  /// Where periods don't depend on submission times and nobody declared them, times that can't be
  /// told are not known instead.
  package func settle(_ plan: ReadingPlan) -> (plan: ReadingPlan?, findings: [Finding]) {
    guard let time = plan.time, time.layout == .undecided else { return (plan, []) }
    var settled = plan
    settled.time?.layout = .known(dayFirst: nil)
    let isNeeded = plan.period == .submitted || plan.survey.export.submitted != nil
    let kind: FindingKind
    switch evidence.verdict {
    case .settled(let dayFirst):
      settled.time?.layout = .known(dayFirst: dayFirst)
      return (settled, [])
    case .undecided(let example): kind = .timeOrderUndecided(example: example)
    case .contradictory(let example), .unreadable(let example):
      kind = .timeFormatUnknown(example: example)
    }
    guard isNeeded else { return (settled, []) }
    let place = Place(column: time.column, heading: plan.headings[time.column])
    return (nil, [Finding(kind, at: place)])
  }
}
