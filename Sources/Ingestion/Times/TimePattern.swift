import SurveyModel

/// A declared way of writing times, such as `dd/MM/yyyy HH:mm:ss`.
///
/// Letters are fields: `yyyy`, `yy`, `MMMM` or `MMM` (a name), `MM`, `M`, `dd`, `d`, `HH`, `H`,
/// `hh`, `h`, `mm`, `m`, `ss`, `s`, `a` (morning or afternoon), `EEEE` (any word), `z`, `zzz`,
/// `Z`, `X` (a zone or an offset). A doubled letter wants two digits, a single one takes one or
/// two. Text between apostrophes and every other sign stand for themselves.
package struct TimePattern: Equatable, Sendable {
  /// The pattern as it was declared.
  package let text: String
  private let elements: [Element]

  private enum Element: Equatable {
    case number(Field, minimum: Int, maximum: Int)
    case monthName
    case marker
    case word
    case zone
    case spaces
    case sign(UInt8)
    case literal([UInt8])
  }

  /// What a number of a time means.
  fileprivate enum Field { case year, month, day, hour, minute, second }

  /// Creates a pattern.
  package init(_ text: String) {
    self.text = text
    elements = Self.elements(of: text)
  }

  private static func elements(of text: String) -> [Element] {
    var elements: [Element] = []
    var rest = text[...]
    while let letter = rest.first {
      if letter == "'" {
        let literal = rest.dropFirst().prefix { $0 != "'" }
        elements.append(Self.literal(String(literal)))
        rest = rest.dropFirst(literal.count + 2)
        continue
      }
      let run = rest.prefix { $0 == letter }
      elements.append(element(letter, count: run.count))
      rest = rest.dropFirst(run.count)
    }
    return elements
  }

  private static func element(_ letter: Character, count: Int) -> Element {
    switch letter {
    case "M" where count >= 3: .monthName
    case "y" where count == 2: .number(.year, minimum: 2, maximum: 2)
    case "y": .number(.year, minimum: 4, maximum: 4)
    case "M": .number(.month, minimum: min(count, 2), maximum: 2)
    case "d": .number(.day, minimum: min(count, 2), maximum: 2)
    case "H", "h": .number(.hour, minimum: min(count, 2), maximum: 2)
    case "m": .number(.minute, minimum: min(count, 2), maximum: 2)
    case "s": .number(.second, minimum: min(count, 2), maximum: 2)
    case "a": .marker
    case "E": .word
    case "z", "Z", "X", "x", "O", "v", "V": .zone
    case " ": .spaces
    default: literal(String(repeating: letter, count: count))
    }
  }

  private static func literal(_ text: String) -> Element {
    let bytes = Array(normalised(text).utf8)
    if let first = bytes.first, bytes.count == 1 { return .sign(first) }
    return .literal(bytes)
  }

  /// The parts of a time that is written so, and its date, or nil where it is written otherwise.
  func read(_ bytes: ArraySlice<UInt8>) -> (date: CalendarDate, parts: TimeParts)? {
    // Plain letters are matched as they stand: normalising them took 20 µs a cell.
    if bytes.allSatisfy({ $0 < 0x80 }) { return match(bytes) }
    return match(Array(timeText(String(decoding: bytes, as: UTF8.self)).utf8)[...])
  }

  private func match(_ bytes: ArraySlice<UInt8>) -> (date: CalendarDate, parts: TimeParts)? {
    var matching = PatternMatching(text: bytes)
    for element in elements {
      let isMatched =
        switch element {
        case .number(let field, let minimum, let maximum):
          matching.takeNumber(field, minimum: minimum, maximum: maximum)
        case .monthName: matching.takeMonth()
        case .marker: matching.takeMarker()
        case .word: matching.takeWord() != nil
        case .zone: matching.takeZone()
        case .spaces: matching.takeSpaces()
        case .sign(let sign): matching.take(sign)
        case .literal(let literal): matching.take(literal)
        }
      guard isMatched else { return nil }
    }
    return matching.result()
  }
}

/// Walks along a text while a pattern's elements are matched with it; upper and lower case are alike.
private struct PatternMatching {
  private let text: ArraySlice<UInt8>
  private var index: Int
  private var year = TimeParts.Number()
  private var month: Int?
  private var day: Int?
  private var hour: Int?
  private var minute = 0
  private var second = 0
  private var parts = TimeParts()

  init(text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  mutating func takeNumber(_ field: TimePattern.Field, minimum: Int, maximum: Int) -> Bool {
    var number = TimeParts.Number()
    while index < text.endIndex, number.digits < maximum, (0x30...0x39).contains(text[index]) {
      number.value = number.value * 10 + Int(text[index] - 0x30)
      number.digits += 1
      index += 1
    }
    switch field {
    case .year: year = number
    case .month: month = number.value
    case .day: day = number.value
    case .hour: hour = number.value
    case .minute: minute = number.value
    case .second: second = number.value
    }
    return number.digits >= minimum
  }

  mutating func takeMonth() -> Bool {
    guard let word = takeWord(), case .month(let month) = timeWord(word) else { return false }
    _ = take(UInt8(ascii: "."))
    parts.namedMonth = month
    return true
  }

  mutating func takeMarker() -> Bool {
    var letters: [UInt8] = []
    while let letter = letter(orDot: true) {
      if letter != UInt8(ascii: ".") { letters.append(letter) }
      index += 1
    }
    switch timeWord(String(decoding: letters, as: UTF8.self)) {
    case .morning: parts.isAfternoon = false
    case .afternoon: parts.isAfternoon = true
    default: return false
    }
    return true
  }

  mutating func takeWord() -> String? {
    var letters: [UInt8] = []
    while let letter = letter(orDot: false) {
      letters.append(letter)
      index += 1
    }
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }

  /// The letter that stands next, in lower case.
  private func letter(orDot acceptsDot: Bool) -> UInt8? {
    guard index < text.endIndex else { return nil }
    let byte = lowered(text[index])
    let isLetter = (0x61...0x7A).contains(byte) || byte >= 0x80
    return isLetter || acceptsDot && byte == UInt8(ascii: ".") ? byte : nil
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// A zone stands last: the rest of the text, read behind a time of day that is not used.
  mutating func takeZone() -> Bool {
    let rest = Array("2000-01-01 00:00".utf8) + text[index...]
    var scanner = TimeScanner(rest[...])
    guard let offset = scanner.scan()?.offset else { return false }
    parts.offset = offset
    index = text.endIndex
    return true
  }

  mutating func takeSpaces() -> Bool {
    let start = index
    while index < text.endIndex, text[index] == 0x20 || (0x09...0x0D).contains(text[index]) {
      index += 1
    }
    return index > start
  }

  mutating func take(_ sign: UInt8) -> Bool {
    guard index < text.endIndex, lowered(text[index]) == sign else { return false }
    index += 1
    return true
  }

  mutating func take(_ literal: [UInt8]) -> Bool {
    for sign in literal {
      guard take(sign) else { return false }
    }
    return true
  }

  func result() -> (date: CalendarDate, parts: TimeParts)? {
    guard index == text.endIndex, let day, let month = parts.namedMonth ?? month else { return nil }
    let fullYear = year.digits == 2 ? 2000 + year.value : year.value
    guard plausibleYears.contains(fullYear), (hour ?? 0) < 24, minute < 60, second < 60,
      let date = CalendarDate(year: fullYear, month: month, day: day)
    else { return nil }
    var parts = parts
    parts.clock = hour.map { $0 * 3600 + minute * 60 + second }
    return (date, parts)
  }
}
