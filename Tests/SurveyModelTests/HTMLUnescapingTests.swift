import Testing

@testable import SurveyModel

@Suite struct HTMLUnescapingTests {
  @Test(
    arguments: [
      ("Moyens &amp; locaux", "Moyens & locaux"), ("&amp;lt;", "&lt;"), ("&#233;t&#xE9;", "été"),
      ("&#XE9;", "é"), ("a&nbsp;b", "a\u{A0}b"), ("R&D", "R&D"), ("&eacute;", "&eacute;"),
      ("&#1114112;", "&#1114112;"), ("&", "&"), ("", ""),
    ])
  func `entities are letters again, once`(text: String, expected: String) {
    #expect(htmlUnescaped(text) == expected)
  }

  @Test func `a caller's own names count instead of the usual ones`() {
    #expect(htmlUnescaped("&eacute;&amp;&#38;", names: ["eacute": "é"]) == "é&amp;&")
  }
}
