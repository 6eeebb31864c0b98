/// The finest key of the tally: what a response is broken down by.
package struct LeafCell: Hashable, Comparable, Sendable {
  package var survey: SurveyID
  package var version: Int
  package var period: PeriodID
  package var group: GroupID
  /// The value of each dimension that the response has one of.
  package var dimensions: [DimensionID: DimensionValueID]

  package init(
    survey: SurveyID, version: Int, period: PeriodID, group: GroupID,
    dimensions: [DimensionID: DimensionValueID] = [:]
  ) {
    self.survey = survey
    self.version = version
    self.period = period
    self.group = group
    self.dimensions = dimensions
  }

  /// The key without dimensions, at which joint tables are kept.
  package var withoutDimensions: LeafCell {
    LeafCell(survey: survey, version: version, period: period, group: group)
  }

  /// The key's parts as one text, by which cells are ordered: unit separators between parts.
  package var canonicalText: String {
    let sorted = dimensions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([survey.rawValue, String(version), period.rawValue, group.rawValue] + sorted)
      .joined(separator: "\u{1F}")
  }

  /// Orders cells by the bytes of their canonical texts.
  package static func < (left: LeafCell, right: LeafCell) -> Bool {
    left.canonicalText.utf8.lexicographicallyPrecedes(right.canonicalText.utf8)
  }
}
