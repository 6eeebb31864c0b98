import SurveyModel

/// The years that a submission time may lie in.
let plausibleYears = 2000...2100

extension TimeParts {
  /// The date, given which of day and month stands first where the year stands last; nil where
  /// there is no such date or the order is needed and not known.
  func date(dayFirst: Bool?) -> CalendarDate? {
    if let namedMonth { return dateWithNamedMonth(namedMonth) }
    guard count == 3 else { return nil }
    if first.digits == 4 {
      return date(year: first, month: second.value, day: third.value)
    }
    guard let dayFirst, third.digits == 4 || third.digits == 2 else { return nil }
    return dayFirst
      ? date(year: third, month: second.value, day: first.value)
      : date(year: third, month: first.value, day: second.value)
  }

  /// Whether the order of day and month matters to it.
  var needsOrder: Bool { namedMonth == nil && first.digits != 4 }

  /// The day stands before the year unless the year has four digits and stands first.
  private func dateWithNamedMonth(_ month: Int) -> CalendarDate? {
    guard count == 2 else { return nil }
    return first.digits == 4
      ? date(year: first, month: month, day: second.value)
      : date(year: second, month: month, day: first.value)
  }

  private func date(year: Number, month: Int, day: Int) -> CalendarDate? {
    guard year.digits == 4 || year.digits == 2 else { return nil }
    let fullYear = year.digits == 2 ? 2000 + year.value : year.value
    guard plausibleYears.contains(fullYear) else { return nil }
    return CalendarDate(year: fullYear, month: month, day: day)
  }
}
