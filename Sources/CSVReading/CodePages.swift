/// The letters at the bytes of the one-byte encodings, as iconv knows them.
struct CodePages: Sendable {
  /// The pages, looked up once.
  static let all = CodePages()

  private let latin = Self.page(.windows1252)
  private let arabic = Self.page(.windows1256)
  private let macintosh = Self.page(.macRoman)

  /// The scalar at `byte`; nil if the page leaves it undefined.
  func scalar(_ byte: UInt8, in encoding: TextEncoding) -> Unicode.Scalar? {
    switch encoding {
    case .windows1256: arabic[Int(byte)]
    case .macRoman: macintosh[Int(byte)]
    default: latin[Int(byte)]
    }
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

  /// Whether `byte` stands in French words of Mac Roman: a letter or a curly apostrophe.
  func isMacintoshLetter(_ byte: UInt8) -> Bool {
    guard byte != 0xD5 else { return true }
    return byte >= 0x80 && macintosh[Int(byte)]?.properties.isAlphabetic == true
  }

  private static func page(_ encoding: TextEncoding) -> [Unicode.Scalar?] {
    (UInt8.min...UInt8.max).map { byte in
      let text = Transcoder(from: encoding).utf8(of: [byte])
      return String(decoding: text, as: UTF8.self).unicodeScalars.first
    }
  }
}
