import Findings
import SurveyModel
import TestSupport

@testable import Ingestion

/// What one respondent answered, whatever the tool that writes it down.
struct RespondentAnswers: Equatable {
  enum Choice: Equatable {
    case option(Int)
    case notApplicable
    case blank
  }

  var clarity: Choice
  var workload: Choice
  /// The services chosen, nil where the question was left blank.
  var services: Set<Int>?
  var comment: String
  /// Seconds since 1970 on the organisation's clock, a whole minute.
  var submitted: Int
  var key: String

  var answersAnything: Bool {
    clarity != .blank || workload != .blank || services != nil || !comment.isEmpty
  }

  /// The answer codes that reading has to come to.
  var codes: [UInt8] {
    let chosen = AnswerTable.services.indices.map { service in
      services.map { $0.contains(service) ? 1 : 0 } ?? blank
    }
    return [Self.code(clarity), Self.code(workload)] + chosen
  }

  private static func code(_ choice: Choice) -> UInt8 {
    switch choice {
    case .option(let option): UInt8(option)
    case .notApplicable: AnswerCode.notApplicable.rawValue
    case .blank: blank
    }
  }
}

/// A table of random answers to one small questionnaire in three languages.
struct AnswerTable {
  var respondents: [RespondentAnswers]

  static let scale = Scale(
    id: "agreement",
    options: [
      Fixtures.option("1", 1, fr: "Pas du tout d'accord", ar: "غير موافق تماما", en: "Not at all"),
      Fixtures.option("2", 2, fr: "Plutôt pas d'accord", ar: "غير موافق", en: "Rather not"),
      Fixtures.option("3", 3, fr: "Plutôt d'accord", ar: "موافق", en: "Rather, yes"),
      Fixtures.option("4", 4, fr: "Tout à fait d'accord", ar: "موافق تماما", en: "Yes, fully"),
    ],
    satisfied: ["3", "4"], dissatisfied: ["1", "2"],
    notApplicable: ["Sans objet", "لا ينطبق", "Does not apply"])

  /// Options that hold separators and each other's beginnings.
  static let services = [
    Fixtures.option("1", 0, fr: "Bibliothèque", ar: "المكتبة", en: "Library"),
    Fixtures.option("2", 0, fr: "Cantine, cafétéria", ar: "المطعم، المقهى", en: "Canteen, café"),
    Fixtures.option("3", 0, fr: "Sport", ar: "الرياضة", en: "Sports"),
    Fixtures.option("4", 0, fr: "Sport (club)", ar: "الرياضة (ناد)", en: "Sports (club)"),
  ]

  static let items = [
    Item(
      id: "clarity",
      text: LocalizedText([
        "fr": "Les explications sont claires", "ar": "الشروح واضحة", "en": "Explanations are clear",
      ]), kind: .scaled(scale)),
    Item(
      id: "workload",
      text: LocalizedText([
        "fr": "La charge, est-elle juste ?", "ar": "هل العبء مناسب؟", "en": "Is the load \"fair\"?",
      ]), kind: .scaled(scale)),
    Item(
      id: "services",
      text: LocalizedText([
        "fr": "Services utilisés", "ar": "الخدمات المستعملة", "en": "Services used",
      ]), kind: .several(services)),
    Item(
      id: "improve",
      text: LocalizedText([
        "fr": "Que faut-il améliorer ?", "ar": "ما الذي ينبغي تحسينه؟", "en": "What to improve?",
      ]), kind: .comment),
  ]

  static let survey = Fixtures.survey(items: items)

  /// Random answers; comments are written in one language.
  static func random(
    _ language: Language, using generator: inout SeededGenerator
  ) -> AnswerTable {
    let first = Fixtures.date("2025-10-20").dayNumber
    return AnswerTable(
      respondents: (0..<Int.random(in: 6...14, using: &generator)).map { row in
        // Days past the twelfth say which of day and month stands first.
        let day = first + row % 9
        let minute = Int.random(in: 0..<1440, using: &generator)
        return RespondentAnswers(
          clarity: choice(using: &generator), workload: choice(using: &generator),
          services: chosen(using: &generator), comment: comment(language, using: &generator),
          submitted: day * 86_400 + minute * 60, key: "\(1000 + row * 7)")
      })
  }

  private static func choice(using generator: inout SeededGenerator) -> RespondentAnswers.Choice {
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: .blank
    case 1: .notApplicable
    case let number: .option(number % 4)
    }
  }

  private static func chosen(using generator: inout SeededGenerator) -> Set<Int>? {
    let chosen = Set(services.indices.filter { _ in Bool.random(using: &generator) })
    return chosen.isEmpty ? nil : chosen
  }

  private static func comment(_ language: Language, using generator: inout SeededGenerator)
    -> String
  {
    guard Int.random(in: 0..<3, using: &generator) > 0 else { return "" }
    let words: [Language: [String]] = [
      .french: ["Très bien", "trop de bruit", "l'été", "« oui »"],
      .arabic: ["جيد جدا", "ضجيج كثير", "القاعة"],
      .english: ["Very good", "too noisy", "the room"],
    ]
    let signs = [", ", "; ", "\n", " \"so\" ", " & <b> ", " - ", "\t"]
    var text = ""
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      text += words[language]?.randomElement(using: &generator) ?? "-"
      text += signs.randomElement(using: &generator) ?? ""
    }
    return trimmedText(text)
  }
}
