package import SurveyModel

/// The words for findings in a language.
package func findingWording(in language: Language) -> any FindingWording {
  EnglishFindingWording()
}
