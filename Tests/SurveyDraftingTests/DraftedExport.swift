import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyDrafting
import SurveyLoading
import SurveyModel

/// An export that was drafted from, and what reading it by the draft came to.
struct DraftedExport {
  /// Why there is no draft, if there is none.
  var refusal: Finding?
  var head: ExportHead?
  var proposed: ProposedSurvey?
  /// The definition's file.
  var text = ""
  /// What is wrong with the definition.
  var problems: [DefinitionProblem] = []
  /// What check would say of the export by the definition.
  var findings: [Finding] = []
  var accepted = 0

  /// The organisation for which definitions are drafted: one language, so that nothing is missing.
  static func organisation(_ language: String) -> String {
    """
    organisation: atlas
    name: {\(language): Atlas}
    languages: [\(language)]
    time-zone: Africa/Casablanca
    groups:
      learner: {class: learner, name: {\(language): Learners}}
    dimensions:
      campus:
        name: {\(language): Campus}
        values:
          rabat: {name: {\(language): Rabat}}
          fes: {name: {\(language): Fès}}
    periods:
      all: {from: 2000-01-01, to: 2030-12-31}
    """
  }

  init(_ bytes: [UInt8], fileName: String) {
    guard
      case .found(let dialect) = detectDialect(of: bytes, isWholeFile: true)
    else {
      refusal = Finding(.notReadable)
      return
    }
    do {
      let records = try readHead(of: bytes, dialect: dialect, maximumRecords: 201)
      guard let head = ExportHead(fileName: fileName, records: records) else {
        refusal = Finding(.fileEmpty)
        return
      }
      self.head = head
      try draft(head, bytes, dialect)
    } catch {
      refusal = Finding(.strayQuote)
    }
  }

  private mutating func draft(
    _ head: ExportHead, _ bytes: [UInt8], _ dialect: CSVDialect
  ) throws {
    if let stop = head.stops.first {
      refusal = stop
      return
    }
    let profiler = ExportProfiler(head: head)
    var source = MemoryByteSource(bytes)
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: head.recordsBeforeAnswers,
      consumer: profiler)
    let empty = loadDefinitions(files: [file("organisation.yaml", Self.organisation("fr"))])
    guard let organisation = empty.definitions?.organisation,
      let proposed = draftSurvey(
        of: head, profiler, DraftRequest(organisation: organisation, language: .french))
    else {
      refusal = Finding(.noSurveyFits(nearest: nil, matched: 0, items: 0))
      return
    }
    self.proposed = proposed
    text = definitionText(of: proposed) { "\($0.kind)" }
    try check(head, bytes, dialect)
  }

  private mutating func check(
    _ head: ExportHead, _ bytes: [UInt8], _ dialect: CSVDialect
  ) throws {
    let language = proposed?.survey.title.texts.keys.first ?? "fr"
    let loaded = loadDefinitions(
      files: [
        file("organisation.yaml", Self.organisation(language)), file("draft.yaml", text),
      ])
    problems = loaded.problems
    guard let definitions = loaded.definitions else { return }
    var (plan, found) = makePlan(for: head, PlanRequest(definitions: definitions))
    findings = found
    if let open = plan, open.time?.layout == .undecided {
      let evidence = TimeColumnEvidence(plan: open)
      var source = MemoryByteSource(bytes)
      _ = try readRecords(
        from: &source, dialect: dialect, skippingRecords: head.recordsBeforeAnswers,
        consumer: evidence)
      (plan, found) = evidence.settle(open)
      findings += found
    }
    guard let plan else { return }
    let interpreter = RecordInterpreter(
      plan: plan, keys: .watched, keepsComments: false, deliver: { _ in })
    var source = MemoryByteSource(bytes)
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: head.recordsBeforeAnswers,
      consumer: interpreter)
    findings += interpreter.outcome.findings(of: plan)
    accepted = interpreter.outcome.balance.accepted
  }

  private func file(_ name: String, _ text: String) -> DefinitionFile {
    DefinitionFile(name: name, bytes: Array(text.utf8))
  }
}
