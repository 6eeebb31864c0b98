import Ingestion
import SurveyModel
import Synchronization

/// Gathers what several workers read of one export.
final class PartCollector: Sendable {
  private let parts = Mutex<[InterpretedPart]>([])

  /// Takes a part, from any thread.
  func add(_ part: InterpretedPart) { parts.withLock { $0.append(part) } }

  /// All parts, in no particular order.
  var all: [InterpretedPart] { parts.withLock { $0 } }
}

/// Counts the responses that several workers read of one export, and keeps none.
final class CellCounter: Sendable {
  private let cells = Mutex<[LeafCell: Int]>([:])

  /// Counts a part, from any thread.
  func add(_ part: InterpretedPart) {
    let counts = part.batch.cellCounts(of: 0..<part.batch.count)
    cells.withLock { $0.merge(counts, uniquingKeysWith: +) }
  }

  /// How many responses there are, by leaf cell without dimensions.
  var counts: [LeafCell: Int] { cells.withLock { $0 } }
}
