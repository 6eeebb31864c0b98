import SurveyModel

/// Makes ids from other tools' names, each given once.
struct IdentifierMaker {
  private var taken: Set<String>

  /// Creates a maker that gives none of some ids.
  init(without taken: some Sequence<String> = []) { self.taken = Set(taken) }

  /// The id nearest to a name that was not given yet.
  mutating func identifier(near name: String, else fallback: String) -> String {
    let base = wellFormed(name) ?? fallback
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base.prefix(58))-\(number)"
      number += 1
    }
    return candidate
  }

  /// The code nearest to a choice's that was not given yet: a whole number as it is, else an id.
  ///
  /// - Parameters:
  ///   - name: The tool's code.
  ///   - position: The choice's position from 0.
  /// - Returns: The code.
  mutating func optionCode(near name: String, at position: Int) -> String {
    if isWholeNumber(name), taken.insert(name).inserted { return name }
    return identifier(near: name, else: "option-\(position + 1)")
  }

  /// The same without whole numbers, which would be scores.
  mutating func wordCode(near name: String, at position: Int) -> String {
    let code = optionCode(near: Int(name) == nil ? name : "c\(name)", at: position)
    return Int(code) == nil ? code : identifier(near: "c\(code)", else: "option-\(position + 1)")
  }

  private func wellFormed(_ name: String) -> String? {
    var text = ""
    for scalar in name.unicodeScalars {
      let isKept =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || (scalar == "-" && !text.isEmpty))
      if isKept {
        text.unicodeScalars.append(scalar)
      } else if !text.isEmpty, text.last != "_" {
        text += "_"
      }
    }
    let id = String(text.prefix(60)).trimmingSuffix("_")
    return isWellFormedIdentifier(id) ? id : nil
  }
}

/// Whether a text is a whole number as Rida writes it, short enough for a code.
func isWholeNumber(_ text: String) -> Bool {
  Int(text).map { String($0) == text } == true && text.utf8.count <= 9
}

extension String {
  /// The text without some letters at its end.
  func trimmingSuffix(_ letter: Character) -> String {
    var text = self[...]
    while text.last == letter { text.removeLast() }
    return String(text)
  }
}
