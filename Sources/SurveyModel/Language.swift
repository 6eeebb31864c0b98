/// A language in which Rida writes its reports and messages.
package enum Language: String, CaseIterable, Sendable, Comparable {
  case french = "fr"
  case arabic = "ar"
  case english = "en"

  /// Whether the language is written from right to left.
  package var isRightToLeft: Bool { self == .arabic }

  /// Orders languages by their codes.
  package static func < (left: Language, right: Language) -> Bool { left.rawValue < right.rawValue }
}

/// A text in several languages, by language code (`fr`, `ar`, `en`, `zgh` …).
package struct LocalizedText: Equatable, Sendable {
  /// The texts by language code; never empty texts.
  package var texts: [String: String]

  package init(_ texts: [String: String]) { self.texts = texts }

  /// The text in a language, or nil where it is missing.
  package subscript(language: Language) -> String? { texts[language.rawValue] }

  /// The text in a language, else in the first language that has one, French first.
  package func text(in language: Language) -> String {
    if let text = texts[language.rawValue] { return text }
    for fallback in ["fr", "en", "ar"] {
      if let text = texts[fallback] { return text }
    }
    return texts.min { $0.key < $1.key }?.value ?? ""
  }

  /// All texts in the order of their language codes.
  package var all: [String] { texts.sorted { $0.key < $1.key }.map(\.value) }
}
