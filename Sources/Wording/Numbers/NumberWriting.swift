package import SurveyModel

/// How a language writes numbers.
package struct NumberWriting: Sendable {
  private let decimalMark: String
  private let groupMark: String
  private let percentSign: String

  /// Creates the number writing of a language.
  package init(_ language: Language) {
    switch language {
    case .french:
      decimalMark = ","
      groupMark = "\u{202F}"
      percentSign = "\u{202F}%"
    case .arabic:
      decimalMark = "."
      groupMark = "\u{202F}"
      percentSign = "%"
    case .english:
      decimalMark = "."
      groupMark = ","
      percentSign = "%"
    }
  }

  /// A whole number, its thousands apart.
  package func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 3 else { return (number < 0 ? "\u{2212}" : "") + digits }
    var groups: [String] = []
    var rest = Substring(digits)
    while !rest.isEmpty {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return (number < 0 ? "\u{2212}" : "") + groups.joined(separator: groupMark)
  }

  /// A number with a fixed count of decimals.
  package func decimal(_ value: Double, decimals: Int) -> String {
    localised(roundedDecimalText(value, decimals: decimals))
  }

  /// A mean: one decimal where it rests on fewer than 50 answers, else two.
  package func mean(_ value: Double, n: Int) -> String {
    decimal(value, decimals: n < 50 ? 1 : 2)
  }

  /// A share of 1 as a percentage with its sign.
  package func percent(_ share: Double, decimals: Int = 0) -> String {
    localised(roundedDecimalText(share, decimals: decimals, shift: 2)) + percentSign
  }

  /// A percentage without its sign, for the beginning of a range.
  package func withoutPercentSign(_ text: String) -> String {
    text.hasSuffix(percentSign) ? String(text.dropLast(percentSign.count)) : text
  }

  /// A percentage that doesn't look equal to another one that it isn't equal to.
  package func percent(_ share: Double, besides other: Double) -> String {
    let alike = percent(share) == percent(other) && (share - other).magnitude > 1e-9
    return percent(share, decimals: alike ? 1 : 0)
  }

  /// A number with its sign, also where it is positive.
  package func signed(_ text: String, of value: Double) -> String {
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  private func localised(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case ".": result += decimalMark
      case "-": result += "\u{2212}"
      default: result.append(character)
      }
    }
    return result
  }
}
