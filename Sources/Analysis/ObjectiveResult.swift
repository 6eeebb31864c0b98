package import SurveyModel

/// How far an objective is reached, in one group's eyes.
package struct ObjectiveResult: Equatable, Sendable {
  package var objective: ObjectiveID
  package var group: GroupID
  /// The indicator's figure, absent where no survey of the group asked for it in the period.
  package var figure: Figure?
  package var status: ObjectiveStatus

  package init(
    objective: ObjectiveID, group: GroupID, figure: Figure?, status: ObjectiveStatus
  ) {
    self.objective = objective
    self.group = group
    self.figure = figure
    self.status = status
  }
}

/// Whether a target is reached, as far as the interval tells.
package enum ObjectiveStatus: String, CaseIterable, Sendable {
  case met
  case notMet = "not-met"
  /// The interval holds the target.
  case cannotTell = "cannot-tell"
  case notMeasured = "not-measured"
}
