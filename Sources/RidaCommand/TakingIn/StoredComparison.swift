import Findings
import Foundation
import Ingestion
import ResponseStore
import SurveyModel

/// Tells what taking in an export would change, without changing anything.
struct StoredComparison {
  private let session: Session
  private let store: Store
  private let digest: KeyedDigest

  /// Opens the workspace's store to read it; nil where the workspace has none yet.
  ///
  /// - Throws: An exit status, after saying why the store cannot be opened.
  init?(_ session: Session) throws {
    let path = session.workspace.store.path(percentEncoded: false)
    guard FileStamp(path: path) != nil,
      let secret = WorkspaceSecret.known(in: session.workspace)
    else { return nil }
    self.session = session
    store = try session.openStore(readOnly: true)
    digest = workspaceDigest(secret: secret)
  }

  /// Interprets a planned export and compares its responses with those stored.
  ///
  /// - Returns: The reading, stopped where the store would refuse the export; and the ledger of its
  ///   responses, which a stopped reading has none of.
  /// - Throws: `FileProblem` where the disk does not give the file's bytes; an exit status,
  ///   after saying why the store cannot be read.
  func compare(
    _ export: PlannedExport, by reader: ExportReader
  ) throws -> (reading: ExportReading, ledger: Ledger) {
    let collector = PartCollector()
    var interpreted = try reader.interpret(
      export, keys: .digested(digest), keepsComments: true
    ) { _ in { part in collector.add(part) } }
    let settled = settleKeys(of: collector.all.map(\.batch), plan: export.plan, digest: digest)
    interpreted.add(settled)
    var reading = interpreted.reading
    guard !reading.isStopped else { return (reading, Ledger()) }
    do {
      let history = WordingHistory(
        try store.wordings(), periods: session.definitions.organisation.periods.map(\.id))
      reading.addWordingFindings(of: interpreted, settled.batches, since: history)
      let record = try record(of: export, settled.batches)
      if try store.hasTakenIn(sha256: record.sha256) {
        reading.findings = sortedFindings(reading.findings + [Finding(.alreadyTakenIn)])
      }
      let comparison = try store.compare(
        record, layout: export.plan.layout, settled.batches)
      let rosters = try RosterComparison(session.rosters, store)
      reading.findings = sortedFindings(
        reading.findings
          + rosters.findings(of: settled.batches.cellCounts, added: comparison.added))
      return (reading, comparison.ledger)
    } catch let refusal as TakeInRefusal {
      return (reading.stopped(by: refusal), Ledger())
    } catch let error as StoreError {
      throw session.failure(error)
    }
  }

  private func record(
    of export: PlannedExport, _ batches: [ResponseBatch]
  ) throws -> FileRecord {
    let hash = try export.source.file.sha256()
    let times = batches.lazy.flatMap(\.submitted).filter { $0 != ResponseBatch.noTime }
    return FileRecord(
      sha256: hash, name: "", size: export.source.file.size, survey: export.plan.survey.id,
      version: export.plan.survey.version, definitions: session.definitionsHash, run: 0,
      latestSubmission: times.max())
  }
}
