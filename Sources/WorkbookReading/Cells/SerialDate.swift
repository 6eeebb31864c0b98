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
    let (year, month, day) = civilDate(daysFrom1970: from1970)
    return "\(padded(year, to: 4))-\(padded(month))-\(padded(day))"
  }
}

/// The date of the Gregorian calendar, by Hinnant's algorithm.
private func civilDate(daysFrom1970 days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let dayOfEra = shifted - era * 146_097
  let yearOfEra =
    (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

private func padded(_ number: Int, to length: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, length - digits.count)) + digits
}
