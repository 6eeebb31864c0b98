extension ScreenedText {
  /// The e-mail address around the sign at an index, or nil where there is none.
  ///
  /// Blanks around the sign and `(at)` or `[at]` in its place count too.
  func email(around index: Int) -> Range<Int>? {
    guard let sign = atSign(at: index) else { return nil }
    var start = sign.lowerBound
    if symbol(start - 1) == UInt8(ascii: " ") { start -= 1 }
    let isSpaced = start < sign.lowerBound
    while let symbol = symbol(start - 1), Self.isLocal(symbol) { start -= 1 }
    while let symbol = symbol(start), symbol == UInt8(ascii: ".") || symbol == UInt8(ascii: "-") {
      start += 1
    }
    var domain = sign.upperBound
    if symbol(domain) == UInt8(ascii: " ") { domain += 1 }
    let named = sign.lowerBound - (isSpaced ? 1 : 0) - start
    guard named >= 1, let end = domainEnd(from: domain) else { return nil }
    if end.isQualified { return start..<end.index }
    // People leave out what comes behind the provider's name.
    let isGlued = !isSpaced && domain == sign.upperBound
    return isGlued && named >= 2 && end.index - domain >= 4 ? start..<end.index : nil
  }

  private func atSign(at index: Int) -> Range<Int>? {
    switch symbols[index] {
    case UInt8(ascii: "@"): return index..<index + 1
    case UInt8(ascii: "("), UInt8(ascii: "["):
      let isWord =
        symbol(index + 1) == UInt8(ascii: "a") && symbol(index + 2) == UInt8(ascii: "t")
        && (symbol(index + 3) == UInt8(ascii: ")") || symbol(index + 3) == UInt8(ascii: "]"))
      return isWord ? index..<index + 4 : nil
    default: return nil
    }
  }

  /// Where the name of a host ends, and whether it has a domain of two letters or more at its end.
  private func domainEnd(from start: Int) -> (index: Int, isQualified: Bool)? {
    var index = start
    var labelStart = start
    var lastEnd = start
    var isQualified = false
    while let symbol = symbol(index) {
      if symbol == UInt8(ascii: ".") {
        guard index > labelStart else { break }
        labelStart = index + 1
      } else if Self.isHost(symbol) {
        lastEnd = index + 1
        if labelStart > start {
          isQualified =
            lastEnd - labelStart >= 2 && symbols[labelStart..<lastEnd].allSatisfy(Self.isLatin)
        }
      } else {
        break
      }
      index += 1
    }
    return lastEnd > start ? (lastEnd, isQualified) : nil
  }

  private static func isLocal(_ symbol: UInt8) -> Bool {
    switch symbol {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: isLetter(symbol) || isDigit(symbol)
    }
  }

  private static func isHost(_ symbol: UInt8) -> Bool {
    isLatin(symbol) || symbol == accented || isDigit(symbol) || symbol == UInt8(ascii: "-")
  }
}
