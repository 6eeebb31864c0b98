/// Groups of digits with signs between them, as telephone numbers are written.
private struct DigitGroups {
  /// The digits' values, one group after the other.
  var digits: [UInt8] = []
  /// For each group how many digits there are up to its end, and where it ends in the text.
  var ends: [(digits: Int, index: Int)] = []
  /// For each group but the first the sign in front of it: a space where there is no other.
  var signs: [UInt8] = []

  /// The group that ends after a number of digits.
  func group(endingAfter count: Int) -> Int? { ends.firstIndex { $0.digits == count } }

  func size(_ group: Int) -> Int {
    ends[group].digits - (group > 0 ? ends[group - 1].digits : 0)
  }

  /// Whether a group of four digits is a year of our time.
  func isYear(_ group: Int) -> Bool {
    let first = ends[group].digits - 4
    return [[1, 9, 9], [2, 0, 0], [2, 0, 1], [2, 0, 2], [2, 0, 3]]
      .contains(Array(digits[first..<first + 3]))
  }
}

extension ScreenedText {
  /// The telephone number that begins at an index, or nil where there is none: `+212`, `00212` or
  /// `212` and nine digits, `05` to `08` and eight digits, or any country's with `+` or `00`.
  func phone(at start: Int) -> Range<Int>? {
    guard isPhoneStart(start) else { return nil }
    let hasPlus = symbols[start] == UInt8(ascii: "+")
    let groups = digitGroups(from: hasPlus ? start + 1 : start)
    guard
      let last = nationalEnd(groups, hasPlus: hasPlus) ?? moroccanEnd(groups)
        ?? foreignEnd(groups, hasPlus: hasPlus)
    else { return nil }
    // What goes on with a sign and a digit is a longer number: a date with a time, a reference.
    if last + 1 < groups.ends.count, groups.signs[last] != UInt8(ascii: " ") { return nil }
    let bracket = symbol(start - 1) == UInt8(ascii: "(") ? 1 : 0
    return start - bracket..<groups.ends[last].index
  }

  private func isPhoneStart(_ start: Int) -> Bool {
    let symbol = symbols[start]
    if symbol == UInt8(ascii: "+") {
      return isDigit(start + 1) && !isLetterOrDigit(start - 1)
        || symbolsBehindPlus(start) == UInt8(ascii: "(")
    }
    guard symbol == UInt8(ascii: "0") || symbol == UInt8(ascii: "2"), !isDigit(start - 1) else {
      return false
    }
    guard let before = self.symbol(start - 1), Self.isJoint(before) else { return true }
    return !isDigit(start - 2)
  }

  private func symbolsBehindPlus(_ start: Int) -> UInt8? {
    isLetterOrDigit(start - 1) ? nil : symbol(start + 1)
  }

  private static func isJoint(_ symbol: UInt8) -> Bool {
    symbol == UInt8(ascii: ".") || symbol == UInt8(ascii: "-") || symbol == UInt8(ascii: "/")
      || symbol == UInt8(ascii: ",") || symbol == UInt8(ascii: ":")
  }

  /// At most 17 digits in groups, from an index on.
  private func digitGroups(from start: Int) -> DigitGroups {
    var groups = DigitGroups()
    var index = start
    while true {
      let (sign, next) = separator(from: index)
      guard isDigit(next), groups.digits.isEmpty || next > index else { return groups }
      if !groups.digits.isEmpty { groups.signs.append(sign) }
      index = next
      while isDigit(index) {
        groups.digits.append(symbols[index] - 0x30)
        index += 1
      }
      groups.ends.append((groups.digits.count, index))
      if groups.digits.count > 17 { return groups }
    }
  }

  /// Up to three signs that people put between groups of digits.
  private func separator(from start: Int) -> (sign: UInt8, next: Int) {
    var sign = UInt8(ascii: " ")
    var index = start
    while index < start + 3, let symbol = symbol(index) {
      switch symbol {
      case UInt8(ascii: " "): break
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"): sign = symbol
      case UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: return (sign, index)
      }
      index += 1
    }
    return (sign, index)
  }

  /// `06 12 34 56 78`: ten digits, the same sign between all groups but the first.
  private func nationalEnd(_ groups: DigitGroups, hasPlus: Bool) -> Int? {
    guard !hasPlus, groups.digits.count >= 10, groups.digits[0] == 0,
      (5...8).contains(groups.digits[1]), let last = groups.group(endingAfter: 10)
    else { return nil }
    let signs = groups.signs.prefix(last).dropFirst(groups.size(0) <= 2 ? 1 : 0)
    guard Set(signs).count <= 1, !isDate(groups, last) else { return nil }
    return last
  }

  /// `06 07 2025 10` and `06 2025-2026`: a day, a month, a year and what follows; a school year.
  private func isDate(_ groups: DigitGroups, _ last: Int) -> Bool {
    let sizes = (0...last).map(groups.size)
    if sizes.starts(with: [2, 2, 4]) { return groups.isYear(2) }
    return sizes == [2, 4, 4] && groups.isYear(1) && groups.isYear(2)
  }

  /// `+212 6 12 34 56 78`, `00212 (0)6…`, `212612345678`; `2 12.5` begins with no country's number.
  private func moroccanEnd(_ groups: DigitGroups) -> Int? {
    var prefix = 0
    if groups.digits.starts(with: [0, 0]) { prefix = 2 }
    guard groups.digits.dropFirst(prefix).starts(with: [2, 1, 2]),
      !groups.ends.contains(where: { $0.digits == prefix + 1 || $0.digits == prefix + 2 })
    else { return nil }
    prefix += 3
    if groups.digits.count > prefix, groups.digits[prefix] == 0 { prefix += 1 }
    guard groups.digits.count > prefix, (5...8).contains(groups.digits[prefix]) else { return nil }
    return groups.group(endingAfter: prefix + 9)
  }

  /// `+33 6 12 34 56 78`, `0033 …`: the longest stretch of groups with 9 to 15 digits.
  private func foreignEnd(_ groups: DigitGroups, hasPlus: Bool) -> Int? {
    let prefix = hasPlus ? 0 : 2
    guard hasPlus || groups.digits.starts(with: [0, 0]), groups.digits.count > prefix,
      groups.digits[prefix] != 0
    else { return nil }
    return groups.ends.lastIndex {
      (9...15).contains($0.digits - prefix)
    }
  }
}
