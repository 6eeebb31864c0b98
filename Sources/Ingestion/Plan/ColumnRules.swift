import Findings
import SurveyModel

extension PlanBuilder {
  /// The declared key, else the tool's, else the content.
  mutating func keySource() -> KeySource {
    let declared = survey.export.keyColumns
    guard !declared.isEmpty else {
      for column in tool.keyColumns { uses[column].append(.key) }
      return tool.keyColumns.isEmpty ? .content : .columns(tool.keyColumns)
    }
    return .columns(
      declared.compactMap { required($0, .keyColumnMissing(heading: $0.description), as: .key) })
  }

  /// The declared column, else the tool's.
  mutating func timeColumn() -> TimeColumn? {
    if let declared = survey.export.submitted {
      let missing = FindingKind.submittedColumnMissing(heading: declared.column.description)
      guard let column = required(declared.column, missing, as: .submitted) else { return nil }
      let patterns = declared.formats.map { TimePattern($0) }
      return TimeColumn(
        column: column, layout: patterns.isEmpty ? .undecided : .declared(patterns))
    }
    guard let column = tool.submittedColumn else { return nil }
    uses[column].append(.submitted)
    return TimeColumn(column: column, layout: .undecided)
  }

  /// The declared source, else the submission time, else the folder, else the user's word.
  mutating func periodRule(hasTime: Bool) -> PeriodRule {
    switch survey.export.period {
    case .constant(let period): return .constant(period)
    case .column(let name, let values):
      let missing = FindingKind.periodColumnMissing(heading: name.description)
      return required(name, missing, as: .period).map { .column($0, values: values) } ?? .unknown
    case nil: break
    }
    if hasTime { return .submitted }
    return (request.folderPeriod ?? request.period).map { .constant($0) } ?? .unknown
  }

  mutating func groupRule() -> GroupRule {
    switch survey.group {
    case .fixed(let group): return .fixed(group)
    case .column(let name, let values):
      let missing = FindingKind.groupColumnMissing(heading: name.description)
      let column = required(name, missing, as: .group)
      return .column(column ?? 0, values: values)
    }
  }

  /// Rules in the order of the organisation's dimensions.
  mutating func dimensionRules() -> [DimensionRule] {
    var rules: [DimensionRule] = []
    for dimension in organisation.dimensions {
      switch survey.export.dimensions[dimension.id] {
      case .constant(let value):
        rules.append(DimensionRule(dimension: dimension, source: .constant(value)))
      case .column(let name):
        let missing = FindingKind.dimensionColumnMissing(
          dimension: dimension.id, heading: name.description)
        if let column = required(name, missing, as: .dimension(dimension.id)) {
          rules.append(DimensionRule(dimension: dimension, source: .column(column)))
        }
      case nil: break
      }
    }
    return rules
  }
}
