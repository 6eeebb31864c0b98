import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyImporting

/// An export as an import sees it: opened as `check` opens it, and kept whole.
struct TwinReading {
  let reader: ExportReader

  /// The export cannot be read; the findings say why.
  struct Stopped: Error {
    var findings: [Finding]
  }

  /// Reads all of an export's records.
  ///
  /// - Throws: `Stopped`; `FileProblem` where the disk does not give the file's bytes.
  func read(_ file: URL) throws -> TwinExport {
    switch try reader.open(file, named: file.lastPathComponent) {
    case .stopped(let finding): throw Stopped(findings: [finding])
    case .opened(let export):
      do {
        return try read(export, name: file.lastPathComponent)
      } catch let problem as CSVProblem {
        throw Stopped(findings: export.source.located([Finding(problem)]))
      }
    }
  }

  private func read(_ export: OpenedExport, name: String) throws -> TwinExport {
    let records = try export.firstRecords()
    guard let head = ExportHead(fileName: name, records: records) else {
      throw Stopped(findings: [Finding(.fileEmpty)])
    }
    let stops = export.findings.filter { $0.severity == .stop }
    guard stops.isEmpty else { throw Stopped(findings: export.source.located(stops)) }
    let twin = TwinExport(head: head)
    try export.readAnswers(behind: head, twin)
    return twin
  }
}
