import SurveyModel

/// Finds the period that a moment lies in.
struct PeriodFinder {
  private let days: [ClosedRange<Int>?]
  private var last: Int32 = 0

  init(_ periods: [Period]) {
    days = periods.map { period in
      let (first, last) = (period.first.dayNumber, period.last.dayNumber)
      return first <= last ? first...last : nil
    }
  }

  /// The position of the first period that holds a second number, or nil where none does.
  mutating func position(ofSecond second: Int64) -> Int32? {
    let day = Int(second >= 0 ? second / 86_400 : (second - 86_399) / 86_400)
    if Int(last) < days.count, days[Int(last)]?.contains(day) ?? false { return last }
    guard let found = days.firstIndex(where: { $0?.contains(day) ?? false }) else { return nil }
    last = Int32(found)
    return last
  }
}
