import Findings
import SurveyLoading
import SurveyModel
import Testing

/// Drafts of tables with a row for each question that count its answers.
@Suite struct CountsDraftTests {
  private func drafted(_ rows: [String], _ language: Language = .english) -> DraftedExport {
    DraftedExport(
      Array((rows.joined(separator: "\n") + "\n").utf8), fileName: "counts.csv",
      language: language)
  }

  @Test(
    arguments: [
      (
        [
          "Question;Pas du tout d'accord;Pas d'accord;Neutre;D'accord;Tout à fait d'accord;Total",
          "Le cours est clair;1;2;3;10;4;20", "Le rythme convient;0;5;5;8;2;20",
        ], ["agreement-5"]
      ),
      (
        [
          "السؤال,غير موافق بشدة,غير موافق,محايد,موافق,موافق بشدة,المجموع",
          "الشرح واضح,1,2,3,10,4,20", "الوتيرة مناسبة,0,5,5,8,2,20",
        ], ["agreement-5"]
      ),
      (
        [
          "Question,Answer 1,Answer 2,Answer 3,Answer 4,Answer 5,Average",
          "The course is clear,1,2,3,10,4,3.7", "The pace is right,0,5,5,8,2,3.35",
        ], ["rating-5"]
      ),
      (
        [
          "Statement,Never heard of it,Used it once,Use it daily,Total",
          "The library,1,9,10,20", "The canteen,10,8,2,20",
        ], ["answers-3"]
      ),
    ] as [([String], [ScaleID])])
  func `questions, options and counts are declared`(rows: [String], scales: [ScaleID]) throws {
    let export = drafted(rows)
    let survey = try #require(export.proposed?.survey)
    let sign: Character = rows[0].contains(";") ? ";" : ","
    let cells = rows.map { $0.split(separator: sign).map(String.init) }
    #expect(survey.items.compactMap { $0.text.all.first } == cells.dropFirst().map { $0[0] })
    #expect(Set(survey.items.compactMap { $0.scale?.id }) == Set(scales))
    let counts = try #require(survey.export.counts)
    #expect(counts.item.description == cells[0][0])
    #expect(
      Set(counts.options.values.map(\.description)) == Set(cells[0].dropFirst().dropLast()))
    #expect(export.problems.isEmpty)
    #expect(!export.findings.contains { $0.severity == .stop })
    #expect(export.accepted == 40)
    let kinds = try #require(export.proposed?.remarks.map(\.kind))
    #expect(kinds.contains(.columnsBesideCounts([try #require(cells[0].last)])))
    #expect(
      kinds.contains(
        .readAsCounts(item: cells[0][0], first: cells[0][1], last: cells[0][cells[0].count - 2])))
  }

  @Test func `each count stands for the option of its heading, whatever the order`() throws {
    let export = drafted([
      "Question,Strongly agree,Agree,Neutral,Disagree,Strongly disagree",
      "The course is clear,1,2,3,10,4", "The pace is right,0,5,5,8,2",
    ])
    let options = try #require(export.proposed?.survey.export.counts?.options)
    #expect(options["5"] == "Strongly agree")
    #expect(options["1"] == "Strongly disagree")
  }

  @Test func `a dimension holds for all answers of its row, others are asked about`() throws {
    let export = drafted([
      "Questions,N1,N2,N3,Campus,Course Name",
      "The course is clear,1,2,3,Rabat,Algebra", "The course is clear,4,5,1,Fès,Physics",
      "The pace is right,1,2,3,Rabat,Algebra", "The pace is right,4,5,1,Fès,Physics",
    ])
    let survey = try #require(export.proposed?.survey)
    #expect(survey.export.dimensions["campus"] == .column("Campus"))
    #expect(survey.items.count == 2)
    let kinds = export.proposed?.remarks.map(\.kind) ?? []
    #expect(kinds.contains(.dimensionCandidate(heading: "Course Name", values: 2)))
    #expect(export.accepted == 32)
  }

  @Test func `questions over several lines and questions that are alike have ids of their own`() {
    let export = drafted([
      "Question,Answer 1,Answer 2,Answer 3", "\"The course is\nclear enough\",1,2,3",
      "The course is clear: enough,2,2,2", "answer 1,1,1,1",
    ])
    #expect(Set(export.proposed?.survey.items.map(\.id) ?? []).count == 3)
    #expect(export.problems.isEmpty)
    #expect(!export.findings.contains { $0.severity == .stop })
    #expect(export.accepted == 15)
  }

  @Test func `shares are not taken for counts`() {
    let export = drafted([
      "Question,Answer 1,Answer 2,Answer 3", "The course is clear,10,20,70",
      "The pace is right,30,30,40",
    ])
    #expect(export.refusal?.kind == .countsTable)
    #expect(export.proposed == nil)
  }
}
