package import CSVReading
package import Findings

/// Sees a whole time column to settle whether the day or the month comes first.
///
/// One a worker; `merge` brings them together.
package final class TimeColumnEvidence: RecordConsumer {
  /// Creates evidence for the plan's time column.
  package init(plan: ReadingPlan) {}

  /// Looks at one record's time cell.
  package func consume(_ record: CSVRecord) {}

  /// Adds what another worker saw.
  package func merge(_ other: TimeColumnEvidence) {}

  /// The plan with its time layout settled, or the finding that stops the file.
  package func settle(_ plan: ReadingPlan) -> (plan: ReadingPlan?, findings: [Finding]) {
    (plan, [])
  }
}
