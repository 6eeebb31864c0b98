import Findings
import SurveyLoading
import SurveyModel
import Testing

@Suite struct YAMLLimitTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("", "objectives - . emptyFile"),
      (" \n\n", "objectives - . emptyFile"),
      ("# only a comment\n", "objectives - . emptyFile"),
      ("objectives: {a: &x {b: 1}}", "objectives 1:17 . aliasOrAnchor"),
      ("objectives: &x\n  a: 1\nc: *x", "objectives 1:13 . aliasOrAnchor"),
      ("objectives: [a, *x]", "objectives 1:17 . aliasOrAnchor"),
      ("objectives:\n  - &a [1]\n  - *a", "objectives 2:5 . aliasOrAnchor"),
      ("objectives: !!set {a}", "objectives 1:13 . tag"),
      ("objectives: !x a", "objectives 1:13 . tag"),
      ("objectives: {[a]: b}", "objectives 1:14 . wrongType(expected: ValueType.text)"),
      ("objectives: {a: b", "objectives 2:1 . syntax(\"did not find expected "),
      (
        "a: 1\n  a * *b: &c",
        "objectives 2:9 . syntax(\"mapping values are not allowed in this context\")"
      ),
      ("a\u{0}b", "objectives 1:1 . notUTF8"),
      ("a: 1\n- b", "objectives 2:1 . syntax(\"did not find expected key\")"),
      ("- a", "objectives 1:1 . wrongType(expected: ValueType.mapping)"),
      (String(repeating: "[", count: 17), "objectives"),
      (String(repeating: "- ", count: 900) + "a", "objectives 1:33 . tooDeep(limit: 16)"),
      (String(repeating: "- ", count: 100_000) + "a", "objectives"),
      (String(repeating: "[", count: 200_000), "objectives"),
      (
        "a:\n" + String(repeating: "- 1\n", count: 20_000),
        "objectives 19999:3 . tooManyNodes(limit: 20000)"
      ),
      (String(repeating: "a", count: 256 * 1024 + 1), "objectives - . tooLarge(limit: 262144)"),
    ])
  func `what is no bounded YAML is refused`(text: String, problem: String) throws {
    let told = try #require(problems(Array(text.utf8)).first)
    #expect(told.hasPrefix(problem))
  }

  @Test(.timeLimit(.minutes(1))) func `nested aliases are refused at once`() {
    var text = "a0: &a0 [x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? *a30\n: 1\n"
    #expect(problems(Array(text.utf8)).first == "objectives 1:5 . aliasOrAnchor")
  }

  @Test func `bytes that are no UTF-8 are told with their line`() {
    #expect(problems(Array("a: 1\nb: ".utf8) + [0xE9, 0x0A]).first == "objectives 2:1 . notUTF8")
  }

  @Test func `signs that could be anchors are texts where they are texts`() {
    var texts = DefinitionTexts()
    texts.objectives = texts.objectives.replacing(
      "owner: Direction", with: "owner: \"Études *et* R &D\"\n    policy: {fr: a *b, en: '&c'}")
    let loaded = loadDefinitions(files: texts.files)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.definitions?.objectives[0].owner == "Études *et* R &D")
    #expect(loaded.definitions?.objectives[0].policy?.texts == ["fr": "a *b", "en": "&c"])
  }

  @Test func `scalars are what was written, and a byte order mark is nothing`() {
    var texts = DefinitionTexts()
    texts.survey = "\u{FEFF}" + texts.survey + "\n    columns: [yes, 012, 1.0, null-, \"\\u0041\"]"
    let loaded = loadDefinitions(files: texts.files)
    #expect(loaded.definitions?.surveys[0].items[0].columns == ["yes", "012", "1.0", "null-", "A"])
  }

  private func problems(_ objectives: [UInt8]) -> [String] {
    var files = DefinitionTexts().files
    files[2].bytes = objectives
    return loadDefinitions(files: files).problems.map(written).filter { $0.hasPrefix("objectives") }
  }
}
