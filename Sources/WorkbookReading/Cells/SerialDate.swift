import SurveyModel

/// A date and time as spreadsheets count it: days, with the time as a part of one.
struct SerialDate {
  private let seconds: Int
  private let isFrom1904: Bool

  /// Creates the date of a number; nil where spreadsheets have none for it.
  init?(_ number: Double, isFrom1904: Bool) {
    guard number >= 0, number < 2_958_466 else { return nil }
    seconds = Int((number * 86_400).rounded())
    self.isFrom1904 = isFrom1904
  }

  /// The number as its format shows it, in ISO 8601 with a blank before the time.
  func text(_ format: NumberFormat) -> String {
    let (days, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let hours = format == .duration ? seconds / 3600 : second / 3600
    let time = "\(padded(hours)):\(padded(second / 60 % 60)):\(padded(second % 60))"
    switch format {
    case .number, .duration: return time
    case .timeOfDay where days == 0: return time
    case .date where second == 0: return date(days)
    case .timeOfDay, .date, .dateAndTime: return "\(date(days)) \(time)"
    }
  }

  private func date(_ days: Int) -> String {
    // Days before March 1900 are counted one too low, because of a 29 February that never was.
    let from1970 = isFrom1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569)
    return CalendarDate(dayNumber: from1970).description
  }
}

private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
