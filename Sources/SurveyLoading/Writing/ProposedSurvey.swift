package import Findings
package import SurveyModel

/// A survey's definition as a program proposes it, with what a person has to decide.
package struct ProposedSurvey: Equatable, Sendable {
  package var survey: Survey
  /// In the order in which a person meets the places in the file.
  package var remarks: [Remark]

  package init(survey: Survey, remarks: [Remark] = []) {
    self.survey = survey
    self.remarks = remarks
  }

  /// The name of the tool that it was made from, or nil where none was recognised.
  package var toolName: String? {
    for remark in remarks {
      if case .toolRecognised(let name) = remark.kind { return name }
    }
    return nil
  }
}
