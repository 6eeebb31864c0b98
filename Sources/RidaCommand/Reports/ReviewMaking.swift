import Analysis
import Disclosure
import Foundation
import ManagementReview
import ResponseStore
import SurveyModel
import Tallying

/// Makes reviews from the store.
struct ReviewMaking {
  let session: Session
  let store: Store
  private let analyst: Analyst
  private let actions: [ReviewAction]
  private let provenance: Provenance
  private let audience: Audience
  private let gate: DisclosureGate

  /// Loads the tallies and registers once, for any number of reviews.
  ///
  /// - Throws: `StoreError`.
  init(session: Session, store: Store, audience: Audience) throws {
    self.session = session
    self.store = store
    self.audience = audience
    let tallies = try StoredTallies(session: session, store: store).load()
    let wordings = try store.wordings()
    fingerprints = ReportFingerprints(session: session, tallies: tallies, wordings: wordings)
    let registers = session.registers()
    analyst = Analyst(
      definitions: session.definitions, tallies: tallies, rosters: registers.rosters,
      wordings: WordingHistory(
        wordings, periods: session.definitions.organisation.periods.map(\.id)))
    actions = registers.actions
    provenance = try session.provenance(of: tallies, store: store)
    gate = DisclosureGate(analyst: analyst, slices: analyst.slices, audience: audience)
  }

  /// What tells which reports are current.
  let fingerprints: ReportFingerprints

  /// The periods that have responses, in the order of time.
  var periods: [Period] {
    let met = Set(analyst.slices.map(\.period))
    return session.definitions.organisation.periods.filter { met.contains($0.id) }
  }

  /// The review of a period.
  ///
  /// - Throws: `StoreError`.
  func review(of period: Period) throws -> Review {
    try ReviewBuilder(
      analyst: analyst, period: period, audience: audience, actions: actions, gate: gate
    ).review(provenance: provenance, exports: exports(of: period))
  }

  /// What happened to the exports of a period.
  ///
  /// - Throws: `StoreError`.
  func exports(of period: Period) throws -> [ExportRecord] {
    try store.fileReports(contributingTo: period.id).map { report in
      let record = report.file.record
      return ExportRecord(
        hash: hexadecimal(record.sha256), tool: record.tool ?? "", encoding: record.encoding ?? "",
        survey: record.survey, read: report.file.ledger.read,
        accepted: report.file.ledger.accepted, revised: report.file.ledger.revised,
        unchanged: report.file.ledger.unchanged, setAside: report.setAside,
        findings: report.findings)
    }
  }
}
