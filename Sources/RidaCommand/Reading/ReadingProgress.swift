import Synchronization

/// How much of a long file has been read, told on a terminal every few tens of megabytes.
final class ReadingProgress: Sendable {
  private let name: String
  private let total: Int
  private let read = Atomic<Int>(0)

  /// How many bytes are read between two tellings; a shorter file is never told of.
  private static let step = 1 << 26

  /// Creates the progress of a file of so many bytes.
  init(name: String, total: Int) {
    self.name = name
    self.total = total
  }

  /// Counts further bytes.
  func add(_ count: Int) {
    let sum = read.add(count, ordering: .relaxed).newValue
    guard total > Self.step, sum / Self.step != (sum - count) / Self.step else { return }
    if sum >= total {
      Console.endProgress()
    } else {
      Console.progress("\(name): \(sum * 100 / total) %")
    }
  }

  /// Begins anew, as when the file is read a second time.
  func restart() { read.store(0, ordering: .relaxed) }
}
