package import CSVReading

/// Turns records into responses, one interpreter a worker.
///
/// It hands over a part whenever enough responses have come together and at each chunk's end, on
/// the thread that reads. Findings and counts gather in `outcome`, to be read when all is done.
package final class RecordInterpreter: RecordConsumer {
  private var state: InterpreterState
  private let deliver: (InterpretedPart) -> Void

  /// Creates an interpreter.
  ///
  /// - Parameters:
  ///   - plan: How records are read; its time layout is settled.
  ///   - keys: What is done with response keys.
  ///   - keepsComments: Whether responses carry their comments.
  ///   - deliver: Takes each part.
  package init(
    plan: ReadingPlan, keys: KeyUse, keepsComments: Bool = true,
    deliver: @escaping (InterpretedPart) -> Void
  ) {
    state = InterpreterState(plan, keys: keys, keepsComments: keepsComments)
    self.deliver = deliver
  }

  /// What was noticed and counted so far.
  package var outcome: InterpretationOutcome { state.outcome }

  /// Interprets one record.
  package func consume(_ record: CSVRecord) {
    if state.interpret(record) { deliver(state.takePart()) }
  }

  /// Hands over what is left of a chunk.
  package func finishChunk(_ index: Int) {
    deliver(state.takePart())
  }
}
