import Foundation
import SurveyModel

/// Reads times as second numbers on the organisation's clock.
struct TimeReader {
  private let layout: TimeLayout
  private var zone: ZoneClock
  /// The clock by which times without an offset were written, nil where it is the organisation's.
  private var writtenIn: TimeZone?

  init(layout: TimeLayout, timeZone: String, writtenIn: String? = nil) {
    self.layout = layout
    zone = ZoneClock(timeZone)
    self.writtenIn = writtenIn == timeZone ? nil : writtenIn.flatMap(TimeZone.init(identifier:))
  }

  /// Seconds since 1970-01-01 00:00 on the organisation's clock; nil where the cell is no time.
  mutating func secondNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
    let date: CalendarDate
    let parts: TimeParts
    switch layout {
    case .declared(let patterns):
      guard let read = patterns.firstNonNil({ $0.read(bytes) }) else { return nil }
      (date, parts) = read
    case .known(let dayFirst):
      if let instant = epochSecond(bytes) { return zone.clockReading(atUniversal: instant) }
      guard let scanned = timeParts(of: bytes), let found = scanned.date(dayFirst: dayFirst) else {
        return nil
      }
      (date, parts) = (found, scanned)
    case .undecided: return nil
    }
    guard let secondOfDay = parts.secondOfDay else { return nil }
    let written = date.dayNumber * 86_400 + secondOfDay
    if let offset = parts.offset { return zone.clockReading(atUniversal: written - offset) }
    guard let clock = parts.zone ?? writtenIn else { return written }
    return zone.clockReading(atUniversal: written - offset(ofWritten: written, by: clock))
  }

  /// How far ahead the clock was by which a time was written, seconds since 1970-01-01 on that clock.
  private func offset(ofWritten written: Int, by clock: TimeZone) -> Int {
    let first = clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(written)))
    return clock.secondsFromGMT(for: Date(timeIntervalSince1970: Double(written - first)))
  }
}

/// The seconds since 1970 that a cell counts, in seconds or milliseconds; nil where it is no such
/// number or lies in no plausible year.
func epochSecond(_ bytes: ArraySlice<UInt8>) -> Int? {
  let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
  guard whole.count == 10 || whole.count == 13 && whole.count == bytes.count else { return nil }
  var number = 0
  for byte in whole {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  guard bytes.dropFirst(whole.count + 1).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
    return nil
  }
  let second = whole.count == 13 ? number / 1000 : number
  return (1_000_000_000..<4_102_444_800).contains(second) ? second : nil
}

extension Array {
  /// What the first element for which there is anything gives.
  fileprivate func firstNonNil<Value>(_ value: (Element) -> Value?) -> Value? {
    for element in self {
      if let value = value(element) { return value }
    }
    return nil
  }
}

/// A clock of a time zone, which remembers how far ahead it is on each day asked for.
struct ZoneClock {
  private let zone: TimeZone?
  /// Seconds ahead by day since 1970-01-01; nil inside for days on which the clock is shifted.
  private var aheadByDay: [Int: Int?] = [:]

  init(_ name: String) { zone = TimeZone(identifier: name) }

  /// What the clock shows at an instant, both as seconds since 1970-01-01 00:00.
  mutating func clockReading(atUniversal instant: Int) -> Int {
    let day = instant / 86_400
    if let known = aheadByDay[day] { return instant + (known ?? ahead(at: instant)) }
    let first = ahead(at: day * 86_400)
    aheadByDay[day] = .some(first == ahead(at: (day + 1) * 86_400) ? first : nil)
    return instant + ahead(at: instant)
  }

  private func ahead(at instant: Int) -> Int {
    zone?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))) ?? 0
  }
}
