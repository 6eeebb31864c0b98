import CSVReading
import SurveyModel

/// Takes the comments out of records.
struct CommentReading: Sendable {
  private let columns: [(column: Int, position: Int)]
  private let escapesHTML: Bool

  init(_ plan: ReadingPlan) {
    escapesHTML = plan.tool.escapesHTML
    columns = plan.sources.compactMap { source in
      guard case .single(let column) = source.columns, let position = source.commentPosition else {
        return nil
      }
      return (column, position)
    }
  }

  /// Whether any comment says something.
  func hasComment(_ record: CSVRecord) -> Bool {
    columns.contains { column in
      record.bytes[record.range(of: column.column)].contains { $0 > 0x20 }
    }
  }

  /// The comments of a record, packed; empty where there are none.
  func packed(_ record: CSVRecord) -> [UInt8] {
    var comments: [(position: Int, text: String)] = []
    for (column, position) in columns where !record.range(of: column).isEmpty {
      let cell = record.text(of: column)
      let text = canonicalText(escapesHTML ? htmlUnescaped(cell) : cell)
      if !text.isEmpty { comments.append((position, text)) }
    }
    return comments.isEmpty ? [] : PackedComments.pack(comments)
  }
}
