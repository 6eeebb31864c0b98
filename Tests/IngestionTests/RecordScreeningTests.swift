import Findings
import SurveyModel
import Testing

@testable import Ingestion

/// Records that are no responses, by what they say.
@Suite struct RecordScreeningTests {
  @Test(
    arguments: [
      "Total,9,12,", "Moyenne :,\"3,4\",\"2,8\",", "AVERAGE,3.4,,", "المعدل,3.4,2.8,",
      "Écart-type,0.9,1.1,", ",Total,12,",
    ])
  func `a row of averages or totals`(row: String) throws {
    let export = try interpret("N,Q01,Q02,Q05\n1,4,3,x\n\(row)\n", period: "S1")
    #expect(export.balance.accepted == 1)
    #expect(export.balance.setAside == ["summary-row": 1])
  }

  @Test(arguments: ["Total,9,12,Good", "Average,,,", "Maria,3,2,", "3,4,4,Total", ",,,Average"])
  func `a response that only looks like one`(row: String) throws {
    let export = try interpret("N,Q01,Q02,Q05\n\(row)\n", period: "S1")
    #expect(export.balance.setAside["summary-row"] == nil)
  }

  @Test func `an answer that is a word for averages`() throws {
    var scale = Fixtures.agreement
    scale.options[1].synonyms = ["Average"]
    var items = Fixtures.items
    items[0].kind = .scaled(scale)
    let export = try interpret(
      "Q01,Q02\nAverage,3\nMean,2\n", Fixtures.survey(items: items), period: "S1")
    #expect(export.balance.accepted == 1)
    #expect(export.balance.setAside == ["summary-row": 1])
  }

  @Test func `any of several rows of headings, met again`() throws {
    let export = try interpret(
      """
      Respondent ID,Collector ID,Explanations are clear,Services used,,
      ,,Response,Library,"Canteen, cafeteria",Sports
      1,7,Agree,Library,,
      Respondent ID,Collector ID,Explanations are clear,Services used,,
      ,,Response,Library,"Canteen, cafeteria",Sports
      2,7,Disagree,,,Sports
      """, period: "S1")
    #expect(export.balance.setAside == ["repeated-headings": 2])
    #expect(export.answers == [[2, notShown, 1, 0, 0], [1, notShown, 0, 0, 1]])
  }

  @Test func `records are counted under the column that tells`() throws {
    let export = try interpret(
      """
      No.,Response ID,Timestamp,Finished,Survey ID,Q01,Q02
      1,a,2025-10-14 10:00:00 UTC,No,s,1,1
      2,b,2025-10-14 10:00:00 UTC,Nein,s,1,1
      3,c,2025-10-14 10:00:00 UTC,Yes,s,1,1
      """)
    let partial = export.findings.filter { $0.kind == .setAside(.partial) }
    #expect(partial.map(\.place.heading) == ["Finished"])
    #expect(partial.map(\.count) == [2])
  }
}
