package import Findings
package import SurveyModel

/// The words of `rida import`, in one language.
package protocol ImportWording: Sendable {
  /// The file is of no format that Rida reads.
  func unknownFormat(_ name: String) -> String
  /// The file is damaged, at a line where that is known.
  func damaged(_ name: String, line: Int?) -> String
  func asksNothing(_ name: String) -> String
  func tooLarge(_ name: String, megabytes: Int) -> String
  func needsPassword(_ name: String) -> String
  /// The file that was to be written is there already.
  func isThereAlready(_ path: String) -> String
  func badSurveyID(_ id: String) -> String
  /// What was imported: from which tool, how many items, how many questions were left out.
  func imported(from tool: String, items: Int, leftOut: Int) -> String
  func written(to path: String) -> String
  /// A second language's export lacks the first's, or the name of its language, or the other way
  /// round.
  var twinIncomplete: String { get }
  func badLanguage(_ name: String) -> String
  /// Why two exports cannot say how the questionnaire reads in a second language.
  func translationProblem(_ problem: TranslationProblem) -> String
  /// What to do with the definition.
  var nextSteps: String { get }
}

/// The words of `rida import` in a language.
package func importWording(in language: Language) -> any ImportWording {
  switch language {
  case .french: FrenchImportWording()
  case .arabic: ArabicImportWording()
  case .english: EnglishImportWording()
  }
}
