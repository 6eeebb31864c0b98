import Findings
import SurveyModel

/// What a column seems to say about a person, by its heading or by most of its cells.
func identifierKind(heading: String, samples: [String]) -> FindingKind.IdentifierKind? {
  identifierKind(ofHeading: heading) ?? identifierKind(ofSamples: samples)
}

/// What a heading seems to ask about a person.
func identifierKind(ofHeading heading: String) -> FindingKind.IdentifierKind? {
  let words = words(of: normalised(heading))
  let text = words.joined(separator: " ")
  let padded = " \(text) "
  // Long headings speak of mail and telephones without asking for them.
  if words.count <= 7 {
    for (kind, phrases) in tellingPhrases
    where phrases.contains(where: { padded.contains(" \($0) ") }) {
      return kind
    }
  }
  let asked = words.filter { !politeWords.contains($0) }.joined(separator: " ")
  if asked == "tel" { return .phone }
  return nameHeadings.contains(asked) ? .name : nil
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

/// Phrases that tell wherever they stand in a heading, normalised.
private let tellingPhrases: [(FindingKind.IdentifierKind, [String])] = [
  (
    .email,
    normalisedAll([
      "email", "e mail", "mail", "courriel", "adresse electronique", "email address",
      "البريد الإلكتروني", "بريدك الإلكتروني", "بريد إلكتروني", "الإيميل",
    ])
  ),
  (
    .address, normalisedAll(["ip address", "adresse ip", "ipaddr", "عنوان ip", "عنوان الـ ip"])
  ),
  (
    .nationalID,
    normalisedAll([
      "cin", "cnie", "cne", "massar", "passport number", "numero de passeport", "national id",
      "carte nationale", "carte d'identite", "code apogee", "numero apogee", "numero etudiant",
      "student id", "student number", "matricule", "رقم البطاقة الوطنية", "البطاقة الوطنية",
      "بطاقة التعريف الوطنية", "رقم مسار", "رمز مسار", "رقم الطالب", "الرقم الوطني", "رقم الهوية",
    ])
  ),
  (
    .phone,
    normalisedAll([
      "telephone", "numero de tel", "gsm", "whatsapp", "phone number", "your phone",
      "mobile number", "رقم الهاتف", "الهاتف", "رقم الجوال", "واتساب",
    ])
  ),
  (
    .name,
    normalisedAll([
      "nom et prenom", "nom et prenoms", "prenom et nom", "nom complet", "full name",
      "first name", "last name", "name and surname", "firstname and surname", "surname",
      "الاسم الكامل", "الاسم والنسب", "الاسم الشخصي", "الاسم العائلي", "الإسم الكامل",
    ])
  ),
]

/// Headings that ask for a name when nothing else stands beside it.
private let nameHeadings = Set(
  normalisedAll([
    "nom", "prenom", "prenoms", "name", "nom prenom", "prenom nom", "names", "firstname",
    "lastname", "الاسم", "الإسم", "اسمك", "النسب", "اسم",
  ]))

private let politeWords = Set(
  normalisedAll([
    "votre", "vos", "your", "ton", "le", "de", "the", "of", "student", "etudiant", "participant",
    "quel", "est", "what", "is", "please", "enter", "saisir", "entrer", "optional", "facultatif",
    "optionnel", "اختياري", "ما", "هو", "هي", "المرجو",
  ]))

private func normalisedAll(_ texts: [String]) -> [String] { texts.map(normalised) }

/// Words without the signs around them; `e-mail` is two words.
private func words(of text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
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
