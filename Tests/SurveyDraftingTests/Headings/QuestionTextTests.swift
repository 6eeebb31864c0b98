import Ingestion
import Testing

@testable import SurveyDrafting

@Suite struct QuestionTextTests {
  @Test(
    arguments: [
      ("Q01[SQ001]. Services [Bus]", "Q01[SQ001]", "Services", "Bus"),
      ("Services [Bus]", nil, "Services", "Bus"), ("Services - Bus", nil, "Services", "Bus"),
      ("Le cours est clair", nil, "Le cours est clair", nil),
      ("الخدمات [المكتبة]", nil, "الخدمات", "المكتبة"),
    ] as [(String, String?, String, String?)])
  func `a heading has a code, a question and a row`(
    heading: String, code: String?, stem: String, row: String?
  ) {
    let text = QuestionText(heading)
    #expect((text.code, text.stem) == (code, stem))
    #expect(text.row == row)
  }

  @Test func `Moodle's numbers and arrows are no part of a text`() {
    let tool = ToolConventions(id: "moodle-questionnaire", name: "Moodle")
    let texts = questionTexts(["Q07_Services->Bus", "Q08_Clair", "Course"], tool: tool)
    #expect(texts.map(\.text) == ["Services [Bus]", "Clair", "Course"])
    #expect(texts.map(\.row) == ["Bus", nil, nil])
  }

  @Test func `rows behind hyphens are found beside their neighbours`() {
    let tool = ToolConventions(id: "qualtrics", name: "Qualtrics")
    let texts = questionTexts(
      ["Q2_1. Well-being-At home", "Q2_2. Well-being-At work", "Q3_1. Alone-here"], tool: tool)
    #expect(texts.map(\.stem) == ["Well-being", "Well-being", "Alone-here"])
    #expect(texts.map(\.row) == ["At home", "At work", nil])
    #expect(texts[1].codeParts?.stem == "Q2")
    #expect(texts[1].codeParts?.row == "2")
  }

  @Test func `names of columns tell those with the same heading apart`() {
    let names = HeadingNames(["Utile ?", "Clair", "<b>utile ?</b>", ""])
    #expect(names.unique == ["Utile ? #1", "Clair", "utile ? #2", nil])
    #expect((0..<4).map { names.isNamedAlone($0) } == [false, true, false, false])
  }
}
