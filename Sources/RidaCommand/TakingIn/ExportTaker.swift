import Findings
import Foundation
import Ingestion
import ResponseStore
import SurveyModel
import Tallying
import Wording

/// Takes exports into the store, each in one transaction and exactly once.
struct ExportTaker {
  let session: Session
  let store: Store
  let digest: KeyedDigest
  let run: Int
  var options = ReadingOptions()

  /// What became of a file.
  enum Outcome {
    case takenIn(ExportReading, TakeInOutcome)
    /// The store has it, read with the same definitions.
    case known
    /// It changes while it is read and waits for the next run.
    case stillGrowing
    /// It cannot be used; the findings say why.
    case stopped(ExportReading)
  }

  /// Takes in one file.
  ///
  /// - Throws: `FileProblem` where the disk does not give its bytes, `StoreError`.
  func takeIn(_ file: InboxFile) throws -> (outcome: Outcome, hash: String?) {
    let hash: [UInt8]
    let stamp: FileStamp
    do {
      let source = try FileByteSource(file.url)
      hash = try source.sha256()
      stamp = source.stamp
      guard source.isUnchanged else { return (.stillGrowing, nil) }
    } catch let problem as FileProblem {
      let reading = ExportReading(
        fileName: file.url.lastPathComponent, plan: nil, findings: [Finding(problem)])
      return (.stopped(reading), nil)
    }
    let name = hexadecimal(hash)
    if let stored = try store.file(sha256: hash), !shouldReadAgain(stored) { return (.known, name) }
    return (try takeIn(file, hash: hash, stamp), name)
  }

  /// Whether definitions have changed since records of the file were set aside.
  func shouldReadAgain(_ stored: StoredFile) -> Bool {
    stored.ledger.setAside > 0 && stored.record.definitions != session.definitionsHash
  }

  private func takeIn(_ file: InboxFile, hash: [UInt8], _ stamp: FileStamp) throws -> Outcome {
    let reader = ExportReader(definitions: session.definitions, options: options)
    let planning = try reader.plan(
      file.url, named: URL(filePath: file.relativePath).lastPathComponent,
      folderPeriod: file.folderPeriod(session.definitions.organisation))
    guard case .planned(let export) = planning else {
      guard case .stopped(let reading) = planning else { return .stillGrowing }
      return .stopped(reading)
    }
    guard export.source.file.stamp == stamp else { return .stillGrowing }
    let collector = PartCollector()
    var interpreted = try reader.interpret(
      export, keys: .digested(digest), keepsComments: true
    ) { _ in { part in collector.add(part) } }
    let parts = collector.all
    let settled = settleKeys(of: parts.map(\.batch), plan: export.plan, digest: digest)
    interpreted.add(settled)
    var reading = interpreted.reading
    if reading.findings.contains(where: { $0.kind == .stillGrowing }) { return .stillGrowing }
    guard !reading.isStopped else { return .stopped(reading) }
    reading.addWordingFindings(of: interpreted, settled.batches, since: try history())
    let record = FileRecord(
      sha256: hash, name: file.relativePath, size: stamp.size, tool: reading.tool,
      encoding: reading.encoding, delimiter: reading.delimiter, survey: export.plan.survey.id,
      version: export.plan.survey.version, definitions: session.definitionsHash, run: run,
      latestSubmission: nil, gone: export.plan.survey.export.gone)
    let setAside = parts.flatMap(\.setAside) + settled.superseded
    do {
      let outcome = try store(settled.batches, setAside, record, interpreted, &reading)
      return .takenIn(reading, outcome)
    } catch let refusal as TakeInRefusal {
      return .stopped(reading.stopped(by: refusal))
    }
  }

  /// In which words earlier exports put items.
  private func history() throws -> WordingHistory {
    WordingHistory(
      try store.wordings(), periods: session.definitions.organisation.periods.map(\.id))
  }

  private func store(
    _ batches: [ResponseBatch], _ setAside: [SetAsideRecord], _ record: FileRecord,
    _ interpreted: InterpretedExport, _ reading: inout ExportReading
  ) throws -> TakeInOutcome {
    let export = interpreted.export
    let plan = export.plan
    var record = record
    record.latestSubmission =
      batches.lazy.flatMap(\.submitted).filter { $0 != ResponseBatch.noTime }.max()
    let rows = setAside.map { record in
      SetAsideRow(
        row: export.source.origin(ofRow: record.row), line: record.line, code: record.reason)
    }
    let rosters = try RosterComparison(session.rosters, store)
    return try store.takeIn(
      record, layout: plan.layout, shape: TallyShape(plan.survey)
    ) { writer in
      for batch in batches { try writer.write(batch) }
      reading.findings = sortedFindings(
        reading.findings + rosters.findings(of: batches.cellCounts, added: writer.added))
      try writer.setAside(rows)
      writer.add(interpreted.wordings)
      try writer.add(reading.findings.map(FindingRow.init))
    }
  }
}

extension ExportReading {
  /// Adds what is worded otherwise than in the last period.
  mutating func addWordingFindings(
    of export: InterpretedExport, _ batches: [ResponseBatch], since history: WordingHistory
  ) {
    let periods = Set(batches.flatMap { $0.cells.map(\.period) })
    findings = sortedFindings(
      findings
        + wordingFindings(
          of: export.export.plan, export.wordings, in: periods, since: history))
  }

  /// The reading of an export of which the store refused to take anything in.
  func stopped(by refusal: TakeInRefusal) -> ExportReading {
    var stopped = self
    switch refusal {
    case .keysOfOthers(let count):
      stopped.findings = sortedFindings(findings + [Finding(.keysOfOthers(count: count))])
    }
    stopped.balance = RecordBalance()
    return stopped
  }
}

extension FindingRow {
  /// What the store keeps of a finding: no cell of the export.
  init(_ finding: Finding) {
    // A cell as every spreadsheet names it, such as F14, reads alike in every language.
    let place = (finding.place.columnLetters ?? "") + (finding.place.row.map(String.init) ?? "")
    self.init(
      code: finding.code, severity: finding.severity.rawValue, count: finding.count, place: place)
  }
}
