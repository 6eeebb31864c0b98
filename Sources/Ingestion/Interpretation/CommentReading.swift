import CSVReading
import Findings
import SurveyModel

/// Takes the comments out of records, without what tells who somebody is.
///
/// A response's key is made of what the export says, not of what is kept here: a digest under the
/// workspace's secret tells nothing about a person, and a response stays the same response when
/// more is masked than before.
struct CommentReading: Sendable {
  private let plan: ReadingPlan
  private let columns: [(column: Int, position: Int, item: ItemID)]

  init(_ plan: ReadingPlan) {
    self.plan = plan
    columns = plan.sources.compactMap { source in
      guard case .single(let column) = source.columns, let position = source.commentPosition else {
        return nil
      }
      return (column, position, source.item.id)
    }
  }

  /// Whether any comment says something.
  func hasComment(_ record: CSVRecord) -> Bool {
    columns.contains { column in
      record.bytes[record.range(of: column.column)].contains { $0 > 0x20 }
    }
  }

  /// The comments of a record, packed; empty where there are none.
  ///
  /// Identifiers are masked, and counted once a comment and kind.
  func packed(_ record: CSVRecord, findings: inout FindingCounter) -> [UInt8] {
    var comments: [(position: Int, text: String)] = []
    for (column, position, item) in columns where !record.range(of: column).isEmpty {
      let cell = record.text(of: column)
      let (text, kinds) = masked(canonicalText(plan.tool.unescaped(cell)))
      for kind in FindingKind.IdentifierKind.allCases where kinds.contains(kind) {
        findings.count(
          findings.position(of: .personalDataMasked(item: item, kind: kind)),
          at: plan.place(of: record, column: column))
      }
      if !text.isEmpty { comments.append((position, text)) }
    }
    return comments.isEmpty ? [] : PackedComments.pack(comments)
  }
}
