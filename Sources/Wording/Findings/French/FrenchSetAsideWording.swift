import Findings
import SurveyModel

/// Why records are set aside, in French.
extension FrenchFindingWording {
  func statement(of reason: SetAsideReason, count: Int) -> String {
    switch reason {
    case .emptyRecord: counted(count, "ligne est vide.", "lignes sont vides.")
    case .noAnswers:
      counted(count, "ligne ne répond", "lignes ne répondent") + " à aucune question."
    case .ragged(let cells, let headings):
      counted(count, "ligne ne correspond", "lignes ne correspondent")
        + " pas aux en-têtes : \(count == 1 ? "elle" : "la première") compte \(self.cells(cells)) pour "
        + counted(headings, "en-tête.", "en-têtes.")
    case .repeatedHeadings:
      counted(count, "ligne répète", "lignes répètent") + " les en-têtes."
    case .partial:
      counted(
        count, "réponse a été commencée, mais pas envoyée",
        "réponses ont été commencées, mais pas envoyées") + "."
    case .testResponse:
      counted(
        count, "réponse n’est qu’un essai", "réponses ne sont que des essais")
        + " du questionnaire."
    case .spam:
      "L’outil d’enquête attribue \(counted(count, "réponse", "réponses")) à une machine."
    case .summaryRow:
      counted(count, "ligne contient", "lignes contiennent")
        + " des moyennes ou des totaux, pas des réponses."
    case .missingKey:
      counted(count, "ligne n’a", "lignes n’ont")
        + " rien dans la colonne qui distingue les réponses."
    case .supersededInFile:
      counted(count, "ligne est suivie", "lignes sont suivies")
        + " plus bas d’une version plus récente de la même réponse."
    case .countUnreadable(let text):
      "Des effectifs comme \(quoted(text)) ne sont pas des nombres entiers : \(rows(count))."
    case .timeUnreadable(let text):
      "Des dates comme \(quoted(text)) ne peuvent pas être lues : \(rows(count))."
    case .timeMissing:
      counted(count, "ligne n’indique pas sa date", "lignes n’indiquent pas leur date")
        + " d’envoi."
    case .outsidePeriods:
      counted(count, "ligne est datée", "lignes sont datées")
        + " en dehors de toutes les périodes du calendrier."
    case .periodUnknown: "La période reste inconnue : \(rows(count))."
    case .periodNameUnknown(manyTexts, _):
      "D’autres noms de période encore sont absents du calendrier : \(rows(count))."
    case .periodNameUnknown(let text, let nearest):
      """
      La période \(quoted(text)) est absente du calendrier : \(rows(count)).\(didYouMean(nearest))
      """
    case .groupUnknown(manyTexts, _):
      "D’autres textes encore ne désignent aucun groupe de l’organisme : \(rows(count))."
    case .groupUnknown("", _):
      "La colonne qui dit quel groupe répond est vide : \(rows(count))."
    case .groupUnknown(let text, let nearest):
      """
      Le texte \(quoted(text)) ne désigne aucun groupe de l’organisme : \
      \(rows(count)).\(didYouMean(nearest))
      """
    case .forgotten:
      counted(count, "ligne appartient", "lignes appartiennent")
        + " à une réponse effacée à la demande de son auteur."
    }
  }

  func consequence(of reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers, .repeatedHeadings:
      "Aucun chiffre ne change, car de telles lignes ne contiennent pas de réponse."
    case .ragged:
      "Les réponses peuvent être décalées d’une colonne, de telles lignes ne comptent donc pas."
    case .partial: "Une réponse que son auteur n’a pas envoyée ne compte pas."
    case .testResponse: "Un essai ne compte pas, car il ne donne l’avis de personne."
    case .spam: "De telles réponses ne comptent pas, car personne ne semble les avoir données."
    case .summaryRow:
      "Aucun chiffre ne change, car de telles lignes ne contiennent pas de réponse."
    case .missingKey:
      """
      De telles lignes ne comptent pas, car la même réponse pourrait compter deux fois avec le prochain \
      export.
      """
    case .supersededInFile: "Chaque réponse compte une fois, telle que la donne sa dernière ligne."
    case .timeUnreadable, .timeMissing, .periodUnknown, .periodNameUnknown:
      "De telles lignes ne sont rattachées à aucune période et ne comptent donc pas."
    case .outsidePeriods: "De telles lignes n’entrent dans aucun bilan et ne comptent donc pas."
    case .groupUnknown:
      "De telles lignes ne sont rattachées à aucun groupe et ne comptent donc pas."
    case .countUnreadable:
      "Rien ne dit combien de réponses ils représentent, aucun effectif de ces lignes n’est donc lu."
    case .forgotten: "De telles lignes ne comptent pas, quel que soit l’export où elles reviennent."
    }
  }

  func advice(for reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers, .supersededInFile: "Il n’y a rien à faire."
    case .repeatedHeadings:
      """
      Il n’y a rien à faire, si vous avez réuni plusieurs exports dans un fichier ; il est plus sûr de les déposer un \
      par un.
      """
    case .ragged:
      """
      Téléchargez de nouveau l’export et déposez-le sans l’ouvrir dans un tableur. Si la ligne reste \
      la même, cherchez-y un retour à la ligne ou un guillemet manquant.
      """
    case .partial:
      "Il n’y a rien à faire. Les réponses envoyées plus tard compteront avec le prochain export."
    case .testResponse, .spam:
      """
      Il n’y a rien à faire, sauf si des personnes ont bien répondu : corrigez alors leur statut dans \
      l’outil d’enquête, puis exportez de nouveau.
      """
    case .summaryRow: "Il n’y a rien à faire."
    case .missingKey:
      """
      Téléchargez de nouveau l’export avec sa colonne de numéros de réponse ; si une ligne a été \
      saisie à la main, donnez-lui un numéro à elle.
      """
    case .countUnreadable:
      """
      Demandez le tableau avec tous ses effectifs en nombres entiers, 0 là où personne n’a choisi la \
      réponse ; si les petits effectifs sont masqués, il n’y a rien à faire.
      """
    case .timeUnreadable:
      """
      Téléchargez de nouveau l’export sans l’enregistrer dans un tableur, qui réécrit les dates. Si \
      l’outil les écrit ainsi, indiquez leur modèle dans la définition de l’enquête, sous export, \
      submitted puis format.
      """
    case .timeMissing:
      "Téléchargez de nouveau l’export avec la date d’envoi, ou nommez la période avec --period."
    case .outsidePeriods:
      "Vérifiez ces dates ; si elles sont justes, ajoutez leur période à surveys/organisation.yaml."
    case .periodUnknown:
      """
      Déposez l’export dans le dossier de sa période, par exemple data/inbox/2025-2026-S1, ou nommez \
      la période avec --period.
      """
    case .periodNameUnknown:
      """
      Ajoutez ce nom aux valeurs de sa période dans la définition de l’enquête, sous export puis \
      period ; ou ajoutez la période à surveys/organisation.yaml.
      """
    case .groupUnknown("", _):
      "Complétez le groupe dans l’outil d’enquête, ou déposez un export par groupe."
    case .groupUnknown:
      "Ajoutez ce texte aux valeurs de son groupe dans la définition de l’enquête, sous group."
    case .forgotten:
      "Il n’y a rien à faire. Si vous le pouvez, supprimez aussi la réponse dans l’outil d’enquête."
    }
  }
}
