import ArgumentParser
import Findings
import Foundation
import Ingestion
import ResponseStore
import SurveyModel
import Wording

/// Reads exports, says what is wrong, stores nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Reads exports and says in plain words what they are and what is wrong with them.",
    discussion: """
      Nothing is stored. Exit code 0: fine; 1: a person should look; 65: it cannot be used.

      EXAMPLES
        rida check ~/Downloads/export.csv
        rida check --language ar --format json data/inbox/*.csv
        rida check --language fr --html --output check.html ~/Downloads/export.csv

      Every finding, what it means and what to do: docs/findings.md.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The exports.", completion: .file())
  var exports: [String]

  @Option(help: ArgumentHelp("The survey that the exports are of.", valueName: "survey"))
  var survey: String?

  @Option(
    help: ArgumentHelp(
      "The period of responses whose period nothing else tells.", valueName: "period"))
  var period: String?

  @OptionGroup var dialect: DialectOptions

  @Option(
    help: ArgumentHelp(
      "text, json, or html: one page that stands alone, to be sent on.", valueName: "format"))
  var format: PageFormat?

  @Flag(help: "The same as --format html.")
  var html = false

  @Option(
    help: ArgumentHelp("Where to write the result instead of printing it.", valueName: "file"),
    completion: .file())
  var output: String?

  /// How a check is told.
  enum PageFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
  }

  /// How commands that have no page print what they found.
  enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func validate() throws {
    if html, let format, format != .html {
      throw ValidationError("--html and --format \(format.rawValue) exclude each other.")
    }
  }

  func run() throws {
    let session = try Session(options)
    let choice = try FigureChoice(session: session, survey: survey, period: period)
    let readingOptions = try dialect.readingOptions(
      session, survey: choice.survey, period: choice.period)
    var gravest = ExitCode.success
    var printer = CheckPrinter(format: html ? .html : format ?? .text, output: output, session)
    let comparison = try StoredComparison(session)
    for path in exports {
      let report = ReadingReport(session: session, file: URL(filePath: path))
      let (reading, ledger) = try report.guarding {
        try read(report.file, session, readingOptions, comparison)
      }
      printer.add(reading, ledger, report)
      gravest = ExitCode(max(gravest.rawValue, reading.exitStatus.rawValue))
    }
    try printer.finish()
    if gravest != .success { throw gravest }
  }

  private func read(
    _ file: URL, _ session: Session, _ readingOptions: ReadingOptions,
    _ comparison: StoredComparison?
  ) throws -> (ExportReading, Ledger) {
    let reader = ExportReader(definitions: session.definitions, options: readingOptions)
    switch try reader.plan(file, folderPeriod: folderPeriod(of: file, session)) {
    case .stopped(let reading): return (reading, Ledger())
    case .planned(let export):
      if let comparison { return try comparison.compare(export, by: reader) }
      return (try readAlone(export, by: reader, RosterComparison(session.rosters)), Ledger())
    }
  }

  /// Reads an export of a workspace that has no store yet.
  private func readAlone(
    _ export: PlannedExport, by reader: ExportReader, _ rosters: RosterComparison
  ) throws -> ExportReading {
    let counter = CellCounter()
    let interpreted = try reader.interpret(export, keys: .watched, keepsComments: true) { _ in
      { part in counter.add(part) }
    }
    var reading = interpreted.reading
    var counts = counter.counts
    if interpreted.hasRepeatedKeys {
      let settled = try reader.settle(export, keepsComments: true)
      (reading, counts) = (settled.reading, settled.responses.batches.cellCounts)
    }
    guard !reading.isStopped else { return reading }
    reading.findings = sortedFindings(reading.findings + rosters.findings(of: counts))
    return reading
  }

  /// The period whose inbox folder the file lies in.
  private func folderPeriod(of file: URL, _ session: Session) -> PeriodID? {
    let folder = PeriodID(rawValue: file.deletingLastPathComponent().lastPathComponent)
    return session.definitions.organisation.period(folder)?.id
  }
}
