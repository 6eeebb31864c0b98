/// A text as a YAML value inside brackets: bare where it is one plain word, else quoted.
func yamlText(_ text: String) -> String { isPlainWord(text) ? text : yamlQuoted(text) }

/// A text as a YAML value between quotation marks, with everything invisible written as an escape.
func yamlQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default: result += isInvisible(scalar) ? escape(scalar) : String(scalar)
    }
  }
  return result + "\""
}

/// Whether YAML takes a text for a text without quotation marks, also inside brackets.
private func isPlainWord(_ text: String) -> Bool {
  let words: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]
  guard let first = text.first, first.isLetter, !words.contains(text.lowercased()) else {
    return false
  }
  return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let width = digits.count <= 4 ? 4 : 8
  let zeros = String(repeating: "0", count: width - digits.count)
  return (width == 4 ? "\\u" : "\\U") + zeros + digits
}
