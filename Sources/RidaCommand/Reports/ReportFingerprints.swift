import Crypto
import Foundation
import ManagementReview
import SurveyModel
import Tallying

/// Tells which reports say the same as when they were written, so that a night writes what changed.
///
/// A report rests on the definitions, the registers, the program, the counts of its period and of
/// those before, and the ledgers of its exports; their hash stands beside it.
struct ReportFingerprints {
  let session: Session
  let tallies: [Tally]
  /// In which words items were put, which decides where series break.
  let wordings: [MetWording]

  /// The hash of all that the report of a period rests on.
  func fingerprint(of period: Period, exports: [ExportRecord]) -> String {
    var hash = SHA256()
    for text in [session.definitionsHash, Rida.version, session.registersHash] {
      hash.update(data: Array(text.utf8) + [0])
    }
    for earlier in session.definitions.organisation.periods where earlier.first <= period.first {
      for tally in tallies { hash.update(data: tally.canonicalBytes(of: earlier.id)) }
    }
    for met in wordings {
      let wording = met.wording
      let line = [
        met.survey.rawValue, met.period.rawValue, wording.item.rawValue,
        wording.option?.rawValue ?? "", wording.text,
      ].joined(separator: "\u{1F}")
      hash.update(data: Array(line.utf8) + [0])
    }
    for export in exports { hash.update(data: Array(line(of: export).utf8) + [0]) }
    return hexadecimal(hash.finalize())
  }

  /// An export's ledger as one line, the same each time.
  private func line(of export: ExportRecord) -> String {
    let counts = [export.read, export.accepted, export.revised, export.unchanged]
    let reasons = [export.setAside, export.findings].map { counts in
      counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }
    return ([export.hash] + counts.map(String.init) + reasons).joined(separator: " ")
  }

  /// Whether a period's reports were written from the same.
  func isCurrent(_ fingerprint: String, of period: PeriodID) -> Bool {
    (try? String(contentsOf: place(of: period), encoding: .utf8)) == fingerprint
  }

  /// Keeps what a period's reports were written from.
  ///
  /// - Throws: A `CocoaError` where it cannot be written.
  func keep(_ fingerprint: String, of period: PeriodID) throws {
    try WholeFile.write(Array(fingerprint.utf8), to: place(of: period))
  }

  private func place(of period: PeriodID) -> URL {
    session.workspace.reports.appending(path: period.rawValue).appending(path: ".fingerprint")
  }
}
