package import Statistics
package import SurveyModel
package import Tallying

/// What a figure is about: a slice, a subject and a measure.
package struct FigureKey: Hashable, Sendable {
  package var slice: Slice
  package var subject: Subject
  package var measure: Measure

  package init(slice: Slice, subject: Subject, measure: Measure) {
    self.slice = slice
    self.subject = subject
    self.measure = measure
  }
}

/// A figure, its interval, and what it rests on, before anybody decided who may see it.
package struct Figure: Equatable, Sendable {
  package var key: FigureKey
  package var estimate: Estimate
  /// How many answers, or respondents for a composite, it rests on.
  package var n: Int

  package init(key: FigureKey, estimate: Estimate, n: Int) {
    self.key = key
    self.estimate = estimate
    self.n = n
  }
}

/// A union of leaf cells that a report speaks of.
package struct Slice: Hashable, Comparable, Sendable {
  package var survey: SurveyID
  package var period: PeriodID
  package var group: GroupID
  /// The one dimension's value that it is narrowed to, if any.
  package var breakdown: Breakdown?

  package init(
    survey: SurveyID, period: PeriodID, group: GroupID, breakdown: Breakdown? = nil
  ) {
    self.survey = survey
    self.period = period
    self.group = group
    self.breakdown = breakdown
  }

  /// The same slice in another period.
  package func moved(to period: PeriodID) -> Slice {
    Slice(survey: survey, period: period, group: group, breakdown: breakdown)
  }

  /// The slice without its breakdown.
  package var whole: Slice { Slice(survey: survey, period: period, group: group) }

  /// Orders slices by survey, period, group, then the whole before its breakdowns.
  package static func < (left: Slice, right: Slice) -> Bool {
    if left.survey != right.survey { return left.survey < right.survey }
    if left.period != right.period { return left.period < right.period }
    if left.group != right.group { return left.group < right.group }
    switch (left.breakdown, right.breakdown) {
    case (nil, nil), (_?, nil): return false
    case (nil, _?): return true
    case (let left?, let right?):
      return (left.dimension, left.value) < (right.dimension, right.value)
    }
  }
}

/// One value of one dimension.
package struct Breakdown: Hashable, Sendable {
  package var dimension: DimensionID
  package var value: DimensionValueID

  package init(dimension: DimensionID, value: DimensionValueID) {
    self.dimension = dimension
    self.value = value
  }
}
