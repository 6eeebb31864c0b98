import Findings
import SurveyModel

/// What people can do about findings, in French.
extension FrenchFindingWording {
  func advice(for kind: FindingKind) -> String {
    switch kind {
    case .fileMissing: "Vérifiez le nom et le dossier, puis recommencez."
    case .fileEmpty: "Téléchargez de nouveau l’export depuis l’outil d’enquête."
    case .notText(let kind): advice(for: FileSort(kind))
    case .isFolder: "Indiquez les fichiers qu’il contient, par exemple data/inbox/*.csv."
    case .notReadable:
      "Demandez à la personne qui gère l’ordinateur le droit de lire ce fichier."
    case .stillGrowing: "Attendez la fin du téléchargement, puis recommencez."
    case .undecodable: downloadAgain + saveAsUTF8
    case .encodingUndecided(let first, let second):
      """
      Voyez laquelle des deux lectures est bonne, puis relancez la commande avec \
      --encoding \(shownText(first.name).lowercased()) ou --encoding \(shownText(second.name).lowercased()), ou dites-le une \
      fois pour toutes.
      """
    case .delimiterUndecided:
      """
      Voyez lequel donne de bonnes cellules, puis dites-le avec --delimiter, ou une fois pour \
      toutes.
      """
    case .strayQuote, .unclosedQuote, .fieldTooLong:
      """
      Téléchargez de nouveau l’export et déposez-le sans l’ouvrir dans un tableur. Si cela ne suffit \
      pas, ouvrez-le dans un éditeur de texte et regardez les guillemets de cette ligne.
      """
    case .lostLetters(.questionMarks), .lostLetters(.codes), .lostLetters(.garbled):
      downloadAgain + saveAsUTF8
    case .lostLetters(.replaced):
      downloadAgain + "Ce qui a été enregistré ainsi dans un tableur ne peut pas être retrouvé."
    case .lettersRepaired:
      """
      Il n’y a rien à faire si l’exemple est juste à présent ; sinon, téléchargez de nouveau l’export \
      depuis l’outil d’enquête.
      """
    case .spreadsheetSign(let sign, _): advice(for: sign)
    case .workbookRead:
      "Il n’y a rien à faire si c’est la bonne feuille ; sinon, nommez la bonne avec --sheet."
    case .workbookSheets:
      "Dites laquelle avec --sheet suivi de son nom, ou une fois pour toutes."
    case .titleRows, .headingRows, .longTableRead, .countsTableRead: "Il n’y a rien à faire."
    case .headingsMissing:
      "Téléchargez de nouveau l’export avec les en-têtes des colonnes en première ligne."
    case .severalTables: "Déposez chaque tableau dans un fichier à lui."
    case .headingDelimiterDiffers:
      """
      Téléchargez de nouveau l’export et déposez-le sans l’enregistrer dans un tableur. Si cela ne \
      suffit pas, ouvrez-le dans un éditeur de texte et mettez dans la première ligne le séparateur \
      des autres.
      """
    case .longTable:
      """
      Téléchargez l’export avec une ligne par personne ; ou nommez dans la définition de l’enquête les \
      colonnes de la personne, de la question et de la réponse, par exemple \(longTableExample).
      """
    case .countsTable:
      """
      Téléchargez les réponses elles-mêmes, avec une ligne par personne ; ou nommez dans la définition \
      de l’enquête les colonnes de la question et de l’effectif de chaque option, par exemple \
      \(countsTableExample). Des pourcentages ne peuvent pas être repris : demandez les réponses ou \
      les effectifs à la personne qui a établi le tableau.
      """
    case .countsTooMany: "Déposez un fichier par partie, par exemple par cours ou par période."
    case .headingsOnly, .allCellsEmpty:
      "Vérifiez dans l’outil d’enquête qu’il y a des réponses et que l’export les prend toutes."
    case .noSurveyFits(let nearest, _, _): adviceForNoSurvey(nearest?.rawValue)
    case .severalSurveysFit(let surveys):
      """
      Dites laquelle avec \(surveys.map { "--survey \($0)" }.joined(separator: " ou ")), ou donnez \
      les noms de ses fichiers dans sa définition, sous export puis files.
      """
    case .surveysMixed: "Exportez chaque enquête dans un fichier à elle."
    case .itemTwice:
      """
      Renommez l’une des questions dans l’outil d’enquête ; ou nommez la seconde colonne sous columns \
      de sa propre question, où #2 après un titre désigne la deuxième de ce nom ; ou, si l’une des \
      colonnes est inutile, laissez-la de côté.
      """
    case .duplicateHeading:
      """
      Donnez un titre différent à chaque question dans l’outil d’enquête, puis exportez de nouveau ; \
      ou distinguez-les dans la définition de l’enquête par #1 et #2 après le titre.
      """
    case .unknownHeading(_, let nearest):
      nearest == nil
        ? """
        Il n’y a rien à faire, sauf si la colonne est une question qui doit compter : \
        ajoutez-la alors à l’enquête.
        """
        : """
        Si c’est la question proposée, ajoutez cet en-tête à ses columns dans la définition de l’enquête.
        """
    case .itemWithoutColumn:
      """
      Si la question a été posée sous un autre titre, ajoutez ce titre à ses columns dans la \
      définition de l’enquête. Si elle n’a pas été posée, il n’y a rien à faire.
      """
    case .identifier:
      "Supprimez la colonne avant de déposer le fichier, ou faites-la écarter chaque fois."
    case .keyColumnMissing: exportAgain(orCorrect: "export puis key")
    case .submittedColumnMissing: exportAgain(orCorrect: "export puis submitted")
    case .dimensionColumnMissing: exportAgain(orCorrect: "export puis dimensions")
    case .periodColumnMissing: exportAgain(orCorrect: "export puis period")
    case .groupColumnMissing: exportAgain(orCorrect: "group")
    case .timeOrderUndecided: "Dites laquelle des deux lectures est la bonne."
    case .timeFormatUnknown:
      """
      Indiquez le modèle des dates dans la définition de l’enquête, sous export, submitted puis \
      format, par exemple dd/MM/yyyy HH:mm:ss.
      """
    case .setAside(let reason): advice(for: reason)
    case .answerNotOnScale(_, _, let nearest, let possible):
      adviceForAnswer(isNearOption: nearest != nil, possible)
    case .severalAnswers:
      """
      Si l’on peut choisir plusieurs réponses, donnez à la question kind: several dans la définition \
      de l’enquête ; sinon, réglez-la sur une seule réponse dans l’outil d’enquête.
      """
    case .personalDataMasked:
      """
      Il n’y a rien à faire. Le mieux est de demander dans le questionnaire de n’écrire ni nom ni \
      numéro.
      """
    case .dimensionValueUnknown(_, _, let nearest):
      nearest == nil
        ? """
        Complétez surveys/organisation.yaml : comme nouvelle valeur, ou comme autre graphie d’une \
        valeur connue.
        """
        : """
        Si c’est une autre graphie de la valeur proposée, ajoutez-la à celle-ci dans \
        surveys/organisation.yaml.
        """
    case .dimensionValuesNearlyAlike:
      """
      Si les deux désignent la même chose, ajoutez l’une à l’autre dans surveys/organisation.yaml ; \
      sinon, il n’y a rien à faire.
      """
    case .wordingChanged, .optionsChanged:
      """
      Si les deux demandent la même chose, dites-le dans la définition de l’enquête, avec la date et \
      la raison ; sinon, il n’y a rien à faire.
      """
    case .alreadyTakenIn: "Il n’y a rien à faire."
    case .identicalRecords:
      """
      Il n’y a rien à faire, sauf si des lignes ont été copiées par mégarde : supprimez alors les copies dans l’outil \
      d’enquête.
      """
    case .keysOfOthers:
      """
      Si c’est une autre copie du formulaire, distinguez ses réponses par plus de colonnes, par \
      exemple export: {key: [ID, Start time]}, ou donnez à ce formulaire son propre fichier d’enquête.
      """
    case .gone(.keep):
      """
      Si elles ont été supprimées à dessein, par exemple à la demande de leurs auteurs, faites-les \
      retirer.
      """
    case .gone(.retract):
      """
      Si cet export ne contient qu’une partie des réponses, téléchargez-les toutes, ou faites \
      conserver les autres.
      """
    case .moreResponsesThanRoster:
      """
      Vérifiez les effectifs dans data/registers/rosters.csv, et si une même personne a pu répondre \
      plusieurs fois.
      """
    }
  }

  private func adviceForAnswer(
    isNearOption: Bool, _ possible: FindingKind.PossibleAnswers
  ) -> String {
    switch possible {
    case .scale where isNearOption, .options where isNearOption:
      "Si ce texte désigne l’option proposée, ajoutez-le à celle-ci dans la définition de l’enquête."
    case .scale:
      """
      Si ce texte désigne l’une des options, ajoutez-le sous also de l’échelle avec le code de cette \
      option ; s’il veut dire « sans objet », sous not-applicable.
      """
    case .options:
      "Si ce texte désigne l’une des options, ajoutez-le à celle-ci dans la définition de l’enquête."
    case .numbers:
      """
      Si de tels nombres sont justes, élargissez from et to de la question dans la définition de \
      l’enquête ; ce qui suit les nombres va sous unit, un texte pour « sans objet » sous \
      not-applicable.
      """
    case .ranks:
      "Réglez l’outil d’enquête pour que chacun des rangs 1, 2, 3, etc. ne serve qu’une fois."
    }
  }

  private var downloadAgain: String {
    "Téléchargez de nouveau l’export en CSV depuis l’outil d’enquête. "
  }

  private var saveAsUTF8: String {
    """
    S’il vient d’Excel : Fichier, Enregistrer sous, CSV UTF-8 (délimité par des virgules) ; de \
    LibreOffice : Enregistrer sous, Texte CSV, jeu de caractères Unicode (UTF-8) ; de Google \
    Sheets : Fichier, Télécharger, Valeurs séparées par des virgules (.csv).
    """
  }

  private func exportAgain(orCorrect keys: String) -> String {
    """
    Exportez de nouveau avec cette colonne, ou corrigez son nom sous \(keys) dans la définition de \
    l’enquête.
    """
  }

  private func advice(for sort: FileSort) -> String {
    switch sort {
    case .workbook:
      """
      Ouvrez-le et enregistrez-le en CSV. Dans Excel : Fichier, Enregistrer sous, CSV UTF-8 (délimité \
      par des virgules) ; dans LibreOffice : Enregistrer sous, Texte CSV ; dans Google Sheets : \
      Fichier, Télécharger, Valeurs séparées par des virgules (.csv).
      """
    case .olderWorkbook:
      """
      Ouvrez-le et enregistrez-le comme classeur Excel (.xlsx) ou en CSV : dans Excel, Fichier, \
      Enregistrer sous ; l’ancien format ne peut pas être lu.
      """
    case .damagedWorkbook:
      """
      Téléchargez-le ou copiez-le de nouveau : une partie en a été perdue ou modifiée. Si Excel l’ouvre \
      encore, enregistrez-le de là en CSV UTF-8 (délimité par des virgules).
      """
    case .lockedWorkbook:
      """
      Ouvrez-le avec le mot de passe et enregistrez-le sans : dans Excel, Fichier, Informations, \
      Protéger le classeur, Chiffrer avec mot de passe, puis videz le champ.
      """
    case .largeWorkbook:
      """
      Ouvrez-le et enregistrez en CSV la feuille des réponses : dans Excel, Fichier, Enregistrer sous, \
      CSV UTF-8 (délimité par des virgules). Un fichier CSV peut avoir n’importe quelle taille.
      """
    case .archive:
      "Décompressez-le (clic droit, Extraire tout), puis déposez le fichier CSV qu’il contient."
    case .pdf, .image, .data:
      downloadAgain + "Un rapport, une image ou un autre type d’export ne peut pas le remplacer."
    case .webPage:
      """
      Connectez-vous à l’outil d’enquête et téléchargez les réponses en CSV ; ce qui a été enregistré \
      est une page web.
      """
    case .wideText, .other: downloadAgain + saveAsUTF8
    }
  }

  private func adviceForNoSurvey(_ nearest: String?) -> String {
    let other =
      "Si c’est une nouvelle enquête, écrivez-en la définition dans le "
      + "dossier surveys, sur le modèle de celles qui s’y trouvent."
    guard let nearest else { return "Vérifiez que c’est bien le fichier voulu. \(other)" }
    return """
      Si c’est l’enquête « \(nearest) », dites-le avec --survey \(nearest) et ajoutez les nouveaux \
      en-têtes aux columns de ses questions. \(other)
      """
  }
}
