import Findings
import SurveyLoading
import SurveyModel

/// A proposed survey, written as a definition file and loaded again.
struct LoadedSurvey {
  let text: String
  let survey: Survey?
  let problems: [DefinitionProblem]

  init(_ proposed: ProposedSurvey) {
    text = definitionText(of: proposed) { "\($0.kind)".replacing("\n", with: " ") }
    let loaded = loadDefinitions(files: [
      DefinitionFile(name: "organisation.yaml", bytes: Array(Self.organisation.utf8)),
      DefinitionFile(name: "imported.yaml", bytes: Array(text.utf8)),
    ])
    survey = loaded.definitions?.surveys.first
    problems = loaded.problems
  }

  /// What keeps the definition from being used.
  var stops: [String] {
    problems.filter { $0.kind.severity == .stop }.map { "\($0.line ?? 0) \($0.path): \($0.kind)" }
  }

  private static let organisation = """
    organisation: atlas
    name: {fr: Institut Atlas}
    scope: {fr: Formation}
    languages: [fr]
    time-zone: Africa/Casablanca
    clauses: iso21001-2018
    confidence: 0.95
    groups:
      learner: {class: learner, name: {fr: Apprenants}}
    periods:
      2025-2026-S1: {from: 2025-09-01, to: 2026-01-31}
    """
}
