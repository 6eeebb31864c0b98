/// A JSON value that is written the same way every time: keys in the order of their bytes, two spaces
/// of indentation.
indirect enum JSON: Equatable, Sendable {
  case object([String: JSON])
  case array([JSON])
  case string(String)
  /// A number that is already written out.
  case number(String)
  case null

  /// The value as UTF-8 with a final line break.
  var bytes: [UInt8] {
    var text = ""
    write(to: &text, indentation: "")
    text += "\n"
    return Array(text.utf8)
  }

  private func write(to text: inout String, indentation: String) {
    let inner = indentation + "  "
    switch self {
    case .null: text += "null"
    case .number(let number): text += number
    case .string(let string): text += Self.quoted(string)
    case .array(let values):
      write(values.map { (nil, $0) }, between: ("[", "]"), to: &text, indentation: inner)
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      write(
        sorted.map { ($0.key, $0.value) }, between: ("{", "}"), to: &text, indentation: inner)
    }
  }

  private func write(
    _ members: [(key: String?, value: JSON)], between marks: (open: String, close: String),
    to text: inout String, indentation: String
  ) {
    guard !members.isEmpty else {
      text += marks.open + marks.close
      return
    }
    text += marks.open
    for (index, member) in members.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += indentation
      if let key = member.key { text += Self.quoted(key) + ": " }
      member.value.write(to: &text, indentation: indentation)
    }
    text += "\n" + indentation.dropLast(2) + marks.close
  }

  private static func quoted(_ string: String) -> String {
    let isPlain = string.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(string)\"" }
    var scalars: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": scalars.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": scalars.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": scalars.append(contentsOf: "\\n".unicodeScalars)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || !isPrintable(scalar):
        let hex = String(scalar.value, radix: 16)
        let padded = String(repeating: "0", count: 4 - hex.count) + hex
        scalars.append(contentsOf: "\\u\(padded)".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    scalars.append("\"")
    return String(scalars)
  }
}
