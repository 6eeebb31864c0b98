import CSVReading
import Findings
import SurveyModel
import Testing

@testable import Ingestion

/// Records with an empty cell too many at their end.
@Suite struct SurplusCellsTests {
  private static let survey = Fixtures.survey { export in
    export.drop = ["Phone"]
    export.dimensions = ["course": .column("Course")]
    export.period = .constant("S1")
  }

  private static let headings = "Course,Q01,Q02,Q05,Phone"

  /// A record, and whether it can be read as if it had no cell too many.
  @Test(
    arguments: [
      // Nothing was left out in front of a filled cell.
      ("bi,4,3,Words,06,", true), ("bi,4,3,Words,,", true), ("bi,4,3,,,", true),
      ("bi,4,,,,", true), ("bi,4,3,Words,06,,,", true), ("bi,4,3,Words,06, ", true),
      ("bi,4,3,Words,06,\"\"", true),
      // Behind the gap stands nothing that counts.
      ("bi,4,3,,06,", true), ("bi,4,3,,06,,", true),
      // A cell left out on purpose is written as one.
      ("bi,\"\",3,Words,06,", true),
      // Had the cells moved, words would answer a question.
      ("bi,,3,Words,06,", true), ("bi,4,,Words,06,", true),
      // The comment may be the answer to no question, or the cells may have moved.
      ("bi,,3,4,,", false), (",4,3,4,06,", false), ("bi,4,,3,,", false),
      // As it stands it can't be read.
      ("bi,,Words,4,,", false),
      // Several cells too many, and a gap.
      ("bi,,3,Words,06,,", false),
      // Too few cells, filled ones too many.
      ("bi,4,3,Words", false), ("bi,4,3,Words,06,x", false), ("bi,4,3,Words,06,,x", false),
    ])
  func `one record among others`(record: String, isRead: Bool) throws {
    let export = try interpret(
      "\(Self.headings)\nbi,1,1,,06\n\(record)\nbi,2,2,,07\n", Self.survey)
    #expect(export.balance.accepted == (isRead ? 3 : 2))
    #expect(export.balance.setAside == (isRead ? [:] : ["ragged-record": 1]))
  }

  @Test func `the answers are those of the record without the cell`() throws {
    let records = ["bi,4,3,Words,06", "bi,4,3,,06", "ch,1,,,", "bi,,2,Words,07"]
    func export(_ end: String) throws -> Interpretation {
      let rows = ["bi,1,1,,06"] + records.map { $0 + end } + ["bi,2,2,,07"]
      return try interpret(([Self.headings] + rows).joined(separator: "\n"), Self.survey)
    }
    let plain = try export("")
    let ended = try export(",")
    #expect(ended.answers == plain.answers)
    #expect(ended.comments == plain.comments)
    #expect(ended.keys == plain.keys)
    #expect(ended.balance == plain.balance)
  }

  /// A delimiter too few among the headings looks the same.
  @Test func `all records with a cell more than headings are told, not read`() throws {
    let text = "Course,Q01Q02,Q05\nbi,4,3,\nbi,1,2,\n"
    let records = try readHead(of: Array(text.utf8), dialect: CSVDialect(), maximumRecords: 9)
    let head = try #require(ExportHead(fileName: "export.csv", records: records))
    #expect(misfit(ofHeadingsIn: records, head)?.kind == .setAside(.ragged(cells: 4, headings: 3)))
  }
}
