package import SurveyModel

/// The words for findings in a language.
package func findingWording(in language: Language) -> any FindingWording {
  switch language {
  case .french: FrenchFindingWording()
  case .arabic: ArabicFindingWording()
  case .english: EnglishFindingWording()
  }
}
