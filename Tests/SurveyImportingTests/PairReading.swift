import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyLoading
import SurveyModel

@testable import SurveyImporting

/// Where the shared definitions and exports are: `RIDA_SHARED`, else beside the checkout.
enum SharedData {
  static let folder: URL = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let checkout = tests.deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["RIDA_SHARED"].map { URL(filePath: $0) }
      ?? checkout.deletingLastPathComponent().appending(path: "shared")
    return shared.appending(path: "data")
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  static func definition(_ path: String) throws -> ImportedFile {
    ImportedFile(
      name: folder.appending(path: path).lastPathComponent, bytes: try bytes(path))
  }
}

/// What an export came to when it was read by an imported survey.
struct PairReading {
  var findings: [Finding]
  var balance: RecordBalance
  var answers = 0
  var unreadable = 0

  /// Items that no column answers.
  var unmatched: [ItemID] {
    findings.compactMap { finding in
      if case .itemWithoutColumn(let item) = finding.kind { item } else { nil }
    }
  }

  var stops: [Finding] { findings.filter { $0.severity == .stop } }

  /// Reads an export's bytes by a survey.
  init(_ bytes: [UInt8], name: String, by survey: Survey) throws {
    let organisation = Organisation(
      id: "test", name: LocalizedText(["en": "Test"]), scope: LocalizedText(["en": "Test"]),
      languages: [.english], timeZone: "Africa/Casablanca", clauseEdition: "iso21001-2018",
      confidence: 0.95,
      groups: [
        BeneficiaryGroup(
          id: "learner", beneficiaryClass: .learner, name: LocalizedText(["en": "Learners"]))
      ],
      dimensions: [],
      periods: [
        Period(
          id: "P", first: CalendarDate(dayNumber: 0), last: CalendarDate(dayNumber: 40_000))
      ], disclosure: DisclosureRules())
    let request = PlanRequest(
      definitions: Definitions(organisation: organisation, surveys: [survey], objectives: []),
      survey: survey.id, period: "P")
    let detection = detectDialect(of: bytes, isWholeFile: true)
    guard case .found(let dialect) = detection else {
      throw ImportProblem.unknownFormat
    }
    let records = try readHead(of: bytes, dialect: dialect, maximumRecords: 201)
    guard let head = ExportHead(fileName: name, records: records) else {
      throw ImportProblem.unknownFormat
    }
    let (plan, findings) = makePlan(for: head, request)
    self.findings = findings
    balance = RecordBalance()
    guard let plan else { return }
    try interpret(bytes, dialect, plan, skipping: head.recordsBeforeAnswers)
  }

  private mutating func interpret(
    _ bytes: [UInt8], _ dialect: CSVDialect, _ plan: ReadingPlan, skipping: Int
  ) throws {
    var plan = plan
    var source = MemoryByteSource(bytes)
    if plan.time?.layout == .undecided {
      let evidence = TimeColumnEvidence(plan: plan)
      _ = try readRecords(
        from: &source, dialect: dialect, skippingRecords: skipping, consumer: evidence)
      let (settled, odd) = evidence.settle(plan)
      findings += odd
      guard let settled else { return }
      plan = settled
    }
    var answers: [UInt8] = []
    let interpreter = RecordInterpreter(plan: plan, keys: .ignored) { part in
      answers += part.batch.answers
    }
    source = MemoryByteSource(bytes)
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: skipping, consumer: interpreter)
    findings += interpreter.outcome.findings(of: plan)
    balance = interpreter.outcome.balance
    let codes = answers.map(AnswerCode.init(rawValue:))
    self.answers = codes.count { $0.isOption || $0 == .unreadable || $0 == .notApplicable }
    unreadable = codes.count { $0 == .unreadable }
  }
}

/// An export whose test responses are ordinary ones: the shared exports of Qualtrics hold nothing but
/// answers that the tool made up to try the questionnaires out.
func withoutTestMarks(_ bytes: [UInt8]) throws -> [UInt8] {
  var rows = try tableRows(of: bytes)
  guard let status = rows.prefix(2).lazy.compactMap({ $0.firstIndex(of: "Status") }).first else {
    return bytes
  }
  for row in rows.indices.dropFirst(2) where status < rows[row].count {
    if rows[row][status] == "2" { rows[row][status] = "0" }
  }
  let lines = rows.map { row in
    row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
  }
  return Array((lines.joined(separator: "\n") + "\n").utf8)
}
