import CSVReading
import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct LongTableTests {
  static let columns = LongTableColumns(response: ["Person", "Course"], item: "Q", value: "A")

  /// A table, what it becomes, and how many rows and responses it has.
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var long: String
    var records: [String]
    var rows: Int
    var responses: Int

    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(
      name: "rows of two people, mixed",
      long: "Person,Course,Q,A,Date\n1,bi1,clear,4,d1\n2,bi1,clear,3,d2\n1,bi1,fair,5,d1\n",
      records: ["1: Person|Course|Date|clear|fair", "2: 1|bi1|d1|4|5", "3: 2|bi1|d2|3|-"],
      rows: 3, responses: 2),
    Example(
      name: "the key is all its columns",
      long: "Q,A,Person,Course\nclear,4,1,bi1\nclear,2,1,ch1\n",
      records: ["1: Person|Course|clear", "2: 1|bi1|4", "3: 1|ch1|2"], rows: 2, responses: 2),
    Example(
      name: "two answers to one question, and one answer twice",
      long: "Person,Course,Q,A\n1,c,clear,4\n1,c,clear,2\n1,c,fair,3\n1,c,fair,3\n",
      records: ["1: Person|Course|clear|fair", "2: 1|c|4;2|3"], rows: 4, responses: 1),
    Example(
      name: "of the submission time the last one holds",
      long: "Person,Course,Q,A,Time\n1,c,clear,4,10:00\n1,c,fair,2,10:05\n",
      records: ["1: Person|Course|Time|clear|fair", "2: 1|c|10:05|4|2"], rows: 2, responses: 1),
    Example(
      name: "a ragged row is kept where it stands",
      long: "Person,Course,Q,A\n1,c,clear,4\n1,c,fair\n2,c,clear,1\n",
      records: ["1: Person|Course|clear", "2: 1|c|4", "3: 1|c|fair|?", "4: 2|c|1"],
      rows: 3, responses: 2),
    Example(
      name: "an answer without a question, and a question without an answer",
      long: "Person,Course,Q,A\n1,c,,4\n2,c,clear,\n",
      records: ["1: Person|Course|A|clear", "2: 1|c|4|-", "3: 2|c|-|-"], rows: 2, responses: 2),
    Example(
      name: "titles above, other spelling, quotation marks",
      long: "Results,,,\n\n person ,COURSE,q,a\n1,c,\"Say \"\"yes\"\", or no\",\"a\nb\"\n",
      records: ["3: person|COURSE|Say \"yes\", or no", "4: 1|c|a\nb"], rows: 1, responses: 1),
  ]

  @Test(arguments: examples)
  func `each response becomes one record`(example: Example) throws {
    let table = try reshaped(example.long, submitted: "Time")
    #expect(try written(table.csv) == example.records)
    #expect(table.rows == example.rows)
    #expect(table.responses == example.responses)
  }

  @Test func `headings with another separator than the rows are found`() throws {
    let long = "Person, Course, Q, A\n\"1\";\"c\";\"clear\";\"4\"\n"
    let table = try reshaped(long, delimiter: .semicolon)
    #expect(try written(table.csv) == ["1: Person|Course|clear", "2: 1|c|4"])
  }

  @Test func `a table without a declared column is left alone`() throws {
    let records = try readHead(
      of: Array("Person,Q,A\n1,clear,4\n".utf8), dialect: CSVDialect(), maximumRecords: 9)
    #expect(LongTableHeadings(of: Self.columns, in: records) == nil)
  }

  @Test func `too many questions are refused`() throws {
    let long =
      "Person,Course,Q,A\n" + (0...5000).map { "1,c,q\($0),4\n" }.joined()
    #expect(throws: ReshapingProblem.tooLarge) { try reshaped(long) }
  }

  /// Heads, and whether they look like tables with a row for each answer.
  static let heads: [(isLong: Bool, text: String)] = [
    (true, "Id,Question,Answer\n1,Q01,4\n1,Q02,4\n1,Q04,Sport\n2,Q01,1\n"),
    (
      true,
      "id,item,value\n" + (1...4).map { "\($0),a,1\n\($0),b,2\n\($0),c,3\n" }.joined()
    ),
    (false, "Id,Q01,Q02\n1,4,4\n2,3,2\n3,1,1\n4,2,2\n"),
    (false, "Campus,Q1,Q2\n" + (1...12).map { "c\(($0 - 1) / 4),\($0 % 5),3\n" }.joined()),
    (false, "Name,Comment\nA,Good\nB,Bad\nC,Fine\nD,No\n"),
  ]

  @Test(arguments: 0..<5)
  func `tables with a row for each answer are told from others`(position: Int) throws {
    let example = Self.heads[position]
    let records = try readHead(
      of: Array(example.text.utf8), dialect: CSVDialect(), maximumRecords: 99)
    let head = try #require(ExportHead(fileName: "export.csv", records: records))
    #expect(looksLikeLongTable(head, surveys: [Fixtures.survey()]) == example.isLong)
  }

  private func reshaped(
    _ text: String, delimiter: Delimiter = .comma, submitted: ColumnName? = nil
  ) throws -> ReshapedTable {
    let dialect = CSVDialect(delimiter: delimiter)
    let records = try readHead(of: Array(text.utf8), dialect: dialect, maximumRecords: 20)
    let headings = try #require(
      LongTableHeadings(of: Self.columns, submitted: submitted, in: records))
    var source = MemoryByteSource(Array(text.utf8))
    return try reshapeLongTable(from: &source, dialect: dialect, headings: headings)
  }

  /// Records as `row: cell|cell`, `-` where nothing was written.
  private func written(_ csv: [UInt8]) throws -> [String] {
    try readHead(of: csv, dialect: CSVDialect(), maximumRecords: 99).map { record in
      let cells = zip(record.fields, record.isNull).map { $1 ? "-" : $0 }
      return "\(record.row): \(cells.joined(separator: "|"))"
    }
  }
}
