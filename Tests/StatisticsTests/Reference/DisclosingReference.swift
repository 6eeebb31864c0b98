@testable import Statistics

/// Rida's figures for the reference cases about what published counts give away.
extension ReferenceFigures {
  static let disclosing: [ReferenceMethod] = [
    ReferenceMethod("suppression_audit", cases: 6) { try $0.suppression($1) },
    ReferenceMethod("differencing_audit", cases: 4) { try $0.differencing($1) },
  ]

  private func suppression(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let minimum = reference.options["k"]?.int ?? 0
    let audit = try SuppressionAudit(
      table: lists(reference, "table"),
      withheld: lists(reference, "suppressed").map { .init(row: $0[0], column: $0[1]) },
      minimum: minimum)
    return [
      "bounds": ranges(audit.ranges), "all_protected": .bool(audit.isProtected),
      "protected": .list(audit.ranges.map { .bool($0.isProtected(minimum: minimum)) }),
      "unsuppressed_below_k": .list(
        audit.uncovered.map { list([Double($0.row), Double($0.column)]) }),
    ]
  }

  private func differencing(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let published = (reference.input["published"]?.array ?? []).map { $0.array ?? [] }
    let audit = try DifferencingAudit(
      counts: reference.doubles("cells").map { Int($0) },
      published: published.map { ($0[1].array ?? []).compactMap(\.int) },
      minimum: reference.options["k"]?.int ?? 0)
    return [
      "published_totals": list(audit.totals.map(Double.init)), "bounds": ranges(audit.ranges),
      "cells_pinned_below_k": list(audit.pinned.map(Double.init)),
      "nested_differences_below_k": .list(
        audit.nestedDifferences.map { nested in
          .list([
            published[nested.whole][0], published[nested.part][0],
            .number(Double(nested.difference)),
          ])
        }),
    ]
  }

  private func lists(_ reference: ReferenceCase, _ key: String) -> [[Int]] {
    (reference.input[key]?.array ?? []).map { ($0.array ?? []).compactMap(\.int) }
  }

  private func ranges(_ ranges: [DeducibleRange]) -> JSONValue {
    .list(ranges.map { list([Double($0.lower), Double($0.upper)]) })
  }
}
