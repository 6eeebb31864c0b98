package import SurveyModel

/// What is known besides the export for which a definition is drafted.
package struct DraftRequest: Sendable {
  package var organisation: Organisation
  /// The language in which texts of unknown language are taken to be.
  package var language: Language
  /// The survey's id; nil: made of the file's name.
  package var survey: SurveyID?
  /// The group that answered; nil: from a column, else a guess that a person is asked about.
  package var group: GroupID?
  /// What was taken for granted so that the export could be read.
  package var assumptions: ExportAssumptions

  package init(
    organisation: Organisation, language: Language, survey: SurveyID? = nil, group: GroupID? = nil,
    assumptions: ExportAssumptions = ExportAssumptions()
  ) {
    self.organisation = organisation
    self.language = language
    self.survey = survey
    self.group = group
    self.assumptions = assumptions
  }
}
