/// What speaks for Windows-1252, Windows-1256, Mac Roman or ISO-8859-15.
///
/// The first two have the lower-case letters of French at the same bytes, so only words with bytes
/// that they read differently can tell: French capitals stand beside ASCII letters, Arabic words
/// have none. Mac Roman has other French letters where they have capitals or nothing, and
/// ISO-8859-15 has œ where they have ½.
struct CodePageEvidence: Equatable {
  /// Words that can only be Latin.
  private(set) var latinWords = 0
  /// Words of at least two letters, all of them Arabic in Windows-1256.
  private(set) var arabicWords = 0
  /// Words that only make sense in Mac Roman.
  private(set) var macintoshWords = 0
  /// Words with an œ of ISO-8859-15, and whether a byte stands for letters that it doesn't have.
  private(set) var latin9Words = 0
  private var hasWindowsLetters = false
  /// Words that make sense in none, as those of other code pages do: a person has to look.
  private(set) var foreignWords = 0
  /// The first byte that the two read differently.
  private(set) var firstOddOffset: Int?
  private var firstForeignOffset: Int?

  /// Weighs the words of `text`, which is in one of them.
  init(in text: [UInt8]) {
    let pages = CodePages.all
    var start: Int?
    for (offset, byte) in text.enumerated() {
      if firstOddOffset == nil && pages.differ(at: byte) { firstOddOffset = offset }
      if (0x80...0x9F).contains(byte) { hasWindowsLetters = true }
      if isMacintoshSign(at: offset, of: text) { macintoshWords += 1 }
      if byte == 0xBD && isLigature(at: offset, of: text) { latin9Words += 1 }
      if pages.isLetter(byte) {
        start = start ?? offset
      } else if let wordStart = start {
        weigh(text[wordStart..<offset], with: pages)
        start = nil
      }
    }
    if let start { weigh(text[start...], with: pages) }
  }

  private mutating func weigh(_ word: ArraySlice<UInt8>, with pages: CodePages) {
    guard word.contains(where: pages.differ) else { return }
    if isMacintosh(word, with: pages) {
      macintoshWords += 1
      return
    }
    let high = word.filter { $0 >= 0x80 }
    let isLatin = high.allSatisfy(pages.isLatinLetter)
    let hasASCII = high.count < word.count
    if hasASCII && isLatin && !hasCapitalInside(word) {
      latinWords += 1
    } else if !hasASCII && word.count > 1 && high.allSatisfy(pages.isArabic) {
      arabicWords += 1
    } else if !hasASCII && word.elementsEqual([0xC0]) {
      // A lone À is a French word; as Windows-1256 it is a letter that Arabic doesn't use.
      latinWords += 1
    } else if hasASCII || word.count > 1 {
      foreignWords += 1
      firstForeignOffset = firstForeignOffset ?? word.startIndex
    }
  }

  /// Whether Ž, which is é in Mac Roman, stands between lower-case letters.
  private func hasCapitalInside(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.dropFirst().dropLast().contains { index in
      word[index] == 0x8E && isLowerCase(word[index - 1]) && isLowerCase(word[index + 1])
    }
  }

  /// Whether a word has, beside lower-case letters, bytes that are French letters in Mac Roman and
  /// elsewhere a capital in the middle of a word or nothing.
  private func isMacintosh(_ word: ArraySlice<UInt8>, with pages: CodePages) -> Bool {
    guard word.allSatisfy({ $0 < 0x80 || pages.isMacintoshLetter($0) }) else { return false }
    return word.indices.contains { index in
      let isBehind = index > word.startIndex && isLowerCase(word[index - 1])
      let isBefore = index + 1 < word.endIndex && isLowerCase(word[index + 1])
      let isBehindASCII = index > word.startIndex && word[index - 1] < 0x80
      switch word[index] {
      case 0x8D, 0x8F, 0x90, 0x9D: return isBehind || isBefore
      case 0x8E: return isBehind
      case 0xD5:
        let next = index + 1 < word.endIndex ? word[index + 1] : 0
        return isBehindASCII && (isBefore || [0x8E, 0x8F, 0x88, 0x90].contains(next))
      default: return false
      }
    }
  }

  /// Whether a byte that is à, â, î, ï or ô in Mac Roman, and elsewhere no letter of any word, stands in
  /// a word, or alone as à does.
  private func isMacintoshSign(at offset: Int, of text: [UInt8]) -> Bool {
    guard [0x88, 0x89, 0x94, 0x95, 0x99].contains(text[offset]), offset > 0, offset + 1 < text.count
    else { return false }
    let isBehind = isLowerCase(text[offset - 1])
    let isBefore = isLowerCase(text[offset + 1])
    let isAlone = [text[offset - 1], text[offset + 1]] == [CSVByte.space, CSVByte.space]
    return isBehind && isBefore || text[offset] == 0x88 && (isBehind || isAlone)
  }

  /// Whether the byte that is œ in ISO-8859-15 and ½ elsewhere stands in a word.
  private func isLigature(at offset: Int, of text: [UInt8]) -> Bool {
    guard offset > 0, offset + 1 < text.count, isLowerCase(text[offset + 1]) else { return false }
    let isStart = text[offset - 1] < 0x30 && text[offset + 1] == UInt8(ascii: "u")
    return isLowerCase(text[offset - 1]) || isStart
  }

  private func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// What follows for `text`: a page that several times as many words speak for, or no decision.
  func detection(of text: [UInt8]) -> EncodingDetection {
    let others = max(latinWords, arabicWords)
    if macintoshWords > 1 && macintoshWords >= 3 * max(others, foreignWords) {
      return .found(.macRoman)
    }
    if let offset = firstForeignOffset, foreignWords >= max(others, macintoshWords) {
      return undecided(at: offset, of: text)
    }
    if macintoshWords > 0 { return undecided(at: firstOddOffset ?? 0, of: text) }
    if latin9Words > 0 && arabicWords == 0 && !hasWindowsLetters { return .found(.iso885915) }
    guard let odd = firstOddOffset else { return .found(.windows1252) }
    if arabicWords > 0 && arabicWords >= 5 * latinWords { return .found(.windows1256) }
    if latinWords > 0 && latinWords >= 5 * arabicWords { return .found(.windows1252) }
    return undecided(at: odd, of: text)
  }

  private func undecided(at offset: Int, of text: [UInt8]) -> EncodingDetection {
    let encodings: [TextEncoding] =
      macintoshWords > 0 ? [.macRoman, .windows1252] : [.windows1252, .windows1256]
    let readings = encodings.map { encoding in
      EncodingReading(encoding: encoding, text: line(around: offset, of: text, as: encoding))
    }
    return .undecided(line: 1 + lineBreakCount(in: text[..<offset]), readings: readings)
  }

  /// The line of `text` that has the byte at `offset`, at most some 80 bytes of it.
  private func line(around offset: Int, of text: [UInt8], as encoding: TextEncoding) -> String {
    func isBreak(_ byte: UInt8) -> Bool {
      byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
    }
    let lineStart = text[..<offset].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    let lineEnd = text[offset...].firstIndex(where: isBreak) ?? text.count
    let excerpt = text[max(lineStart, offset - 40)..<min(lineEnd, offset + 40)]
    let pages = CodePages.all
    let scalars = excerpt.map { pages.scalar($0, in: encoding) ?? "\u{FFFD}" }
    return String(String.UnicodeScalarView(scalars))
  }
}
