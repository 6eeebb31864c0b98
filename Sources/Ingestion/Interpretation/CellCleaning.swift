import SurveyModel

/// A cell's text without what programs put around it to guard or to lay it out: the apostrophe in
/// front of what a spreadsheet would take for a formula, HTML's entities and tags.
///
/// Equal to the cell where there is nothing of the kind.
func unguarded(_ cell: String) -> String {
  var text = cell
  if let guarded = withoutApostrophe(text) { text = guarded }
  text = htmlUnescaped(text)
  return text.utf8.contains(UInt8(ascii: "<")) ? withoutTags(text) : text
}

/// A text behind the apostrophe that guards it, or nil where none does.
private func withoutApostrophe(_ cell: String) -> String? {
  let text = trimmedText(cell)
  guard text.first == "'", let next = text.dropFirst().first, "=+-@".contains(next) else {
    return nil
  }
  return String(text.dropFirst())
}

/// A text in which each tag of HTML is a space; `<` before anything but a letter or a slash is no
/// tag.
private func withoutTags(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let open = rest.firstIndex(of: "<") {
    let inside = rest[rest.index(after: open)...]
    guard let first = inside.first, first.isASCII && first.isLetter || first == "/",
      let close = inside.firstIndex(of: ">")
    else {
      result += rest[...open]
      rest = inside
      continue
    }
    result += rest[..<open] + " "
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}
