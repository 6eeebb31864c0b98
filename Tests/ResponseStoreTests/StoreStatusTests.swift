import SurveyModel
import Tallying
import Testing

@testable import ResponseStore

@Suite("Status")
struct StoreStatusTests {
  @Test func listsWhatFilesBrought() throws {
    try withStore { store in
      let survey = testSurvey()
      let rows = [
        SetAsideRow(row: 3, line: 4, code: "ragged-record"),
        SetAsideRow(row: 9, line: 12, code: "empty-record"),
        SetAsideRow(row: 10, line: 13, code: "empty-record"),
      ]
      let finding = FindingRow(code: "lost-letters", severity: "check", count: 2, place: "C7")
      let take = {
        try store.takeIn(
          record("a", latest: 1), layout: AnswerLayout(survey), shape: TallyShape(survey)
        ) { writer in
          try writer.write(batch([TestResponse(id: 1, answers: [0, 0, 0, 0, 0])]))
          try writer.setAside(rows)
          try writer.add([finding])
        }
      }
      #expect(try take().ledger.read == 4)
      #expect(try take().ledger.read == 4)
      let status = try store.status()
      #expect(
        status.setAside == [
          SetAsideCount(file: 1, code: "empty-record", count: 2),
          SetAsideCount(file: 1, code: "ragged-record", count: 1),
        ])
      #expect(status.findings == [FileFinding(file: 1, finding: finding)])
      #expect(status.responses.map(\.count) == [1])
      #expect(status.files.map(\.ledger.unchanged) == [1])
      #expect(try store.setAsideRows(of: 1) == rows)
      #expect(try store.evidence().map(\.sequence) == [1, 2])
      #expect(try store.beginRun() == 1)
      #expect(try store.beginRun() == 2)
    }
  }
}
