/// A language in which a form is written.
enum Language: Sendable {
  case french, arabic, english
}

/// A text in the three languages.
struct Text: Sendable {
  private let french: String
  private let arabic: String
  private let english: String

  init(_ french: String, _ arabic: String, _ english: String) {
    self.french = french
    self.arabic = arabic
    self.english = english
  }

  /// The text in a language.
  subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .arabic: arabic
    case .english: english
    }
  }
}
