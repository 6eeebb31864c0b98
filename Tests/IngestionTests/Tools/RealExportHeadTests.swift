import CSVReading
import Findings
import Testing

@testable import Ingestion

/// Real files of many tools are told by their first records, and nothing plain is misread.
@Suite(.enabled(if: RealExportHead.isThere, "needs the shared data: ../shared or RIDA_SHARED"))
struct RealExportHeadTests {
  @Test(arguments: RealExportHead.all)
  func `a real export`(export: RealExportHead) throws {
    let head = try #require(try export.head())
    #expect(recognisedConventions(of: head).id == export.tool)
    #expect(head.headingRows.count == export.headingRows)
    #expect(head.titleRows == export.titleRows)
    #expect(head.findings.map(\.code) == export.findings)
    #expect(head.samples.count == export.answers)
  }

  @Test func `the zone and the keys of a Qualtrics export`() throws {
    let name = "tool-qualtrics-model-evaluation/Model+evaluation_February+26,+2021_01.25.csv"
    let head = try #require(try RealExportHead(name, "qualtrics", answers: 0).head())
    let tool = recognisedConventions(of: head)
    #expect(tool.timeZone == "America/Denver")
    #expect(tool.keyColumns == [8])
    #expect(tool.columnNames[17]?.contains("QID3") ?? false)
    #expect(head.headings[17].hasPrefix("Q3. Which acronym"))
  }

  @Test func `questions of a SurveyMonkey export go on over their options`() throws {
    let name = "tool-surveymonkey-starwars/StarWars.csv"
    let head = try #require(
      try RealExportHead(name, "surveymonkey", answers: 0, encoding: .macRoman).head())
    #expect(head.headings[0] == "RespondentID")
    #expect(head.headings[1] == "Have you seen any of the 6 films in the Star Wars franchise?")
    let fourth =
      "Which of the following Star Wars films have you seen? Please select all that apply."
    #expect(head.headings[6] == "\(fourth) [Star Wars: Episode IV  A New Hope]")
    #expect(head.headings[37] == "Location (Census Region)")
  }
}
