import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyModel

/// What a user says about exports besides the definitions.
struct ReadingOptions: Sendable {
  var survey: SurveyID?
  var period: PeriodID?
  var encoding: TextEncoding?
  var delimiter: Delimiter?
  /// The sheet of a workbook.
  var sheet: String?
}

/// An export whose dialect and plan are known, ready to be interpreted.
struct PlannedExport {
  var source: ExportSource
  var dialect: CSVDialect
  /// How the file is written; nil for a workbook.
  var fileDialect: CSVDialect?
  var plan: ReadingPlan
  /// Findings made before the records were read.
  var findings: [Finding]
}

/// What the records of an export came to.
struct InterpretedExport {
  let export: PlannedExport
  private(set) var outcome: InterpretationOutcome
  /// What keeps the records from counting: defects of the file's structure.
  let structural: [Finding]
  /// Whether a watched key came twice, so that the responses have to be settled.
  let hasRepeatedKeys: Bool

  fileprivate init(
    _ export: PlannedExport, _ outcome: InterpretationOutcome, structural: [Finding]
  ) {
    var outcome = outcome
    self.export = export
    self.structural = structural
    hasRepeatedKeys = structural.isEmpty && outcome.hasRepeatedKeys()
    self.outcome = outcome
  }

  /// Counts what settling keys found.
  mutating func add(_ settled: SettledResponses) { outcome.add(settled) }

  /// In which words the export puts its items and offers their answers.
  var wordings: [ItemWording] { outcome.wordings(of: export.plan) }

  /// What was noticed and counted, with all findings.
  var reading: ExportReading {
    let found = structural.isEmpty ? outcome.findings(of: export.plan) : structural
    let isStopped = !structural.isEmpty || found.contains { $0.severity == .stop }
    return ExportReading(
      fileName: "", plan: export.plan, encoding: export.fileDialect?.encoding.rawValue,
      delimiter: export.fileDialect?.delimiter.sign,
      balance: isStopped ? RecordBalance() : outcome.balance,
      findings: export.findings + export.source.located(found))
  }
}

/// Reads exports: from a file to a plan, and by the plan to responses.
struct ExportReader: Sendable {
  let definitions: Definitions
  var options = ReadingOptions()
  /// How many threads read.
  var workers = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// How planning an export ended.
  enum Planning {
    case planned(PlannedExport)
    /// It cannot be read; the findings say why.
    case stopped(ExportReading)
  }

  /// Opens an export and makes the plan by which it is read.
  ///
  /// - Parameters:
  ///   - file: The export.
  ///   - name: The name under which it was handed in; nil: the file's.
  ///   - folderPeriod: The period of the folder that it lay in.
  /// - Returns: The export with its plan, or why it cannot be read.
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func plan(
    _ file: URL, named name: String? = nil, folderPeriod: PeriodID? = nil
  ) throws -> Planning {
    let name = name ?? file.lastPathComponent
    switch try open(file, named: name) {
    case .stopped(let finding):
      return .stopped(ExportReading(fileName: name, plan: nil, findings: [finding]))
    case .opened(let export): return try plan(export, name: name, folderPeriod)
    }
  }

  private func plan(
    _ export: OpenedExport, name: String, _ folderPeriod: PeriodID?
  ) throws -> Planning {
    func stopped(_ findings: [Finding]) -> Planning {
      .stopped(
        ExportReading(
          fileName: name, plan: nil, encoding: export.fileDialect?.encoding.rawValue,
          delimiter: export.fileDialect?.delimiter.sign, findings: findings))
    }
    let records: [TextRecord]
    do throws(CSVProblem) {
      records = try export.firstRecords()
    } catch {
      return stopped(export.findings + export.source.located([Finding(error)]))
    }
    guard let exportHead = ExportHead(fileName: name, records: records) else {
      return stopped(export.findings + [Finding(.fileEmpty)])
    }
    if let misfit = misfit(ofHeadingsIn: records, exportHead) {
      return stopped(export.findings + export.source.located([misfit]))
    }
    let request = PlanRequest(
      definitions: definitions, survey: options.survey, period: options.period,
      folderPeriod: folderPeriod)
    let (plan, planFindings) = makePlan(for: exportHead, request)
    let findings = export.findings + export.source.located(planFindings)
    guard var plan else { return stopped(findings) }
    plan.refusedRows = export.refusedRows
    return try settleTimes(
      PlannedExport(
        source: export.source, dialect: export.dialect, fileDialect: export.fileDialect,
        plan: plan, findings: findings), stopped)
  }

  /// Looks at the whole time column where its first cells do not tell the order of day and month.
  private func settleTimes(
    _ export: PlannedExport, _ stopped: ([Finding]) -> Planning
  ) throws -> Planning {
    guard export.plan.time?.layout == .undecided else { return .planned(export) }
    let evidence = TimeColumnEvidence(plan: export.plan)
    do {
      var source = export.source
      _ = try readRecords(
        from: &source, dialect: export.dialect,
        skippingRecords: export.plan.recordsBeforeAnswers, consumer: evidence)
    } catch let problem as CSVProblem {
      return stopped(export.findings + [Finding(problem)])
    }
    export.source.rewind()
    let (settled, findings) = evidence.settle(export.plan)
    guard let settled else { return stopped(export.findings + findings) }
    var planned = export
    planned.plan = settled
    planned.findings += findings
    return .planned(planned)
  }

  /// Interprets an export's records on several threads.
  ///
  /// - Parameters:
  ///   - export: The export and its plan.
  ///   - keys: What is done with response keys.
  ///   - keepsComments: Whether responses carry their comments.
  ///   - makeDelivery: Makes for each worker what takes its parts.
  /// - Returns: What was noticed and counted; keys are not settled.
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func interpret(
    _ export: PlannedExport, keys: KeyUse, keepsComments: Bool,
    makeDelivery: (Int) -> (InterpretedPart) -> Void
  ) throws -> InterpretedExport {
    var interpreters: [RecordInterpreter] = []
    var source = export.source
    var structural: [Finding] = []
    var export = export
    do {
      let summary = try readRecordsInParallel(
        from: &source, dialect: export.dialect,
        skippingRecords: export.plan.recordsBeforeAnswers, workers: workers
      ) { worker in
        let interpreter = RecordInterpreter(
          plan: export.plan, keys: keys, keepsComments: keepsComments,
          deliver: makeDelivery(worker))
        interpreters.append(interpreter)
        return interpreter
      }
      export.findings += export.source.located(findings(of: summary))
    } catch let problem as CSVProblem {
      structural = [Finding(problem)]
    }
    var outcome = InterpretationOutcome()
    for interpreter in interpreters { outcome.merge(interpreter.outcome) }
    if !export.source.file.isUnchanged { structural.append(Finding(.stillGrowing)) }
    return InterpretedExport(export, outcome, structural: structural)
  }

  /// Interprets an export once more, so that of responses with one key only the last counts.
  ///
  /// - Returns: The responses, all of them in memory, and what was noticed and counted.
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func settle(
    _ export: PlannedExport, keepsComments: Bool = false
  ) throws -> (responses: SettledResponses, reading: ExportReading) {
    export.source.rewind()
    let collector = PartCollector()
    let digest = passingDigest()
    var interpreted = try interpret(export, keys: .digested(digest), keepsComments: keepsComments) {
      _ in
      { part in collector.add(part) }
    }
    let settled = settleKeys(of: collector.all.map(\.batch), plan: export.plan, digest: digest)
    interpreted.add(settled)
    return (settled, interpreted.reading)
  }
}
