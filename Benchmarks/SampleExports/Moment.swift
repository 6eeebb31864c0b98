/// A local time of the proleptic Gregorian calendar, to the second.
struct Moment: Comparable, Sendable {
  private let seconds: Int

  private init(seconds: Int) { self.seconds = seconds }

  init(year: Int, month: Int, day: Int) {
    // Days from 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    seconds = (era * 146_097 + dayOfEra - 719_468) * 86_400
  }

  /// The moment some seconds later.
  func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + more) }

  static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  private var date: (year: Int, month: Int, day: Int) {
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
  private var hour: Int { seconds % 86_400 / 3600 }
  private var minuteAndSecond: String {
    "\(twoDigits(seconds % 3600 / 60)):\(twoDigits(seconds % 60))"
  }

  /// `2026-01-14 10:10:09`.
  var iso: String {
    "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day)) \(time24)"
  }
  /// `14/01/2026 10:10:09`.
  var dayFirst: String {
    "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year) \(time24)"
  }
  /// `1/14/26 10:10:09`.
  var monthFirst: String {
    "\(date.month)/\(date.day)/\(twoDigits(date.year % 100)) \(hour):\(minuteAndSecond)"
  }
  /// `2026/01/14 10:10:09 AM GMT+1`, as Google Forms writes it.
  var googleForms: String {
    let hour12 = hour % 12 == 0 ? 12 : hour % 12
    let half = hour < 12 ? "AM" : "PM"
    return "\(date.year)/\(twoDigits(date.month))/\(twoDigits(date.day)) "
      + "\(hour12):\(minuteAndSecond) \(half) GMT+1"
  }

  private var time24: String { "\(twoDigits(hour)):\(minuteAndSecond)" }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
