import Findings
import SurveyModel

/// What a question that is answered with words asks about a person, if it asks for that.
///
/// A whole sentence may ask for it, so the words that make the difference are looked for: an address
/// of electronic mail, a telephone number, a name of one's own.
func identifierKind(ofQuestion text: String) -> FindingKind.IdentifierKind? {
  let text = normalised(text)
  for (kind, phrases) in personalPhrases {
    for phrase in phrases where text.contains(phrase) { return kind }
  }
  let words = text.split { !$0.isLetter && $0 != "-" }.map(String.init)
  return words.count <= 4 ? words.lazy.compactMap { personalWords[$0] }.first : nil
}

private let personalPhrases: [(FindingKind.IdentifierKind, [String])] = [
  (
    .email,
    [
      "e-mail address", "email address", "e-mail-adresse", "mailadresse", "adresse e-mail",
      "adresse email", "adresse mail", "adresse electronique", "adresse de courriel",
      "adresse de messagerie", "البريد الالكتروني", "بريدك الالكتروني", "correo electronico",
    ]
  ),
  (
    .phone,
    [
      "phone number", "mobile number", "numero de telephone", "numero de portable",
      "telefonnummer", "handynummer", "رقم الهاتف", "رقم هاتفك", "numero de telefono",
    ]
  ),
  (
    .name,
    [
      "your name", "full name", "first name", "last name", "votre nom", "nom et prenom",
      "nom complet", "ihr name", "ihren namen", "vorname", "nachname", "الاسم الكامل", "اسمك",
      "الاسم الشخصي", "الاسم العائلي",
    ]
  ),
]

private let personalWords: [String: FindingKind.IdentifierKind] = [
  "e-mail": .email, "email": .email, "mail": .email, "courriel": .email, "phone": .phone,
  "telephone": .phone, "telefon": .phone, "gsm": .phone, "الهاتف": .phone, "name": .name,
  "surname": .name, "nom": .name, "prenom": .name, "الاسم": .name, "cin": .nationalID,
  "massar": .nationalID,
]
