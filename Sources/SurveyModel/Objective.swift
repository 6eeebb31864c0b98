/// What the organisation wants to reach, and how it will know (clause 6.2).
package struct Objective: Equatable, Sendable {
  package var id: ObjectiveID
  package var statement: LocalizedText
  /// Groups whose answers count; empty: every group that is asked.
  package var groups: [GroupID]
  /// The measure that the target is about.
  package var indicator: Measure
  package var target: Double
  package var direction: TargetDirection
  package var baseline: Baseline?
  package var owner: String?
  package var resources: LocalizedText?
  package var due: CalendarDate?
  package var evaluation: LocalizedText?
  package var communicated: Communication?
  package var policy: LocalizedText?

  package init(
    id: ObjectiveID, statement: LocalizedText, groups: [GroupID] = [],
    indicator: Measure = .satisfiedShare, target: Double, direction: TargetDirection = .up,
    baseline: Baseline? = nil, owner: String? = nil, due: CalendarDate? = nil
  ) {
    self.id = id
    self.statement = statement
    self.groups = groups
    self.indicator = indicator
    self.target = target
    self.direction = direction
    self.baseline = baseline
    self.owner = owner
    self.due = due
  }
}

/// Which side of the target is wanted.
package enum TargetDirection: String, CaseIterable, Sendable {
  case up
  case down
}

/// The value from which an objective started.
package struct Baseline: Equatable, Sendable {
  package var period: PeriodID
  package var value: Double

  package init(period: PeriodID, value: Double) {
    self.period = period
    self.value = value
  }
}

/// When and to whom an objective was made known.
package struct Communication: Equatable, Sendable {
  package var date: CalendarDate
  package var groups: [GroupID]

  package init(date: CalendarDate, groups: [GroupID]) {
    self.date = date
    self.groups = groups
  }
}
