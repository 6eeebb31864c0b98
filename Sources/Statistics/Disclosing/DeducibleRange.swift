/// What an outsider can work out about a count that is kept back.
package struct DeducibleRange: Equatable, Sendable {
  /// The least count that agrees with everything published.
  package var lower: Int
  /// The greatest count that agrees with everything published.
  package var upper: Int

  package init(lower: Int, upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether the count may be as many as `minimum` or not, and isn't known exactly.
  package func isProtected(minimum: Int) -> Bool { upper >= minimum && upper > lower }

  /// Whether the count is known to be somebody, and too few.
  package func isPinned(below minimum: Int) -> Bool { upper > 0 && upper < minimum }
}
