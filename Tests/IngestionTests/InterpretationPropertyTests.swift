import CSVReading
import Findings
import SurveyModel
import TestSupport
import Testing

@testable import Ingestion

@Suite struct InterpretationPropertyTests {
  private static let cells = [
    "", "\"\"", " ", "1", "2", "3", "4", "5", "4.0", "Agree", "agree ", "Plutôt d'accord",
    "موافق تمامًا", "N/A", "Sans objet", "Strongly agree", "Strongly agreed", "\"a,b\"",
    "\"Library, Sports\"", "Sports;Library;", "\"Cantine, cafétéria, Sport\"", "Piscine",
    "\"Sport\nLibrary\"", "Ne souhaite pas répondre", "0",
  ]

  /// Any cells in any columns, for a tool that tells null from blank and for one that doesn't.
  @Test(arguments: [false, true])
  func `tables change nothing`(isLimeSurvey: Bool) throws {
    var generator = SeededGenerator(seed: 19)
    let own = isLimeSurvey ? ["id", "submitdate", "lastpage"] : ["a", "b", "c"]
    for _ in 0..<10 {
      let headings = own + ["Q01", "Q02", "Q04", "Q05"].shuffled(using: &generator)
      let rows = (0..<Int.random(in: 1...40, using: &generator)).map { row in
        ["\(row)", "2025-10-14 10:00:00", "1"]
          + (0..<4).map { _ in Self.cells.randomElement(using: &generator) ?? "" }
      }
      let text =
        ([headings] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
      let export = try interpret(text, period: "S1")
      let plan = try #require(export.plan)
      let records = try readHead(
        of: Array(text.utf8), dialect: CSVDialect(), maximumRecords: 1000)
      let plain = PlainInterpretation(plan: plan)
      #expect(export.answers == records.dropFirst().compactMap { plain.answers($0) })
      #expect(export.balance.read == rows.count)
      #expect(export.balance.read == export.balance.accepted + export.balance.setAsideTotal)
      #expect(export.balance.setAsideTotal == export.setAside.count)
    }
  }

  /// Several workers give what one gives.
  @Test func `the number of workers changes nothing`() throws {
    // Wide enough for several chunks.
    let filling = String(repeating: "x", count: 900)
    let rows = (0..<5000).map { row in
      let answer = ["1", "2", "3", "4", "Agree", "wrong \(row % 9)", ""][row % 7]
      return "\(row % 4800),\(answer),\(row % 5),\(filling)"
    }
    let bytes = Array(("Id,Q01,Q02,Filling\n" + rows.joined(separator: "\n") + "\n").utf8)
    let survey = Fixtures.survey { $0.keyColumns = ["Id"] }
    let single = try interpret("", survey, period: "S1", bytes: bytes)
    let plan = try #require(single.plan)
    let gathered = (0..<4).map { _ in Gathered(plan) }
    var source = MemoryByteSource(bytes)
    _ = try readRecordsInParallel(
      from: &source, dialect: CSVDialect(), skippingRecords: 1, workers: 4
    ) { gathered[$0].interpreter }
    var outcome = InterpretationOutcome()
    for worker in gathered { outcome.merge(worker.interpreter.outcome) }
    let settled = settleKeys(
      of: gathered.flatMap(\.batches), plan: plan, digest: plainDigest)
    outcome.add(settled)
    #expect(outcome.balance == single.balance)
    let ofHeadings = ["item-without-column", "unknown-heading"]
    #expect(
      outcome.findings(of: plan) == single.findings.filter { !ofHeadings.contains($0.code) })
    #expect(
      settled.batches.flatMap { batch in
        (0..<batch.count).map { Array(batch.answers(of: $0)) }
      } == single.answers)
    #expect(settled.batches.flatMap(\.keys) == single.keys)
  }

  /// An interpreter and what it handed over.
  private final class Gathered {
    private(set) var batches: [ResponseBatch] = []
    private(set) lazy var interpreter = RecordInterpreter(
      plan: plan, keys: .digested(plainDigest)
    ) { [unowned self] part in batches.append(part.batch) }
    private let plan: ReadingPlan

    init(_ plan: ReadingPlan) { self.plan = plan }
  }
}
