import Findings
import SurveyModel

/// What a column seems to say about a person, by its heading or by most of its cells.
func identifierKind(heading: String, samples: [String]) -> FindingKind.IdentifierKind? {
  identifierKind(ofHeading: heading) ?? identifierKind(ofSamples: samples)
}

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

/// What at least half of the cells look like, if that is an address or a telephone number.
func identifierKind(ofSamples samples: [String]) -> FindingKind.IdentifierKind? {
  guard !samples.isEmpty else { return nil }
  for (kind, looksAlike) in tellingShapes
  where samples.count(where: looksAlike) * 2 >= samples.count {
    return kind
  }
  return nil
}

private let tellingShapes: [(FindingKind.IdentifierKind, @Sendable (String) -> Bool)] = [
  (.email, looksLikeEmail), (.phone, looksLikePhone), (.address, looksLikeAddress),
]

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

/// Words without the signs around them; `e-mail` and `l'étudiant` are two words.
private func words(of text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

private func looksLikeEmail(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, let name = parts.first, let domain = parts.last, !name.isEmpty,
    !text.contains(where: \.isWhitespace)
  else { return false }
  return domain.dropFirst().dropLast(2).contains(".")
}

private func looksLikePhone(_ text: String) -> Bool {
  let compact = text.filter { !" -.()/".contains($0) }
  let digits = compact.hasPrefix("+") ? compact.dropFirst() : compact[...]
  guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
  let isInternational =
    (compact.hasPrefix("+") || compact.hasPrefix("00")) && (9...15).contains(digits.count)
  return isInternational || digits.count == 10 && ["05", "06", "07"].contains(digits.prefix(2))
}

private func looksLikeAddress(_ text: String) -> Bool {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 4
    && parts.allSatisfy { part in Int(part).map { $0 <= 255 && $0 >= 0 } ?? false }
}
