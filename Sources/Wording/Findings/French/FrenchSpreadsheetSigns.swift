import Findings

/// What a spreadsheet leaves behind in an export, in French.
extension FrenchFindingWording {
  func statement(
    of sign: FindingKind.SpreadsheetSign, example: String, count: Int
  ) -> String {
    switch sign {
    case .shortenedNumbers:
      "Un tableur a raccourci de longs nombres, par exemple \(quoted(example)) : \(cells(count))."
    case .answersAsDates:
      "Un tableur a transformé des réponses en dates, par exemple \(quoted(example)) : \(cells(count))."
    case .timesWithoutSeconds:
      """
      Les heures ont perdu leurs secondes, par exemple \(quoted(example)) : un tableur a réenregistré \
      le fichier.
      """
    case .yearsOfTwoDigits:
      """
      Les années n’ont que deux chiffres, par exemple \(quoted(example)) : un tableur a réenregistré \
      le fichier.
      """
    case .emptyRowsAtEnd:
      counted(count, "ligne vide termine", "lignes vides terminent") + " le fichier."
    case .markInside:
      """
      Une marque invisible, propre aux débuts de fichier, se trouve au milieu de celui-ci : plusieurs \
      fichiers semblent y être collés bout à bout.
      """
    case .macintoshLetters:
      """
      Les lettres sont codées comme sur d’anciens Macintosh ; lue ainsi, une cellule donne \
      \(quoted(example)).
      """
    }
  }

  func consequence(of sign: FindingKind.SpreadsheetSign) -> String {
    switch sign {
    case .shortenedNumbers:
      """
      Leurs derniers chiffres sont perdus, des réponses différentes peuvent donc être prises pour une \
      seule.
      """
    case .answersAsDates:
      "Ces cellules ne disent plus ce qui a été répondu et risquent de ne pas être reconnues."
    case .timesWithoutSeconds, .yearsOfTwoDigits:
      """
      Si les mêmes réponses reviennent avec leurs dates complètes, elles risquent de compter deux \
      fois.
      """
    case .emptyRowsAtEnd:
      "Aucun chiffre ne change, car de telles lignes ne contiennent pas de réponse."
    case .markInside:
      "Des lignes d’un fichier peuvent se trouver sous les en-têtes d’un autre."
    case .macintoshLetters: "Aucun chiffre ne change, tant que les lettres sont bien lues."
    }
  }

  func advice(for sign: FindingKind.SpreadsheetSign) -> String {
    switch sign {
    case .shortenedNumbers, .answersAsDates:
      "Téléchargez de nouveau l’export et déposez-le sans l’ouvrir dans un tableur."
    case .timesWithoutSeconds, .yearsOfTwoDigits:
      """
      Téléchargez de nouveau l’export et déposez-le sans l’ouvrir dans un tableur, ou préparez de la \
      même façon tous les exports de cette enquête.
      """
    case .emptyRowsAtEnd: "Il n’y a rien à faire."
    case .markInside: "Déposez les fichiers un par un, tels que l’outil d’enquête les a produits."
    case .macintoshLetters:
      """
      Il n’y a rien à faire si les lettres de cette cellule sont justes ; sinon, enregistrez de \
      nouveau le fichier dans Excel : Fichier, Enregistrer sous, CSV UTF-8 (délimité par des virgules).
      """
    }
  }
}
