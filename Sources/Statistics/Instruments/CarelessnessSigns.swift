/// What speaks for a response given without care.
///
/// A response is flagged where two independent signs agree. Nothing is left out for it: results are
/// given with and without the flagged ones.
///
/// - Name: Signs of careless answering
/// - Formula: Straight line of three answers or more; below 1 s per item answered or half the
///   median time; over half unanswered. Two signs flag.
/// - Source: Wood, Harms, Lowman and DeSimone 2017 for the second per item.
/// - Range: A set of signs per response.
/// - Missing: Items shown and not answered count towards the third sign; they don't break a
///   straight line.
/// - Few answers: Without answers there is no straight line; one or two answers make none.
/// - Assumptions: A sign is not a verdict: nothing is left out for it.
/// - Not defined: none: a time that isn't known says nothing.
package struct CarelessnessSigns: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// All answers are the same, of three at least.
  package static let straightLine = CarelessnessSigns(rawValue: 1)
  /// Answered in less than a second per item, or than half the median time.
  package static let fast = CarelessnessSigns(rawValue: 2)
  /// More than half of the items shown weren't answered.
  package static let mostlyUnanswered = CarelessnessSigns(rawValue: 4)

  /// Below, answers stop hanging together (Wood, Harms, Lowman and DeSimone 2017).
  package static let fewestSecondsPerItem = 1.0

  /// Creates the signs of a response.
  ///
  /// `seconds` is the time it took and `medianSeconds` the median of all who were shown as many
  /// items, absent where it isn't known; times of 0 or less say nothing.
  package init(
    _ pattern: ResponsePattern, seconds: Double? = nil, medianSeconds: Double? = nil
  ) {
    self = []
    if pattern.isStraightLine == true { insert(.straightLine) }
    if let share = pattern.unansweredShare, share > 0.5 { insert(.mostlyUnanswered) }
    guard let seconds, seconds > 0, pattern.answered > 0 else { return }
    let perItem = seconds / Double(pattern.answered)
    if perItem < Self.fewestSecondsPerItem { insert(.fast) }
    if let medianSeconds, seconds < medianSeconds / 2 { insert(.fast) }
  }

  /// Whether two signs agree.
  package var isFlagged: Bool { rawValue.nonzeroBitCount >= 2 }
}
