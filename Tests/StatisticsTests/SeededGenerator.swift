/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

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
