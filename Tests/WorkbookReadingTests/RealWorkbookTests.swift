import CSVReading
import Foundation
import Testing

@testable import WorkbookReading

/// Workbooks that survey tools wrote, beside the CSV that a spreadsheet made of them.
@Suite struct RealWorkbookTests {
  static let surveyMonkey = "tool-surveymonkey-employee-xlsx"
  static let morocco = "fr-morocco-distance-learning"

  @Test(
    .enabled(if: sharedFile(morocco) != nil), arguments: ["dataset", "dataset_clean_1"])
  func `a workbook has the cells of its CSV`(name: String) throws {
    let sheet = try cells("\(Self.morocco)/\(name).xlsx")
    let csv = try Data(contentsOf: #require(sharedFile("\(Self.morocco)/\(name).csv")))
    #expect(try sheet == records(Array(csv), delimiter: .semicolon))
  }

  @Test(.enabled(if: sharedFile(surveyMonkey) != nil))
  func `times are the same as in the CSV, otherwise written`() throws {
    let sheet = try cells("\(Self.surveyMonkey)/Data - Survey Monkey Output.xlsx")
    let file = try #require(sharedFile("\(Self.surveyMonkey)/survey_monkey_output.csv"))
    let csv = try records(Array(try Data(contentsOf: file).dropFirst(3)))
    #expect(sheet.count == 200)
    for (got, wanted) in zip(sheet, csv) {
      // In a CSV, blanks at the end of a cell without quotation marks say nothing.
      #expect(got.replacing(" |", with: "|") == withISOTimes(wanted))
    }
  }

  private func cells(_ path: String) throws -> [String] {
    let file = try #require(sharedFile(path))
    let workbook = try WorkbookFile(Array(try Data(contentsOf: file)))
    let names = try workbook.sheetsWithTables()
    #expect(names.count == 1)
    return try records(workbook.table(ofSheet: names.first ?? ""))
  }

  /// A record with `01/22/2021 12:01:17 PM` written `2021-01-22 12:01:17`.
  private func withISOTimes(_ record: String) -> String {
    record.replacing(#/(\d\d)/(\d\d)/(\d{4}) (\d\d):(\d\d:\d\d) ([AP])M/#) { match in
      let hour = (Int(match.output.4) ?? 0) % 12 + (match.output.6 == "P" ? 12 : 0)
      let hours = (hour < 10 ? "0" : "") + String(hour)
      return "\(match.output.3)-\(match.output.1)-\(match.output.2) \(hours):\(match.output.5)"
    }
  }
}
