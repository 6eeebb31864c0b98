import SurveyModel

/// The code under which a definition's texts of a language stand, such as `fr` for `fr-CA`,
/// `FR`, `French (fr)` and `de-informal`; nil where a name says no language.
func languageCode(_ name: String) -> String? {
  let text = name.trimmingPrefix(while: \.isWhitespace)
  if let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
    return languageCode(String(text[text.index(after: open)..<close]))
  }
  let code = text.lowercased().prefix { $0.isASCII && $0.isLetter }
  if (2...3).contains(code.utf8.count) { return String(code) }
  return languageNames[normalised(name)]
}

/// The language that an untagged text is probably in: Arabic by its letters, else the one given.
func languageCode(ofText text: String, else usual: String) -> String {
  let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
  let arabic = letters.count { (0x0600...0x06FF).contains($0.value) }
  return arabic * 2 > letters.count ? "ar" : usual
}

private let languageNames: [String: String] = [
  "french": "fr", "francais": "fr", "arabic": "ar", "english": "en", "anglais": "en", "arabe": "ar",
  "العربيه": "ar", "عربي": "ar", "الفرنسيه": "fr", "الانجليزيه": "en", "german": "de",
  "deutsch": "de", "spanish": "es", "espanol": "es", "portuguese": "pt", "italian": "it",
]

extension [String: String] {
  /// Adds a text in a language where it is not empty and the language has none.
  mutating func add(_ text: String, in language: String) {
    guard !text.isEmpty, self[language] == nil else { return }
    self[language] = text
  }

  /// The one text for a person to recognise it by, nil where there is none.
  var readable: String? { isEmpty ? nil : LocalizedText(self).text(in: .french) }

  /// Texts in the order of their languages.
  var inOrder: [String] { sorted { $0.key < $1.key }.map(\.value) }
}
