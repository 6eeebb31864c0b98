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
