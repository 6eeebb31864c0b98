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

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: CheckFormat = .text

  /// How findings are printed.
  enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  func run() throws {
    let session = try Session(options)
    let choice = try FigureChoice(session: session, survey: survey, period: period)
    let readingOptions = try dialect.readingOptions(
      session, survey: choice.survey, period: choice.period)
    var gravest = ExitCode.success
    var reports: [CheckReport] = []
    let comparison = try StoredComparison(session)
    for path in exports {
      let file = URL(filePath: path)
      let report = ReadingReport(session: session, file: file)
      let (reading, ledger) = try report.guarding {
        try read(file, session, readingOptions, comparison)
      }
      switch format {
      case .text: Console.print(report.text(of: reading))
      case .json: reports.append(CheckReport(reading, ledger, file: file, in: session.language))
      }
      gravest = ExitCode(max(gravest.rawValue, reading.exitStatus.rawValue))
    }
    if format == .json { Console.print(try CheckReport.json(of: reports)) }
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
      let interpreted = try reader.interpret(export, keys: .watched, keepsComments: true) { _ in
        { _ in }
      }
      guard interpreted.hasRepeatedKeys else { return (interpreted.reading, Ledger()) }
      return (try reader.settle(export, keepsComments: true).reading, Ledger())
    }
  }

  /// The period whose inbox folder the file lies in.
  private func folderPeriod(of file: URL, _ session: Session) -> PeriodID? {
    let folder = PeriodID(rawValue: file.deletingLastPathComponent().lastPathComponent)
    return session.definitions.organisation.period(folder)?.id
  }
}
