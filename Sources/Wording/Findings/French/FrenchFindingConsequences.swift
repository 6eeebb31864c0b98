import Findings
import SurveyModel

/// What findings do to the results, in French.
extension FrenchFindingWording {
  func consequence(of kind: FindingKind) -> String {
    switch kind {
    case .fileMissing, .fileEmpty, .isFolder, .headingsOnly, .allCellsEmpty:
      "Il n’y a aucune réponse à compter."
    case .notText, .notReadable, .undecodable: "Aucune de ses réponses ne peut être comptée."
    case .stillGrowing:
      "Une partie des réponses pourrait manquer, aucune n’est donc encore comptée."
    case .encodingUndecided:
      """
      Mal lus, les réponses et les noms changeraient de lettres ; aucune réponse n’est donc encore \
      comptée.
      """
    case .delimiterUndecided:
      """
      Mal lues, les réponses passeraient sous d’autres questions ; aucune n’est donc encore comptée.
      """
    case .strayQuote, .unclosedQuote, .fieldTooLong:
      """
      À partir de là, les réponses pourraient passer sous d’autres questions ; aucune n’est donc \
      comptée.
      """
    case .lostLetters:
      "Les réponses touchées risquent de ne pas être reconnues, et les commentaires restent abîmés."
    case .lettersRepaired:
      "Aucun chiffre ne change : les réponses comptent telles qu’elles ont été écrites."
    case .spreadsheetSign(let sign, _): consequence(of: sign)
    case .workbookRead: "Seul compte ce qui se trouve dans cette feuille."
    case .workbookSheets:
      "Rien ne dit quelle feuille contient les réponses, aucune n’est donc encore comptée."
    case .titleRows:
      "Aucun chiffre ne change : ce qui précède les en-têtes est laissé de côté."
    case .headingRows:
      "Aucun chiffre ne change : les réponses sont lues juste sous les en-têtes."
    case .headingsMissing:
      "Rien ne dit à quelle question répond chaque colonne, rien n’est donc compté."
    case .severalTables:
      """
      Ses lignes compteraient pour d’autres questions, aucune réponse n’est donc encore comptée.
      """
    case .headingDelimiterDiffers:
      "Les réponses passeraient sous d’autres questions, aucune n’est donc comptée."
    case .longTable:
      "Chaque ligne compterait pour une personne, aucune réponse n’est donc encore comptée."
    case .longTableRead: "Chaque réponse compte une fois, avec toutes ses questions."
    case .countsTable:
      "Des effectifs ne disent pas qui a répondu quoi, aucune réponse n’est donc comptée."
    case .countsTableRead:
      """
      Elles comptent comme des réponses, pas comme des personnes : rien ne relie les réponses d’une même \
      personne, elles ne servent donc aucun objectif.
      """
    case .countsTooMany:
      "Autant de réponses ne sont pas lues d’un coup, aucune n’est donc comptée."
    case .noSurveyFits:
      "Rien ne dit à quelle question répond chaque colonne, rien n’est donc compté."
    case .severalSurveysFit:
      """
      Les réponses pourraient être attribuées à une autre enquête, aucune n’est donc encore \
      comptée.
      """
    case .surveysMixed:
      "Les réponses d’une enquête pourraient compter pour une autre, aucune n’est donc comptée."
    case .itemTwice:
      "Rien ne dit laquelle de ces colonnes compte, aucune réponse n’est donc encore comptée."
    case .duplicateHeading: "Des colonnes de même nom peuvent être prises l’une pour l’autre."
    case .unknownHeading: "Cette colonne est laissée de côté ; aucun chiffre ne change."
    case .itemWithoutColumn: "Pour ce fichier, cette question compte comme non posée."
    case .identifier:
      """
      Des données personnelles ne doivent pas être conservées sans qu’on l’ait voulu ; rien n’est \
      donc encore enregistré.
      """
    case .keyColumnMissing:
      """
      La même réponse pourrait compter deux fois avec le prochain export, aucune n’est donc encore \
      comptée.
      """
    case .submittedColumnMissing, .periodColumnMissing:
      "Rien ne dit à quelle période rattacher les réponses, aucune n’est donc encore comptée."
    case .dimensionColumnMissing(let dimension, _):
      "Les réponses comptent, mais pas dans les résultats selon « \(dimension) »."
    case .groupColumnMissing:
      "Rien ne dit à quel groupe rattacher les réponses, aucune n’est donc encore comptée."
    case .timeOrderUndecided:
      "Des réponses pourraient compter pour un autre mois, aucune n’est donc encore comptée."
    case .timeFormatUnknown:
      "Rien ne dit quand chacun a répondu, aucune réponse n’est donc encore comptée."
    case .setAside(let reason): consequence(of: reason)
    case .answerNotOnScale:
      "De telles réponses comptent comme illisibles : elles n’entrent dans aucun chiffre."
    case .severalAnswers:
      "De telles réponses comptent comme illisibles : elles n’entrent dans aucun chiffre."
    case .personalDataMasked:
      "Aucun chiffre ne change, et ce qui a été masqué n’est conservé nulle part."
    case .dimensionValueUnknown(let dimension, _, _):
      "De telles réponses comptent, mais pas dans les résultats selon « \(dimension) »."
    case .dimensionValuesNearlyAlike:
      "Si les deux désignent la même chose, ses résultats sont coupés en deux."
    case .wordingChanged, .optionsChanged:
      """
      La série s’interrompt ici : les résultats de cette question ne sont pas comparés aux précédents.
      """
    case .alreadyTakenIn: "Aucun chiffre ne change : chaque réponse compte une fois."
    case .identicalRecords: "Toutes comptent, car deux personnes peuvent répondre de même."
    case .keysOfOthers:
      """
      Ces réponses prendraient la place des précédentes, aucune n’est donc encore comptée.
      """
    case .gone(.keep): "Les réponses absentes comptent toujours."
    case .gone(.retract): "Les réponses absentes ne comptent plus."
    case .moreResponsesThanRoster: "Le taux de réponse de ce groupe ne peut pas être juste."
    }
  }
}
