/// A text as a YAML value: bare where YAML takes it for the same text everywhere, else quoted.
package func yamlScalar(_ text: String) -> String {
  isPlainText(text) ? text : quotedScalar(text)
}

/// An id or an option's code as a YAML key or value: bare, whole numbers too, save YAML's own words.
package func yamlName(_ name: String) -> String {
  yamlWords.contains(name.lowercased()) || name.first == "-" && Int(name) == nil
    ? quotedScalar(name) : name
}

/// Words that some reader of YAML takes for something else than a text.
private let yamlWords: Set = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan"]

/// Says whether a text can stand without quotation marks, inside brackets too.
private func isPlainText(_ text: String) -> Bool {
  let scalars = Array(text.unicodeScalars)
  guard let first = scalars.first, let last = scalars.last, first.isLetterOrDigit,
    last != " ", last != ":", scalars.contains(where: \.properties.isAlphabetic),
    !yamlWords.contains(text.lowercased()), Double(text) == nil, !isDigitsWithPrefix(scalars)
  else { return false }
  return scalars.indices.allSatisfy { index in
    let scalar = scalars[index]
    guard scalar == ":" else { return scalar.isPlain }
    return index + 1 < scalars.count && scalars[index + 1].isLetterOrDigit
  }
}

/// Octal, hexadecimal and binary numbers.
private func isDigitsWithPrefix(_ scalars: [Unicode.Scalar]) -> Bool {
  scalars.count > 1 && scalars[0] == "0" && "xob".unicodeScalars.contains(scalars[1])
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    if properties.isAlphabetic { return true }
    return switch properties.generalCategory {
    case .decimalNumber: true
    default: false
    }
  }

  /// Whether it means nothing to YAML wherever it stands.
  fileprivate var isPlain: Bool {
    if isLetterOrDigit || " -_./()%+;؟،".unicodeScalars.contains(self) { return true }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }

  /// Whether an editor shows it and YAML lets it stand between quotation marks as it is.
  fileprivate var isShown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      false
    case .spaceSeparator: self == " "
    default: true
    }
  }
}

/// A text as a YAML value between quotation marks, with everything that an editor does not show as
/// an escape.
package func quotedScalar(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\\(scalar)"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default: result += scalar.isShown ? String(scalar) : escape(scalar)
    }
  }
  return result + "\""
}

private func escape(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let width = digits.count <= 4 ? 4 : 8
  return (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - digits.count)
    + digits
}
