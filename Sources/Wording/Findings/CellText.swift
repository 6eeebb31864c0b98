import SurveyModel

/// The longest text of a cell or heading that a message shows, in characters.
let longestShownText = 40

/// A cell or a heading as a message may show it: on one line, without control characters and marks
/// of direction, and at most 40 characters long unless another limit is given.
func shownText(_ text: String, limit: Int = longestShownText) -> String {
  let visible = String(String.UnicodeScalarView(text.unicodeScalars.compactMap(shownScalar)))
  let words = visible.split(separator: " ").joined(separator: " ")
  guard words.count > limit else { return words }
  return words.prefix(limit - 1) + "…"
}

/// A heading as a message may show it: its beginning and its end, as the questions of a grid differ
/// at their ends only.
func shownHeading(_ text: String) -> String {
  let words = shownText(text, limit: .max)
  guard words.count > longestShownHeading else { return words }
  let end = longestShownHeading / 3
  return words.prefix(longestShownHeading - end - 1) + "…" + words.suffix(end)
}

/// The longest heading that a message shows in full, in characters.
private let longestShownHeading = 60

/// The text that stands for many different ones, which were counted together.
let manyTexts = "…"

/// Whether a text is shown in full, so that it may be copied into a definition.
func isShownInFull(_ text: String) -> Bool {
  text.count <= longestShownText && !text.hasSuffix("…")
}

private func shownScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.properties.generalCategory {
  case .lineSeparator, .paragraphSeparator, .spaceSeparator: return " "
  case .control: return ["\t", "\n", "\r"].contains(scalar) ? " " : nil
  // Joiners shape letters; all other format characters can reorder or hide what stands around them.
  case .format: return ["\u{200C}", "\u{200D}"].contains(scalar) ? scalar : nil
  default: return scalar
  }
}
