import CSVReading
import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite("Signs of a spreadsheet")
struct SpreadsheetSignTests {
  @Test(arguments: [
    ("4.33E+09", true), ("4,33E+09", true), ("1E+10", true), ("1.2e+15", true), ("4.33E-09", false),
    ("E+09", false), ("4E+9x", false), ("12", false), ("1.E+", false), ("vitamin E+12", false),
  ])
  func `shortened numbers`(cell: String, expected: Bool) {
    #expect(isShortenedNumber(cell) == expected)
  }

  @Test(arguments: [
    ("02-Jan", true), ("1-févr.", true), ("Jan-02", true), ("2 janvier", true), ("3-غشت", true),
    ("02-01", false), ("2", false), ("Jan", false), ("2-Jan-2024", false), ("Mai", false),
  ])
  func `days of the year`(cell: String, expected: Bool) {
    #expect(isDayOfYear(cell) == expected)
  }

  private func signs(_ headings: [String], _ rows: [[String]]) -> [FindingKind] {
    let head = ExportHead(fileName: "a.csv", headings: headings, samples: rows)
    let request = PlanRequest(
      definitions: Fixtures.definitions(Fixtures.survey()), survey: nil, period: nil,
      folderPeriod: nil)
    return makePlan(for: head, request).findings.map(\.kind).filter {
      if case .spreadsheetSign = $0 { true } else { false }
    }
  }

  private let headings = ["id", "submitdate", "lastpage", "Q01", "Q02", "Q04", "Q05"]

  @Test func `times as LimeSurvey doesn't write them`() {
    let rows = [
      ["1", "14/10/25 10:05", "3", "4", "4", "", ""],
      ["2", "15/10/25 10:06", "3", "4", "4", "", ""],
    ]
    #expect(
      signs(headings, rows) == [
        .spreadsheetSign(.timesWithoutSeconds, example: "14/10/25 10:05"),
        .spreadsheetSign(.yearsOfTwoDigits, example: "14/10/25 10:05"),
      ])
  }

  @Test func `an untouched export shows nothing`() {
    let rows = [["4000000001", "2025-10-14 10:05:00", "3", "4", "4", "", "1.5E+10 02-Jan"]]
    #expect(signs(headings, rows).isEmpty)
  }

  @Test func `keys and answers that were changed`() {
    let rows = [
      ["4.33E+09", "2025-10-14 10:05:00", "3", "02-Jan", "4", "", ""],
      ["4.33E+09", "2025-10-14 10:05:01", "3", "03-Jan", "4", "", ""],
    ]
    #expect(
      signs(headings, rows) == [
        .spreadsheetSign(.shortenedNumbers, example: "4.33E+09"),
        .spreadsheetSign(.answersAsDates, example: "02-Jan"),
      ])
  }

  @Test func `what all of a file shows`() throws {
    final class Nothing: RecordConsumer {
      func consume(_ record: CSVRecord) {}
    }
    func found(_ text: String) throws -> [Finding] {
      var source = MemoryByteSource(Array(text.utf8))
      let summary = try readRecords(from: &source, dialect: CSVDialect(), consumer: Nothing())
      return findings(of: summary)
    }
    #expect(
      try found("a,b\n1,2\n,,\n\n,\n") == [
        Finding(
          .spreadsheetSign(.emptyRowsAtEnd, example: ""), at: Place(row: 3), count: 3)
      ])
    #expect(try found("a,b\n,\n1,2\n\n").isEmpty)
    #expect(
      try found("a,b\n1,x\u{FFFD}\u{FFFD}\n\u{FEFF}a,\u{FFFD}\n") == [
        Finding(.lostLetters(.replaced), at: Place(line: 2), count: 2),
        Finding(.spreadsheetSign(.markInside, example: ""), at: Place(line: 3)),
      ])
  }
}
