import Findings

/// The words of `rida import` in French.
struct FrenchImportWording: ImportWording {
  func unknownFormat(_ name: String) -> String {
    "\(name) n’est pas un questionnaire que Rida sait lire. Exportez le questionnaire lui-même, pas "
      + "les réponses\u{202F}: depuis LimeSurvey en .lss ou en .txt tabulé, depuis Qualtrics en "
      + ".qsf, depuis SurveyJS en .json, ou sous forme de XLSForm (.xlsx, ou ses feuilles "
      + "survey.csv et choices.csv)."
  }
  func damaged(_ name: String, line: Int?) -> String {
    let place = line.map { " à la ligne \($0)" } ?? ""
    return "\(name) est endommagé\(place). Exportez de nouveau le questionnaire sans modifier le "
      + "fichier."
  }
  func asksNothing(_ name: String) -> String {
    "\(name) ne demande rien\u{202F}: aucune question n’y a été trouvée."
  }
  func tooLarge(_ name: String, megabytes: Int) -> String {
    "\(name) est trop volumineux pour un questionnaire\u{202F}: Rida lit au plus \(megabytes) Mo."
  }
  func needsPassword(_ name: String) -> String {
    "\(name) est protégé par un mot de passe. Enregistrez-le sans mot de passe."
  }
  func isThereAlready(_ path: String) -> String {
    "\(path) existe déjà et n’a pas été modifié. Choisissez un autre nom ou ajoutez --force."
  }
  func badSurveyID(_ id: String) -> String {
    "«\u{202F}\(id)\u{202F}» ne peut pas identifier une enquête\u{202F}: utilisez des lettres sans "
      + "accent, des chiffres, - et _."
  }
  func imported(from tool: String, items: Int, leftOut: Int) -> String {
    let taken = items < 2 ? "\(items) question reprise" : "\(items) questions reprises"
    switch leftOut {
    case 0: return "\(tool)\u{202F}: \(taken)."
    case 1: return "\(tool)\u{202F}: \(taken)\u{202F}; 1 question a été laissée de côté."
    default:
      return "\(tool)\u{202F}: \(taken)\u{202F}; \(leftOut) questions ont été laissées de côté."
    }
  }
  func written(to path: String) -> String { "Définition écrite dans \(path)." }
  var twinIncomplete: String {
    "Les textes d’une deuxième langue demandent trois choses ensemble\u{202F}: --export FICHIER, "
      + "--translated-export FICHIER et --translated-language CODE, par exemple en."
  }
  func badLanguage(_ name: String) -> String {
    "«\u{202F}\(name)\u{202F}» n’est pas un code de langue\u{202F}: écrivez deux ou trois lettres, "
      + "par exemple fr, ar ou en."
  }
  func translationProblem(_ problem: TranslationProblem) -> String {
    switch problem {
    case .notTheSurveys(let file):
      "\(file) n’est pas un export de ce questionnaire. Choisissez l’export dans la langue du "
        + "questionnaire."
    case .noKey(let file):
      "Rien dans \(file) ne distingue les réponses. Exportez de nouveau avec les numéros des réponses."
    case .keyTwice(let file, let heading):
      "Dans \(file), deux réponses ont le même numéro dans la colonne "
        + "«\u{202F}\(heading)\u{202F}». Exportez de nouveau."
    case .columnCounts(let export, let twin):
      "Les deux exports diffèrent\u{202F}: \(export) colonnes et \(twin). Exportez les deux avec les "
        + "mêmes réglages."
    case .otherResponses(let missing, let added):
      "Les deux exports n’ont pas les mêmes réponses\u{202F}: \(missing) dans le premier seulement, "
        + "\(added) dans le second seulement. Exportez les deux au même moment, sans filtre."
    case .twoTexts(let column, let heading):
      "La colonne \(spreadsheetColumn(column)) («\u{202F}\(heading)\u{202F}») de l’export traduit a deux textes pour la "
        + "même réponse. Exportez de nouveau les deux au même moment."
    case .oneTextForTwo(let column, let heading):
      "La colonne \(spreadsheetColumn(column)) («\u{202F}\(heading)\u{202F}») de l’export traduit a le même texte pour "
        + "deux réponses. Corrigez la traduction dans l’outil d’enquête et exportez de nouveau."
    case .headingUnclear(let column, let heading):
      "On ne peut pas dire de quelle question est la colonne \(spreadsheetColumn(column)) "
        + "(«\u{202F}\(heading)\u{202F}») des exports. Choisissez le texte complet des questions "
        + "comme en-têtes et exportez de nouveau les deux."
    }
  }
  var nextSteps: String {
    "Parcourez les lignes qui commencent par #, placez le fichier dans surveys/ et essayez-le avec "
      + "«\u{202F}rida check EXPORT\u{202F}»."
  }
}
