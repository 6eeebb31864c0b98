/// The texts of a list as programs write it, `['A', "B"]` in Python and `["A","B"]` in JSON, or nil
/// where a cell is anything else.
func listedTexts(_ cell: String) -> [String]? {
  let scalars = Array(trimmedText(cell).unicodeScalars)
  guard scalars.count >= 2, scalars.first == "[", scalars.last == "]" else { return nil }
  var scanner = ListScanner(scalars: scalars[1..<scalars.count - 1])
  return scanner.texts()
}

/// What stands between the brackets of a list, quoted texts or nothing.
private struct ListScanner {
  var scalars: ArraySlice<Unicode.Scalar>

  mutating func texts() -> [String]? {
    var texts: [String] = []
    skip { $0.properties.isWhitespace }
    while let first = scalars.first {
      // Python 2 marks its texts so.
      if first == "u" { scalars.removeFirst() }
      guard let text = quotedText() else { return nil }
      texts.append(text)
      // A list of NumPy has no commas.
      skip { $0 == "," || $0.properties.isWhitespace }
    }
    return texts
  }

  private mutating func skip(while matches: (Unicode.Scalar) -> Bool) {
    scalars = scalars.drop(while: matches)
  }

  private mutating func quotedText() -> String? {
    guard let quote = scalars.popFirst(), quote == "'" || quote == "\"" else { return nil }
    var units: [UInt16] = []
    while let scalar = scalars.popFirst() {
      if scalar == quote { return String(decoding: units, as: UTF16.self) }
      if scalar == "\\" {
        guard let unit = escapedUnit() else { return nil }
        units.append(unit)
      } else {
        units += Array(String(scalar).utf16)
      }
    }
    return nil
  }

  /// What a backslash and the signs behind it stand for.
  private mutating func escapedUnit() -> UInt16? {
    switch scalars.popFirst() {
    case "n": return 0x0A
    case "t": return 0x09
    case "r": return 0x0D
    case "u": return hexadecimal(digits: 4)
    case "x": return hexadecimal(digits: 2)
    case let scalar?: return UInt16(exactly: scalar.value)
    case nil: return nil
    }
  }

  private mutating func hexadecimal(digits: Int) -> UInt16? {
    let text = String(String.UnicodeScalarView(scalars.prefix(digits)))
    scalars = scalars.dropFirst(digits)
    return text.utf8.count == digits ? UInt16(text, radix: 16) : nil
  }
}
