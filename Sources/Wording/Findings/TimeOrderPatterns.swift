/// The two patterns by which a time such as `03/04/2025 10:12` can be read.
struct TimeOrderPatterns: Equatable {
  var dayFirst: String
  var monthFirst: String

  /// Creates the patterns for an example, or nil where it isn't three numbers of a date and at most
  /// three of a time.
  init?(_ example: String) {
    let text = example.trimmingPrefix { $0 == " " }
    let date = text.prefix { !$0.isWhitespace }
    let numbers = date.split(omittingEmptySubsequences: false) { !$0.isNumber }
    let signs = date.filter { !$0.isNumber }
    guard numbers.count == 3, Set(signs).count == 1, let sign = signs.first,
      "/.-".contains(sign), numbers.allSatisfy({ $0.allSatisfy(\.isASCII) }),
      (1...2).contains(numbers[0].count), (1...2).contains(numbers[1].count),
      let year = ["2": "yy", "4": "yyyy"][String(numbers[2].count)],
      let time = Self.timePattern(of: text.dropFirst(date.count))
    else { return nil }
    let isPadded = numbers[0].hasPrefix("0") || numbers[1].hasPrefix("0")
    let (day, month) = isPadded ? ("dd", "MM") : ("d", "M")
    dayFirst = "\(day)\(sign)\(month)\(sign)\(year)\(time)"
    monthFirst = "\(month)\(sign)\(day)\(sign)\(year)\(time)"
  }

  /// The pattern of what follows a date; empty for nothing.
  private static func timePattern(of text: Substring) -> String? {
    let words = text.split(separator: " ")
    guard let clock = words.first else { return "" }
    let numbers = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(numbers.count),
      numbers.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let hasMarker = words.count == 2 && ["am", "pm"].contains(words[1].lowercased())
    guard words.count == 1 || hasMarker else { return nil }
    let hour = hasMarker ? "h" : "H"
    let hours = numbers[0].hasPrefix("0") ? hour + hour : hour
    return " \(hours):mm" + (numbers.count == 3 ? ":ss" : "") + (hasMarker ? " a" : "")
  }
}
