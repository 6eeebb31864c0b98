import SurveyModel

/// Whether a text is set as its language wants it: narrow spaces in French, its own quotation marks,
/// no straight apostrophe, no doubled space, Western digits.
///
/// Question marks inside quotation marks are those of an export.
func isWellSet(_ wholeText: String, in language: Language) -> Bool {
  let text = wholeText.withoutQuotedQuestionMarks
  guard !["  ", "'", " .", " ,"].contains(where: text.contains) else { return false }
  switch language {
  case .french:
    let wrong = ["“", " ;", " ?", " !", " »", "« ", " : ", " %", "؟", "،"]
    return !wrong.contains(where: text.contains) && text.allMarksAreSpaced
  case .english: return !["«", "؟", "،", "\u{202F}", " :"].contains(where: text.contains)
  case .arabic:
    return !["“", "?", ";", "’"].contains(where: text.contains)
      && !text.unicodeScalars.contains { ("\u{660}"..."\u{669}").contains($0) }
  }
}

extension String {
  /// The text with another sign for each question mark between quotation marks.
  fileprivate var withoutQuotedQuestionMarks: String {
    var isQuoted = false
    return String(
      map { letter in
        if "«“".contains(letter) { isQuoted = true }
        if "»”".contains(letter) { isQuoted = false }
        return isQuoted && letter == "?" ? "x" : letter
      })
  }

  /// Whether a narrow no-break space stands before each double punctuation mark that ends a word.
  fileprivate var allMarksAreSpaced: Bool {
    let letters = Array(self)
    return letters.indices.allSatisfy { index in
      guard ";?!»".contains(letters[index]), index > 0 else { return true }
      return ["\u{202F}", "("].contains(letters[index - 1])
    }
  }
}
