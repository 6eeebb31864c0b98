/// How an export's letters are written as bytes.
enum TextEncoding: Sendable {
  case utf8, utf8WithMark, utf16LittleEndian, windows1252, windows1256

  /// The bytes of a text.
  ///
  /// - Throws: `UnencodableLetter` for the first letter that the code page does not hold.
  func bytes(of text: String) throws -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .windows1252: try bytes(of: text, on: CodePage.windows1252)
    case .windows1256: try bytes(of: text, on: CodePage.windows1256)
    }
  }

  private func bytes(of text: String, on page: [Unicode.Scalar: UInt8]) throws -> [UInt8] {
    try text.unicodeScalars.map { scalar in
      if scalar.isASCII { return UInt8(scalar.value) }
      guard let byte = page[scalar] else {
        throw UnencodableLetter(scalar: scalar, encoding: self)
      }
      return byte
    }
  }
}

/// A letter that an encoding does not hold.
struct UnencodableLetter: Error, CustomStringConvertible {
  let scalar: Unicode.Scalar
  let encoding: TextEncoding

  var description: String {
    "\(encoding) has no U+\(String(scalar.value, radix: 16, uppercase: true))"
  }
}

/// The upper halves of two Windows code pages.
private enum CodePage {
  static let windows1252: [Unicode.Scalar: UInt8] = {
    // 0xA0 to 0xFF are those of Latin-1; the five undefined bytes stand as U+FFFD.
    let high = "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"
    var page = table(high)
    page["\u{FFFD}"] = nil
    for byte in UInt8(0xA0)...0xFF { page[Unicode.Scalar(byte)] = byte }
    return page
  }()

  static let windows1256: [Unicode.Scalar: UInt8] = table(
    "€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈ"
      + "گ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں"
      + "\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯"
      + "°±²³´µ¶·¸¹؛»¼½¾؟"
      + "ہءآأؤإئابةتثجحخد"
      + "ذرزسشصض×طظعغـفقك"
      + "àلâمنهوçèéêëىيîï"
      + "\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}ûü\u{200E}\u{200F}ے")

  /// The bytes from 0x80 on of scalars in their order.
  private static func table(_ letters: String) -> [Unicode.Scalar: UInt8] {
    var page: [Unicode.Scalar: UInt8] = [:]
    for (offset, scalar) in letters.unicodeScalars.enumerated() {
      page[scalar] = UInt8(0x80 + offset)
    }
    return page
  }
}
