import TestSupport

@testable import Statistics

/// Draws the parts of random tables, as `Golden/tables.py` does: every table has its own seed.
struct TableDraw {
  private static let confidences = [0.8, 0.9, 0.95, 0.99]
  private var generator: SeededGenerator

  /// Starts from the family of tables and the table's place in it.
  init(family: UInt64, place: Int) {
    generator = SeededGenerator(seed: family << 32 + UInt64(place))
  }

  mutating func below(_ bound: Int) -> Int { Int(generator.next() % UInt64(bound)) }

  mutating func confidence() -> Double { Self.confidences[below(4)] }

  /// A number of answers: none, one, two, some, many, up to a million.
  mutating func size() -> Int {
    let kind = below(200)
    return switch kind {
    case ..<24: kind / 8
    case ..<64: 3 + below(8)
    case ..<140: 11 + below(90)
    case ..<184: 101 + below(900)
    case ..<197: 1_001 + below(9_000)
    case ..<199: 10_001 + below(90_000)
    default: 100_001 + below(900_000)
    }
  }

  /// How likely each category is: all in one, half of them empty, or any.
  mutating func weights(_ categories: Int) -> [Int] {
    let kind = below(8)
    if kind == 0 {
      let only = below(categories)
      return (0..<categories).map { $0 == only ? 1 : 0 }
    }
    let weights = (0..<categories).map { _ in
      let weight = 1 + below(100)
      return kind == 1 && below(2) == 0 ? 0 : weight
    }
    return weights.contains { $0 > 0 } ? weights : weights.map { _ in 1 }
  }

  /// n answers: few drawn one by one, many dealt by weight and the rest drawn.
  mutating func counts(_ weights: [Int], _ n: Int) -> [Int] {
    let total = weights.reduce(0, +)
    var counts = weights.map { n <= 50 ? 0 : n * $0 / total }
    for _ in 0..<(n - counts.reduce(0, +)) {
      var (place, rest) = (0, below(total))
      while rest >= weights[place] {
        rest -= weights[place]
        place += 1
      }
      counts[place] += 1
    }
    return counts
  }

  /// Groups that answer more or less alike.
  mutating func groups(_ number: Int, _ categories: Int) -> [[Int]] {
    let base = weights(categories)
    let spread = [1, 3, 9, 65][below(4)]
    return (0..<number).map { _ in
      let weights = base.map { $0 * (16 + below(spread)) }
      return counts(weights, size())
    }
  }

  mutating func share() -> Proportion {
    let n = size()
    let kind = below(10)
    let successes = kind < 4 ? [0, n, min(n, 1), max(n - 1, 0)][kind] : below(n + 1)
    return Proportion(successes: successes, trials: n)
  }

  /// Shares that are more or less alike.
  mutating func similarShares(_ number: Int) -> [Proportion] {
    let level = 1 + below(99)
    let spread = 1 + below(30)
    return (0..<number).map { _ in
      let n = size()
      let percent = min(100, level + below(spread))
      let rest = n * percent % 100
      return Proportion(successes: n * percent / 100 + (below(100) < rest ? 1 : 0), trials: n)
    }
  }
}
