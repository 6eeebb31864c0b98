import Findings
import SurveyModel

/// A stretch of a text that tells who somebody is.
struct FoundIdentifier: Equatable {
  var kind: FindingKind.IdentifierKind
  /// The positions of its scalars in the text.
  var range: Range<Int>
}

/// What tells in a text who somebody is: addresses, telephone numbers and ids by their shape, names
/// by the words that announce them; in the order in which they stand.
func identifiers(in text: String, withNames: Bool = true) -> [FoundIdentifier] {
  guard mayHoldIdentifier(text) else { return [] }
  var screened = ScreenedText(text)
  var found: [FoundIdentifier] = []
  func take(_ kind: FindingKind.IdentifierKind, _ range: Range<Int>) {
    found.append(FoundIdentifier(kind: kind, range: screened.scalarRange(range)))
    screened.cover(range)
  }
  for index in screened.symbols.indices {
    if let range = screened.email(around: index) { take(.email, range) }
  }
  for index in screened.symbols.indices {
    if let range = screened.address(at: index) { take(.address, range) }
    if let range = screened.phone(at: index) { take(.phone, range) }
    if let range = screened.nationalID(at: index) { take(.nationalID, range) }
  }
  let words = screened.words()
  for word in words.indices where idCues.contains(words[word].text) {
    if let range = screened.numberBehindCue(words, word) { take(.nationalID, range) }
  }
  if withNames {
    for word in words.indices {
      if let range = screened.name(behind: word, of: words) { take(.name, range) }
    }
  }
  return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// What stands in the place of an identifier: the same in every language.
package let identifierMask = "[•••]"

/// A text with a mark in the place of each identifier, and the kinds that were found.
func masked(
  _ text: String, withNames: Bool = true
) -> (text: String, kinds: Set<FindingKind.IdentifierKind>) {
  let found = identifiers(in: text, withNames: withNames)
  guard !found.isEmpty else { return (text, []) }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var next = 0
  for identifier in found where identifier.range.lowerBound >= next {
    result.append(contentsOf: scalars[next..<identifier.range.lowerBound])
    result.append(contentsOf: identifierMask.unicodeScalars)
    next = identifier.range.upperBound
  }
  result.append(contentsOf: scalars[next...])
  return (String(result), Set(found.map(\.kind)))
}

/// A text as it may be repeated in a message: identifiers that are known by their shape are masked.
package func withoutIdentifiers(_ text: String) -> String { masked(text, withNames: false).text }

/// Words behind which a number is an id, normalised.
private let idCues = Set(
  words(
    of: normalised(
      "cin cnie cne massar matricule apogée passeport passport مسار البطاقة بطاقة الجواز جواز")))

/// Whether it is worth looking closely: a sign of an address, five digits, or a word that may
/// announce a name.
private func mayHoldIdentifier(_ text: String) -> Bool {
  var digits = 0
  var colons = 0
  var word = WordStart()
  var before: UInt8 = 0
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "@"), 0xEF: return true
    case 0x30...0x39: digits += 1
    case UInt8(ascii: ":"): colons += 1
    case 0xA0...0xA9 where before == 0xD9, 0xB0...0xB9 where before == 0xDB: digits += 1
    default: break
    }
    if !word.append(byte) {
      if word.mayAnnounce(before: byte) { return true }
      word = WordStart()
    }
    before = byte
  }
  return digits >= 5 || colons >= 2 || word.mayAnnounce(before: 0)
}

/// The first eight bytes of a word, upper case as lower case.
private struct WordStart {
  private var bytes: UInt64 = 0
  private var length = 0

  init() {}

  init(_ text: String) {
    for byte in text.utf8 { _ = append(byte) }
  }

  /// Appends a letter's byte; says whether it is one.
  mutating func append(_ byte: UInt8) -> Bool {
    let letter = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    guard letter >= 0x61 && letter <= 0x7A || letter >= 0x80 else { return false }
    // Dashes and curly apostrophes: no word goes on with their first byte or begins with the others.
    if letter == 0xE2 || length == 0 && letter >= 0x80 && letter < 0xC0 { return false }
    if length < 8 { bytes = bytes << 8 | UInt64(letter) }
    length += 1
    return true
  }

  /// Whether a name may follow, or whether the word is the sign of an address in brackets.
  func mayAnnounce(before byte: UInt8) -> Bool {
    switch length {
    case 0: false
    case 1: bytes == 0x6D && byte == UInt8(ascii: ".")
    case 2 where bytes == 0x6174: byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
    default: Self.announcing.contains(bytes)
    }
  }

  private static let announcing = Set(
    """
    mr mrs ms miss mme mlle monsieur madame mademoiselle dr docteur doctor pr prof professeur \
    professor appelle nomme prénomme prenomme name nom prénom prenom called smiti smiyti smiyyti \
    السيد السيدة الآنسة الانسة اسمي إسمي أسمي سميتي واسمي وإسمي
    """.split(separator: " ").map { WordStart(String($0)).bytes })
}
