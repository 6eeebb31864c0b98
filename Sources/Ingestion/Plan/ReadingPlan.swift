package import Findings
package import SurveyModel

/// How each record of one export becomes a response: immutable, shared by all workers.
package struct ReadingPlan: Sendable {
  package let survey: Survey
  package let organisation: Organisation
  package let layout: AnswerLayout
  package let tool: ToolConventions
  package let headings: [String]
  /// The rows of headings as they stand in the file.
  let headingRows: [[String]]
  /// How many records stand before the first answers: titles and headings.
  package let recordsBeforeAnswers: Int
  /// What each column is used for; nothing for columns that are not read.
  package let uses: [[ColumnUse]]
  /// Where each item's answer stands, in the questionnaire's order.
  let sources: [ItemSource]
  /// What makes a response the same response in the next export.
  package let key: KeySource
  package let period: PeriodRule
  package let group: GroupRule
  let dimensions: [DimensionRule]
  /// In which words the headings put the items and offer answers.
  package let wordings: [ItemWording]
  /// The submission time, or nil where the export has none that can be read.
  package internal(set) var time: TimeColumn?
  /// Why rows that are known to count nothing are set aside, by their row.
  package var refusedRows: [Int: SetAsideReason] = [:]
}

extension ReadingPlan {
  /// The zone of the time column's clock, nil where it is the organisation's or nobody knows.
  var timeZoneOfTimes: String? { time?.column == tool.submittedColumn ? tool.timeZone : nil }
}

/// What a column is used for.
package enum ColumnUse: Hashable, Sendable {
  case item(ItemID)
  case key
  case submitted
  case dimension(DimensionID)
  case period
  case group
  /// The tool's own, not stored.
  case metadata
  /// Named in `drop`, not stored.
  case dropped
}

/// Where an item's answer stands in a record.
struct ItemSource: Equatable, Sendable {
  /// In one cell, in one cell for each option or rank, or nowhere.
  enum Columns: Equatable, Sendable {
    case none
    case single(Int)
    /// One column for each option, nil where the export has none for it; of a scale, then one for
    /// each absence that has labels.
    case perOption([Int?])
    /// The options of a ranking in their order: in one cell, or one column for each rank. The
    /// source is that of all items of the ranking, of which `item` is the first.
    case ranked([Int?])
  }

  var item: Item
  var columns: Columns
  /// The item's slots in the layout; empty for comments.
  var slots: Range<Int>
  /// The comment's position among the layout's comments.
  var commentPosition: Int?
}

/// What makes a response the same response in the next export.
package enum KeySource: Equatable, Sendable {
  /// The cells of these columns together.
  case columns([Int])
  /// All that the record says, and its ordinal among identical records.
  case content
}

/// Where a response's period comes from.
package enum PeriodRule: Equatable, Sendable {
  case constant(PeriodID)
  case column(Int, values: [PeriodID: [String]])
  case submitted
  /// Nothing says: every record is set aside.
  case unknown
}

/// Where a response's group comes from.
package enum GroupRule: Equatable, Sendable {
  case fixed(GroupID)
  case column(Int, values: [GroupID: [String]])
}

/// Where a response's value of one dimension comes from.
struct DimensionRule: Equatable, Sendable {
  enum Source: Equatable, Sendable {
    case column(Int)
    case constant(DimensionValueID)
  }

  var dimension: Dimension
  var source: Source
}

/// The column that says when a response was handed in, and how its cells are written.
package struct TimeColumn: Equatable, Sendable {
  package let column: Int
  package internal(set) var layout: TimeLayout
}
