import CSVReading
import Findings
import SurveyModel
import Testing

@testable import Ingestion

/// Where the table stands in a file's first records.
@Suite struct TableLayoutTests {
  private func head(_ text: String) throws -> ExportHead {
    let records = try readHead(of: Array(text.utf8), dialect: CSVDialect(), maximumRecords: 200)
    return try #require(ExportHead(fileName: "a.csv", records: records))
  }

  @Test func `one row of headings`() throws {
    let found = try head("Name,Q1,Q2\nA,1,2\nB,2,3\nC,3,4\n")
    #expect(found.headings == ["Name", "Q1", "Q2"])
    #expect(found.recordsBeforeAnswers == 1)
    #expect(found.findings.isEmpty)
  }

  /// Exports with one row of headings, however odd, which no rule may take for anything else.
  @Test(
    arguments: [
      // Columns without headings behind the answers.
      "Q1,Q2,,\n1,2,Good,Bad\n2,3,Fine,Worse\n4,4,Nice,Poor\n",
      // Questions numbered, or called years.
      "1,2,3\n4,4,5\n5,5,5\n3,4,4\n2,2,2\n", "2021,2022,2023\n4,4,5\n5,5,5\n3,4,4\n2,2,2\n",
      // Options as headings, their texts in the cells.
      "#,Library,Sports\n1,Library,\n2,Library,Sports\n3,,Sports\n4,Library,\n5,,Sports\n",
      // Two columns, one filled; and one column.
      "Opinion,\nGood,\nBad,\nGood,x\n", "Opinion\nGood\nBad\n",
      // A first answer in words over numbers.
      "Age,Years,Opinion\nforty,ten,Good\n41,9,Bad\n42,8,Good\n43,7,Bad\n",
      // Blank answers first.
      "A,B,C,D\n,,,\n1,2,3,4\n2,3,4,5\n",
      // One question that is answered in words alone.
      "Timestamp,A,B\n1/2/2025,yes,yes\n1/2/2025,yes,no\n1/3/2025,no,no\n",
    ])
  func `nothing but one row of headings`(text: String) throws {
    let found = try head(text)
    #expect(found.recordsBeforeAnswers == 1)
    #expect(found.findings.isEmpty)
  }

  @Test func `titles above the headings`() throws {
    let found = try head(
      "Satisfaction 2025,,,,,\nPrinted:,Monday,,,,\n,,,,,\nN,Q1,Q2,Q3,Q4,Q5\n1,2,3,4,5,1\n")
    #expect(found.titleRows == 3)
    #expect(found.headings == ["N", "Q1", "Q2", "Q3", "Q4", "Q5"])
    #expect(
      found.findings == [Finding(.titleRows, at: Place(line: 1, row: 1), count: 3)])
    #expect(found.samples == [["1", "2", "3", "4", "5", "1"]])
  }

  @Test func `questions above their options`() throws {
    let found = try head(
      """
      ,Services,,,Overall,
      #,Library,Sports,Canteen,Quality,Why?
      1,1,0,1,4,It is
      2,0,0,1,5,
      3,1,1,1,3,Because
      """)
    #expect(
      found.headings == [
        "#", "Services [Library]", "Services [Sports]", "Services [Canteen]", "Overall [Quality]",
        "Overall [Why?]",
      ])
    #expect(found.findings.map(\.kind) == [.headingRows(2)])
    #expect(found.recordsBeforeAnswers == 2)
  }

  @Test func `parts above questions above options`() throws {
    let found = try head(
      """
      ,Teaching,,,Campus,,
      ,Clear?,Services,,Food,,Why?
      N,Grade,Library,Sports,Taste,Price,Words
      1,4,1,0,3,4,a
      2,5,0,0,4,4,b
      3,3,1,1,3,2,c
      """)
    #expect(
      found.headings == [
        "N", "Teaching [Clear? [Grade]]", "Teaching [Services [Library]]",
        "Teaching [Services [Sports]]", "Campus [Food [Taste]]", "Campus [Food [Price]]",
        "Campus [Why? [Words]]",
      ])
    #expect(found.columnNames[3] == ["Services [Sports]", "Sports"])
    #expect(found.recordsBeforeAnswers == 3)
  }

  @Test(
    arguments: [
      "4,5,4,2025-10-14\n5,5,3,2025-10-15\n3,4,4,2025-10-16\n2,2,4,2025-10-17\n",
      "Agree,3\nAgree,4\nDisagree,4\nDisagree,2\nAgree,1\nAgree,5\nDisagree,5\n",
    ])
  func `answers where headings should be`(text: String) throws {
    #expect(try head(text).findings.map(\.kind) == [.headingsMissing])
  }

  @Test func `headings that a survey knows are no answers`() {
    var found = ExportHead(
      fileName: "a.csv", headings: ["Q01", "Q02"], samples: [["1", "2"]])
    found.findings = [Finding(.headingsMissing)]
    let request = PlanRequest(definitions: Fixtures.definitions(Fixtures.survey()))
    #expect(makePlan(for: found, request).plan != nil)
    found.headings = ["4", "5"]
    #expect(makePlan(for: found, request).findings.map(\.kind) == [.headingsMissing])
  }

  @Test func `a second table below the first`() throws {
    let found = try head(
      "Name,Q1,Q2\nA,1,2\nB,2,3\n\nTeachers\nTeacher,Course,Hours\nX,Maths,12\nY,Sports,8\n")
    #expect(
      found.findings == [Finding(.severalTables, at: Place(line: 6, row: 6))])
  }

  @Test(
    arguments: [
      "Name,Q1,Q2\nA,1,2\n\nB,2,3\nC,2,3\n", "Name,Q1,Q2\nA,1,2\n,,\nTotal,3,5\n",
      "Name,Q1,Q2\nA,1,2\n\nName,Q1,Q2\nB,2,3\nC,2,3\n",
      "Name,Q1,Q2\nA,1,2\n\nNote: three people were ill\n",
    ])
  func `no second table`(text: String) throws {
    #expect(try head(text).findings.isEmpty)
  }

  @Test(
    arguments: [
      "Year,Statement,Measure,1,2,3,4\n2024,Safe,%,3.1%,4%,>10,5%\n2024,Clean,%,3.0%,4%,9%,5%\n",
      "Question,Moyenne,Effectif\nClair ?,4.2,120\nUtile ?,3.9,118\n",
      "السؤال,النسبة المئوية,عدد الإجابات\nأ,82%,120\nب,75%,118\n",
    ])
  func `counts instead of answers`(text: String) throws {
    let found = try head(text)
    #expect(found.findings.map(\.kind) == [.countsTable])
    let request = PlanRequest(definitions: Fixtures.definitions(Fixtures.survey()))
    #expect(makePlan(for: found, request).findings.map(\.kind) == [.countsTable])
  }

  @Test(
    arguments: [
      "id,Question 1,Question 2,Question 3\n1,4,5,3\n2,4,4,4\n3,1,2,3\n",
      "Respondent,Item,Answer\n1,a,4\n1,b,5\n2,a,3\n",
    ])
  func `answers, not counts`(text: String) throws {
    #expect(try head(text).findings.isEmpty)
  }

  @Test func `a row of hashtags is part of the headings`() throws {
    let found = try head("name,age\n#meta+name,#age\nA,12\nB,13\n")
    #expect(found.headings == ["name", "age"])
    #expect(found.columnNames == [0: ["#meta+name"], 1: ["#age"]])
    #expect(found.recordsBeforeAnswers == 2)
  }
}
