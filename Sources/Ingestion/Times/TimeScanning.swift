import Foundation
import SurveyModel

/// Takes a time's text apart, whatever form it is in; nil where it holds anything else.
func timeParts(of bytes: ArraySlice<UInt8>) -> TimeParts? {
  var scanner: TimeScanner
  if bytes.allSatisfy({ $0 < 0x80 }) {
    scanner = TimeScanner(bytes)
  } else {
    scanner = TimeScanner(Array(timeText(String(decoding: bytes, as: UTF8.self)).utf8)[...])
  }
  return scanner.scan()
}

/// Time zones by their names in small letters.
private let zonesByName: [String: TimeZone] = {
  var zones: [String: TimeZone] = [:]
  for name in TimeZone.knownTimeZoneIdentifiers where name.contains("/") {
    zones[name.lowercased()] = TimeZone(identifier: name)
  }
  return zones
}()

/// Takes a time's text apart, byte by byte.
struct TimeScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var parts = TimeParts()

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  mutating func scan() -> TimeParts? {
    while index < bytes.endIndex {
      let byte = bytes[index]
      if isDigit(byte) {
        guard takeNumber() else { return nil }
      } else if isLetter(byte) && !startsArabicComma {
        guard takeWord() else { return nil }
      } else if isSign(byte), parts.clock != nil, index + 1 < bytes.endIndex,
        isDigit(bytes[index + 1])
      {
        guard takeOffset() else { return nil }
      } else if byte == UInt8(ascii: "(") {
        break
      } else {
        guard takeSeparator() else { return nil }
      }
    }
    return parts.count >= 2 ? parts : nil
  }

  private mutating func takeNumber() -> Bool {
    guard let number = number() else { return false }
    guard parts.clock == nil, index + 1 < bytes.endIndex, isDigit(bytes[index + 1]),
      bytes[index] == UInt8(ascii: ":") || bytes[index] | 0x20 == UInt8(ascii: "h")
    else { return parts.append(number) }
    return takeClock(hour: number.value)
  }

  /// What follows an hour: minutes, seconds, a fraction, each behind its sign.
  private mutating func takeClock(hour: Int) -> Bool {
    index += 1
    guard let minute = number(), minute.digits == 2, hour < 24, minute.value < 60 else {
      return false
    }
    var second = 0
    if hasDigit(behind: UInt8(ascii: ":")) {
      index += 1
      guard let number = number(), number.digits == 2, number.value < 60 else { return false }
      second = number.value
      if hasDigit(behind: UInt8(ascii: ".")) {
        index += 1
        while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
      }
    }
    parts.clock = hour * 3600 + minute.value * 60 + second
    return true
  }

  /// `+1`, `-0500`, `+01:00`.
  private mutating func takeOffset() -> Bool {
    let sign = bytes[index] == UInt8(ascii: "-") ? -1 : 1
    index += 1
    guard let number = number(), parts.offset == nil || parts.offset == 0 else { return false }
    var minutes =
      number.digits <= 2 ? number.value * 60 : number.value / 100 * 60 + number.value % 100
    if number.digits <= 2, hasDigit(behind: UInt8(ascii: ":")) {
      index += 1
      minutes += self.number()?.value ?? 0
    }
    guard minutes <= 15 * 60 else { return false }
    parts.offset = sign * minutes * 60
    return true
  }

  private mutating func takeWord() -> Bool {
    let start = index
    if let afternoon = dottedMarker() {
      parts.isAfternoon = afternoon
      return true
    }
    while index < bytes.endIndex, isLetter(bytes[index]), !startsArabicComma { index += 1 }
    if index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: "/"), isLetter(bytes[index + 1]) {
      return takeZoneName(from: start)
    }
    switch meaning(of: bytes[start..<index]) {
    case .month(let month):
      guard parts.namedMonth == nil else { return false }
      parts.namedMonth = month
    case .morning: parts.isAfternoon = false
    case .afternoon: parts.isAfternoon = true
    case .universal: parts.offset = 0
    case .zone(let minutes): parts.offset = minutes * 60
    case .filler: break
    case nil: return false
    }
    return true
  }

  /// A zone's name such as `Africa/Casablanca`, which began at `start`.
  private mutating func takeZoneName(from start: Int) -> Bool {
    while index < bytes.endIndex,
      isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "/")
        || bytes[index] == UInt8(ascii: "_")
    { index += 1 }
    parts.zone = zonesByName[String(decoding: bytes[start..<index], as: UTF8.self).lowercased()]
    return parts.zone != nil
  }

  /// The words of most cells are told by their letters; others are looked up.
  private func meaning(of word: ArraySlice<UInt8>) -> TimeWord? {
    var letters: UInt32 = 0
    if word.count <= 3 {
      for byte in word { letters = letters << 8 | UInt32(byte | 0x20) }
    }
    switch letters {
    case 0x616D: return .morning
    case 0x706D: return .afternoon
    case 0x74: return .filler
    case 0x7A, 0x676D74, 0x757463: return .universal
    default: return timeWord(String(decoding: word, as: UTF8.self).lowercased())
    }
  }

  /// `a.m.` and `p.m.`, taken; nil where something else stands here.
  private mutating func dottedMarker() -> Bool? {
    guard index + 2 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "."),
      bytes[index + 2] | 0x20 == UInt8(ascii: "m")
    else { return nil }
    let letter = bytes[index] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
    index += 3
    return letter == UInt8(ascii: "p")
  }

  private mutating func takeSeparator() -> Bool {
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: ","):
      index += 1
    default:
      guard startsArabicComma else { return false }
      index += 2
    }
    return true
  }

  private mutating func number() -> TimeParts.Number? {
    var number = TimeParts.Number()
    while index < bytes.endIndex, isDigit(bytes[index]) {
      number.value = number.value * 10 + Int(bytes[index] - 0x30)
      number.digits += 1
      index += 1
      guard number.digits <= 4 else { return nil }
    }
    return number.digits > 0 ? number : nil
  }

  private func hasDigit(behind sign: UInt8) -> Bool {
    index + 1 < bytes.endIndex && bytes[index] == sign && isDigit(bytes[index + 1])
  }

  private var startsArabicComma: Bool {
    index + 1 < bytes.endIndex && bytes[index] == 0xD8 && bytes[index + 1] == 0x8C
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
  private func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
