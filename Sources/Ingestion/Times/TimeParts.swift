import Foundation

/// The numbers and words of a time as they stand in a cell, before anything is decided about them.
struct TimeParts {
  /// A number with how many digits it was written with.
  struct Number: Equatable {
    var value = 0
    var digits = 0
  }

  /// The date's numbers in the order in which they stand; `count` of them are set.
  var first = Number()
  var second = Number()
  var third = Number()
  var count = 0
  var namedMonth: Int?
  /// Seconds since midnight as written, before morning or afternoon is looked at.
  var clock: Int?
  var isAfternoon: Bool?
  /// Seconds ahead of universal time, where the cell says so.
  var offset: Int?
  /// The time zone by name, such as `Africa/Casablanca`, where the cell says so.
  var zone: TimeZone?

  /// Whether day, month and year are there; `12/20` is a mark rather than a date.
  var hasWholeDate: Bool { count + (namedMonth == nil ? 0 : 1) == 3 }

  /// Adds a number of the date; false where there are too many.
  mutating func append(_ number: Number) -> Bool {
    switch count {
    case 0: first = number
    case 1: second = number
    case 2: third = number
    default: return false
    }
    count += 1
    return true
  }

  /// Seconds since midnight; 0 where no time of day is written, nil where there is no such time.
  var secondOfDay: Int? {
    guard let clock else { return isAfternoon == nil ? 0 : nil }
    guard let isAfternoon else { return clock }
    let hour = clock / 3600
    if isAfternoon { return hour < 12 ? clock + 12 * 3600 : clock }
    return hour == 12 ? clock - 12 * 3600 : clock
  }
}
