import CSVReading
import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct LostLettersTests {
  private func lost(_ export: String, _ survey: Survey = Fixtures.survey()) throws -> [Finding] {
    try interpret(export, survey, period: "S1").findings.filter { $0.code == "lost-letters" }
  }

  @Test(
    arguments: [
      ("?????? ??????", true), ("????", true), ("1. ?????? ??", true),
      ("Clart? et pr?cision", true),
      ("???", false), ("Why???", false), ("Is it clear ?", false), ("Clear?Yes", false),
      ("http://a.org?b=c", false), ("and/or?maybe", false), ("Quoi ? Pourquoi ?", false),
      ("", false),
    ])
  func `headings of question marks have lost their letters`(heading: String, isLost: Bool) throws {
    let findings = try lost("Q01,Q02,\"\(heading)\"\n4,4,x\n")
    let expected = [
      Finding(
        .lostLetters(.questionMarks(example: heading)), at: Place(column: 2, heading: heading))
    ]
    #expect(findings == (isLost ? expected : []))
  }

  @Test(
    arguments: [
      ("Tout ? fait d'accord", 1), ("Plut?t d'accord", 1), ("????? ?????", 1),
      ("Plutot d'accord", 0),
      ("?", 0), ("Plut?t pas", 0), ("????", 0),
    ])
  func `a cell is lost where its shape is an option's`(cell: String, count: Int) throws {
    let findings = try lost("Q01,Q02\n\(cell),4\n4,4\n")
    #expect(findings.map(\.count) == (count == 0 ? [] : [count]))
    #expect(findings.allSatisfy { $0.place.column == 0 })
  }

  @Test(
    arguments: [
      (["???? ??", "?? ?????", "?????"], 3), (["????", "good", "fine", "????", "????"], 3),
      (["???", "good", "fine"], 0), (["????", "good", "fine", "well"], 0), (["????", "????"], 0),
    ] as [([String], Int)])
  func `comments of question marks are lost where most of a column are`(
    cells: [String], count: Int
  ) throws {
    let rows = cells.map { "4,4,\($0)\n" }.joined()
    #expect(try lost("Q01,Q02,Q05\n\(rows)").map(\.count) == (count == 0 ? [] : [count]))
  }

  @Test(
    arguments: [
      ("Très bien", "TrÃ¨s bien", true), ("Très bien", "Trop cher, très", false),
      ("Réponse", "Ã la carte", false), ("جيد", "ط¬ظٹط¯ ط¬ط¯ط§", true), ("جيد", "طب", false),
    ])
  func `text is garbled in some cells only`(right: String, other: String, isGarbled: Bool) throws {
    let findings = try lost("Q01,Q02,Q05\n4,4,\"\(right)\"\n4,4,\"\(other)\"\n")
    #expect(
      findings.map(\.kind) == (isGarbled ? [.lostLetters(.garbled(example: other))] : []))
  }

  @Test(
    arguments: [
      ("+BkUGSAYn-", true), ("Tr+AOg-s clair", true), ("C++ - a language", false),
      ("A+ and B-", false), ("a+b-c", false), ("+212-", false),
    ])
  func `letters as codes are UTF-7`(heading: String, isCode: Bool) throws {
    let findings = try lost("Q01,Q02,\(heading)\n4,4,x\n")
    #expect(findings.map(\.kind) == (isCode ? [.lostLetters(.codes(example: heading))] : []))
  }
}
