/// Makes names for sheets that every spreadsheet program takes, each of them once.
///
/// A name has 1 to 31 UTF-16 units, none of `[]:*?/\`, no apostrophe, no control character, and
/// differs from the others by more than the case of its letters. `History` is reserved.
package struct SheetNames: Sendable {
  private static let limit = 31
  private var taken: Set<String> = ["history"]

  package init() {}

  /// A permitted name as close to the wanted one as can be; it is taken from then on.
  package mutating func name(for wanted: String) -> String {
    let plain = Self.permitted(wanted)
    var name = Self.shortened(plain, to: Self.limit)
    var number = 2
    while !taken.insert(Self.folded(name)).inserted {
      let suffix = " (\(number))"
      name = Self.shortened(plain, to: Self.limit - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  private static func permitted(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "[": scalars.append("(")
      case "]": scalars.append(")")
      case ":", "*", "?", "/", "\\": scalars.append("-")
      case "'": scalars.append("\u{2019}")
      case "\t", "\n", "\r": scalars.append(" ")
      default: if isWritable(scalar) { scalars.append(scalar) }
      }
    }
    let name = trimmed(Substring(String(scalars)))
    return name.isEmpty ? "-" : name
  }

  /// The text cut between characters, with an ellipsis where something is missing.
  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept = text.prefix(limit)
    while kept.utf16.count > limit - 1 { kept.removeLast() }
    return trimmed(kept) + "…"
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  private static func folded(_ name: String) -> String { name.lowercased() }
}
