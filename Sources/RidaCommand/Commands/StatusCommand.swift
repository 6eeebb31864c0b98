import ArgumentParser
import Findings
import Foundation
import ResponseStore
import SurveyModel
import Wording

/// What the workspace holds and what waits for a person.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says what the workspace holds, what waits, and what needs a person.",
    discussion: """
      EXAMPLES
        rida status
        rida status --format json
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: ArgumentHelp("text or json.", valueName: "format"))
  var format: CheckCommand.CheckFormat = .text

  func run() throws {
    let session = try Session(options, showsAdvice: true)
    try session.reportingFailures {
      let hasStore = FileManager.default.fileExists(
        atPath: session.workspace.store.path(percentEncoded: false))
      let status = hasStore ? try session.openStore(readOnly: true).status() : nil
      let report = StatusReport(session, status)
      switch format {
      case .text: Console.print(report.text(session))
      case .json: Console.print(jsonText(report))
      }
      if report.needsPerson { throw ExitStatus.needsPerson }
    }
  }
}

/// What `rida status` tells.
struct StatusReport: Encodable {
  private var responses = 0
  private var exports = 0
  private var inbox: [String]
  private var quarantine: [String]
  private var setAside: [Reason] = []
  private var gone: [Gone] = []
  private var findings: [Noticed] = []
  private var coverage: [Covered] = []

  private struct Reason: Encodable {
    var export: String
    var reason: String
    var count: Int
  }

  private struct Gone: Encodable {
    var export: String
    var kept: Int
    var retracted: Int
  }

  private struct Noticed: Encodable {
    var export: String
    var code: String
    var severity: String
    var count: Int
    var place: String
  }

  private struct Covered: Encodable {
    var survey: String
    var version: Int
    var period: String
    var group: String
    /// Nil where the count is below the threshold.
    var responses: Int?
  }

  enum CodingKeys: String, CodingKey {
    case responses, exports, inbox, quarantine, gone, findings, coverage
    case setAside = "set-aside"
  }

  /// Whether something waits for a person.
  var needsPerson: Bool {
    !quarantine.isEmpty || !setAside.isEmpty || !gone.isEmpty || !findings.isEmpty
  }

  init(_ session: Session, _ status: StoreStatus?) {
    inbox = InboxFile.all(in: session.workspace.inbox, origin: .inbox).map(\.relativePath)
    quarantine = InboxFile.all(in: session.workspace.quarantine, origin: .quarantine)
      .map(\.relativePath)
    guard let status else { return }
    let names = Dictionary(
      status.files.map { ($0.number, $0.record.name) }, uniquingKeysWith: { first, _ in first })
    func name(_ file: Int) -> String { names[file] ?? "" }
    exports = status.files.count
    setAside = status.setAside.map {
      Reason(export: name($0.file), reason: $0.code, count: $0.count)
    }
    gone = status.gone.map {
      Gone(export: name($0.file), kept: $0.kept, retracted: $0.retracted)
    }
    findings = status.findings.filter { $0.finding.severity == Severity.check.rawValue }
      .filter { !SetAsideReason.codes.contains($0.finding.code) && $0.finding.code != "gone" }
      .map {
        Noticed(
          export: name($0.file), code: $0.finding.code, severity: $0.finding.severity,
          count: $0.finding.count, place: $0.finding.place)
      }
    let minimum = session.definitions.organisation.disclosure.internalMinimum
    responses = status.responses.reduce(0) { $0 + $1.count }
    coverage = status.responses.map {
      Covered(
        survey: $0.cell.survey.rawValue, version: $0.cell.version,
        period: $0.cell.period.rawValue, group: $0.cell.group.rawValue,
        responses: $0.count >= minimum ? $0.count : nil)
    }
  }

  /// The text that a person reads.
  func text(_ session: Session) -> String {
    let words = session.words
    let setAsideCount = setAside.reduce(0) { $0 + $1.count }
    let goneCount = gone.reduce(0) { $0 + $1.kept + $1.retracted }
    var parts = [
      [
        words.statusTitle, "",
        words.statusResponses(responses), words.statusExports(exports),
        words.statusInbox(inbox.count), words.statusQuarantine(quarantine.count),
        words.statusSetAside(setAsideCount), words.statusGone(goneCount),
      ].joined(separator: "\n")
    ]
    if !coverage.isEmpty { parts.append(words.statusCoverageTitle + "\n" + coverageTable(session)) }
    parts.append(needsPerson ? waitingTable(words, session.language) : words.statusNothingWaits)
    return parts.joined(separator: "\n\n")
  }

  /// Groups by periods: how many answered.
  private func coverageTable(_ session: Session) -> String {
    let organisation = session.definitions.organisation
    let periods = organisation.periods.map(\.id.rawValue).filter { period in
      coverage.contains { $0.period == period }
    }
    let minimum = organisation.disclosure.internalMinimum
    var table = TextTable(
      headings: [session.words.columnPeriod]
        + organisation.groups.map {
          $0.name.text(in: session.language)
        })
    for period in periods {
      let cells = organisation.groups.map { group in
        let rows = coverage.filter { $0.period == period && $0.group == group.id.rawValue }
        if rows.isEmpty { return session.words.coverageEmpty }
        guard rows.allSatisfy({ $0.responses != nil }) else {
          return session.words.coverageBelow(minimum)
        }
        return String(rows.reduce(0) { $0 + ($1.responses ?? 0) })
      }
      table.add([period] + cells)
    }
    return table.text
  }

  private func waitingTable(_ words: any CommandWording, _ language: Language) -> String {
    let wording = findingWording(in: language)
    var table = TextTable(headings: [words.columnExport, words.columnReason, words.columnCount])
    for file in quarantine { table.add([file, words.statusQuarantine(1), "1"]) }
    for row in setAside {
      table.add([row.export, wording.setAside(row.reason), String(row.count)])
    }
    for row in gone {
      table.add([
        row.export, words.statusGone(row.kept + row.retracted), String(row.kept + row.retracted),
      ])
    }
    for row in findings {
      let name = reportWording(in: language).finding(row.code) ?? row.code
      table.add([
        row.export, row.place.isEmpty ? name : "\(name) (\(row.place))", String(row.count),
      ])
    }
    return table.text
  }
}
