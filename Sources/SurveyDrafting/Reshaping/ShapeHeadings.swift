/// What a heading of a table that has no row for each person may name.
enum ShapeHeading {
  /// Whether it names the question that a row is about, and nothing else.
  static func namesItem(_ heading: String) -> Bool { isMade(heading, of: itemWords) }

  /// Whether it names the answer that a row gives, and nothing else.
  static func namesValue(_ heading: String) -> Bool {
    isMade(heading, of: valueWords) && !namesNumber(heading)
  }

  /// Whether it names whose answer a row is.
  static func namesResponse(_ heading: String) -> Bool {
    let words = heading.plainWords
    return namesKey(heading) || words.contains { responseWords.contains($0) }
      || words.contains { valueWords.contains($0) } && namesNumber(heading)
  }

  /// Whether one word of a heading is among these and the others only go with it.
  private static func isMade(_ heading: String, of words: Set<String>) -> Bool {
    let found = heading.plainWords
    return found.contains { words.contains($0) }
      && found.allSatisfy { words.contains($0) || companions.contains($0) }
  }

  private static func namesNumber(_ heading: String) -> Bool {
    heading.plainWords.contains { numberWords.contains($0) }
  }
}

private let itemWords = Set(
  """
  question questions item items statement statements enonce enonces affirmation affirmations \
  indicateur indicator variable frage fragen aussage السؤال الأسئلة سؤال العبارة العبارات البند \
  البنود الفقرة
  """.plainWords)

private let valueWords = Set(
  """
  value values answer answers response responses reponse reponses valeur score note rating choix \
  choice wert antwort الجواب الإجابة الاجابة القيمة التقييم النقطة الاختيار
  """.plainWords)

private let responseWords = Set(
  """
  respondent repondant repondante person personne student etudiant etudiante eleve participant \
  participante user learner apprenant stagiaire submission thread session token uuid teilnehmer \
  الطالب المتعلم التلميذ المشارك المستجيب الشخص المجيب
  """.plainWords)

private let numberWords = Set(
  "id identifiant numero number nummer no n code key rang رقم رمز معرف".plainWords)

/// Words that say no more than that something is named or counted.
private let companions = numberWords.union(
  """
  text texte label libelle intitule name nom title titre results result resultat full the de la du \
  des of l نص عنوان اسم
  """.plainWords)
