import Findings
import SurveyLoading
import SurveyModel
import Testing

/// Drafts of tables with a row for each answer.
@Suite struct LongTableDraftTests {
  private func drafted(_ rows: [String], _ language: Language = .english) -> DraftedExport {
    DraftedExport(
      Array((rows.joined(separator: "\n") + "\n").utf8), fileName: "long.csv", language: language)
  }

  /// A row for each of some questions that each of some people answers.
  private func rows(
    people: [String], _ questions: [String], answers: [String], sign: String = ","
  ) -> [String] {
    people.enumerated().flatMap { number, person in
      questions.enumerated().map { position, question in
        [person, question, answers[(number + position) % answers.count]].joined(separator: sign)
      }
    }
  }

  @Test(
    arguments: [
      (
        "Répondant;Question;Réponse", ["Le cours est clair", "Le rythme convient"],
        ["D'accord", "Neutre", "Pas d'accord", "Tout à fait d'accord"], ";"
      ),
      (
        "المشارك,السؤال,الجواب", ["الشرح واضح", "الوتيرة مناسبة"],
        ["موافق", "محايد", "غير موافق", "موافق بشدة"], ","
      ),
      (
        "Person,Question,Answer", ["The course is clear", "The pace is right"],
        ["Agree", "Neutral", "Disagree", "Strongly agree"], ","
      ),
    ] as [(String, [String], [String], String)])
  func `the columns are found in three languages`(
    headings: String, questions: [String], answers: [String], sign: String
  ) {
    let people = (1...8).map { "p\($0)" }
    let export = drafted([headings] + rows(people: people, questions, answers: answers, sign: sign))
    let long = export.proposed?.survey.export.long
    let names = headings.split(separator: sign).map(String.init)
    #expect(
      long
        == LongTableColumns(
          response: [ColumnName([names[0]])], item: ColumnName([names[1]]),
          value: ColumnName([names[2]])))
    #expect(export.proposed?.survey.items.map { $0.text.all.first } == questions)
    #expect(export.proposed?.survey.items.allSatisfy { $0.scale?.id == "agreement-5" } == true)
    #expect(export.problems.isEmpty)
    #expect(!export.findings.contains { $0.severity == .stop })
    #expect(export.accepted == 8)
    let asked = RemarkKind.readAsLong(response: [names[0]], item: names[1], value: names[2])
    #expect(export.proposed?.remarks.contains(Remark(asked, at: .export)) == true)
  }

  @Test func `two columns together may tell responses apart`() {
    let courses = ["Algebra", "Physics", "History"]
    let lines = (1...4).flatMap { student in
      courses.flatMap { course in
        ["Clear?", "Useful?"].map { "\(student),\(course),\($0),\(student % 5 + 1)" }
      }
    }
    let export = drafted(["Student,Module,Question,Score"] + lines)
    #expect(export.proposed?.survey.export.long?.response == ["Student", "Module"])
    #expect(export.accepted == 12)
  }

  @Test func `numbers that one response met are read on the range of all`() {
    let lines = (1...6).map { "\"\($0)\";\"\($0 + 6)\";\"77\";\"\($0 % 2 == 0 ? 6 : 1)\"" }
    let export = drafted(["answers.id, questions.nummer, answers.thread_id, answers.value"] + lines)
    let items = export.proposed?.survey.items ?? []
    #expect(items.map(\.id) == ["q7", "q8", "q9", "q10", "q11", "q12"])
    #expect(items.allSatisfy { $0.scale?.options.map(\.code.rawValue) == (1...6).map(String.init) })
    #expect(items.map(\.columns) == (7...12).map { [String($0)] })
    let kinds = export.proposed?.remarks.map(\.kind) ?? []
    #expect(kinds.contains(.allOneResponse(["answers.thread_id"])))
    #expect(kinds.contains(.textsAreCodes(example: "7")))
    #expect(export.accepted == 1)
    #expect(!export.findings.contains { $0.severity == .stop })
  }

  @Test(
    arguments: [
      // A row for each person, the questions in columns
      ["Person,Question 1,Question 2,Note"] + (1...12).map { "\($0 / 2),\($0 % 5 + 1),3,4" },
      // Nothing says whose answer a row is
      ["Course,Question,Answer"] + (1...12).map { "Algebra,\($0 % 2 == 0 ? "a" : "b"),\($0 % 5)" },
      // Questions, but one answer for each
      ["Id,Question,Answer"] + (1...12).map { "\($0),What about topic \($0) then?,yes" },
      // Too few rows to tell
      ["Person,Question,Answer", "1,a,4", "1,b,5"],
    ])
  func `other tables are not taken for one`(rows: [String]) {
    #expect(drafted(rows).proposed?.survey.export.long == nil)
  }

  /// Keys are kept unreadable.
  @Test func `addresses may tell responses apart`() {
    let people = (1...6).map { "p\($0)@example.org" }
    let questions = ["The course is clear", "The pace is right"]
    let export = drafted(
      ["E-mail,Question,Answer"] + rows(people: people, questions, answers: ["Agree", "Disagree"]))
    #expect(export.proposed?.survey.export.long?.response == ["E-mail"])
    #expect(export.accepted == 6)
    #expect(!export.findings.contains { $0.severity == .stop })
  }
}
