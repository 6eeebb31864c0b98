import SurveyModel
import Testing

@Suite struct YAMLScalarWritingTests {
  @Test(
    arguments: [
      ("E-mail", "E-mail"), ("Tres satisfait", "Tres satisfait"), ("Nom", "Nom"),
      ("yes", "\"yes\""), ("Null", "\"Null\""), ("4", "\"4\""), ("", "\"\""),
      ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\nb\t", "\"a\\nb\\t\""), ("a: b", "\"a: b\""),
      ("a\u{202E}b", "\"a\\u202Eb\""), ("a\u{A0}b", "\"a\\u00A0b\""), ("اسم", "اسم"),
      (";", "\";\""), ("\u{E0001}", "\"\\U000E0001\""),
    ])
  func `YAML reads a text back`(text: String, yaml: String) { #expect(yamlScalar(text) == yaml) }
}
