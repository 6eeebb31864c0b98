/// All that a workspace defines, loaded and checked.
package struct Definitions: Equatable, Sendable {
  package var organisation: Organisation
  /// Surveys in the order of their ids and versions.
  package var surveys: [Survey]
  /// Objectives in the order of the file.
  package var objectives: [Objective]

  package init(organisation: Organisation, surveys: [Survey], objectives: [Objective]) {
    self.organisation = organisation
    self.surveys = surveys
    self.objectives = objectives
  }

  /// The objective of an id.
  package func objective(_ id: ObjectiveID) -> Objective? { objectives.first { $0.id == id } }

  /// The survey of an id and version.
  package func survey(_ id: SurveyID, version: Int) -> Survey? {
    surveys.first { $0.id == id && $0.version == version }
  }
}
