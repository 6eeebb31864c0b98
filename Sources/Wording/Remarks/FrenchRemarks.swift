import Findings
import SurveyModel

/// Remarks of proposed definitions, in French.
struct FrenchRemarks: RemarkWording {
  private let words = FrenchFindingWording()
  private let definitions = FrenchDefinitionWording()

  func text(of kind: RemarkKind) -> String {
    switch kind {
    case .maybeNoAnswers:
      """
      Chaque ligne contient-elle les réponses d’une personne ? Le fichier ressemble à une liste \
      d’autre chose.
      """
    case .titleToWrite:
      "Comment s’appelle le questionnaire ? Écrivez son titre dans chaque langue."
    case .groupToChoose(let group):
      "Qui y répond : « \(group) », ou un autre groupe d’organisation.yaml ?"
    case .translationsMissing(let languages):
      "Il reste à écrire les textes en \(list(languages.map(definitions.name)))."
    case .periodToSay:
      "L’export ne dit pas quand chacun a répondu : nommez la période avec --period."
    case .scaleRecognised(let scale):
      "Les réponses sont celles de l’échelle intégrée \(scale)."
    case .scaleGuessed:
      """
      L’ordre, les points et ce qui vaut « satisfait » sont supposés : est-ce juste ?
      """
    case .optionsMayBeMissing:
      "Il se peut que personne n’ait choisi certaines réponses : y sont-elles toutes ?"
    case .mayBeReversed(let correlation):
      """
      Les réponses vont à l’inverse de celles aux autres questions (corrélation \
      \(decimal(correlation))) : est-elle posée à la négative ? Si oui, il lui faut reversed: true.
      """
    case .objectiveToChoose:
      "Quel objectif d’objectives.yaml sert-elle, s’il y en a un ?"
    case .headingUnclear(""): "Cette colonne n’a pas d’en-tête : qu’a-t-on demandé ?"
    case .headingUnclear(let heading):
      "L’en-tête \(quoted(heading)) ne dit pas ce qui a été demandé : quelle était la question ?"
    case .readAsComment: "Prise pour un commentaire libre : en est-ce un ?"
    case .readAsNumber(let low, let high):
      "Prise pour un nombre de \(low) à \(high) : d’autres nombres sont-ils possibles ?"
    case .readAsSeveral(let separator):
      """
      Plusieurs réponses se suivent dans une cellule, séparées par \(name(of: separator)) : y \
      sont-elles toutes ?
      """
    case .readAsOptionColumns(let count):
      """
      \(words.counted(count, "colonne vaut", "colonnes valent")) chacune pour une réponse, et plusieurs \
      sont possibles : y sont-elles toutes ?
      """
    case .questionMissing:
      "L’export donne ces réponses sans leur question : qu’a-t-on demandé ?"
    case .readAsRanking(let options):
      """
      Prise pour un classement de \(words.counted(options, "réponse", "réponses")), 1 étant la \
      première : en est-ce un ?
      """
    case .toolRecognised(let tool): "Outil reconnu : \(shownText(tool))."
    case .toolUnknown:
      "L’outil est inconnu : les colonnes ne sont reconnues qu’à leurs en-têtes."
    case .keyFound(let columns): "Les réponses se distinguent par \(words.quotedList(columns))."
    case .keyMissing:
      """
      Aucune colonne ne distingue les réponses, c’est donc leur contenu : l’outil peut-il exporter un \
      numéro par réponse ?
      """
    case .timeFound(let column, let example):
      "La colonne \(quoted(column)) dit quand chacun a répondu, par exemple \(quoted(example))."
    case .timeOrderUndecided(let column, let example, let days?):
      """
      Dans \(quoted(column)), \(quoted(example)) est-il le \(dateText(days.taken, in: .french)), comme \
      supposé ici, ou le \(dateText(days.other, in: .french)) ?
      """
    case .timeOrderUndecided(let column, let example, nil):
      """
      Dans \(quoted(column)), par exemple \(quoted(example)), le jour vient-il avant le mois, ou \
      après ?
      """
    case .dimensionCandidate(let heading, let values):
      """
      La colonne \(quoted(heading)) prend \(words.counted(values, "valeur", "valeurs")) : faut-il ventiler les \
      résultats selon elle ? Si oui, faites-en une dimension dans organisation.yaml.
      """
    case .identifierDropped(let heading, let kind):
      "La colonne \(quoted(heading)) semble contenir \(words.name(of: kind)) et n’est donc jamais conservée."
    case .columnEmpty(let heading): "La colonne \(quoted(heading)) est vide et reste donc de côté."
    case .columnLeftOut(let heading):
      "La colonne \(quoted(heading)) n’est pas prise pour une question : en est-ce une ?"
    case .columnsBesideCounts(let headings):
      "Laissées de côté comme totaux ou calculs : \(words.quotedList(headings))."
    case .readAsLong(let response, let item, let value):
      """
      Chaque ligne contient une réponse : la personne est dans \(words.quotedList(response)), la question \
      dans \(quoted(item)), la réponse dans \(quoted(value)). Est-ce juste ?
      """
    case .allOneResponse(let columns):
      """
      Toutes les lignes ont le même \(words.quotedList(columns)) et comptent pour une seule personne : une \
      autre colonne distingue-t-elle les personnes ?
      """
    case .textsAreCodes(let example):
      """
      Les questions n’y sont que des numéros ou des codes, comme \(quoted(example)) : écrivez ce qui a \
      été demandé.
      """
    case .readAsCounts(let item, let first, let last):
      """
      Chaque ligne compte les réponses à une question : la question est dans \(quoted(item)), les nombres \
      vont de \(quoted(first)) à \(quoted(last)). Est-ce juste ?
      """
    case .encodingToChoose(let taken, let other):
      """
      Les lettres se lisent de deux façons : \(quoted(taken.sample)) en \(shownText(taken.name)), retenu \
      ici, ou \(quoted(other.sample)) en \(shownText(other.name)). Laquelle est juste ?
      """
    case .delimiterToChoose(let taken, let other):
      """
      Les cellules se séparent de deux façons : par \(name(of: taken.name)), comme supposé ici \
      (\(quoted(taken.sample))), ou par \(name(of: other.name)) (\(quoted(other.sample))). Laquelle est \
      juste ?
      """
    case .filesNamed(let name):
      """
      Ce qui suit vaut pour les fichiers nommés \(quoted(name)) : mettez * à la place de ce qui change \
      d’un export à l’autre.
      """
    case .questionLeftOut(let code, let type):
      "La question \(quoted(code)) reste de côté : Rida ne lit pas son type, \(quoted(type))."
    case .groupMayBeObjective(let name):
      "\(quoted(name)) est-il un objectif ? Si oui, écrivez-le dans objectives.yaml."
    case .notApplicableGuessed(let answer):
      "\(quoted(answer)) est pris pour « sans objet » : est-ce juste ?"
    case .shownConditionally:
      """
      Posée à une partie des personnes seulement : une cellule vide peut vouloir dire non posée.
      """
    case .scoresFromPositions:
      "Les points sont les rangs des réponses : la première est-elle la plus basse ?"
    case .answersUntranslated(let answers, let language):
      """
      Personne n’a donné \(list(answers.map(quoted))) : ajoutez les mots de la deuxième langue \
      (\(language)), que rien n’indique.
      """
    }
  }

  private func quoted(_ text: String) -> String { words.quoted(text) }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func decimal(_ value: Double) -> String {
    NumberWriting(.french).decimal(value, decimals: 2)
  }

  private func name(of separator: String) -> String {
    switch ChoiceSeparator(separator) {
    case .comma: "une virgule"
    case .semicolon: "un point-virgule"
    case .bar: "une barre verticale"
    case .tab: "une tabulation"
    case .lineBreak: "un retour à la ligne"
    case .space: "une espace"
    case .other(let text): quoted(text)
    }
  }
}
