/// What speaks for Windows-1252, and what for Windows-1256.
///
/// Both have the lower-case letters of French at the same bytes, so only words with bytes that they
/// read differently can tell: French capitals stand beside ASCII letters, Arabic words have none.
struct CodePageEvidence: Equatable {
  /// Words that can only be Latin.
  private(set) var latinWords = 0
  /// Words of at least two letters, all of them Arabic in Windows-1256.
  private(set) var arabicWords = 0
  /// Words that make sense in neither, as those of other code pages do: a person has to look.
  private(set) var foreignWords = 0
  /// The first byte that the two read differently.
  private(set) var firstOddOffset: Int?
  private var firstForeignOffset: Int?

  /// Weighs the words of `text`, which is in one of the two.
  init(in text: [UInt8]) {
    let pages = CodePages()
    var start: Int?
    for (offset, byte) in text.enumerated() {
      if firstOddOffset == nil && pages.differ(at: byte) { firstOddOffset = offset }
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
    let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
    return word.indices.dropFirst().dropLast().contains { index in
      word[index] == 0x8E && lower.contains(word[index - 1]) && lower.contains(word[index + 1])
    }
  }

  /// What follows for `text`: a page that five times as many words speak for, or no decision.
  func detection(of text: [UInt8]) -> EncodingDetection {
    if let offset = firstForeignOffset, foreignWords >= max(latinWords, arabicWords) {
      return undecided(at: offset, of: text)
    }
    guard let odd = firstOddOffset else { return .found(.windows1252) }
    if arabicWords > 0 && arabicWords >= 5 * latinWords { return .found(.windows1256) }
    if latinWords > 0 && latinWords >= 5 * arabicWords { return .found(.windows1252) }
    return undecided(at: odd, of: text)
  }

  private func undecided(at offset: Int, of text: [UInt8]) -> EncodingDetection {
    let readings = [TextEncoding.windows1252, .windows1256].map { encoding in
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
    let pages = CodePages()
    let scalars = excerpt.map { pages.scalar($0, in: encoding) ?? "\u{FFFD}" }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// The letters at the bytes of Windows-1252 and Windows-1256, as iconv knows them.
struct CodePages {
  private let latin = Self.page(.windows1252)
  private let arabic = Self.page(.windows1256)

  /// The scalar at `byte`; nil if the page leaves it undefined.
  func scalar(_ byte: UInt8, in encoding: TextEncoding) -> Unicode.Scalar? {
    (encoding == .windows1256 ? arabic : latin)[Int(byte)]
  }

  /// Whether the two pages have different scalars at `byte`.
  func differ(at byte: UInt8) -> Bool { latin[Int(byte)] != arabic[Int(byte)] }

  /// Whether `byte` is a letter, or part of one, in one of them.
  func isLetter(_ byte: UInt8) -> Bool { isLatinLetter(byte) || isArabic(byte) }

  /// Whether `byte` is a letter in Windows-1252.
  func isLatinLetter(_ byte: UInt8) -> Bool {
    byte != 0xAA && byte != 0xBA && latin[Int(byte)]?.properties.isAlphabetic == true
  }

  /// Whether `byte` is an Arabic letter, vowel sign or joiner in Windows-1256.
  func isArabic(_ byte: UInt8) -> Bool {
    guard let scalar = arabic[Int(byte)]?.value else { return false }
    return (0x0620...0x06D3).contains(scalar) || scalar == 0x200C || scalar == 0x200D
  }

  private static func page(_ encoding: TextEncoding) -> [Unicode.Scalar?] {
    (UInt8.min...UInt8.max).map { byte in
      let text = Transcoder(from: encoding).utf8(of: [byte])
      return String(decoding: text, as: UTF8.self).unicodeScalars.first
    }
  }
}
