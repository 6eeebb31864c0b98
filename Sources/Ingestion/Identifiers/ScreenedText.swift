/// A text as identifiers are looked for in it: one byte a letter, whatever script it is written in.
///
/// Digits of every script are ASCII digits, Latin letters without accents are lower case, dashes
/// are `-`, blanks are spaces; marks that only set the direction of writing are left out.
struct ScreenedText {
  /// What stands for a Latin letter with an accent.
  static let accented: UInt8 = 0x01
  /// What stands for a letter of another script.
  static let foreign: UInt8 = 0x02
  /// What stands for any other sign, and for what was found already.
  static let other: UInt8 = 0x00

  let scalars: [Unicode.Scalar]
  private(set) var symbols: [UInt8] = []
  /// For each symbol the position of its scalar.
  private(set) var positions: [Int] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    symbols.reserveCapacity(scalars.count)
    positions.reserveCapacity(scalars.count)
    for (position, scalar) in scalars.enumerated() {
      guard let symbol = Self.symbol(scalar) else { continue }
      symbols.append(symbol)
      positions.append(position)
    }
  }

  /// The scalars behind a stretch of symbols.
  func scalarRange(_ range: Range<Int>) -> Range<Int> {
    positions[range.lowerBound]..<positions[range.upperBound - 1] + 1
  }

  /// Takes a stretch of symbols out of what is looked at further.
  mutating func cover(_ range: Range<Int>) {
    for index in range { symbols[index] = Self.other }
  }

  func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < symbols.count && Self.isDigit(symbols[index])
  }

  /// Whether a letter of any script stands at an index.
  func isLetter(_ index: Int) -> Bool {
    index >= 0 && index < symbols.count && Self.isLetter(symbols[index])
  }

  func isLetterOrDigit(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }

  /// The symbol at an index, nil outside.
  func symbol(_ index: Int) -> UInt8? {
    index >= 0 && index < symbols.count ? symbols[index] : nil
  }

  static func isDigit(_ symbol: UInt8) -> Bool { symbol >= 0x30 && symbol <= 0x39 }

  static func isLatin(_ symbol: UInt8) -> Bool { symbol >= 0x61 && symbol <= 0x7A }

  static func isLetter(_ symbol: UInt8) -> Bool {
    isLatin(symbol) || symbol == accented || symbol == foreign
  }

  private static func symbol(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x41...0x5A: return UInt8(truncatingIfNeeded: scalar.value) + 0x20
    case 0x09...0x0D: return UInt8(ascii: " ")
    case 0x20..<0x7F: return UInt8(truncatingIfNeeded: scalar.value)
    case 0x0660...0x0669: return UInt8(truncatingIfNeeded: scalar.value - 0x0660 + 0x30)
    case 0x06F0...0x06F9: return UInt8(truncatingIfNeeded: scalar.value - 0x06F0 + 0x30)
    case 0xFF10...0xFF19: return UInt8(truncatingIfNeeded: scalar.value - 0xFF10 + 0x30)
    case 0xFF20: return UInt8(ascii: "@")
    case 0xFF0B: return UInt8(ascii: "+")
    case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
    case 0x2018, 0x2019, 0x02BC: return UInt8(ascii: "'")
    case 0x200B...0x200F, 0x061C, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x00AD: return nil
    case 0xC0...0x24F: return accented
    default: break
    }
    if scalar.properties.isWhitespace { return UInt8(ascii: " ") }
    if scalar.properties.isAlphabetic { return foreign }
    // Accents and vowel signs belong to the letter before them.
    return scalar.properties.canonicalCombiningClass == .notReordered ? other : nil
  }
}
