import TestSupport

extension SeededGenerator {
  /// Counts of so many categories, each up to a limit that varies widely.
  mutating func counts(_ categories: Int) -> [Int] {
    let limit = [3, 40, 5_000, 1_000_000_000].randomElement(using: &self) ?? 3
    return (0..<categories).map { _ in Int.random(in: 0...limit, using: &self) }
  }
}

/// Whether two numbers agree to a relative tolerance.
func agree(_ a: Double?, _ b: Double?, within tolerance: Double = 1e-12) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return abs(a - b) <= tolerance * max(1, abs(a), abs(b))
}
