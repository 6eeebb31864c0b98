import SurveyModel

/// Pairs of texts that people may have meant alike: the same but for signs, or for one letter in
/// five or more, with the same digits; in the order of `texts`.
func nearlyAlike(_ texts: [String]) -> [(first: String, second: String)] {
  var pairs: [(first: String, second: String)] = []
  var seen: [String: String] = [:]
  for text in texts {
    let letters = normalised(text).filter { $0.isLetter || $0.isNumber }
    let forms = letters.count >= 5 ? [letters] + withoutOneLetter(letters) : [letters]
    if let other = forms.lazy.compactMap({ seen[$0] }).first { pairs.append((other, text)) }
    for form in forms where seen[form] == nil { seen[form] = text }
  }
  return pairs
}

/// The texts that lack one of the letters; digits stay, since groups differ by them.
private func withoutOneLetter(_ text: String) -> [String] {
  text.indices.filter { !text[$0].isNumber }.map { index in
    var shorter = text
    shorter.remove(at: index)
    return shorter
  }
}
