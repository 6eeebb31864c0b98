import Analysis
import Crypto
import ManagementReview
import ResponseStore
import SurveyModel
import Tallying

/// The tallies of all surveys that the definitions know, from the store.
struct StoredTallies {
  let session: Session
  let store: Store

  /// Loads every survey version's tally; versions without responses are left out.
  ///
  /// - Throws: `StoreError`.
  func load() throws -> [Tally] {
    try session.definitions.surveys.map { survey in
      try store.tally(layout: AnswerLayout(survey), shape: TallyShape(survey))
    }.filter { !$0.isEmpty }
  }

  /// Stores tallies anew whose survey's definition has changed.
  ///
  /// - Throws: `StoreError`.
  func refresh() throws {
    for survey in session.definitions.surveys {
      try store.refreshTally(layout: AnswerLayout(survey), shape: TallyShape(survey))
    }
  }
}

extension Session {
  /// What figures from the store were made from.
  ///
  /// - Throws: `StoreError`.
  func provenance(of tallies: [Tally], store: Store) throws -> Provenance {
    let head = try store.evidenceHead()
    var provenance = provenance(of: tallies)
    provenance.evidenceHead = hexadecimal(head.hash)
    provenance.evidenceCount = head.count
    return provenance
  }

  /// What figures straight from an export were made from.
  func provenance(of tallies: [Tally]) -> Provenance {
    var hash = SHA256()
    for tally in tallies.sorted(by: {
      ($0.shape.survey, $0.shape.version) < ($1.shape.survey, $1.shape.version)
    }) {
      hash.update(data: tally.canonicalBytes)
    }
    return Provenance(
      programVersion: Rida.version, definitionsHash: definitionsHash,
      tallyHash: hexadecimal(hash.finalize()), evidenceHead: "", evidenceCount: 0)
  }
}
