import ArgumentParser
import Foundation
import ResponseStore
import SurveyModel
import Tallying
import Wording

/// Proves that what is stored follows from what was taken in.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Re-hashes the archive, rebuilds the tally, checks the chain of evidence.",
    discussion: """
      Exit code 0: all is well; 65: something is not as it was taken in.

      EXAMPLES
        rida verify
        rida verify --head 3f2a…  (the evidence head that a report printed)
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(
    help: ArgumentHelp("An evidence head that a report printed: 64 digits.", valueName: "hash"))
  var head: String?

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: CheckCommand.CheckFormat = .text

  func run() throws {
    let session = try Session(options)
    try session.reportingFailures {
      let lock = try session.lock()
      defer { withExtendedLifetime(lock) {} }
      let store = try session.openStore(readOnly: true)
      var report = VerificationReport()
      try checkArchive(session, store, &report)
      try checkStore(session, store, &report)
      try checkEvidence(session, store, &report)
      switch format {
      case .text: print(report, session.words)
      case .json: Console.print(report.json)
      }
      if !report.isWell { throw ExitStatus.unusableInput }
    }
  }

  private func print(_ report: VerificationReport, _ words: any CommandWording) {
    for check in report.checks { Console.print("\(check.isWell ? "✓" : "✗") \(check.message)") }
    Console.print(report.isWell ? words.verifyAllWell : words.verifyFailed)
  }

  private func checkArchive(
    _ session: Session, _ store: Store, _ report: inout VerificationReport
  ) throws {
    let moves = FileMoves(workspace: session.workspace)
    let files = try store.files()
    var isWhole = true
    for file in files {
      let hash = hexadecimal(file.record.sha256)
      let found = moves.archived(hash).flatMap { try? FileByteSource($0).sha256() }
        .map(hexadecimal)
      guard found != hash else { continue }
      isWhole = false
      report.add(
        false, "archive",
        found == nil
          ? session.words.verifyArchiveMissing(hash) : session.words.verifyArchiveChanged(hash))
    }
    if isWhole { report.add(true, "archive", session.words.verifyArchive(files: files.count)) }
  }

  private func checkStore(
    _ session: Session, _ store: Store, _ report: inout VerificationReport
  ) throws {
    let words = session.words
    for survey in session.definitions.surveys {
      let layout = AnswerLayout(survey)
      let shape = TallyShape(survey)
      let rebuilt = try store.rebuiltTally(layout: layout, shape: shape)
      guard !rebuilt.isEmpty else { continue }
      let stored = try store.tally(layout: layout, shape: shape)
      let isSame = stored.canonicalBytes == rebuilt.canonicalBytes
      let cells = CellLayout(shape)
      let responses = rebuilt.leafCells.values.reduce(0) {
        $0 + $1.dense(size: cells.leafSize)[0]
      }
      report.add(
        isSame, "tally",
        isSame
          ? words.verifyTally(
            survey: survey.id.rawValue, version: survey.version, responses: responses)
          : words.verifyTallyDiffers(survey: survey.id.rawValue, version: survey.version))
    }
    let surveys = session.definitions.surveys.map { (AnswerLayout($0), TallyShape($0)) }
    for discrepancy in try store.verify(surveys) {
      switch discrepancy {
      case .tally, .evidence: continue
      case .damagedFile, .states, .ledger:
        report.add(
          false, "store",
          words.storeIsDamaged(session.workspace.relativePath(of: session.workspace.store)))
      }
    }
  }

  private func checkEvidence(
    _ session: Session, _ store: Store, _ report: inout VerificationReport
  ) throws {
    let words = session.words
    if let broken = try store.firstBrokenEvidence() {
      report.add(false, "evidence", words.verifyEvidenceBroken(at: broken))
      return
    }
    let end = try store.evidenceHead()
    if let head {
      let isKnown = try store.evidence().contains { hexadecimal($0.hash) == head.lowercased() }
      guard isKnown else {
        report.add(false, "evidence", words.verifyHeadUnknown(head))
        return
      }
    }
    report.add(
      true, "evidence", words.verifyEvidence(events: end.count, head: hexadecimal(end.hash)))
  }
}

/// What was checked, and how it was found.
struct VerificationReport: Encodable {
  /// One check.
  struct Check: Encodable {
    var part: String
    var isWell: Bool
    var message: String

    enum CodingKeys: String, CodingKey {
      case part, message
      case isWell = "ok"
    }
  }

  private(set) var checks: [Check] = []

  /// Whether everything is as it was taken in.
  var isWell: Bool { checks.allSatisfy(\.isWell) }

  /// Adds a check.
  mutating func add(_ isWell: Bool, _ part: String, _ message: String) {
    checks.append(Check(part: part, isWell: isWell, message: message))
  }

  /// The report as JSON.
  var json: String { jsonText(self) }
}
