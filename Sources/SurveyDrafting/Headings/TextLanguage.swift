import SurveyModel

/// The language in which most of some texts are, or nil where nothing tells.
func language(of texts: [String]) -> Language? {
  var votes: [Language: Int] = [:]
  for text in texts {
    if let language = language(of: text) { votes[language, default: 0] += 1 }
  }
  return votes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
}

private func language(of text: String) -> Language? {
  let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
  let arabic = letters.count { (0x0600...0x06FF).contains($0.value) }
  if arabic * 2 > letters.count { return .arabic }
  let words = text.plainWords
  let french = words.count { frenchWords.contains($0) }
  let english = words.count { englishWords.contains($0) }
  if french == english {
    return text.contains(where: { "éèêàçùœÉÈÀÇ".contains($0) }) ? .french : nil
  }
  return french > english ? .french : .english
}

private let frenchWords = Set(
  """
  le la les un une des du de et ou est sont vous votre vos je mon ma mes que qui quel quelle pour \
  dans sur avec pas plus d l oui non cours avez etes ce cette au aux
  """.plainWords)

private let englishWords = Set(
  """
  the a an of and or is are was you your i my what which how do did does in on for with not this \
  that to yes no were have would it agree disagree
  """.plainWords)
