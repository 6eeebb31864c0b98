/// The words of workbooks in French.
struct FrenchWorkbookWording: WorkbookWording {
  private let report = FrenchReportWording()

  var summarySheet: String { "Synthèse" }
  var changesSheet: String { "Changements" }
  var answersSheet: String { "Réponses" }
  var breakdownsSheet: String { "Ventilations" }
  var figuresSheet: String { "Tous les chiffres" }
  var readMeSheet: String { "À lire" }

  var resultAndTarget: String { "Résultat et cible" }
  var answersByQuestion: String {
    "Insatisfaits, ni l’un ni l’autre et satisfaits, question par question"
  }
  var answerShares: String { "Part de chaque réponse" }
  var noChanges: String { "Rien n’a pu être comparé à la dernière fois." }

  var readMeLead: String {
    """
    Chaque feuille contient un tableau. Les pourcentages sont enregistrés comme des nombres entre 0 \
    et 1 et seulement affichés en pourcentage.
    """
  }
  var wordsForNumbers: String {
    """
    Un mot remplace tout nombre masqué ou impossible à calculer\u{A0}; la dernière colonne en donne la \
    raison. Une telle cellule ne vaut jamais zéro.
    """
  }
  var sheetColumn: String { "Feuille" }
  var columnColumn: String { "Colonne" }
  var meaningColumn: String { "Ce qu’elle dit" }

  func heading(of column: WorkbookColumn) -> String {
    switch column {
    case .objective: report.objective
    case .group: "Groupe"
    case .measure: report.measureColumn
    case .result: report.result
    case .rangeFrom: "Fourchette\u{A0}: de"
    case .rangeTo: "Fourchette\u{A0}: à"
    case .people: report.respondentsColumn
    case .target: report.target
    case .status: report.status
    case .sinceLast: report.sinceLastColumn
    case .owner: report.owner
    case .due: "Échéance"
    case .openActions: "Actions en cours"
    case .course: "Sens"
    case .subject: "Sujet"
    case .breakdownValue: "Valeur"
    case .earlierResult: "La dernière fois"
    case .earlierPeriod: "Période précédente"
    case .changeFrom: "Écart\u{A0}: de"
    case .changeTo: "Écart\u{A0}: à"
    case .question: report.question
    case .satisfied: report.satisfied
    case .dissatisfied: report.dissatisfied
    case .neither: report.neither
    case .answers: report.answersColumn
    case .notApplicable: report.notApplicableShort
    case .missing: "Sans réponse"
    case .mean: "Moyenne"
    case .remark: report.remarkColumn
    case .survey: report.surveyColumn
    case .dimension: "Ventilation"
    case .answer: report.answer
    case .share: report.shareColumn
    }
  }

  func meaning(of column: WorkbookColumn) -> String {
    switch column {
    case .objective: "L’objectif, tel que le registre l’énonce."
    case .group: "Le groupe dont les réponses comptent."
    case .measure: "De quel chiffre il s’agit\u{A0}; son mode de calcul est indiqué plus bas."
    case .result: "Le chiffre de cette période."
    case .rangeFrom: "Le bas de la fourchette."
    case .rangeTo: "Le haut de la fourchette."
    case .people:
      "Le nombre de personnes, ou de réponses à une question, sur lequel repose le chiffre."
    case .target: "Ce que l’objectif vise."
    case .status:
      """
      Atteint ou non atteint lorsque toute la fourchette se trouve du même côté de la cible\u{A0}; sinon, \
      on ne peut pas le dire.
      """
    case .sinceLast: "Ce que le chiffre est devenu depuis la dernière mesure."
    case .owner: "Qui répond de l’objectif."
    case .due: "La date à laquelle il doit être atteint."
    case .openActions: "Les numéros des actions en cours qui citent l’objectif."
    case .course: "En progrès, en recul, sans changement net ou non comparable."
    case .subject: "La question, l’objectif ou l’enquête qui a changé."
    case .breakdownValue: "La partie du groupe concernée\u{A0}; vide pour le groupe entier."
    case .earlierResult: "Le chiffre de la dernière mesure."
    case .earlierPeriod: "La période de cette mesure."
    case .changeFrom:
      """
      Le bas de l’écart probable\u{A0}; les parts et les soldes en points sur 100, les moyennes dans \
      l’unité de leur échelle.
      """
    case .changeTo: "Le haut de l’écart probable."
    case .question: "La question, telle qu’elle est posée."
    case .satisfied: "La part des réponses qui comptent comme satisfaites."
    case .dissatisfied: "La part des réponses qui comptent comme insatisfaites."
    case .neither: "La part des réponses qui ne sont ni l’un ni l’autre."
    case .answers: "Le nombre de personnes qui ont choisi l’une des réponses."
    case .notApplicable: "Le nombre de personnes que la question ne concerne pas."
    case .missing: "Le nombre de personnes dont aucune réponse n’est connue."
    case .mean: "Le score moyen\u{A0}; les questions posées à l’envers sont d’abord retournées."
    case .remark: "Pourquoi un nombre manque, ou comment lire la question."
    case .survey: "L’enquête qui a posé la question."
    case .dimension: "Selon quoi les réponses sont ventilées."
    case .answer: "La réponse, telle qu’elle est proposée."
    case .share:
      """
      La part de ceux qui l’ont choisie\u{A0}; quand plusieurs réponses sont possibles, le total dépasse \
      100\u{202F}%.
      """
    }
  }

  func meaning(ofFiguresColumn name: String) -> String? {
    switch name {
    case "survey": "L’identifiant de l’enquête dans les définitions."
    case "period": "L’identifiant de la période dans le calendrier."
    case "group": "L’identifiant du groupe."
    case "dimension":
      "L’identifiant de la dimension de ventilation\u{A0}; vide pour le groupe entier."
    case "value": "La valeur de cette dimension."
    case "subject_kind":
      "Ce dont parle le chiffre\u{A0}: survey (enquête), objective (objectif) ou item (question)."
    case "subject": "Son identifiant."
    case "measure":
      "Le nom stable du chiffre\u{A0}; «\u{A0}share:\u{A0}» est suivi du code d’une réponse."
    case "estimate": "Le chiffre avec toutes ses décimales\u{A0}; les parts sont entre 0 et 1."
    case "low": "Le bas de son intervalle."
    case "high": "Le haut de son intervalle."
    case "n": "Le nombre de réponses ou de personnes sur lequel il repose."
    case "method": "La méthode de l’intervalle."
    case "status": "ok, withheld (masqué) ou not-defined (non défini)."
    case "reason": "Pourquoi il est masqué ou non défini."
    default: nil
    }
  }
}
