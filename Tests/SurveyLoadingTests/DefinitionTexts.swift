import Findings
import SurveyLoading
import Testing

/// A small workspace that has no problem, and how its files are changed for a test.
struct DefinitionTexts {
  var organisation = """
    organisation: atlas
    name: {fr: Institut, en: Institute}
    languages: [fr, en]
    time-zone: Africa/Casablanca
    groups:
      learner: {class: learner, name: {fr: Apprenants, en: Learners}}
    dimensions:
      campus:
        name: {fr: Site, en: Campus}
        values:
          rabat: {name: {fr: Rabat, en: Rabat}, also: Agdal}
      course: {name: {fr: Cours, en: Course}, values: any}
    periods:
      S1: {from: 2025-09-01, to: 2026-01-31}
      S2: {from: 2026-02-01, to: 2026-06-30}
    """
  var survey = """
    survey: learner
    title: {fr: Satisfaction, en: Satisfaction}
    group: learner
    items:
      clarity:
        text: {fr: Clair, en: Clear}
        scale: agreement-5
        objective: teaching
    """
  var objectives = """
    objectives:
      teaching:
        statement: {fr: Bien enseigner, en: Teach well}
        target: 0.80
        baseline: {period: 2023-S2, value: 0.71}
        owner: Direction
        due: 2026-06-30
    """

  /// One of the three files.
  enum File: CaseIterable, Sendable { case organisation, survey, objectives }

  subscript(_ file: File) -> String {
    get {
      switch file {
      case .organisation: organisation
      case .survey: survey
      case .objectives: objectives
      }
    }
    set {
      switch file {
      case .organisation: organisation = newValue
      case .survey: survey = newValue
      case .objectives: objectives = newValue
      }
    }
  }

  /// The three files as a folder would give them.
  var files: [DefinitionFile] {
    [
      DefinitionFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      DefinitionFile(name: "learner.yaml", bytes: Array(survey.utf8)),
      DefinitionFile(name: "objectives.yaml", bytes: Array(objectives.utf8)),
    ]
  }
}

/// A problem as tests write it: `file line:column path kind`.
func written(_ problem: DefinitionProblem) -> String {
  let file = problem.file.replacing("surveys/", with: "").replacing(".yaml", with: "")
  let place = problem.line.map { "\($0):\(problem.column ?? 0)" } ?? "-"
  return "\(file) \(place) \(problem.path.isEmpty ? "." : problem.path) \(problem.kind)"
    .replacing("SurveyModel.", with: "").replacing("Findings.", with: "")
    .replacing("DefinitionProblemKind.", with: "")
}

/// One change of a good workspace and the problems that it makes.
struct Change: Sendable, CustomTestStringConvertible {
  var file: DefinitionTexts.File
  var old: String
  var new: String
  var problems: [String]

  init(
    _ file: DefinitionTexts.File, _ old: String, _ new: String,
    _ problems: String...
  ) {
    self.file = file
    self.old = old
    self.new = new
    self.problems = problems
  }

  var testDescription: String { "\(old) → \(new)" }

  /// The workspace with the change.
  var texts: DefinitionTexts {
    var texts = DefinitionTexts()
    texts[file] = texts[file].replacing(old, with: new)
    return texts
  }
}
