import ArgumentParser
import Findings
import Foundation
import Ingestion
import ResponseStore
import SurveyModel
import Wording

/// Takes exports in, exactly once.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Takes exports into the store, exactly once.",
    discussion: """
      Without a file, takes in what lies in data/inbox; a subfolder named for a period says when
      its exports were made. Files from the inbox move to the archive, or to the quarantine with an
      explanation; a file that you name stays where it is and is copied to the archive.

      EXAMPLES
        rida ingest
        rida ingest ~/Downloads/export.csv --period 2025-2026-S1
      """)

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The exports; those of the inbox if none is given.", completion: .file())
  var exports: [String] = []

  @Option(help: ArgumentHelp("The survey that the exports are of.", valueName: "survey"))
  var survey: String?

  @Option(
    help: ArgumentHelp(
      "The period of responses whose period nothing else tells.", valueName: "period"))
  var period: String?

  @OptionGroup var dialect: DialectOptions

  func run() throws {
    let session = try Session(options)
    let choice = try FigureChoice(session: session, survey: survey, period: period)
    let lock = try session.lock()
    defer { withExtendedLifetime(lock) {} }
    let readingOptions = try dialect.readingOptions(
      session, survey: choice.survey, period: choice.period)
    try session.reportingFailures {
      let run = try TakeInRun(session: session, options: readingOptions)
      let files = waitingFiles(session)
      if files.isEmpty { Console.message(session.words.inboxIsEmpty) }
      let result = try run.takeIn(files)
      if result.findings > 0 { Console.message(session.words.lookAtFindings(result.findings)) }
      try result.throwExitStatus(namesFiles: !exports.isEmpty)
    }
  }

  private func waitingFiles(_ session: Session) -> [InboxFile] {
    guard exports.isEmpty else {
      return exports.map { path in
        let url = URL(filePath: path)
        let folder = period.map { $0 + "/" } ?? ""
        return InboxFile(
          url: url, relativePath: folder + url.lastPathComponent, origin: .elsewhere)
      }
    }
    return InboxFile.all(in: session.workspace.inbox, origin: .inbox)
      + InboxFile.all(in: session.workspace.quarantine, origin: .quarantine)
  }
}

extension TakeInRun {
  /// A run with a store that may be written.
  ///
  /// - Throws: An exit status, `StoreError`, or a `CocoaError` where there can be no secret.
  init(session: Session, options: ReadingOptions = ReadingOptions()) throws {
    let store = try session.openStore(readOnly: false)
    let secret = try WorkspaceSecret.load(from: session.workspace)
    let taker = ExportTaker(
      session: session, store: store, digest: workspaceDigest(secret: secret),
      run: try store.beginRun(), options: options)
    self.init(session: session, taker: taker)
  }
}

extension TakeInRun.Result {
  /// Ends the command with the exit status that the run deserves, unless all went well.
  ///
  /// - Throws: An exit status.
  func throwExitStatus(namesFiles: Bool) throws {
    if namesFiles, let first = stopped.first { throw first.exitStatus }
    if !stopped.isEmpty || findings > 0 || summary.setAside > 0 || summary.gone > 0 {
      throw ExitStatus.needsPerson
    }
  }
}

extension FigureChoice {
  /// Checks a survey and a period against the definitions.
  ///
  /// - Throws: As the full initializer.
  init(session: Session, survey: String?, period: String?) throws {
    try self.init(
      session: session, survey: survey, period: period, group: nil, dimension: nil, item: nil,
      objective: nil, measure: nil)
  }
}

extension Session {
  /// Runs work on the workspace; says what failed and turns it into an exit status.
  ///
  /// - Throws: An exit status.
  func reportingFailures(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let status as ExitCode {
      throw status
    } catch is FileProblem {
      throw ExitStatus.readError
    } catch let error as CocoaError {
      Console.message(words.cannotWrite(error.filePath ?? workspace.data.path()))
      throw ExitStatus.cannotWrite
    } catch {
      throw failure(error)
    }
  }
}
