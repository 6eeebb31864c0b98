import Findings

/// The words around findings, in French.
extension FrenchFindingWording {
  var nothingFound: String { "Rien à signaler : le fichier se lit bien." }
  var effectLabel: String { "Effet" }
  var adviceLabel: String { "À faire" }
  var definitionNote: String {
    """
    Les lignes destinées à une définition vont dans les fichiers du dossier surveys ; si ce n’est pas \
    vous qui les tenez, transmettez-les à l’équipe qualité. Si la clé y est déjà, complétez-la.
    """
  }
  var pageLead: String {
    """
    Ce que Rida a trouvé dans les réponses exportées de l’outil d’enquête, et ce qu’il y a à faire. \
    Rien n’a été enregistré.
    """
  }
  var ledgerTitle: String { "Ce qu’est devenue chaque ligne" }
  var rowsLabel: String { "Lignes" }
  var acceptedLabel: String { "Prises en compte" }
  var readLabel: String { "Lignes lues" }
  var setAsideLabel: String { "Mises de côté, par raison" }

  func subject(of summary: CheckSummary) -> String {
    let survey = summary.surveyTitle.map { "réponses à \(quoted($0))" }
    let tool = summary.toolName.map { "exportées de \(shownText($0))" }
    let parts = [survey, tool].compactMap { $0 }.joined(separator: comma)
    return (parts.isEmpty ? "pas encore reconnu" : parts).uppercasedFirst + "."
  }

  func reading(of summary: CheckSummary) -> String? {
    let encoding = summary.encoding.map { "les lettres sont lues en \(shownText($0))" }
    let delimiter = summary.delimiter.map {
      "les colonnes sont séparées par \(name(ofDelimiter: $0))"
    }
    let parts = [encoding, delimiter].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: comma).uppercasedFirst + "."
  }

  func outcome(of summary: CheckSummary) -> String {
    if summary.isStopped {
      return "Aucune réponse ne compte pour l’instant : il reste un point à régler."
    }
    let accepted = counted(summary.accepted, "réponse compte", "réponses comptent")
    return "\(accepted), sur \(counted(summary.read, "ligne lue", "lignes lues"))."
  }

  func pageTitle(files: Int) -> String {
    files == 1 ? "Contrôle d’un export d’enquête" : "Contrôle d’exports d’enquête"
  }

  func share(accepted: Int, of read: Int) -> String {
    "\(count(accepted)) sur \(count(read)) comptent"
  }

  func more(_ count: Int) -> String {
    "et \(self.count(count)) de même sorte ; --format html les montre toutes"
  }

  func ledger(read: Int, accepted: Int, setAside: Int) -> String {
    let accepted = counted(accepted, "prise en compte", "prises en compte")
    let setAside = counted(setAside, "mise de côté", "mises de côté")
    return "Lignes lues : \(count(read)) = \(accepted) + \(setAside)"
  }

  func unfinishedLedger(read: Int) -> String {
    "Lignes lues jusque-là : \(count(read)) ; aucune n’est prise en compte"
  }
}
