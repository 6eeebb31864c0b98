import SurveyModel

/// A word of a screened text.
struct ScreenedWord {
  var range: Range<Int>
  /// The word normalised.
  var text: String
  var isCapitalised: Bool
}

extension ScreenedText {
  /// The words of the text: stretches of letters and digits.
  func words() -> [ScreenedWord] {
    var words: [ScreenedWord] = []
    var index = 0
    while index < symbols.count {
      let start = index
      while isLetterOrDigit(index) { index += 1 }
      guard index > start else {
        index += 1
        continue
      }
      var letters = String.UnicodeScalarView()
      letters.append(contentsOf: scalars[scalarRange(start..<index)])
      words.append(
        ScreenedWord(
          range: start..<index, text: normalised(String(letters)),
          isCapitalised: scalars[positions[start]].properties.isUppercase))
    }
    return words
  }

  /// The name that a word announces, by a title ("Mme") or an introduction ("my name is"), or nil
  /// where it announces none.
  func name(behind word: Int, of words: [ScreenedWord]) -> Range<Int>? {
    if titles.contains(words[word].text) { return titledName(words, word) }
    return introducedName(words, word)
  }

  /// Capitalised words behind a title; behind an Arabic one, a word that names no office.
  private func titledName(_ words: [ScreenedWord], _ title: Int) -> Range<Int>? {
    let isArabic = symbols[words[title].range.lowerBound] == Self.foreign
    // A lone letter is a title with its full stop only.
    if words[title].range.count == 1 {
      guard words[title].isCapitalised,
        symbol(words[title].range.upperBound) == UInt8(ascii: ".")
      else { return nil }
    }
    var last: Int?
    var next = title + 1
    while next < words.count, next <= title + 4, isNear(words, next), !isOffice(words[next]) {
      if isArabic {
        last = next
        break
      }
      if isName(words[next], behind: words[title]) {
        last = next
      } else if !particles.contains(words[next].text) {
        break
      }
      next += 1
    }
    return last.map { words[title + 1].range.lowerBound..<words[$0].range.upperBound }
  }

  /// The word behind an introduction, and further ones that may belong to the name.
  private func introducedName(_ words: [ScreenedWord], _ end: Int) -> Range<Int>? {
    guard let starts = introductions[words[end].text], isIntroduction(words, end, starts) else {
      return nil
    }
    var last: Int?
    var next = end + 1
    while next < words.count, next <= end + 3, isNear(words, next),
      !continuations.contains(words[next].text), !isDigit(words[next].range.lowerBound)
    {
      last = next
      next += 1
    }
    return last.map { words[end + 1].range.lowerBound..<words[$0].range.upperBound }
  }

  /// Whether the words that end at an index are one of the known introductions.
  private func isIntroduction(_ words: [ScreenedWord], _ end: Int, _ starts: [[String]]) -> Bool {
    starts.contains { start in
      end >= start.count
        && zip(words[(end - start.count)..<end], start).allSatisfy { $0.text == $1 }
    }
  }

  /// Whether only blanks, a full stop, an apostrophe or a colon stand between a word and the last.
  private func isNear(_ words: [ScreenedWord], _ index: Int) -> Bool {
    let between = symbols[words[index - 1].range.upperBound..<words[index].range.lowerBound]
    guard between.count <= 3 else { return false }
    let isAbbreviation = words[index - 1].range.count <= 4
    return between.allSatisfy { symbol in
      switch symbol {
      case UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: ":"): true
      case UInt8(ascii: "."): isAbbreviation
      default: false
      }
    }
  }

  /// Whether a word may be a name: short words in capitals behind "prof" are abbreviations.
  private func isName(_ word: ScreenedWord, behind title: ScreenedWord) -> Bool {
    guard word.isCapitalised, !word.range.contains(where: isDigit) else { return false }
    guard trades.contains(title.text), word.range.count < 4 else { return true }
    let second = word.range.lowerBound + 1
    return word.range.count > 1 && !scalars[positions[second]].properties.isUppercase
  }

  private func isOffice(_ word: ScreenedWord) -> Bool { offices.contains(word.text) }
}

/// Titles in front of a name, normalised.
private let titles = Set(
  [
    "M", "Mr", "Mrs", "Ms", "Miss", "Mme", "Mlle", "Monsieur", "Madame", "Mademoiselle", "Dr",
    "Docteur", "Doctor", "Pr", "Prof", "Professeur", "Professor", "السيد", "السيدة", "الآنسة",
  ].map(normalised))

/// Titles that are a trade as well, normalised.
private let trades: Set<String> = ["prof", "professeur", "professor", "docteur", "doctor"]

/// For the last word of an introduction what has to stand in front of it, normalised.
private let introductions: [String: [[String]]] = [
  "appelle": [["m"]], "nomme": [["me"]], "prenomme": [["me"]],
  "is": [["my", "name"], ["my", "full", "name"]], "s": [["my", "name"]],
  "est": [["mon", "nom"], ["mon", "prenom"], ["mon", "nom", "complet"]],
  "called": [["i", "am"], ["i", "m"]],
  "smiti": [[]], "smiyti": [[]], "smiyyti": [[]], normalised("اسمي"): [[]],
  normalised("سميتي"): [[]], normalised("واسمي"): [[]],
  normalised("الكامل"): [[normalised("اسمي")]],
]

/// Words that go on behind a name, or say that none comes, normalised.
private let continuations = Set(
  words(
    of: normalised(
      """
      et je j suis en au aux à un une étudiant étudiante élève mais pas que qui dans ne n du des \
      la le les pour avec parent père mère and i am a an the from in student but not of at for \
      with who my you your it no parent و أنا من في طالب طالبة تلميذ تلميذة أدرس ولي لا ليس غير هو \
      وأنا أب أم عمري
      """)))

/// Words of a name that are not capitalised, normalised.
private let particles: Set<String> = ["el", "al", "ben", "bel", "bint", "ait", "de", "d", "ould"]

/// Offices and other words that stand behind a title without being a name, normalised.
private let offices = Set(
  words(
    of: normalised(
      """
      le la les l directeur directrice président présidente professeur professeure prof proviseur \
      doyen ministre responsable enseignant enseignante formateur formatrice coordinateur \
      coordinatrice surveillant surveillante je il elle nous vous ils elles c est merci madame \
      mademoiselle monsieur mesdames messieurs chef inspecteur inspectrice secrétaire dr pr mme mr \
      the director principal president minister dean teacher head manager madam sir president \
      المدير المديرة الأستاذ الأستاذة الرئيس الرئيسة العميد الوزير الوزيرة المحترم المحترمة \
      المشرف المشرفة المنسق المنسقة الحارس الحارسة مدير مديرة رئيس عميد وزير أستاذ المسؤول المسؤولة
      """)))

/// Words without the signs around them; `e-mail` and `l'étudiant` are two words.
func words(of text: String) -> [String] {
  text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
