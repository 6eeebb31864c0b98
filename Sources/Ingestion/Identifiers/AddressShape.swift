extension ScreenedText {
  /// The IP address that begins at an index, or nil where there is none.
  func address(at start: Int) -> Range<Int>? {
    fourNumbers(at: start) ?? hexadecimalGroups(at: start)
  }

  /// Four numbers up to 255; four single digits are a paragraph's number.
  private func fourNumbers(at start: Int) -> Range<Int>? {
    guard isDigit(start), !isLetterOrDigit(start - 1) else { return nil }
    if symbol(start - 1) == UInt8(ascii: "."), isDigit(start - 2) { return nil }
    var index = start
    var digits = 0
    for part in 0..<4 {
      if part > 0 {
        guard symbol(index) == UInt8(ascii: ".") else { return nil }
        index += 1
      }
      var number = 0
      let first = index
      while isDigit(index), index < first + 3 {
        number = number * 10 + Int(symbols[index] - 0x30)
        index += 1
      }
      guard index > first, number <= 255 else { return nil }
      digits += index - first
    }
    let goesOn =
      isLetterOrDigit(index) || symbol(index) == UInt8(ascii: ".") && isDigit(index + 1)
    return digits > 4 && !goesOn ? start..<index : nil
  }

  /// Groups of hexadecimal digits between colons: eight, or fewer with one double colon.
  private func hexadecimalGroups(at start: Int) -> Range<Int>? {
    guard isHexadecimal(start) || symbol(start) == UInt8(ascii: ":"),
      !isLetterOrDigit(start - 1), symbol(start - 1) != UInt8(ascii: ":")
    else { return nil }
    var end = start
    while isHexadecimal(end) || symbol(end) == UInt8(ascii: ":") { end += 1 }
    guard !isLetterOrDigit(end) else { return nil }
    let groups = symbols[start..<end].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let filled = groups.count { !$0.isEmpty }
    guard groups.allSatisfy({ $0.count <= 4 }), groups.count <= 9 else { return nil }
    if groups.count == 8, filled == 8 { return start..<end }
    let hasGap = groups.dropFirst().dropLast().contains(where: \.isEmpty)
    let isLong = groups.contains { $0.count >= 3 }
    return hasGap && filled >= 2 && isLong ? start..<end : nil
  }

  private func isHexadecimal(_ index: Int) -> Bool {
    guard let symbol = symbol(index) else { return false }
    return Self.isDigit(symbol) || symbol >= UInt8(ascii: "a") && symbol <= UInt8(ascii: "f")
  }
}
