import Findings
import SurveyModel

/// What a draft makes of a column.
enum ColumnRole: Equatable {
  /// The tool's own, or the key, or the time.
  case own
  case dimension(DimensionID)
  case group
  case identifier(FindingKind.IdentifierKind)
  case empty
  case leftOut
  /// An attribute with some values that the organisation has no dimension for.
  case attribute(values: Int)
  /// The column has no heading.
  case unclear
  case builtIn(ScaleID)
  /// Either of two scales of one family, by their number of degrees.
  case eitherBuiltIn(ScaleID, ScaleID)
  /// Points of a scale, with those that were met and the cells that mean no answer.
  case numbers(ClosedRange<Int>, met: Set<Int>, absent: [String])
  /// Numbers that people wrote themselves.
  case count(NumberRange)
  case texts([String], absent: [String])
  case several([String], separator: String)
  /// One of the columns of the option group at a position.
  case option(group: Int)
  /// One of the columns of the ranking at a position.
  case ranked(ranking: Int)
  case comment
}
