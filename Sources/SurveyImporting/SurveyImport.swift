package import SurveyLoading
package import SurveyModel

/// One file of another tool's definition.
package struct ImportedFile: Equatable, Sendable {
  /// The name without its folder.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What a user says about the survey that is to come of an import.
package struct ImportRequest: Equatable, Sendable {
  /// The survey's id; nil: from the definition's own name.
  package var survey: SurveyID?
  package var group: GroupID
  /// Whether a person chose the group.
  package var isGroupChosen: Bool
  /// The organisation's languages, whose texts should be there.
  package var languages: [Language]

  package init(
    survey: SurveyID? = nil, group: GroupID = "learner", isGroupChosen: Bool = false,
    languages: [Language] = []
  ) {
    self.survey = survey
    self.group = group
    self.isGroupChosen = isGroupChosen
    self.languages = languages
  }
}

/// Turns another tool's definition into a survey's.
///
/// - Parameters:
///   - files: The definition: one file, or the sheets of an XLSForm as one CSV each. What they are is
///     seen from their content.
///   - request: What a user says about the survey.
/// - Returns: The survey, and what a person has to look at or decide.
/// - Throws: An `ImportProblem` where the files are no definition that Rida reads.
package func importSurvey(
  _ files: [ImportedFile], _ request: ImportRequest = ImportRequest()
) throws(ImportProblem) -> ProposedSurvey {
  let questionnaire = try questionnaire(of: files)
  guard !questionnaire.questions.isEmpty else { throw .noQuestions }
  return propose(questionnaire, request)
}

/// Reads files by the first format that knows them.
private func questionnaire(of files: [ImportedFile]) throws(ImportProblem) -> Questionnaire {
  if files.count == 1, let file = files.first {
    switch DefinitionFormat(of: file.bytes) {
    case .limeSurveyStructure: return try readLimeSurveyStructure(file)
    case .json: return try readJSONDefinition(file)
    case .table, nil: break
    }
  }
  return try readTables(files)
}
