import Findings
import SurveyModel

/// Checks values against their shapes: known keys, kinds of values, ranges, texts in each language.
struct ShapeChecker {
  /// The organisation's languages, in which each text should be.
  let languages: [Language]
  var log: ProblemLog

  /// Checks a value, and what it holds.
  mutating func check(_ value: DefinitionNode, against shape: ValueShape) {
    switch shape {
    case .localizedText, .option:
      checkTexts(value, takesSynonyms: shape.takesSynonyms)
    case .list(let element):
      guard value.isList else { return log.add(.wrongType(expected: .list), at: value) }
      for item in value.elements { check(item, against: element) }
    case .oneOrMore(let element):
      guard !value.isMapping else { return log.add(.wrongType(expected: .list), at: value) }
      for item in value.elements { check(item, against: element) }
    case .mapping(let mapping): checkMapping(value, against: mapping)
    case .named(let name, let element): checkNames(value, name, element)
    case .scalarOrMapping(let scalar, let mapping):
      check(value, against: value.rawText == nil ? mapping : scalar)
    default: checkScalar(value, against: shape)
    }
  }

  private mutating func checkMapping(_ value: DefinitionNode, against shape: MappingShape) {
    guard value.isMapping else { return log.add(.wrongType(expected: .mapping), at: value) }
    for (key, entry) in value.entries {
      if let known = shape[key] {
        if !entry.node.isNull { check(entry, against: known.value) }
      } else {
        let near = nearest(to: key, among: shape.keys.map(\.key.rawValue))
        log.add(.unknownKey(key: key, nearest: near), atKeyOf: entry)
      }
    }
    for key in shape.keys where key.isRequired && value[key.key] == nil {
      log.add(.missingKey(key: key.key.rawValue), atKeyOf: value)
    }
    let chosen = shape.oneOf.filter { value[$0] != nil }
    if let first = shape.oneOf.first, chosen.isEmpty {
      log.add(.missingKey(key: first.rawValue), atKeyOf: value)
    }
    for extra in chosen.dropFirst() {
      guard let entry = value[extra] else { continue }
      log.add(.unknownKey(key: extra.rawValue, nearest: nil), atKeyOf: entry)
    }
  }

  private mutating func checkNames(
    _ value: DefinitionNode, _ name: NameShape, _ element: ValueShape
  ) {
    guard value.isMapping else { return log.add(.wrongType(expected: .mapping), at: value) }
    for (key, entry) in value.entries {
      let isName =
        switch name {
        case .identifier: isWellFormedIdentifier(key)
        case .optionCode: isOptionCode(key)
        }
      if !isName { log.add(.badIdentifier(key), atKeyOf: entry) }
      check(entry, against: element)
    }
  }

  private mutating func checkTexts(_ value: DefinitionNode, takesSynonyms: Bool) {
    guard value.isMapping else { return log.add(.wrongType(expected: .localizedText), at: value) }
    for (key, entry) in value.entries {
      if takesSynonyms, key == Key.also.rawValue {
        if !entry.node.isNull { check(entry, against: .oneOrMore(.text)) }
      } else if !isLanguageCode(key) {
        let known = Language.allCases.map(\.rawValue) + (takesSynonyms ? [Key.also.rawValue] : [])
        log.add(.unknownKey(key: key, nearest: nearest(to: key, among: known)), atKeyOf: entry)
      } else if entry.rawText == nil {
        log.add(.wrongType(expected: .text), at: entry)
      }
    }
    guard let text = value.localizedText else { return log.add(.emptyText, atKeyOf: value) }
    for language in languages where text[language] == nil {
      log.add(.missingText(language: language), atKeyOf: value)
    }
  }

  private mutating func checkScalar(_ value: DefinitionNode, against shape: ValueShape) {
    guard let written = value.rawText else {
      return log.add(.wrongType(expected: shape.valueType), at: value)
    }
    if case .choice(let words) = shape {
      if value.choice(of: words) == nil {
        let near = nearest(to: written, among: words)
        log.add(.unknownValue(written, allowed: words, nearest: near), at: value)
      }
      return
    }
    guard value.text != nil else { return log.add(.emptyText, at: value) }
    if let problem = problem(with: value, written: written, shape: shape) {
      log.add(problem, at: value)
    }
  }

  private func problem(
    with value: DefinitionNode, written: String, shape: ValueShape
  ) -> DefinitionProblemKind? {
    switch shape {
    case .identifier: value.identifier == nil ? .badIdentifier(written) : nil
    case .optionCode: isOptionCode(written) ? nil : .badIdentifier(written)
    case .number(let range):
      value.number.map(range.contains) == true
        ? nil : .badNumber(written, range: "\(plain(range.lowerBound))…\(plain(range.upperBound))")
    case .wholeNumber(let range):
      value.wholeNumber.map(range.contains) == true
        ? nil : .badNumber(written, range: "\(range.lowerBound)…\(range.upperBound)")
    case .yesOrNo: value.yesOrNo == nil ? .wrongType(expected: .yesOrNo) : nil
    case .date: value.date == nil ? .badDate(written) : nil
    case .duration: value.months == nil ? .badNumber(written, range: "1 month…1200 months") : nil
    case .timeZone: value.timeZone == nil ? .unknownTimeZone(written) : nil
    case .timeFormat:
      value.timeFormat == nil
        ? .unknownValue(
          written, allowed: ["dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "M/d/yyyy H:mm"],
          nearest: nil) : nil
    case .measure:
      value.measure == nil
        ? .unknownValue(
          written, allowed: measureNames, nearest: nearest(to: written, among: measureNames))
        : nil
    default: nil
    }
  }
}

/// The names of all measures without a parameter.
let measureNames = Measure.simple.map(\.rawValue)

/// A number without `.0` where it is whole.
private func plain(_ number: Double) -> String {
  Int(exactly: number).map { String($0) } ?? String(number)
}

extension ValueShape {
  fileprivate var takesSynonyms: Bool { if case .option = self { true } else { false } }

  /// The kind of value that people are told to write.
  fileprivate var valueType: DefinitionProblemKind.ValueType {
    switch self {
    case .number: .number
    case .wholeNumber: .wholeNumber
    case .yesOrNo: .yesOrNo
    case .date: .date
    default: .text
    }
  }
}
