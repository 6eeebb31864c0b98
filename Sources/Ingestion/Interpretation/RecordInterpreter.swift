package import CSVReading
package import Findings

/// Turns records into responses, one interpreter a worker.
///
/// It hands over a part whenever enough responses have come together and at each chunk's end, on
/// the thread that reads. Findings and counts gather in `outcome`, to be read when all is done.
package final class RecordInterpreter: RecordConsumer {
  /// What was noticed and counted so far.
  package private(set) var outcome = InterpretationOutcome()

  /// Creates an interpreter.
  ///
  /// - Parameters:
  ///   - digest: Makes response keys; nil where nobody needs keys.
  ///   - keepsComments: Whether responses carry their comments.
  ///   - deliver: Takes each part.
  package init(
    plan: ReadingPlan, digest: KeyedDigest?, keepsComments: Bool = true,
    deliver: @escaping (InterpretedPart) -> Void
  ) {
  }

  /// Interprets one record.
  package func consume(_ record: CSVRecord) {}

  /// Hands over what is left of a chunk.
  package func finishChunk(_ index: Int) {}
}

/// What interpreters noticed and counted.
package struct InterpretationOutcome: Sendable {
  package var balance = RecordBalance()

  package init() {}

  /// Adds what another interpreter of the same file noticed.
  package mutating func merge(_ other: InterpretationOutcome) { balance += other.balance }

  /// Findings by gravity, then by count, then by place.
  package func findings(of plan: ReadingPlan) -> [Finding] { [] }
}
