import SurveyModel

/// A heading as it is compared, in an export and in a definition alike: tools escape `&` in the one,
/// leave tags such as `<strong>` in it, and people copy it into the other.
func headingText(_ heading: String) -> String { normalised(withoutTags(htmlUnescaped(heading))) }

/// A heading as a person reads it: without tags and entities, every run of white space one space.
func readableHeading(_ heading: String) -> String {
  singleSpaced(withoutTags(htmlUnescaped(heading)))
}

/// A text without HTML tags; a tag that ends a line is a space.
private func withoutTags(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
  var result = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "<") {
    result += rest[..<open]
    let tag = rest[open...].dropFirst().drop { $0 == "/" }
    let name = tag.prefix { $0.isASCII && $0.isLetter }
    if !name.isEmpty, let close = tag.firstIndex(where: { $0 == ">" || $0 == "<" }),
      tag[close] == ">"
    {
      if ["br", "p", "div", "li", "td", "tr"].contains(name.lowercased()) { result += " " }
      rest = rest[rest.index(after: close)...]
    } else {
      result += "<"
      rest = rest[rest.index(after: open)...]
    }
  }
  return result + rest
}

/// The ways in which a heading may name an item: whole, by a code in front, by its row in brackets.
///
/// Examples: `Q01[SQ001]. The course [was useful]` has the code `Q01[SQ001]`, the text
/// `The course [was useful]`, the row `was useful`; `(clarity) Is it clear?` has the code
/// `clarity`. All forms are normalised.
struct HeadingForms: Equatable {
  var whole: String
  /// What stands before the first full stop, or in parentheses at the start, if it looks like a code.
  var code: String?
  /// The heading without its code.
  var text: String
  /// What stands in brackets or behind a dash at the end, and what stands before it.
  var row: String?
  var stem: String
  /// The code's own parts: `Q01` and `SQ001`.
  var codeStem: String?
  var codeRow: String?
  /// The forms of further names of the same column, see `ToolConventions.columnNames`.
  var others: [HeadingForms] = []

  init(_ heading: String, otherNames: [String] = []) {
    others = otherNames.map { HeadingForms($0) }
    whole = headingText(heading)
    let (code, text) = Self.codeAndText(whole)
    self.code = code
    self.text = text
    (stem, row) = Self.stemAndRow(text)
    if let code {
      (codeStem, codeRow) = Self.stemAndRow(code)
    }
  }

  /// The forms by which a tool's own columns are known.
  var ownForms: [String] { [whole] + (code.map { [$0] } ?? []) + others.map(\.whole) }

  private static func codeAndText(_ whole: String) -> (String?, String) {
    if whole.hasPrefix("("), let close = whole.firstIndex(of: ")") {
      let code = whole[whole.index(after: whole.startIndex)..<close]
      let text = whole[whole.index(after: close)...].drop(while: \.isWhitespace)
      return isCode(code) && !text.isEmpty ? (String(code), String(text)) : (nil, whole)
    }
    guard let stop = whole.firstRange(of: ". ") else {
      return isBracketedCode(whole[...]) ? (whole, whole) : (nil, whole)
    }
    let code = whole[..<stop.lowerBound]
    guard isCode(code) || isBracketedCode(code) else { return (nil, whole) }
    return (String(code), String(whole[stop.upperBound...]))
  }

  /// Splits `stem [row]` and `stem (row)`; an empty row in brackets counts as none.
  static func stemAndRow(_ text: String) -> (String, String?) {
    for (open, close) in [("[", "]"), ("(", ")")] as [(Character, Character)]
    where text.last == close {
      guard let start = opening(of: text, open, close) else { continue }
      let stem = String(text[..<start].reversed().drop(while: \.isWhitespace).reversed())
      let row = trimmedText(String(text[text.index(after: start)...].dropLast()))
      if row.isEmpty { return (stem, nil) }
      return (stem, row)
    }
    guard let dash = text.ranges(of: " - ").last else { return (text, nil) }
    return (String(text[..<dash.lowerBound]), String(text[dash.upperBound...]))
  }

  /// Where the bracket opens that a text closes at its end; a row may hold brackets itself.
  private static func opening(
    of text: String, _ open: Character, _ close: Character
  ) -> String.Index? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index] == close { depth += 1 }
      if text[index] == open { depth -= 1 }
      if depth == 0 { return index }
    }
    return text.lastIndex(of: open)
  }

  private static func isCode(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private static func isBracketedCode(_ text: Substring) -> Bool {
    guard text.last == "]", let open = text.firstIndex(of: "[") else { return false }
    let row = text[text.index(after: open)...].dropLast()
    return isCode(text[..<open]) && (row.isEmpty || isCode(Substring(row)))
  }
}
