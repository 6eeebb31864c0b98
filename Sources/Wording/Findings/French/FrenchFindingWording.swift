import Findings
import SurveyModel

/// What is noticed in an export, in French.
struct FrenchFindingWording: FindingWording {
  var language: Language { .french }
  var or: String { "ou" }
  var colon: String { " : " }
  var comma: String { ", " }

  func quoted(_ text: String, limit: Int) -> String {
    "« \(shownText(text, limit: limit)) »"
  }

  func title(of severity: Severity) -> String {
    switch severity {
    case .stop: "À régler avant de pouvoir prendre le fichier en compte"
    case .check: "À vérifier : les résultats peuvent en dépendre"
    case .note: "Bon à savoir"
    }
  }

  func place(_ place: Place, count: Int) -> String? {
    let column = place.columnLetters.map { "colonne \($0)" }
    let named = [column, place.heading.map(quotedHeading)].compactMap { $0 }.joined(separator: " ")
    let row =
      place.row.map { "ligne \(self.count($0))" }
      ?? place.line.map { "ligne \(self.count($0)) dans un éditeur de texte" }
    let first = row.map { count > 1 ? "à partir de la \($0)" : $0 }
    let parts = [named.isEmpty ? nil : named, first].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").uppercasedFirst
  }

  func lead(to place: DefinitionChange.Place) -> String {
    switch place {
    case .survey: "Dans la définition de l’enquête"
    case .item: "Ligne pour cette question"
    case .option: "Ligne pour cette option"
    case .dimensionValue: "Ligne pour cette valeur"
    case .period, .group: "Par exemple"
    }
  }

  func statement(of kind: FindingKind, count: Int) -> String {
    switch kind {
    case .fileMissing: "Aucun fichier ne porte ce nom."
    case .fileEmpty: "Le fichier est vide."
    case .notText(let kind): sentence(on: FileSort(kind))
    case .isFolder: "C’est un dossier, pas un fichier."
    case .notReadable: "Le fichier ne peut pas être ouvert."
    case .stillGrowing: "Le fichier est encore en cours d’écriture ou de téléchargement."
    case .undecodable(let encoding):
      "Certaines lettres sont illisibles : elles ne sont pas codées en \(shownText(encoding))."
    case .encodingUndecided(let first, let second):
      """
      Les lettres accentuées ou arabes peuvent se lire de deux façons : \(sample(first)) ou \
      \(sample(second)).
      """
    case .delimiterUndecided(let first, let second):
      """
      Les colonnes peuvent être séparées de deux façons : par \(columnSample(first)), ou par \
      \(columnSample(second)).
      """
    case .strayQuote: "Un guillemet droit (\") se trouve là où une cellule ne peut pas en avoir."
    case .unclosedQuote: "Un guillemet droit (\") ouvre une cellule et rien ne la referme."
    case .fieldTooLong(let limit):
      """
      Une cellule dépasse \(self.count(limit)) octets, comme si elle contenait tout le reste du \
      fichier.
      """
    case .lostLetters(.questionMarks(let example)):
      """
      Des lettres ont été perdues avant l’arrivée du fichier et des points d’interrogation les \
      remplacent, par exemple \(quoted(example)) : \(cells(count)).
      """
    case .lostLetters(.codes(let example)):
      """
      Des lettres sont écrites sous forme de codes (UTF-7), par exemple \(quoted(example)) : \
      \(cells(count)).
      """
    case .lostLetters(.garbled(let example)):
      """
      Des lettres sont abîmées dans certaines cellules seulement, par exemple \(quoted(example)), et \
      ne peuvent pas être réparées : \(cells(count)).
      """
    case .lostLetters(.replaced):
      """
      Des lettres ont été perdues avant l’arrivée du fichier, dans \(cells(count)) (elles \
      s’affichent \u{FFFD}).
      """
    case .lettersRepaired(let garbled, let repaired):
      """
      Des lettres étaient abîmées avant l’arrivée du fichier et ont été rétablies, par exemple \
      \(quoted(garbled)) en \(quoted(repaired)) : \(cells(count)).
      """
    case .spreadsheetSign(let sign, let example):
      statement(of: sign, example: example, count: count)
    case .workbookRead(let sheet): "Les réponses ont été lues dans la feuille \(quoted(sheet))."
    case .workbookSheets(let sheets):
      "Plusieurs feuilles du classeur contiennent un tableau : \(quotedList(sheets))."
    case .headingsOnly: "Il y a des en-têtes, mais aucune réponse en dessous."
    case .allCellsEmpty: "Toutes les cellules sous les en-têtes sont vides."
    case .titleRows:
      counted(
        count, "ligne au-dessus des en-têtes ne fait pas partie",
        "lignes au-dessus des en-têtes ne font pas partie") + " du tableau."
    case .headingRows(let rows):
      "Les en-têtes occupent \(self.rows(rows)), qui ont été lues comme une seule."
    case .headingsMissing: "Les réponses commencent dès la première ligne, sans en-têtes."
    case .severalTables:
      "Sous le premier tableau en commence un deuxième, avec d’autres en-têtes."
    case .headingDelimiterDiffers(let headings, let rows):
      """
      Les en-têtes sont séparés par \(name(ofDelimiter: headings)), les cellules en dessous par \
      \(name(ofDelimiter: rows)).
      """
    case .longTable:
      "Chaque ligne ne contient qu’une réponse à une question, pas toutes celles d’une personne."
    case .longTableRead(let rows, let responses):
      """
      \(counted(rows, "ligne, d’une seule question, a été réunie", "lignes, d’une question chacune, ont été réunies")) \
      en \(counted(responses, "réponse complète", "réponses complètes")).
      """
    case .countsTable:
      """
      Les cellules contiennent des effectifs (combien de fois chaque réponse a été choisie), pas les \
      réponses de chacun.
      """
    case .countsTableRead(let rows, let answers):
      """
      Les effectifs de \(self.rows(rows)) ont été lus un par un et donnent \
      \(counted(answers, "réponse", "réponses")).
      """
    case .countsTooMany(let limit):
      "Les effectifs dépassent \(counted(limit, "réponse", "réponses"))."
    case .noSurveyFits(.some(let nearest), let matched, let items):
      """
      Les en-têtes ne correspondent à aucune de vos enquêtes ; la plus proche est « \(nearest) », \
      avec \(counted(matched, "question reconnue", "questions reconnues")) sur \(self.count(items)).
      """
    case .noSurveyFits: "Les en-têtes ne correspondent à aucune de vos enquêtes."
    case .severalSurveysFit(let surveys):
      "Les en-têtes correspondent à plusieurs enquêtes : \(list(surveys))."
    case .surveysMixed(let surveys):
      "Les en-têtes viennent de plusieurs enquêtes à la fois : \(list(surveys))."
    case .itemTwice(let item, let columns):
      "Plusieurs colonnes répondent à la même question, « \(item) » : \(quotedList(columns))."
    case .duplicateHeading(let heading):
      "L’en-tête \(quoted(heading)) figure plus d’une fois."
    case .unknownHeading(let heading, let nearest):
      """
      L’en-tête \(quoted(heading)) ne correspond à aucune question de \
      l’enquête.\(didYouMean(nearest))
      """
    case .itemWithoutColumn(let item):
      "La question « \(item) » n’a pas de colonne dans ce fichier."
    case .identifier(let heading, let kind):
      "La colonne \(quoted(heading)) semble contenir \(name(of: kind))."
    case .keyColumnMissing(let heading):
      "La colonne \(quoted(heading)), qui distingue les réponses, manque dans ce fichier."
    case .submittedColumnMissing(let heading):
      "La colonne \(quoted(heading)), qui dit quand chacun a répondu, manque dans ce fichier."
    case .dimensionColumnMissing(let dimension, let heading):
      "La colonne \(quoted(heading)), qui donne « \(dimension) », manque dans ce fichier."
    case .periodColumnMissing(let heading):
      "La colonne \(quoted(heading)), qui donne la période, manque dans ce fichier."
    case .groupColumnMissing(let heading):
      "La colonne \(quoted(heading)), qui dit quel groupe répond, manque dans ce fichier."
    case .timeOrderUndecided(let example):
      "Des dates comme \(quoted(example)) peuvent se lire jour puis mois, ou mois puis jour."
    case .timeFormatUnknown(let example):
      "Le texte \(quoted(example)) ne peut pas être lu comme une date."
    case .setAside(let reason): statement(of: reason, count: count)
    case .answerNotOnScale(let item, let answer, let nearest, _):
      answer == manyTexts
        ? """
        D’autres réponses encore ne sont pas prévues par l’échelle de « \(item) » : \(cells(count)).
        """
        : """
        La réponse \(quoted(answer)) n’est pas prévue par l’échelle de « \(item) » : \
        \(cells(count)).\(didYouMean(nearest))
        """
    case .severalAnswers(let item, let answer):
      answer == manyTexts
        ? """
        D’autres cellules encore donnent plusieurs réponses à « \(item) », qui n’en admet qu’une : \
        \(cells(count)).
        """
        : """
        Le texte \(quoted(answer)) donne plusieurs réponses à « \(item) », qui n’en admet qu’une : \
        \(cells(count)).
        """
    case .personalDataMasked(let item, let kind):
      """
      Dans les commentaires sur « \(item) », Rida a masqué \(name(of: kind)) : \
      \(cells(count)).
      """
    case .dimensionValueUnknown(let dimension, let value, let nearest):
      value == manyTexts
        ? "D’autres valeurs encore sont inconnues pour « \(dimension) » : \(rows(count))."
        : """
        La valeur \(quoted(value)) est inconnue pour « \(dimension) » : \
        \(rows(count)).\(didYouMean(nearest))
        """
    case .dimensionValuesNearlyAlike(let dimension, let value, let other):
      """
      Les valeurs \(quoted(value)) et \(quoted(other)) de « \(dimension) » se ressemblent : \
      \(rows(count)).
      """
    case .wordingChanged(let item, let before, let now):
      """
      La question « \(item) » n’est plus posée comme à la période précédente : \
      \(quotedQuestion(now)) au lieu de \(quotedQuestion(before)).
      """
    case .optionsChanged(let item, let before, let now) where now.isEmpty:
      """
      Des réponses proposées à « \(item) » dans la période précédente ont disparu : \
      \(quotedList(before)).
      """
    case .optionsChanged(let item, let before, let now) where before.isEmpty:
      """
      Des réponses proposées à « \(item) » ne l’étaient pas dans la période précédente : \
      \(quotedList(now)).
      """
    case .optionsChanged(let item, let before, let now):
      """
      Les réponses proposées à « \(item) » ne sont plus celles de la période précédente : \
      \(quotedList(now)) au lieu de \(quotedList(before)).
      """
    case .alreadyTakenIn: "Ce fichier a déjà été pris en compte."
    case .identicalRecords:
      counted(count, "ligne est identique", "lignes sont identiques") + " à une autre."
    case .keysOfOthers(let differing):
      """
      Les identifiants de \(counted(differing, "réponse", "réponses")) appartiennent à d’autres \
      réponses déjà reprises, envoyées à d’autres moments.
      """
    case .gone:
      counted(
        count, "réponse d’un export précédent est absente",
        "réponses d’un export précédent sont absentes") + " de celui-ci."
    case .moreResponsesThanRoster(let group, let period):
      """
      Le groupe « \(group) » compte plus de réponses pour \(period) que de personnes sur la liste \
      des effectifs.
      """
    }
  }
}
