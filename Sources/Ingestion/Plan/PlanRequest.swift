package import SurveyModel

/// What is known about an export besides its head.
package struct PlanRequest: Sendable {
  package var definitions: Definitions
  /// The survey that the user named; nil: by file name and headings.
  package var survey: SurveyID?
  /// The period that the user named, the last resort.
  package var period: PeriodID?
  /// The period whose inbox folder the file lies in.
  package var folderPeriod: PeriodID?

  package init(
    definitions: Definitions, survey: SurveyID? = nil, period: PeriodID? = nil,
    folderPeriod: PeriodID? = nil
  ) {
    self.definitions = definitions
    self.survey = survey
    self.period = period
    self.folderPeriod = folderPeriod
  }
}
