import SurveyModel

/// A whole number at the start of a normalised text, and what stands behind it.
///
/// Read are `12`, `-3`, `12,0`, `12.00`, and thousands set apart by spaces, `1 200`, by the sign that
/// does not part the fraction, `1.200,00`, or by one that stands more than once, `1,200,000`. Where a
/// comma or a point with three digits behind it could mean thousands as well, both readings are given.
struct NumberText: Equatable {
  /// The number; nil where it has a fraction.
  var value: Int?
  /// What it would be if the comma or point set thousands apart.
  var asThousands: Int?
  /// The text behind the number, trimmed.
  var rest: Substring

  /// Creates the reading of a text; nil where no number stands at its start.
  init?(_ text: Substring) {
    var rest = text
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard let digits = Self.digits(&rest) else { return nil }
    var fraction: Substring = ""
    if let sign = rest.first, ".,٫".contains(sign) {
      let behind = rest.dropFirst()
      fraction = behind.prefix { $0.isASCII && $0.isNumber }
      if !fraction.isEmpty { rest = behind.dropFirst(fraction.count) }
      if fraction.count == 3, digits.count <= 3, !digits.hasPrefix("0"), sign != "٫" {
        asThousands = Self.number(digits + fraction, isNegative)
      }
    }
    guard let whole = Self.number(digits, isNegative) else { return nil }
    value = fraction.allSatisfy { $0 == "0" } ? whole : nil
    self.rest = rest.drop { $0 == " " }
  }

  /// Digits, in groups of three where spaces set them apart.
  private static func digits(_ rest: inout Substring) -> String? {
    let first = rest.prefix { $0.isASCII && $0.isNumber }
    guard !first.isEmpty else { return nil }
    rest = rest.dropFirst(first.count)
    var digits = String(first)
    guard first.count <= 3, let sign = rest.first, " ٬,.".contains(sign),
      first.first != "0" || sign == " "
    else { return digits }
    var groups = 0
    var behind = rest
    while behind.first == sign, let group = threeDigits(behind.dropFirst()) {
      digits += group
      behind = behind.dropFirst(4)
      groups += 1
    }
    // A comma or a point that stands once may part the fraction instead; no sign parts both.
    if ",.".contains(sign), behind.first == sign || groups == 1 && !startsFraction(behind) {
      return String(first)
    }
    rest = behind
    return digits
  }

  /// The digits at the start of a text, where they are three.
  private static func threeDigits(_ text: Substring) -> Substring? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 3 ? digits : nil
  }

  private static func startsFraction(_ text: Substring) -> Bool {
    guard let sign = text.first, ".,٫".contains(sign), let digit = text.dropFirst().first else {
      return false
    }
    return digit.isASCII && digit.isNumber
  }

  private static func number(_ digits: String, _ isNegative: Bool) -> Int? {
    guard digits.utf8.count <= 12, let number = Int(digits) else { return nil }
    return isNegative ? -number : number
  }
}

/// Reads the numbers that people write for the codes of a scale, where only one reading is an
/// option: `4.0`, `4/5`, and on scales of bare numbers `8 - Très bien`, `12 h` with a declared unit.
struct ScaleNumbers: Sendable {
  private let positions: [Int: Int]
  private let highest: Int?
  /// Whether the options are nothing but numbers, so that a text behind one contradicts no label.
  let isBare: Bool
  private let units: Set<String>
  private let absences: Set<String>

  init(_ scale: Scale) {
    var positions: [Int: Int] = [:]
    for (position, option) in scale.options.enumerated() {
      if let number = Int(option.code.rawValue) { positions[number] = position }
    }
    self.positions = positions
    highest = positions.count == scale.options.count ? positions.keys.max() : nil
    isBare =
      highest != nil
      && scale.options.allSatisfy { option in
        option.labels.all.allSatisfy { normalised($0) == option.code.rawValue }
      }
    units = Set((scale.numbers?.units ?? []).map(normalised))
    absences = Set((scale.notApplicable + scale.noAnswer).map(normalised))
  }

  /// The option whose number a normalised text says.
  func option(_ text: String) -> Int? {
    let inBrackets = isBare && text.first == "("
    guard let number = NumberText(inBrackets ? text.dropFirst() : text[...]) else { return nil }
    guard number.rest.isEmpty || accepts(number.rest) else { return nil }
    let position = number.value.flatMap { positions[$0] }
    let asThousands = number.asThousands.flatMap { positions[$0] }
    return position == nil || asThousands == nil ? position ?? asThousands : nil
  }

  private func accepts(_ rest: Substring) -> Bool {
    if units.contains(String(rest)) || isShareOfHighest(rest) { return true }
    guard isBare, let sign = rest.first, "-:.)(".contains(sign) else { return false }
    let label = trimmedText(String(rest.dropFirst())).drop { " -:".contains($0) }
    let words = label.hasSuffix(")") ? label.dropLast() : label
    return !words.isEmpty && !words.contains(where: \.isNumber) && !absences.contains(String(words))
  }

  /// `/5`, `sur 5`, `out of 5`, `من 5`, where 5 is the highest number of the scale.
  private func isShareOfHighest(_ rest: Substring) -> Bool {
    guard let highest, isBare || positions[1] != nil else { return false }
    return ["/\(highest)", "/ \(highest)", "sur \(highest)", "out of \(highest)", "من \(highest)"]
      .contains(String(rest))
  }
}
