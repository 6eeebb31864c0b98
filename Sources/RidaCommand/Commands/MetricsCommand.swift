import Analysis
import ArgumentParser
import CSVReading
import Disclosure
import Findings
import Foundation
import Ingestion
import ManagementReview
import Reporting
import SurveyModel
import Tallying
import Wording

/// Tidy figures, a row each.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Prints figures, a row each, as CSV or JSON.",
    discussion: """
      From the store, or with --from straight from an export, without a store.

      EXAMPLES
        rida metrics --period 2025-2026-S1 --group learner --measure satisfied-share
        rida metrics --survey learner --by campus --format json
        rida metrics --from data/inbox/export.csv > figures.csv
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: ArgumentHelp("Only this survey's figures.", valueName: "survey"))
  var survey: String?

  @Option(help: ArgumentHelp("Only this period's figures.", valueName: "period"))
  var period: String?

  @Option(help: ArgumentHelp("Only this beneficiary group's figures.", valueName: "group"))
  var group: String?

  @Option(
    help: ArgumentHelp(
      "Only the figures broken down by this dimension.", valueName: "dimension"))
  var by: String?

  @Option(help: ArgumentHelp("Only this item's figures.", valueName: "item"))
  var item: String?

  @Option(help: ArgumentHelp("Only this objective's figures.", valueName: "objective"))
  var objective: String?

  @Option(help: ArgumentHelp("Only this measure, such as satisfied-share.", valueName: "measure"))
  var measure: String?

  @Option(
    help: ArgumentHelp(
      "For whom: internal, external; or unrestricted, without disclosure control, for the one "
        + "who holds the responses anyway.", valueName: "audience"))
  var audience: MetricsAudience = .internal

  @Option(
    help: ArgumentHelp("Straight from this export, without a store.", valueName: "export"),
    completion: .file())
  var from: String?

  @Option(help: ArgumentHelp("csv or json.", valueName: "format"))
  var format: MetricsFormat = .csv

  @OptionGroup var dialect: DialectOptions

  func run() throws {
    let session = try Session(options)
    let choice = try FigureChoice(
      session: session, survey: survey, period: period, group: group, dimension: by, item: item,
      objective: objective, measure: measure)
    let source = try tallies(session, choice)
    let analyst = Analyst(
      definitions: session.definitions, tallies: source.tallies,
      rosters: session.registers().rosters)
    let figures = choice.figures(of: analyst, audience: audience)
    switch format {
    case .csv: Console.print(metricsCSV(of: figures))
    case .json:
      Console.print(
        metricsJSON(
          of: figures, organisation: session.definitions.organisation,
          audience: audience.audience, provenance: source.provenance))
    }
    if source.needsPerson { throw ExitStatus.needsPerson }
  }

  /// Where the figures come from.
  private struct Source {
    var tallies: [Tally]
    var provenance: Provenance
    var needsPerson = false
  }

  private func tallies(_ session: Session, _ choice: FigureChoice) throws -> Source {
    guard let from else {
      let store = try session.openStore(readOnly: true)
      let tallies = try StoredTallies(session: session, store: store).load()
      return Source(
        tallies: tallies, provenance: try session.provenance(of: tallies, store: store))
    }
    let options = try dialect.readingOptions(session, survey: choice.survey, period: choice.period)
    let reader = ExportReader(definitions: session.definitions, options: options)
    let file = URL(filePath: from)
    let reporting = ReadingReport(session: session, file: file)
    switch try reporting.guarding({ try reader.plan(file) }) {
    case .stopped(let reading): throw reporting.stop(reading)
    case .planned(let export):
      let (tally, reading) = try reporting.guarding {
        try DirectTally(reader: reader).tally(export)
      }
      if reading.isStopped { throw reporting.stop(reading) }
      reporting.mention(reading)
      return Source(
        tallies: [tally], provenance: session.provenance(of: [tally]),
        needsPerson: reading.needsPerson)
    }
  }
}

/// For whom figures are printed.
enum MetricsAudience: String, ExpressibleByArgument, CaseIterable {
  case `internal`, external, unrestricted

  /// The audience whose thresholds hold; nil for none.
  var audience: Audience? {
    switch self {
    case .internal: .internal
    case .external: .external
    case .unrestricted: nil
    }
  }
}

/// How figures are printed.
enum MetricsFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, json
}
