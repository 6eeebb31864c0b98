import Wording

/// A phrase as it reads in each language.
struct CommandPhrase: Sendable {
  let phrase: @Sendable (any CommandWording) -> String
  let english: String
  let french: String
  let arabic: String

  init(
    _ phrase: @escaping @Sendable (any CommandWording) -> String, english: String, french: String,
    arabic: String
  ) {
    self.phrase = phrase
    self.english = english
    self.french = french
    self.arabic = arabic
  }

  static let all =
    workspacePhrases + requestPhrases + runPhrases + statusPhrases + verificationPhrases
    + nightPhrases
}
