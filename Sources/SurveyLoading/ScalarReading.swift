import Foundation
import SurveyModel

// Each value is nil where the node holds none of its kind; `ShapeChecking` says what is wrong then.
extension DefinitionNode {
  /// The text without white space around it, or nil where it is empty or no scalar.
  var text: String? {
    guard let trimmed = rawText?.trimmingCharacters(in: .whitespacesAndNewlines), !trimmed.isEmpty
    else { return nil }
    return trimmed
  }

  /// The texts of a list or of a single scalar.
  var texts: [String] { elements.compactMap(\.text) }

  /// The headings of a column, or nil where none is written.
  var columnName: ColumnName? { texts.isEmpty ? nil : ColumnName(texts) }

  /// The text where it may be an id.
  var identifier: String? { text.flatMap { isWellFormedIdentifier($0) ? $0 : nil } }

  /// The whole number.
  var wholeNumber: Int? { text.flatMap { Int($0) } }

  /// The number, with a decimal point.
  var number: Double? {
    guard let text, text.allSatisfy({ "0123456789.+-eE".contains($0) }) else { return nil }
    return Double(text)
  }

  /// The answer to yes or no, in YAML's words.
  var yesOrNo: Bool? {
    switch text?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The day, as `yyyy-MM-dd`.
  var date: CalendarDate? { text.flatMap { CalendarDate(isoText: $0) } }

  /// The months of a duration such as `24 months` or `2 ans`, from 1 month to 100 years.
  var months: Int? {
    let parts = (text ?? "").split(separator: " ")
    guard parts.count == 2, let count = Int(parts[0]), (1...1200).contains(count) else {
      return nil
    }
    let monthsPerUnit =
      switch parts[1].lowercased() {
      case "month", "months", "mois": 1
      case "year", "years", "an", "ans": 12
      default: 0
      }
    let months = count * monthsPerUnit
    return (1...1200).contains(months) ? months : nil
  }

  /// The IANA name of a time zone.
  var timeZone: String? {
    guard let text, text.contains("/") || text == "UTC", TimeZone(identifier: text) != nil else {
      return nil
    }
    return text
  }

  /// The pattern of a date, which has at least a day, a month and a year.
  var timeFormat: String? {
    guard let text, text.contains("d"), text.contains("M"), text.contains("yy") else { return nil }
    return text
  }

  /// The measure of a name.
  var measure: Measure? {
    guard let text, let measure = Measure(rawValue: text) else { return nil }
    if case .share(let code) = measure, !isOptionCode(code.rawValue) { return nil }
    return measure
  }

  /// The one of some words that it is, whatever the case.
  func choice(of words: [String]) -> String? {
    guard let rawText else { return nil }
    if words.contains(rawText) { return rawText }
    return words.first { normalised($0) == normalised(rawText) && !normalised($0).isEmpty }
  }

  /// The texts by language; texts left empty are none.
  var localizedText: LocalizedText? {
    var texts: [String: String] = [:]
    for (key, value) in entries where isLanguageCode(key) { texts[key] = value.filledText }
    return texts.isEmpty ? nil : LocalizedText(texts)
  }

  /// The text unless it is nothing.
  var filledText: String? { node.isNull ? nil : text }
}

/// Says whether a text may be an option's code: an id or a whole number.
func isOptionCode(_ text: String) -> Bool {
  isWellFormedIdentifier(text) || (Int(text) != nil && text.utf8.count <= 9)
}

/// Says whether a key is a language code such as `fr`, `zgh` or `pt-BR`.
func isLanguageCode(_ key: String) -> Bool {
  let parts = key.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.utf8.count) else { return false }
  return first.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    && parts.dropFirst().allSatisfy { isWellFormedIdentifier(String($0)) }
}
