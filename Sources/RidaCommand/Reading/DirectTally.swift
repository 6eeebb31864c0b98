import Ingestion
import Synchronization
import SurveyModel
import Tallying

/// Tallies an export straight from its file, without a store.
struct DirectTally {
  let reader: ExportReader

  /// Reads a planned export into a tally.
  ///
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func tally(_ export: PlannedExport) throws -> (tally: Tally, reading: ExportReading) {
    let shape = TallyShape(export.plan.survey)
    var boxes: [AccumulatorBox] = []
    let reading = try reader.interpret(export, digest: nil, keepsComments: false) { _ in
      let box = AccumulatorBox(shape: shape)
      boxes.append(box)
      return { part in box.add(part.batch) }
    }
    var sum = Tally(shape: shape)
    for box in boxes { sum.add(box.finish()) }
    return (sum, reading)
  }
}

/// One worker's accumulator.
private final class AccumulatorBox {
  private var accumulator: TallyAccumulator

  init(shape: TallyShape) { accumulator = TallyAccumulator(shape: shape) }

  func add(_ batch: ResponseBatch) { accumulator.add(batch) }

  func finish() -> Tally { accumulator.finish() }
}
