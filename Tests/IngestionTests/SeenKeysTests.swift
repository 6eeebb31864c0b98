import TestSupport
import Testing

@testable import Ingestion

@Suite struct SeenKeysTests {
  private func hasRepeats(_ parts: [[String]]) -> Bool {
    var all = SeenKeys()
    for part in parts {
      var seen = SeenKeys()
      for key in part { seen.insert(Array(key.utf8)) }
      all.merge(seen)
    }
    return all.hasRepeats()
  }

  @Test(
    arguments: [
      ([[]], false), ([["1"]], false), ([["1", "1"]], true), ([["1", "2", "3"]], false),
      ([["3", "2", "1"]], false), ([["1", "2", "3", "2"]], true), ([["1"], ["1"]], true),
      ([["1", "2"], ["4", "3"]], false), ([["1", "3"], ["2"]], false),
      ([["1", "3"], ["3"]], true),
      ([["5", "6", "1", "2", "3", "4"]], false), ([["0", "00", "000"]], false),
      ([["01", "1"]], false), ([["a", "b"], ["c"]], false), ([["a", "b"], ["a"]], true),
      ([["", ""]], true), ([["999999999999999999", "1000000000000000000"]], false),
      ([["1000000000000000000", "1000000000000000000"]], true),
      ([["12345678", "123456789", "abcdefgh", "abcdefghi", "abcdefgh\0"]], false),
    ])
  func `keys that came twice`(parts: [[String]], expected: Bool) {
    #expect(hasRepeats(parts) == expected)
  }

  /// Random numbers and words in any order and division, against a set.
  @Test(arguments: [10, 1000, 30_000])
  func `as a set says`(count: Int) {
    var generator = SeededGenerator(seed: 35)
    for _ in 0..<20 {
      var keys = Set<String>()
      while keys.count < count {
        let number = Int.random(in: 0..<count * 3, using: &generator)
        keys.insert(Bool.random(using: &generator) ? "\(number)" : "k\(number)")
      }
      var parts = [[String]](repeating: [], count: 3)
      for key in keys { parts[Int.random(in: 0..<3, using: &generator)].append(key) }
      #expect(!hasRepeats(parts))
      guard let again = keys.randomElement(using: &generator) else { continue }
      parts[Int.random(in: 0..<3, using: &generator)].append(again)
      #expect(hasRepeats(parts))
    }
  }
}
