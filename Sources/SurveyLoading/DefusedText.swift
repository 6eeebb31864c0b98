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
  /// The candidates at which a value could begin: after a line's indent or one of `:-,[{?`.
  let suspects: [Mark]

  init(_ original: String) {
    var scalars = String.UnicodeScalarView()
    var candidates: [Mark] = []
    var suspects: [Mark] = []
    var cursor = Cursor()
    let view = original.unicodeScalars
    for index in view.indices {
      let scalar = view[index]
      let next = view.index(after: index)
      let isCandidate =
        (scalar == "&" || scalar == "*") && next < view.endIndex && Self.isNameScalar(view[next])
      if isCandidate { candidates.append(cursor.mark) }
      if isCandidate, cursor.isWhereValuesBegin { suspects.append(cursor.mark) }
      scalars.append(isCandidate ? "_" : scalar)
      cursor.advance(past: scalar)
    }
    text = String(scalars)
    self.candidates = candidates
    self.suspects = suspects
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }
}

/// A place in a text, counted as libyaml counts.
private struct Cursor {
  private(set) var mark = Mark(line: 1, column: 1)
  private var previous: Unicode.Scalar?
  /// The last scalar of the line that is no space.
  private var lastInLine: Unicode.Scalar?

  /// Whether a value could begin here.
  var isWhereValuesBegin: Bool {
    lastInLine.map { ":-,[{?".unicodeScalars.contains($0) } ?? true
  }

  mutating func advance(past scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
      if !(scalar == "\n" && previous == "\r") { mark.line += 1 }
      mark.column = 1
      lastInLine = nil
    default:
      mark.column += 1
      if scalar != " " { lastInLine = scalar }
    }
    previous = scalar
  }
}
