import Ingestion
import Synchronization
import SurveyModel
import Tallying

/// Tallies an export straight from its file, without a store.
struct DirectTally {
  let reader: ExportReader

  /// Reads a planned export into a tally, no key counting twice.
  ///
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func tally(_ export: PlannedExport) throws -> (tally: Tally, reading: ExportReading) {
    let shape = TallyShape(export.plan.survey)
    var boxes: [AccumulatorBox] = []
    let interpreted = try reader.interpret(
      export, keys: export.plan.key == .content ? .ignored : .watched, keepsComments: false
    ) { _ in
      let box = AccumulatorBox(shape: shape)
      boxes.append(box)
      return { part in box.add(part.batch) }
    }
    guard !interpreted.hasRepeatedKeys else { return try settledTally(export, shape) }
    var sum = Tally(shape: shape)
    for box in boxes { sum.add(box.finish()) }
    return (sum, interpreted.reading)
  }

  private func settledTally(
    _ export: PlannedExport, _ shape: TallyShape
  ) throws -> (tally: Tally, reading: ExportReading) {
    let (responses, reading) = try reader.settle(export)
    var accumulator = TallyAccumulator(shape: shape)
    for batch in responses.batches { accumulator.add(batch) }
    return (accumulator.finish(), reading)
  }
}

/// One worker's accumulator.
private final class AccumulatorBox {
  private var accumulator: TallyAccumulator

  init(shape: TallyShape) { accumulator = TallyAccumulator(shape: shape) }

  func add(_ batch: ResponseBatch) { accumulator.add(batch) }

  func finish() -> Tally { accumulator.finish() }
}
