import Findings
import SurveyModel

/// Parts of sentences about definitions, in English.
extension EnglishDefinitionWording {
  func count(_ number: Int) -> String { NumberWriting(.english).count(number) }
  func quoted(_ text: String) -> String { "“\(shownText(text))”" }
  func list(_ words: [String]) -> String { words.map { shownText($0) }.joined(separator: ", ") }

  func didYouMean(_ nearest: String?) -> String {
    nearest.map { " Did you mean \(quoted($0))?" } ?? ""
  }

  func name(of language: Language) -> String {
    switch language {
    case .french: "French"
    case .arabic: "Arabic"
    case .english: "English"
    }
  }

  func name(of type: DefinitionProblemKind.ValueType) -> String {
    switch type {
    case .text: "a text"
    case .number: "a number"
    case .wholeNumber: "a whole number"
    case .yesOrNo: "true or false"
    case .list: "a list"
    case .mapping: "keys with values"
    case .localizedText: "a text for each language"
    case .date: "a date"
    }
  }

  func name(of reference: DefinitionProblemKind.Reference) -> String {
    switch reference {
    case .scale: "scale"
    case .objective: "objective"
    case .item: "item"
    case .group: "group"
    case .dimension: "dimension"
    case .dimensionValue: "dimension value"
    case .period: "period"
    case .option: "option"
    case .survey: "survey"
    }
  }
}
