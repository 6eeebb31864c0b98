import SurveyModel
import Testing

@Suite struct TextNormalisationTests {
  @Test(arguments: [
    ("  Très   Satisfait\u{A0}!", "tres satisfait !"), ("D’accord", "d'accord"),
    ("e\u{301}te\u{301}", "été"), ("أُوافِقُ بشدّة", "اوافق بشده"), ("إلى", "الي"),
    ("رضـــا", "رضا"), ("٣ / ۵", "3 / 5"), ("\u{202B}نعم\u{202C}", "نعم"), ("ﬁn", "fin"),
    ("Tab\tand\nbreak", "tab and break"), ("«Oui»", "\"oui\""), ("A\u{0}B", "ab"), ("", ""),
    (" \u{200F} ", ""),
  ])
  func `what is written differently and means alike is alike`(text: String, expected: String) {
    #expect(normalised(text) == normalised(expected))
  }

  @Test(arguments: ["Très satisfait·e", "لا أوافق بشدّة", "  A  b ", "ﬁ ½ ²", "İstanbul", "ß"])
  func `normalising twice is normalising once`(text: String) {
    #expect(normalised(normalised(text)) == normalised(text))
  }

  @Test func `texts that differ stay different`() {
    #expect(normalised("satisfait") != normalised("insatisfait"))
    #expect(normalised("لا أوافق") != normalised("أوافق"))
  }
}
