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
    case number(Character, minimum: Int, maximum: Int)
    case monthName
    case marker
    case word
    case zone
    case spaces
    case literal([UInt8])
  }

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
        elements.append(.literal(Array(normalised(String(literal)).utf8)))
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
    case "y" where count == 2: .number("y", minimum: 2, maximum: 2)
    case "y": .number("y", minimum: 4, maximum: 4)
    case "M", "d", "H", "h", "m", "s":
      .number(letter, minimum: min(count, 2), maximum: 2)
    case "a": .marker
    case "E": .word
    case "z", "Z", "X", "x", "O", "v", "V": .zone
    case " ": .spaces
    default: .literal(Array(normalised(String(repeating: letter, count: count)).utf8))
    }
  }

  /// The parts of a time that is written so, and its date, or nil where it is written otherwise.
  func read(_ bytes: ArraySlice<UInt8>) -> (date: CalendarDate, parts: TimeParts)? {
    let text = timeText(String(decoding: bytes, as: UTF8.self))
    var matching = PatternMatching(text: Array(text.utf8))
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
        case .literal(let literal): matching.take(literal)
        }
      guard isMatched else { return nil }
    }
    return matching.result()
  }
}

/// Walks along a text while a pattern's elements are matched with it.
private struct PatternMatching {
  private let text: [UInt8]
  private var index = 0
  private var fields: [Character: TimeParts.Number] = [:]
  private var parts = TimeParts()

  init(text: [UInt8]) { self.text = text }

  mutating func takeNumber(_ field: Character, minimum: Int, maximum: Int) -> Bool {
    var number = TimeParts.Number()
    while index < text.count, number.digits < maximum, (0x30...0x39).contains(text[index]) {
      number.value = number.value * 10 + Int(text[index] - 0x30)
      number.digits += 1
      index += 1
    }
    fields[field] = number
    return number.digits >= minimum
  }

  mutating func takeMonth() -> Bool {
    guard let word = takeWord(), case .month(let month) = timeWord(word) else { return false }
    if index < text.count, text[index] == UInt8(ascii: ".") { index += 1 }
    parts.namedMonth = month
    return true
  }

  mutating func takeMarker() -> Bool {
    let letters = text[index...].prefix { $0 >= 0x61 || $0 == UInt8(ascii: ".") }
    index += letters.count
    switch timeWord(String(decoding: letters.filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)) {
    case .morning: parts.isAfternoon = false
    case .afternoon: parts.isAfternoon = true
    default: return false
    }
    return true
  }

  mutating func takeWord() -> String? {
    let letters = text[index...].prefix { (0x61...0x7A).contains($0) || $0 >= 0x80 }
    index += letters.count
    return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
  }

  /// A zone stands last: the rest of the text, read behind a time of day that is not used.
  mutating func takeZone() -> Bool {
    let rest = Array("2000-01-01 00:00".utf8) + text[index...]
    var scanner = TimeScanner(rest[...])
    guard let offset = scanner.scan()?.offset else { return false }
    parts.offset = offset
    index = text.count
    return true
  }

  mutating func takeSpaces() -> Bool {
    guard index < text.count, text[index] == 0x20 else { return false }
    index += 1
    return true
  }

  mutating func take(_ literal: [UInt8]) -> Bool {
    guard text[index...].starts(with: literal) else { return false }
    index += literal.count
    return true
  }

  func result() -> (date: CalendarDate, parts: TimeParts)? {
    guard index == text.count, let year = fields["y"], let day = fields["d"],
      let month = parts.namedMonth ?? fields["M"]?.value
    else { return nil }
    let fullYear = year.digits == 2 ? 2000 + year.value : year.value
    let hour = (fields["H"] ?? fields["h"])?.value
    let minute = fields["m"]?.value ?? 0
    let second = fields["s"]?.value ?? 0
    guard plausibleYears.contains(fullYear), (hour ?? 0) < 24, minute < 60, second < 60,
      let date = CalendarDate(year: fullYear, month: month, day: day.value)
    else { return nil }
    var parts = parts
    parts.clock = hour.map { $0 * 3600 + minute * 60 + second }
    return (date, parts)
  }
}
