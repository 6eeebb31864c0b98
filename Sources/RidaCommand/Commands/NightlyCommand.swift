import ArgumentParser
import Foundation
import Ingestion
import ManagementReview
import ResponseStore
import SurveyModel
import Wording

/// The nightly run: takes in, tallies, reports.
struct NightlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract: "Takes in the inbox, tallies, writes reports, ends with one line of summary.",
    discussion: """
      Safe to run at any time, twice at once, and after any crash: the second of two runs exits at
      once with 75, and what a run that was cut off left behind is healed by the next.

      EXAMPLE
        rida nightly --workspace /srv/school
      """)

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    let session = try Session(options, showsAdvice: true)
    let lock = try session.lock()
    defer { withExtendedLifetime(lock) {} }
    try session.reportingFailures {
      var run = try TakeInRun(session: session)
      run.isQuiet = !Console.messagesGoToTerminal
      let result = try takeIn(run, session)
      try StoredTallies(session: session, store: run.taker.store).refresh()
      try finish(result, session, run.taker.store)
    }
  }

  private func takeIn(_ run: TakeInRun, _ session: Session) throws -> TakeInRun.Result {
    let waiting =
      InboxFile.all(in: session.workspace.inbox, origin: .inbox)
      + InboxFile.all(in: session.workspace.quarantine, origin: .quarantine)
    var result = try run.takeIn(waiting)
    result.add(try run.takeInAgain())
    return result
  }

  private func finish(
    _ result: TakeInRun.Result, _ session: Session, _ store: Store
  ) throws {
    var summary = result.summary
    let making = try ReviewMaking(session: session, store: store, audience: .internal)
    summary.reports = try writeReports(making, session)
    let page = making.periods.last.map { period in
      ReportWriter(session: session).folder(
        of: period.id, for: .internal,
        in: session.definitions.organisation.languages.contains(session.language)
          ? session.language : session.definitions.organisation.languages[0])
    }
    Console.endProgress()
    if result.findings > 0 { Console.message(session.words.lookAtFindings(result.findings)) }
    Console.print(session.words.nightlySummary(summary))
    Console.print(
      page.map { session.words.reportIsAt(session.pagePath(in: $0)) } ?? session.words.noReportYet)
    try result.throwExitStatus(namesFiles: false)
  }

  /// Writes the reports of the periods of which something has changed; how many these are.
  private func writeReports(_ making: ReviewMaking, _ session: Session) throws -> Int {
    let writer = ReportWriter(session: session)
    let languages = session.definitions.organisation.languages
    var written = 0
    for period in making.periods {
      let fingerprint = making.fingerprints.fingerprint(
        of: period, exports: try making.exports(of: period))
      let isThere = languages.allSatisfy {
        writer.isComplete(writer.folder(of: period.id, for: .internal, in: $0))
      }
      if isThere, making.fingerprints.isCurrent(fingerprint, of: period.id) { continue }
      Console.progress(session.words.makingReport(period.id.rawValue))
      written += try writer.write(try making.review(of: period), in: languages).count
      try making.fingerprints.keep(fingerprint, of: period.id)
    }
    return written
  }
}

extension TakeInRun.Result {
  /// Adds what a further run came to.
  mutating func add(_ other: TakeInRun.Result) {
    summary.exports += other.summary.exports
    summary.added += other.summary.added
    summary.revised += other.summary.revised
    summary.unchanged += other.summary.unchanged
    summary.setAside += other.summary.setAside
    summary.gone += other.summary.gone
    summary.quarantined += other.summary.quarantined
    findings += other.findings
    stopped += other.stopped
  }
}
