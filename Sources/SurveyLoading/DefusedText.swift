/// A YAML text in which nothing can be an anchor or alias any more, with the places where one was
/// possible.
///
/// Each `&` or `*` before a letter, digit, `-` or `_` becomes an underscore, in quotes and outside.
/// A node of the defused text starts at such a place exactly where the text has an anchor or an
/// alias; elsewhere the sign is a part of a text. Up to the first such node the two texts parse
/// alike.
struct DefusedText {
  let text: String
  /// Places in the order of the text.
  let candidates: [Mark]

  init(_ original: String) {
    var scalars = String.UnicodeScalarView()
    var candidates: [Mark] = []
    var mark = Mark(line: 1, column: 1)
    var previous: Unicode.Scalar?
    let view = original.unicodeScalars
    for index in view.indices {
      let scalar = view[index]
      let next = view.index(after: index)
      let isCandidate =
        (scalar == "&" || scalar == "*") && next < view.endIndex && Self.isNameScalar(view[next])
      if isCandidate { candidates.append(mark) }
      scalars.append(isCandidate ? "_" : scalar)
      if Self.isLineBreak(scalar) {
        if !(scalar == "\n" && previous == "\r") { mark.line += 1 }
        mark.column = 1
      } else {
        mark.column += 1
      }
      previous = scalar
    }
    text = String(scalars)
    self.candidates = candidates
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  /// The line breaks that libyaml counts.
  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
