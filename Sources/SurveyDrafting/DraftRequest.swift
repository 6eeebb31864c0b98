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

  package init(
    organisation: Organisation, language: Language, survey: SurveyID? = nil, group: GroupID? = nil
  ) {
    self.organisation = organisation
    self.language = language
    self.survey = survey
    self.group = group
  }
}
