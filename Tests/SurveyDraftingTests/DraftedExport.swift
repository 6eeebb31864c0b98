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

  /// Drafts a definition of an export as the command does, and reads the export by it.
  init(_ bytes: [UInt8], fileName: String, language: Language = .french) {
    var assumptions = ExportAssumptions()
    while true {
      do {
        let table = try DraftedTable(bytes, fileName, assumptions.export)
        if assumptions.takeForLongTable(table.records) { continue }
        try draft(table, bytes, assumptions, language)
        return
      } catch let refused as DraftedTable.Refused {
        if assumptions.choose(refused.finding, fileName: fileName) { continue }
        if case .headingDelimiterDiffers(_, let rows) = refused.finding.kind,
          let records = DraftedTable.records(of: bytes, delimiter: rows),
          assumptions.takeForLongTable(records)
        {
          continue
        }
        refusal = refused.finding
        return
      } catch {
        if assumptions.export.long == nil,
          let records = DraftedTable.records(of: bytes, delimiter: "semicolon"),
          assumptions.takeForLongTable(records)
        {
          continue
        }
        refusal = Finding(.strayQuote)
        return
      }
    }
  }

  private mutating func draft(
    _ table: DraftedTable, _ bytes: [UInt8], _ assumptions: ExportAssumptions, _ language: Language
  ) throws {
    let head = table.head
    self.head = head
    if let stop = head.stops.first(where: { !draftSettles($0, of: head) }) { return refusal = stop }
    let profiler = ExportProfiler(head: head)
    try table.read(profiler)
    let empty = loadDefinitions(files: [file("organisation.yaml", Self.organisation("fr"))])
    guard let organisation = empty.definitions?.organisation,
      let proposed = draftSurvey(
        of: head, profiler,
        DraftRequest(organisation: organisation, language: language, assumptions: assumptions))
    else { return refusal = Finding(.noSurveyFits(nearest: nil, matched: 0, items: 0)) }
    self.proposed = proposed
    text = definitionText(of: proposed) { "\($0.kind)" }
    try check(bytes)
  }

  private mutating func check(_ bytes: [UInt8]) throws {
    let language = proposed?.survey.title.texts.keys.first ?? "fr"
    let loaded = loadDefinitions(
      files: [
        file("organisation.yaml", Self.organisation(language)), file("draft.yaml", text),
      ])
    problems = loaded.problems
    guard let definitions = loaded.definitions, let survey = definitions.surveys.first else {
      return
    }
    let table: DraftedTable
    do {
      table = try DraftedTable(bytes, head?.fileName ?? "", survey.export, survey)
    } catch let refused as DraftedTable.Refused {
      return findings = [refused.finding]
    }
    var (plan, found) = makePlan(
      for: table.head, PlanRequest(definitions: definitions, period: "all"))
    findings = found
    if let open = plan, open.time?.layout == .undecided {
      let evidence = TimeColumnEvidence(plan: open)
      try table.read(evidence)
      (plan, found) = evidence.settle(open)
      findings += found
    }
    guard var plan else { return }
    plan.refusedRows = table.refusedRows
    let interpreter = RecordInterpreter(
      plan: plan, keys: .watched, keepsComments: false, deliver: { _ in })
    try table.read(interpreter)
    findings += interpreter.outcome.findings(of: plan)
    accepted = interpreter.outcome.balance.accepted
  }

  private func file(_ name: String, _ text: String) -> DefinitionFile {
    DefinitionFile(name: name, bytes: Array(text.utf8))
  }
}
