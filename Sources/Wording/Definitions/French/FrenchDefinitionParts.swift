import Findings
import SurveyModel

/// Parts of sentences about definitions, in French.
extension FrenchDefinitionWording {
  func count(_ number: Int) -> String { NumberWriting(.french).count(number) }
  func quoted(_ text: String) -> String { "« \(shownText(text)) »" }
  func list(_ words: [String]) -> String { words.map { shownText($0) }.joined(separator: ", ") }

  func didYouMean(_ nearest: String?) -> String {
    nearest.map { " Vouliez-vous dire \(quoted($0)) ?" } ?? ""
  }

  func name(of language: Language) -> String {
    switch language {
    case .french: "français"
    case .arabic: "arabe"
    case .english: "anglais"
    }
  }

  func name(of type: DefinitionProblemKind.ValueType) -> String {
    switch type {
    case .text: "un texte"
    case .number: "un nombre"
    case .wholeNumber: "un nombre entier"
    case .yesOrNo: "true ou false"
    case .list: "une liste"
    case .mapping: "des clés avec leurs valeurs"
    case .localizedText: "un texte par langue"
    case .date: "une date"
    }
  }

  func name(of reference: DefinitionProblemKind.Reference) -> String {
    switch reference {
    case .scale: "l’échelle"
    case .objective: "l’objectif"
    case .item: "la question"
    case .group: "le groupe"
    case .dimension: "la dimension"
    case .dimensionValue: "la valeur de la dimension"
    case .period: "la période"
    case .option: "l’option"
    case .survey: "l’enquête"
    }
  }

  func none(of reference: DefinitionProblemKind.Reference) -> String {
    switch reference {
    case .scale: "Aucune échelle"
    case .objective: "Aucun objectif"
    case .item: "Aucune question"
    case .group: "Aucun groupe"
    case .dimension: "Aucune dimension"
    case .dimensionValue: "Aucune valeur de la dimension"
    case .period: "Aucune période"
    case .option: "Aucune option"
    case .survey: "Aucune enquête"
    }
  }
}
