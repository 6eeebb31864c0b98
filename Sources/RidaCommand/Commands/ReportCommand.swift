import ArgumentParser
import Foundation
import ManagementReview
import SurveyModel
import Wording

/// Writes the inputs of the management review.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the report of a period: a page, figures and data.",
    discussion: """
      Writes reports/<period>/<language>/ with index.html, review.xlsx, metrics.csv and review.json;
      for external readers reports/<period>/external/<language>/.

      EXAMPLES
        rida report
        rida report --period 2025-2026-S1 --audience external --language fr
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(
    help: ArgumentHelp("The period; the last one with responses if not given.", valueName: "period")
  )
  var period: String?

  @Option(help: ArgumentHelp("For whom: internal or external.", valueName: "audience"))
  var audience: ReportAudience = .internal

  @Option(
    help: ArgumentHelp(
      "Which files, with commas between: html,xlsx,csv,json.", valueName: "formats"))
  var formats: FormatList = FormatList(formats: ReportFormat.allCases)

  func run() throws {
    let session = try Session(options)
    let choice = try FigureChoice(session: session, survey: nil, period: period)
    try session.reportingFailures {
      let lock = try session.lock()
      defer { withExtendedLifetime(lock) {} }
      let store = try session.openStore(readOnly: true)
      let making = try ReviewMaking(
        session: session, store: store, audience: audience.audience)
      guard let period = chosenPeriod(choice, making) else {
        Console.message(
          self.period.map(session.words.noResponses(in:)) ?? session.words.nothingStoredYet)
        throw ExitStatus.unusableInput
      }
      let languages =
        options.language.map { [$0.language] } ?? session.definitions.organisation.languages
      let folders = try ReportWriter(session: session, formats: formats.formats)
        .write(try making.review(of: period), in: languages)
      for folder in folders { Console.print(session.pagePath(in: folder)) }
    }
  }

  private func chosenPeriod(_ choice: FigureChoice, _ making: ReviewMaking) -> Period? {
    guard let wanted = choice.period else { return making.periods.last }
    return making.periods.first { $0.id == wanted }
  }
}

extension Session {
  /// The page in a report's folder, as a person in the workspace would write its path.
  func pagePath(in folder: URL) -> String {
    workspace.relativePath(of: folder.appending(path: ReportFormat.html.fileName))
  }
}

/// For whom a report is.
enum ReportAudience: String, ExpressibleByArgument, CaseIterable {
  case `internal`, external

  var audience: Audience { self == .internal ? .internal : .external }
}

/// Formats as a user lists them, with commas between.
struct FormatList: ExpressibleByArgument {
  var formats: [ReportFormat]

  init(formats: [ReportFormat]) { self.formats = formats }

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    let known = names.compactMap(ReportFormat.init(rawValue:))
    guard !known.isEmpty, known.count == names.count else { return nil }
    formats = known
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
