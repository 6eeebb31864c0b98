package import Disclosure
package import ManagementReview
package import SurveyModel

/// The review's figures as `review.json`: a header, then the rows of `metrics.csv`.
package func reviewJSON(of review: Review) -> [UInt8] {
  metricsJSON(
    of: review.figures, organisation: review.definitions.organisation, audience: review.audience,
    provenance: review.provenance, period: review.period)
}

/// Figures with their header, as `rida metrics --format json` writes them.
///
/// Keys are in the order of their bytes and rows in the order of their keys. A withheld figure has no
/// number, and a reason. Without an audience nothing was kept back, and there are no thresholds.
package func metricsJSON(
  of figures: [DisclosedFigure], organisation: Organisation, audience: Audience?,
  provenance: Provenance, period: Period? = nil
) -> [UInt8] {
  var header: [String: JSON] = [
    "organisation": .string(organisation.id),
    "clauses": .string(organisation.clauseEdition),
    "audience": .string(audience?.rawValue ?? "unrestricted"),
    "confidence": machineNumber(organisation.confidence).map { .number($0) } ?? .null,
    "program": .object(["name": .string("rida"), "version": .string(provenance.programVersion)]),
    "definitions": .object(["sha256": .string(provenance.definitionsHash)]),
    "tally": .object(["sha256": .string(provenance.tallyHash)]),
    "evidence": .object([
      "head": .string(provenance.evidenceHead), "events": .number(String(provenance.evidenceCount)),
    ]),
    "thresholds": audience.map { thresholds(organisation.disclosure, for: $0) } ?? .null,
    "figures": .array(inKeyOrder(figures).map { json(FigureRecord($0)) }),
  ]
  if let period {
    header["period"] = .object([
      "id": .string(period.id.rawValue), "from": .string(period.first.description),
      "to": .string(period.last.description),
    ])
  }
  return JSON.object(header).bytes
}

private func thresholds(_ rules: DisclosureRules, for audience: Audience) -> JSON {
  var members: [String: JSON] = [
    "minimum": .number(String(rules.minimum(for: audience))),
    "comments": .number(String(rules.commentMinimum)),
  ]
  if audience == .external, let rate = rules.externalResponseRate.flatMap({ machineNumber($0) }) {
    members["response-rate"] = .number(rate)
  }
  return .object(members)
}

/// A row as an object; empty cells are left out.
private func json(_ record: FigureRecord) -> JSON {
  var members: [String: JSON] = [:]
  for (column, cell) in zip(FigureRecord.columns, record.cells) {
    switch cell {
    case .text(let text): members[column] = .string(text)
    case .number(let number): members[column] = .number(number)
    case .empty: continue
    }
  }
  return .object(members)
}
