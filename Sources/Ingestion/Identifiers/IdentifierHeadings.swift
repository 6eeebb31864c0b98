import Findings
import SurveyModel

/// What a heading asks about a person: it consists of names of identifiers and of words that say
/// nothing else, as in "Votre nom et prénom (facultatif)".
///
/// A heading that also speaks of anything else, a brand of telephones or a group in a messenger,
/// asks for that.
func identifierKind(ofHeading heading: String) -> FindingKind.IdentifierKind? {
  let words = words(of: normalised(heading))
  var asked: FindingKind.IdentifierKind?
  var index = 0
  while index < words.count {
    if let (kind, count) = identifier(at: words[index...]) {
      asked = asked ?? kind
      index += count
    } else {
      guard politeWords.contains(words[index]) else { return nil }
      index += 1
    }
  }
  return asked
}

/// The longest name of an identifier with which some words begin, and how many words it has.
private func identifier(
  at words: ArraySlice<String>
) -> (kind: FindingKind.IdentifierKind, count: Int)? {
  for count in stride(from: min(longestPhrase, words.count), to: 0, by: -1) {
    if let kind = identifierPhrases[Array(words.prefix(count))] { return (kind, count) }
  }
  return nil
}

/// The names of identifiers, taken apart into normalised words.
private let identifierPhrases: [[String]: FindingKind.IdentifierKind] = {
  var phrases: [[String]: FindingKind.IdentifierKind] = [:]
  for (kind, texts) in identifierTexts {
    for text in texts { phrases[words(of: normalised(text))] = kind }
  }
  return phrases
}()

private let longestPhrase = identifierPhrases.keys.map(\.count).max() ?? 0

private let identifierTexts: [(FindingKind.IdentifierKind, [String])] = [
  (
    .email,
    [
      "email", "e-mail", "mail", "emails", "courriel", "adresse électronique",
      "messagerie électronique", "adresse de messagerie", "البريد الإلكتروني",
      "بريدك الإلكتروني", "بريد إلكتروني", "الإيميل", "إيميل",
    ]
  ),
  (.address, ["ip", "ipaddr", "adresse ip", "عنوان ip", "عنوان الـ ip"]),
  (
    .nationalID,
    [
      "cin", "cnie", "cne", "massar", "passport number", "numéro de passeport", "national id",
      "carte nationale", "carte nationale d'identité", "carte d'identité",
      "carte d'identité nationale", "apogée", "numéro étudiant", "numéro d'étudiant", "student id",
      "student number", "matricule",
      "رقم البطاقة الوطنية", "البطاقة الوطنية", "بطاقة التعريف الوطنية", "رقم مسار", "رمز مسار",
      "رقم الطالب", "الرقم الوطني", "رقم الهوية", "رقم الجواز",
    ]
  ),
  (
    .phone,
    [
      "téléphone", "phone", "tel", "tél", "gsm", "mobile number", "cell number",
      "numéro de portable", "numéro de mobile", "numéro whatsapp", "numéro de whatsapp",
      "whatsapp number", "رقم الهاتف", "رقم هاتفك", "الهاتف", "رقم الجوال", "رقم الواتساب",
      "رقم واتساب",
    ]
  ),
  (
    .name,
    [
      "nom", "noms", "prénom", "prénoms", "name", "names", "nom complet", "nom de famille",
      "full name", "first name", "last name", "family name", "given name", "firstname",
      "lastname", "fullname", "surname", "forename", "الاسم", "الإسم", "اسم", "اسمك", "النسب",
      "الاسم الكامل", "الإسم الكامل", "الاسم والنسب", "الاسم الشخصي", "الاسم العائلي",
    ]
  ),
]

/// Words that leave it open what is asked for: articles, courtesy, whose it is.
private let politeWords = Set(
  words(
    of: normalised(
      """
      votre vos ton ta tes mon ma le la les l de du des d un une et ou à en quel quelle est sont \
      merci veuillez prière saisir saisissez entrer entrez indiquer indiquez renseigner écrire \
      écrivez donner donnez facultatif facultative optionnel optionnelle obligatoire numéro num n \
      no code adresse portable mobile fixe personnel personnelle professionnel professionnelle \
      étudiant étudiante élève apprenant apprenante stagiaire participant participante parent \
      père mère tuteur enfant contact \
      your my the a an of and or for in what is are please enter type write give provide optional \
      required mandatory number address cell personal work student pupil learner trainee child \
      father mother guardian \
      ما هو هي من فضلك المرجو يرجى إدخال أدخل أدخلي كتابة اكتب اختياري إجباري رقم عنوان رمز و أو \
      الطالب الطالبة التلميذ التلميذة المتدرب المتدربة الأب الأم ولي الأمر الخاص بك
      """)))
