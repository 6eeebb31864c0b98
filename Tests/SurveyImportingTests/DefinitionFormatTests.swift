import Testing

@testable import SurveyImporting

@Suite struct DefinitionFormatTests {
  @Test(
    arguments: [
      (#"{"pages": []}"#, .json), ("{\r\n  \"pages\": []\n}", .json), ("\u{FEFF}\n{ }", .json),
      ("[\n]", .json), ("{placeholder}\ttext", .table),
      ("\n<?xml version=\"1.0\"?>", .limeSurveyStructure),
      ("class\ttype/scale", .table), ("", nil), ("a\u{0}b", nil),
    ] as [(String, DefinitionFormat?)])
  func `A file's first letters show its format, however it is set`(
    text: String, format: DefinitionFormat?
  ) {
    #expect(DefinitionFormat(of: Array(text.utf8)) == format)
  }
}
