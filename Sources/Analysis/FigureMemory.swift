import SurveyModel
import Synchronization
import Tallying

/// Remembers the figures of subjects, since a report asks for the same ones again and again.
final class FigureMemory: Sendable {
  private struct Key: Hashable {
    var slice: Slice
    var subject: Subject
  }

  private let figures = Mutex<[Key: [Figure]]>([:])

  /// The figures of a subject of a slice, computed the first time.
  func figures(of subject: Subject, in slice: Slice, _ compute: () -> [Figure]) -> [Figure] {
    let key = Key(slice: slice, subject: subject)
    if let known = figures.withLock({ $0[key] }) { return known }
    let computed = compute()
    figures.withLock { $0[key] = computed }
    return computed
  }
}
