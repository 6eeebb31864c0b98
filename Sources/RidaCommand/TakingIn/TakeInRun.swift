import Findings
import Foundation
import Ingestion
import ResponseStore
import SurveyModel
import Wording

/// One run over waiting files: what `ingest` and `nightly` have in common.
struct TakeInRun {
  let session: Session
  let taker: ExportTaker
  /// Whether each file's fate is told, or only what needs a person.
  var isQuiet = false
  private let moves: FileMoves

  init(session: Session, taker: ExportTaker) {
    self.session = session
    self.taker = taker
    moves = FileMoves(workspace: session.workspace)
  }

  /// What a run came to.
  struct Result {
    var summary = NightlySummary()
    /// How many findings a person should look at.
    var findings = 0
    /// The gravest exit status of a file that was named, if any.
    var stopped: [ExportReading] = []
  }

  /// Takes in files, one after the other, in their order.
  ///
  /// - Throws: `StoreError` or a `CocoaError` where the workspace cannot be written; what was taken
  ///   in before stays.
  func takeIn(_ files: [InboxFile]) throws -> Result {
    var result = Result()
    let growing = GrowingFiles(files)
    for (position, file) in files.enumerated() {
      Console.progress(
        session.words.readingFile(file.relativePath, number: position + 1, of: files.count))
      if growing.contains(file) {
        Console.message(session.words.stillGrowing(file.relativePath))
      } else {
        try takeIn(file, &result)
      }
    }
    Console.endProgress()
    return result
  }

  /// Reads archived exports again whose records were set aside under other definitions.
  ///
  /// - Throws: As `takeIn(_:)`.
  func takeInAgain() throws -> Result {
    let again = try taker.store.files().filter(taker.shouldReadAgain).map { stored in
      let hash = hexadecimal(stored.record.sha256)
      return InboxFile(
        url: moves.archived(hash) ?? session.workspace.archive.appending(path: hash),
        relativePath: stored.record.name, origin: .elsewhere)
    }
    return try takeIn(again)
  }

  private func takeIn(_ file: InboxFile, _ result: inout Result) throws {
    let words = session.words
    let name = file.relativePath
    let (outcome, hash) = try taker.takeIn(file)
    switch outcome {
    case .takenIn(let reading, let changes):
      if let hash { try moves.archive(file, hash: hash) }
      count(reading, changes, &result)
      let ledger = changes.ledger
      tell(
        words.tookIn(
          name, added: ledger.added, revised: ledger.revised,
          unchanged: ledger.unchanged + ledger.outdated, setAside: ledger.setAside))
      if changes.newlyGone > 0 {
        Console.message(
          words.goneResponses(changes.newlyGone, policy: policy(of: reading)))
      }
    case .known:
      if let hash { try moves.archive(file, hash: hash) }
      tell(words.alreadyTakenIn(name))
    case .stillGrowing: Console.message(words.stillGrowing(name))
    case .stopped(let reading): try stop(file, reading, &result)
    }
  }

  private func policy(of reading: ExportReading) -> GonePolicy {
    session.definitions.surveys.first {
      $0.id == reading.survey && $0.version == reading.version
    }?.export.gone ?? .keep
  }

  private func count(
    _ reading: ExportReading, _ changes: TakeInOutcome, _ result: inout Result
  ) {
    result.summary.exports += 1
    result.summary.added += changes.ledger.added
    result.summary.revised += changes.ledger.revised
    result.summary.unchanged += changes.ledger.unchanged + changes.ledger.outdated
    result.summary.setAside += changes.ledger.setAside
    result.summary.gone += changes.newlyGone
    result.findings += reading.findings.count { $0.severity == .check }
  }

  private func stop(_ file: InboxFile, _ reading: ExportReading, _ result: inout Result) throws {
    result.stopped.append(reading)
    let text = ReadingReport(session: session, file: file.url).text(of: reading)
    let isReadable = reading.exitStatus != ExitStatus.readError
    guard file.origin != .elsewhere, isReadable else {
      Console.message(text)
      Console.message(session.words.notTakenIn(file.relativePath))
      return
    }
    let note = try moves.quarantine(file, explanation: text + "\n")
    result.summary.quarantined += 1
    Console.message(
      session.words.putInQuarantine(
        file.relativePath, explanation: session.workspace.relativePath(of: note)))
  }

  private func tell(_ text: String) {
    guard !isQuiet else { return }
    Console.endProgress()
    Console.message(text)
  }
}
