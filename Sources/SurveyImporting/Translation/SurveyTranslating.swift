package import Findings
import Ingestion
package import SurveyLoading
package import SurveyModel

/// Adds the texts of a second language to an imported survey, from two exports of the same
/// responses: one in a language of the questionnaire, and its twin in the second.
///
/// - Parameters:
///   - proposed: The imported survey.
///   - export: An export that the survey reads.
///   - twin: The same responses under the headings and labels of the second language.
///   - language: The second language's code, such as `en`.
/// - Returns: The survey, which reads both exports; with a remark where answers that nobody gave
///   keep it from knowing their texts.
/// - Throws: A `TranslationProblem` where the two do not fit each other or contradict themselves.
package func translate(
  _ proposed: ProposedSurvey, by export: TwinExport, _ twin: TwinExport, into language: String
) throws(TranslationProblem) -> ProposedSurvey {
  guard let columns = ColumnAnswers(of: export.head, by: proposed.definitions) else {
    throw .notTheSurveys(file: export.head.fileName)
  }
  guard let key = columns.key else { throw .noKey(file: export.head.fileName) }
  let pair = try PairedExports(export, twin, key: key)
  var translator = SurveyTranslator(
    proposed, columns, pair, language, twinNames: columnNames(twin.head.headings))
  try translator.translateHeadings()
  try translator.translateAnswers()
  let translated = translator.proposed
  try translated.check(columns, of: export.head)
  return try translated.naming(key, of: export.head, twin.head, like: columns)
}

extension ProposedSurvey {
  /// Makes sure that the columns of an export are understood as before.
  fileprivate func check(
    _ columns: ColumnAnswers, of head: ExportHead
  ) throws(TranslationProblem) {
    let now = ColumnAnswers(of: head, by: definitions)
    for (column, answer) in columns.answers.enumerated() where now?.answers[column] != answer {
      throw .headingUnclear(column: column, heading: head.headings[column])
    }
  }

  /// The survey with the key's columns by both names, where the twin does not show them itself.
  fileprivate func naming(
    _ key: [Int], of head: ExportHead, _ twin: ExportHead, like columns: ColumnAnswers
  ) throws(TranslationProblem) -> ProposedSurvey {
    try check(columns, of: twin)
    guard ColumnAnswers(of: twin, by: definitions)?.key != key else { return self }
    var named = self
    named.survey.export.keyColumns = key.map {
      ColumnName([head.headings[$0], twin.headings[$0]])
    }
    return named
  }
}

extension ProposedSurvey {
  /// The survey alone, asked by an organisation of which nothing is known but whom it asks.
  package var definitions: Definitions {
    let name = LocalizedText(["en": "Organisation"])
    var groups: [BeneficiaryGroup] = []
    if case .fixed(let group) = survey.group {
      groups.append(BeneficiaryGroup(id: group, beneficiaryClass: .learner, name: name))
    }
    let organisation = Organisation(
      id: "organisation", name: name, scope: name, languages: [.english], timeZone: "UTC",
      clauseEdition: "iso21001-2018", confidence: 0.95, groups: groups, dimensions: [],
      periods: [], disclosure: DisclosureRules())
    return Definitions(organisation: organisation, surveys: [survey], objectives: [])
  }
}
