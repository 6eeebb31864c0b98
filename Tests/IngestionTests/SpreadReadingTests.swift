import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct SpreadReadingTests {
  private static let gender = Scale(
    id: "gender",
    options: [
      Fixtures.option("m", 1, fr: "Masculin", ar: "ذكر", en: "Male"),
      Fixtures.option("f", 2, fr: "Féminin", ar: "أنثى", en: "Female"),
      Fixtures.option("x", 3, fr: "Autres", ar: "أخرى", en: "Other"),
    ], notApplicable: ["Sans objet"], isOrdered: false)

  private static let survey = Fixtures.survey(
    items: Fixtures.items.prefix(1) + [
      Item(
        id: "gender", text: LocalizedText(["fr": "Genre /Gender"]), kind: .scaled(gender),
        columns: ["Q09"])
    ])

  private static func read(_ lines: String...) throws -> Interpretation {
    try interpret(lines.joined(separator: "\n") + "\n", survey, period: "S1")
  }

  @Test func `one answer over one column for each option`() throws {
    let read = try Self.read(
      "Q01,Genre /Gender [Masculin],Genre /Gender [Féminin],Genre /Gender [Autres],"
        + "Genre /Gender [Sans objet]",
      "4,Oui,Non,Non,Non", "4,Non,Oui,Non,Non", "4,Non,Non,Oui,Non", "4,Non,Non,Non,Oui",
      "4,Non,Non,Non,Non", "4,,,,", "4,Oui,Oui,Non,Non", "4,,,non-binaire,", "4,,1,,",
      "4,Masculin,,,", "4,peut-être,Non,Non,Non", "4,Non,Oui,Non,Oui")
    #expect(
      read.answers.map { $0[1] } == [
        0, 1, 2, notApplicable, blank, blank, unreadable, 2, 1, 0, unreadable, unreadable,
      ])
    #expect(
      Set(read.findings.map(\.kind)) == [
        .severalAnswers(item: "gender", answer: "ذكر, أنثى"),
        .severalAnswers(item: "gender", answer: "أنثى, Sans objet"),
        .answerNotOnScale(
          item: "gender", answer: "peut-être", nearest: nil, among: .scale("gender", option: "m")),
      ])
    #expect(read.balance.accepted == 12)
  }

  @Test func `LimeSurvey's two kinds of empty cells`() throws {
    let text =
      "id,submitdate,lastpage,Q01,Q09[m],Q09[f]\n"
      + "1,2025-10-14 10:00:00,1,4,\"\",\"\"\n2,2025-10-14 10:00:00,1,4,,\n"
      + "3,2025-10-14 10:00:00,1,4,Y,\n"
    let read = try interpret(text, Self.survey, period: "S1")
    #expect(read.answers.map { $0[1] } == [blank, notShown, 0])
  }

  @Test func `a single answer is what it was where it has a column of its own`() throws {
    let whole = try Self.read("Q01,Q09,Q09[m],Q09[f]", "4,f,Y,N")
    #expect(whole.answers == [[3, 1]])
    #expect(whole.findings.map(\.code) == ["unknown-heading", "unknown-heading"])
    let one = try Self.read("Q01,Q09[m]", "4,Y")
    #expect(one.answers == [[3, notShown]])
    #expect(one.codes == ["item-without-column", "unknown-heading"])
  }

  @Test(
    arguments: [
      ("Agree;Disagree", true), ("1, 3", true), ("Agree, Plutôt pas d'accord;", true),
      ("['Agree', 'Strongly agree']", true), ("Agree;Agree", false), ("Agree;", false),
      ("1,5", false), ("Agree, but slowly", false), ("3,4", false), ("", false),
    ])
  func `several answers in one cell are none`(cell: String, isSeveral: Bool) throws {
    let read = try interpret("Q01,Q02\n\"\(cell)\",4\n", Fixtures.survey(), period: "S1")
    #expect(read.answers[0][0] == (cell.isEmpty ? blank : unreadable))
    let several = read.findings.contains {
      $0.kind == .severalAnswers(item: "clarity", answer: cell)
    }
    #expect(several == isSeveral)
  }
}
