package import SurveyModel

/// The forms that a noun can take after a number, as Unicode's CLDR names them.
package enum PluralForm: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other

  /// The form that a count asks for in a language.
  package init(_ count: Int, in language: Language) {
    switch language {
    case .french: self = count < 2 ? .one : .other
    case .english: self = count == 1 ? .one : .other
    case .arabic: self = Self.arabic(count)
    }
  }

  private static func arabic(_ count: Int) -> PluralForm {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
