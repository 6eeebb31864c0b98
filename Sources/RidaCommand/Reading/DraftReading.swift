import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyDrafting
import SurveyLoading

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
    switch try reader.open(file, named: name) {
    case .stopped(let finding): return .stopped([finding])
    case .opened(let export):
      do {
        return try draft(export, name: name, request)
      } catch let problem as CSVProblem {
        return .stopped(export.source.located([Finding(problem)]))
      }
    }
  }

  private func draft(
    _ export: OpenedExport, name: String, _ request: DraftRequest
  ) throws -> Outcome {
    let records = try readHead(
      of: export.head, isWholeFile: export.head.count == export.source.size,
      dialect: export.dialect, maximumRecords: ExportReader.sampleRecords + 1)
    guard let head = ExportHead(fileName: name, records: records) else {
      return .stopped([Finding(.fileEmpty)])
    }
    if let misfit = misfit(ofHeadingsIn: records, head) {
      return .stopped(export.source.located([misfit]))
    }
    let stops = (export.findings + head.stops).filter { $0.severity == .stop }
    guard stops.isEmpty else { return .stopped(export.source.located(stops)) }
    let profiler = ExportProfiler(head: head)
    var source = export.source
    source.rewind()
    _ = try readRecords(
      from: &source, dialect: export.dialect, skippingRecords: head.recordsBeforeAnswers,
      consumer: profiler)
    return draftSurvey(of: head, profiler, request).map { .drafted($0) } ?? .nothingToAsk
  }
}
