import CSVReading
import Findings
import Foundation
import SurveyLoading
import SurveyModel
import Testing
import Wording

@testable import Ingestion

@Suite struct CountedAnswersTests {
  static let survey = Fixtures.survey { export in
    export.filePatterns = ["*"]
    export.counts = CountColumns(item: "Question", options: ["1": "No", "2": ["Rather", "2"]])
    export.dimensions = ["course": .column("Course"), "campus": .column("Site")]
    export.period = .constant("S1")
  }

  /// A table, the records that it becomes, and the codes of the rows that are set aside.
  struct Example: Sendable, CustomTestStringConvertible {
    var name: String
    var counts: String
    var records: [String]
    var answers: Int
    var setAside: [String] = []

    var testDescription: String { name }
  }

  static let examples: [Example] = [
    Example(
      name: "each answer is a record with what the definition speaks of",
      counts: "SN,Question,No,2,Course,Mean\n1,Q01,1,2,bi1,3.2\n2,Q02,0,1,ch1,4\n",
      records: [
        "1 Course|Q01|Q02", "2 bi1|1|-", "2 bi1|2|-", "2 bi1|2|-", "3 ch1|-|2",
      ], answers: 4),
    Example(
      name: "titles above, counts of nothing, thousands",
      counts: "Results,,\n\nquestion,no,rather\nQ01,0,0\nQ02,\"1 000\",0.0\n",
      records: ["1 Q01|Q02"] + Array(repeating: "5 -|1", count: 1000), answers: 1000),
    Example(
      name: "counts that are no whole numbers",
      counts:
        "Question,No,2\nQ01,>10,1\nQ01,1.5,1\nQ01,-1,1\nQ01,,1\nQ01,3%,1\nQ01,\"1,000\",\"2,000\"\n"
        + "Q01,\"0,845\",1\nQ01,\"1,20\",1\n",
      records: ["1 Q01"] + (2...9).map { "\($0) ?" }, answers: 0,
      setAside: Array(repeating: "count-unreadable", count: 8)),
    Example(
      name: "other questions, no question, an empty row, a ragged one",
      counts: "Question,No,2,Site\nTotal,4,5,\n,4,5,Rabat\n,,,\nQ01,1,0,Rabat\nQ01,1\n",
      records: ["1 Site|Total|Q01", "2 ?|-|-", "3 Rabat|-|-", "4 ?|-|-", "5 Rabat|-|1", "6 Q01|1"],
      answers: 1, setAside: ["no-answers", "no-answers", "empty-record"]),
  ]

  @Test(arguments: examples)
  func `each answer becomes one record`(example: Example) throws {
    let table = try writtenOut(example.counts)
    let records = try readHead(of: table.csv, dialect: CSVDialect(), maximumRecords: 2000)
    let written = records.map { record in
      let cells = zip(record.fields, record.isNull).map { $1 ? "-" : $0 }
      return "\(table.origins.origin(of: record.row)) \(cells.joined(separator: "|"))"
    }
    #expect(written == example.records)
    #expect(table.answers == example.answers)
    #expect(
      table.refusedRows.sorted { $0.key < $1.key }.map(\.value.code) == example.setAside)
  }

  /// What cells of a row of counts say, the second one being the given one.
  @Test(
    arguments: [
      ("12", "1,200", 1212), ("12", "1.000", 1012), ("", "1,200", 1200), ("", "1,000", nil),
      ("12", "1 200", 1212), ("", "1\u{202F}000", 1000), ("", "1\u{A0}000", 1000),
      ("", "1\u{2009}000", 1000), ("", "١٬٠٠٠", 1000), ("7,000", "1,000", nil),
      ("1,234", "2,100", 3334),
      ("3", "12,0", 15), ("3", "0,845", nil), ("3", "1,20", nil),
    ] as [(String, String, Int?)])
  func `thousands in counts`(first: String, second: String, answers: Int?) throws {
    let first = first.isEmpty ? "0,0" : first
    let table = try writtenOut("Question;No;2\nQ01;\(first);\(second)\n", delimiter: .semicolon)
    #expect(table.refusedRows.isEmpty == (answers != nil))
    #expect(table.answers == answers ?? 0)
  }

  @Test func `rows come from themselves where nothing else is known`() {
    var origins = RowOrigins()
    #expect(origins.origin(of: 7) == 7)
    origins.append(2, from: 4)
    origins.append(5, from: 6)
    #expect([1, 2, 4, 5, 9].map(origins.origin) == [1, 4, 4, 6, 6])
  }

  @Test func `a table without a declared column is left alone`() throws {
    let records = try readHead(
      of: Array("Question,No\nQ01,1\n".utf8), dialect: CSVDialect(), maximumRecords: 9)
    #expect(CountHeadings(of: Self.survey, in: records) == nil)
    #expect(CountHeadings(of: Fixtures.survey(), in: records) == nil)
  }

  @Test(arguments: ["5000001,0", "5000000,1", "999999999999,999999999999"])
  func `more answers than are read are refused`(counts: String) throws {
    #expect(throws: ReshapingProblem.tooLarge) {
      try writtenOut("Question,No,2\nQ01,\(counts)\n")
    }
  }

  @Test func `what is not read is set aside where it stands, and told`() throws {
    let text = "Question,No,2,Course\nQ01,2,1,bi1\nQ02,*,3,bi1\nHappy?,1,1,bi1\nQ01,1,0,\n"
    let (read, table) = try interpreted(text, Self.survey)
    #expect(read.balance.accepted == 4)
    #expect(read.balance.setAside == ["count-unreadable": 1, "no-answers": 1])
    let told = read.findings.first { $0.kind == .setAside(.countUnreadable(text: "*")) }
    #expect(told?.place.row.map(table.origins.origin) == 3)
    #expect(
      read.findings.contains { finding in
        if case .unknownHeading("Happy?", _) = finding.kind { true } else { false }
      })
    #expect(!read.codes.contains("identical-records"))
  }

  @Test func `counts that went up add the new answers only`() throws {
    let before = try interpreted("Question,No,2,Course\nQ01,2,1,bi1\n", Self.survey).read
    let after = try interpreted(
      "Question,No,Course,2,Mean\nQ02,1,bi1,0,2\nQ01,3,bi1,1,1.2\n", Self.survey
    ).read
    #expect(Set(before.keys).count == 3)
    #expect(Set(after.keys).count == 5)
    #expect(Set(before.keys).isSubset(of: after.keys))
  }

  @Test func `the proposed lines load`() throws {
    let organisation = """
      organisation: atlas
      name: {fr: Institut}
      languages: [fr]
      time-zone: Africa/Casablanca
      groups: {learner: {class: learner, name: {fr: Apprenants}}}
      dimensions: {}
      periods: {S1: {from: 2025-09-01, to: 2026-01-31}}
      """
    let survey = """
      survey: learner
      title: {fr: Satisfaction}
      group: learner
      items: {clarity: {text: {fr: Clair}, scale: satisfaction-5}}
      \(countsTableExample)
      """
    let loaded = loadDefinitions(files: [
      DefinitionFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      DefinitionFile(name: "learner.yaml", bytes: Array(survey.utf8)),
    ])
    #expect(loaded.problems.filter { $0.kind.severity == .stop }.isEmpty, "\(loaded.problems)")
    let read = try #require(loaded.definitions?.surveys.first)
    #expect(
      read.export.counts
        == CountColumns(item: "Question", options: ["1": "Bad", "2": "Good"]))
    let table = try writtenOut("Question,Bad,Good\nClair,2,1\nClair,0,1\n", read)
    #expect(table.answers == 4)
    for language in Language.allCases {
      let advice = findingWording(in: language).advice(for: .countsTable)
      #expect(advice.contains(countsTableExample))
    }
  }

  private static let real: URL? = {
    let beside = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "../../../../shared").standardizedFileURL
    let shared =
      ProcessInfo.processInfo.environment["RIDA_SHARED"].map { URL(filePath: $0) } ?? beside
    let file = shared.appending(
      path: "data/edu-student-feedback-aggregated/Student_Satisfaction_Survey.csv")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  @Test(.enabled(if: real != nil, "needs the shared data: ../shared or RIDA_SHARED"))
  func `a real table: its answers are those that it counts`() throws {
    let bytes = try Array(Data(contentsOf: #require(Self.real)))
    let dialect = CSVDialect(encoding: .windows1252)
    let rows = try readHead(of: bytes, dialect: dialect, maximumRecords: 1000).map(\.fields)
    var sums: [String: [Int]] = [:]
    for row in rows.dropFirst() {
      let counts = row[4...8].map { Int($0) ?? -1 }
      sums[row[3]] = zip(sums[row[3]] ?? [0, 0, 0, 0, 0], counts).map(+)
    }
    let questions = sums.keys.sorted()
    let scale = Scale(
      id: "weightage",
      options: (1...5).map { score in
        ScaleOption(
          code: OptionCode(rawValue: "\(score)"), score: score,
          labels: LocalizedText(["en": "Weightage \(score)"]))
      })
    let items = questions.enumerated().map { position, question in
      Item(
        id: ItemID(rawValue: "q\(position)"), text: LocalizedText(["en": question]),
        kind: .scaled(scale))
    }
    let survey = Fixtures.survey(items: items) { export in
      let options = scale.options.map { ($0.code, ColumnName(["Weightage \($0.code)"])) }
      export.counts = CountColumns(
        item: "Questions", options: Dictionary(options, uniquingKeysWith: { first, _ in first }))
      export.dimensions = ["course": .column("Basic Course")]
      export.period = .constant("S1")
    }
    let (read, table) = try interpreted(bytes, survey, dialect)
    #expect(table.answers == sums.values.joined().reduce(0, +))
    #expect(table.answers == 8300)
    #expect(read.balance.accepted == table.answers)
    #expect(read.balance.setAside.isEmpty)
    #expect(Set(read.keys).count == table.answers)
    for (position, question) in questions.enumerated() {
      let counts = (0..<5).map { code in read.answers.count { $0[position] == UInt8(code) } }
      #expect(counts == sums[question])
    }
    let again = try interpreted(bytes, survey, dialect).read
    #expect(again.keys == read.keys)
  }

  private func writtenOut(
    _ text: String, _ survey: Survey = survey, delimiter: Delimiter = .comma
  ) throws -> CountedAnswers {
    try writtenOut(Array(text.utf8), survey, CSVDialect(delimiter: delimiter))
  }

  private func writtenOut(
    _ bytes: [UInt8], _ survey: Survey, _ dialect: CSVDialect
  ) throws -> CountedAnswers {
    let records = try readHead(of: bytes, dialect: dialect, maximumRecords: 20)
    let headings = try #require(CountHeadings(of: survey, in: records))
    var source = MemoryByteSource(bytes)
    return try writeOutCounts(
      from: &source, dialect: dialect, headings: headings, surveys: [survey])
  }

  private func interpreted(
    _ text: String, _ survey: Survey
  ) throws -> (read: Interpretation, table: CountedAnswers) {
    try interpreted(Array(text.utf8), survey, CSVDialect())
  }

  private func interpreted(
    _ bytes: [UInt8], _ survey: Survey, _ dialect: CSVDialect
  ) throws -> (read: Interpretation, table: CountedAnswers) {
    let table = try writtenOut(bytes, survey, dialect)
    let read = try interpret("", survey, bytes: table.csv, refusedRows: table.refusedRows)
    return (read, table)
  }
}
