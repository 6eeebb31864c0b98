package import SurveyModel

/// What is known besides the export for which a definition is drafted.
package struct DraftRequest: Sendable {
  package var organisation: Organisation
  /// The language in which texts of unknown language are taken to be.
  package var language: Language

  package init(organisation: Organisation, language: Language) {
    self.organisation = organisation
    self.language = language
  }
}
