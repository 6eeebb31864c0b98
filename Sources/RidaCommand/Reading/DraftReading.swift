import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyDrafting
import SurveyLoading
import SurveyModel

/// An export as a draft sees it: opened and read as `check` reads it, without a definition.
struct DraftReading {
  let reader: ExportReader

  /// How drafting ended.
  enum Outcome {
    case drafted(ProposedSurvey)
    /// The export cannot be read, whatever the definition; the findings say why.
    case stopped([Finding])
    /// It has no column that can be an item.
    case nothingToAsk
  }

  /// Drafts a definition from all of an export's records.
  ///
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func draft(_ file: URL, _ request: DraftRequest) throws -> Outcome {
    let name = file.lastPathComponent
    var request = request
    request.assumptions.declare(
      encoding: reader.options.encoding, delimiter: reader.options.delimiter?.sign,
      sheet: reader.options.sheet, fileName: name)
    // Each turn takes one thing more for granted.
    while true {
      switch try reader(by: request).open(file, named: name) {
      case .stopped(let finding):
        guard
          try request.assumptions.choose(finding, fileName: name)
            || isLongTable(file, finding, &request)
        else { return .stopped([finding]) }
      case .opened(let export):
        if try isLongTable(file, export, &request) { continue }
        do {
          return try draft(export, name: name, request)
        } catch let problem as CSVProblem {
          return .stopped(export.source.located([Finding(problem)]))
        }
      }
    }
  }

  /// A reader to which a survey declares what the draft takes for granted.
  private func reader(
    by request: DraftRequest, delimiter: Delimiter? = nil
  ) -> ExportReader {
    let survey = Survey(
      id: request.survey ?? "draft", title: LocalizedText([:]), group: .fixed("draft"), items: [],
      export: request.assumptions.export)
    var options = reader.options
    options.delimiter = delimiter ?? options.delimiter
    return ExportReader(
      definitions: Definitions(
        organisation: request.organisation, surveys: [survey], objectives: []),
      options: options)
  }

  /// Whether an export is taken for a table with a row for each answer from now on.
  private func isLongTable(
    _ file: URL, _ export: OpenedExport, _ request: inout DraftRequest
  ) throws -> Bool {
    guard request.assumptions.export.long == nil else { return false }
    guard let records = try? export.firstRecords() else {
      // Rows that cannot be read may be separated otherwise than the headings.
      return export.dialect.delimiter == .comma
        ? try isLongTable(file, cutAt: .semicolon, &request) : false
    }
    return request.assumptions.takeForLongTable(records)
  }

  /// The same of an export whose headings are separated by another sign than its rows.
  private func isLongTable(
    _ file: URL, _ finding: Finding, _ request: inout DraftRequest
  ) throws -> Bool {
    guard case .headingDelimiterDiffers(_, let rows) = finding.kind,
      let delimiter = Delimiter(named: rows)
    else { return false }
    return try isLongTable(file, cutAt: delimiter, &request)
  }

  private func isLongTable(
    _ file: URL, cutAt delimiter: Delimiter, _ request: inout DraftRequest
  ) throws -> Bool {
    guard request.assumptions.export.long == nil,
      case .opened(let export) = try reader(by: request, delimiter: delimiter)
        .open(file, named: file.lastPathComponent),
      let records = try? export.firstRecords()
    else { return false }
    return request.assumptions.takeForLongTable(records)
  }

  private func draft(
    _ export: OpenedExport, name: String, _ request: DraftRequest
  ) throws -> Outcome {
    let records = try export.firstRecords()
    guard let head = ExportHead(fileName: name, records: records) else {
      return .stopped([Finding(.fileEmpty)])
    }
    if let misfit = misfit(ofHeadingsIn: records, head) {
      return .stopped(export.source.located([misfit]))
    }
    let stops = (export.findings + head.stops).filter {
      $0.severity == .stop && !draftSettles($0, of: head)
    }
    guard stops.isEmpty else { return .stopped(export.source.located(stops)) }
    let profiler = ExportProfiler(head: head)
    try export.readAnswers(behind: head, profiler)
    return draftSurvey(of: head, profiler, request).map { .drafted($0) } ?? .nothingToAsk
  }
}
