import Findings
import SurveyModel

/// Parts of sentences about findings, in French.
extension FrenchFindingWording {
  func count(_ number: Int) -> String { NumberWriting(.french).count(number) }

  func counted(_ count: Int, _ one: String, _ other: String) -> String {
    "\(self.count(count)) \(PluralForm(count, in: .french) == .one ? one : other)"
  }

  func rows(_ count: Int) -> String { counted(count, "ligne", "lignes") }
  func cells(_ count: Int) -> String { counted(count, "cellule", "cellules") }

  func list(_ surveys: [SurveyID]) -> String { quotedList(surveys.map(\.rawValue)) }

  func didYouMean(_ nearest: String?) -> String {
    nearest.map { " Vouliez-vous dire \(quoted($0)) ?" } ?? ""
  }

  func sample(_ reading: FindingKind.Reading) -> String {
    "\(quoted(reading.sample)) (\(shownText(reading.name)))"
  }

  func columnSample(_ reading: FindingKind.Reading) -> String {
    "\(name(ofDelimiter: reading.name)), ce qui donne \(quoted(reading.sample))"
  }

  func name(ofDelimiter delimiter: String) -> String {
    switch DelimiterSort(delimiter) {
    case .comma: "une virgule"
    case .semicolon: "un point-virgule"
    case .bar: "une barre verticale"
    case .tab: "une tabulation"
    case .space: "une espace"
    case .colon: "un deux-points"
    case .other(let name): quoted(name)
    }
  }

  /// What a file is that isn't text.
  func sentence(on sort: FileSort) -> String {
    switch sort {
    case .damagedWorkbook: "Ce classeur Excel est endommagé."
    case .lockedWorkbook: "Ce classeur Excel ne s’ouvre qu’avec un mot de passe."
    case .largeWorkbook: "Ce classeur Excel est trop volumineux."
    default: "Ce fichier est \(name(of: sort)), pas un fichier CSV."
    }
  }

  private func name(of sort: FileSort) -> String {
    switch sort {
    case .workbook, .damagedWorkbook, .lockedWorkbook, .largeWorkbook: "un classeur de tableur"
    case .olderWorkbook: "un classeur dans l’ancien format d’Excel 97-2003 (.xls)"
    case .archive: "une archive compressée"
    case .pdf: "un document PDF"
    case .image: "une image"
    case .webPage: "une page web"
    case .data: "un fichier de données d’un autre type"
    case .wideText: "un texte dans un codage inhabituel (UTF-32)"
    case .other: "un fichier d’un autre type"
    }
  }

  func name(of kind: FindingKind.IdentifierKind) -> String {
    switch kind {
    case .name: "des noms de personnes"
    case .email: "des adresses e-mail"
    case .phone: "des numéros de téléphone"
    case .nationalID: "des numéros de carte d’identité"
    case .address: "les adresses réseau (IP) des ordinateurs"
    }
  }
}
