extension ScreenedText {
  /// The national id that begins at an index, or nil where there is none: one or two letters with
  /// five to seven digits (CIN, passport), one letter with nine (Massar), or two digits, two
  /// letters and five digits.
  func nationalID(at start: Int) -> Range<Int>? {
    guard isLetterOrDigit(start), !isLetterOrDigit(start - 1), !isJoined(before: start) else {
      return nil
    }
    var index = start
    while isDigit(index) { index += 1 }
    let leading = index - start
    let lettersStart = index
    while let symbol = symbol(index), Self.isLatin(symbol) { index += 1 }
    let letters = index - lettersStart
    let digitsStart = index
    while isDigit(index) { index += 1 }
    guard !isLetterOrDigit(index), !isJoined(after: index) else { return nil }
    switch (leading, letters, index - digitsStart) {
    case (0, 1...2, 5...7), (0, 1, 9), (2, 2, 5): return start..<index
    default: return nil
    }
  }

  /// The number that stands behind a word such as "CIN" or "Massar", at most three words on: five
  /// digits or more with at most two letters.
  func numberBehindCue(_ words: [ScreenedWord], _ cue: Int) -> Range<Int>? {
    var index = words[cue].range.upperBound
    var passed = 0
    while passed <= 3, let symbol = symbol(index) {
      guard isLetterOrDigit(index) else {
        if symbol == UInt8(ascii: ".") && !isNumberSign(before: index) || symbol == 0x21
          || symbol == 0x3F
        {
          return nil
        }
        index += 1
        continue
      }
      let start = index
      while isLetterOrDigit(index) { index += 1 }
      if let end = spacedNumberEnd(start, index) { return start..<end }
      passed += 1
    }
    return nil
  }

  /// Whether the word before a full stop is an abbreviation such as "no".
  private func isNumberSign(before index: Int) -> Bool {
    isLetter(index - 1) && !isLetter(index - 3)
  }

  /// Where a number ends whose letters and digits may be apart: `BK 123456`.
  private func spacedNumberEnd(_ start: Int, _ end: Int) -> Int? {
    var letters = symbols[start..<end].count(where: Self.isLetter)
    var digits = end - start - letters
    var index = end
    if digits == 0, letters <= 2, symbol(end) == UInt8(ascii: " ") {
      index = end + 1
      while isLetterOrDigit(index) {
        if isLetter(index) { letters += 1 } else { digits += 1 }
        index += 1
      }
    }
    return digits >= 5 && letters <= 2 ? index : nil
  }

  /// Whether a sign joins what begins at an index to a name of several parts: an address, a code.
  private func isJoined(before index: Int) -> Bool {
    symbol(index - 1) == UInt8(ascii: "_") || symbol(index - 1) == UInt8(ascii: "/")
  }

  private func isJoined(after index: Int) -> Bool {
    symbol(index) == UInt8(ascii: "_") || symbol(index) == UInt8(ascii: "/")
  }
}
