import SurveyLoading
import SurveyModel

/// A file of a new workspace.
struct WorkspaceTemplate {
  /// Its path in the workspace.
  var path: String
  var bytes: [UInt8]

  /// Every file of a new workspace; the organisation's languages begin with the given one.
  static func all(firstLanguage: Language) -> [WorkspaceTemplate] {
    let surveys = [
      ("organisation.yaml", organisation(firstLanguage)),
      ("objectives.yaml", PackageResources.objectives_yaml),
      ("learner.yaml", PackageResources.learner_yaml),
      ("parent.yaml", PackageResources.parent_yaml),
      ("employer.yaml", PackageResources.employer_yaml),
      ("staff.yaml", PackageResources.staff_yaml),
    ].map { WorkspaceTemplate(path: "surveys/\($0.0)", bytes: $0.1) }
    let schemas = DefinitionSchema.all.map {
      WorkspaceTemplate(path: "surveys/schemas/\($0.fileName)", bytes: Array($0.text.utf8))
    }
    let registers = registers.map {
      WorkspaceTemplate(path: "data/registers/\($0.0)", bytes: $0.1)
    }
    return surveys + schemas + registers
  }

  private static func organisation(_ first: Language) -> [UInt8] {
    let text = String(decoding: PackageResources.organisation_yaml, as: UTF8.self)
    let codes = [first] + [.french, .arabic, .english].filter { $0 != first }
    let list = codes.map(\.rawValue).joined(separator: ", ")
    return Array(text.replacing("languages: [fr, ar, en]", with: "languages: [\(list)]").utf8)
  }

  private static let registers = [
    ("assessment-results.csv", PackageResources.assessment_results_csv),
    ("audit-findings.csv", PackageResources.audit_findings_csv),
    ("complaints.csv", PackageResources.complaints_csv),
    ("context-issues.csv", PackageResources.context_issues_csv),
    ("corrective-actions.csv", PackageResources.corrective_actions_csv),
    ("interested-parties.csv", PackageResources.interested_parties_csv),
    ("kpi.csv", PackageResources.kpi_csv),
    ("nonconformities.csv", PackageResources.nonconformities_csv),
    ("objective-values.csv", PackageResources.objective_values_csv),
    ("objectives.csv", PackageResources.objectives_csv),
    ("providers.csv", PackageResources.providers_csv),
    ("resources.csv", PackageResources.resources_csv),
    ("review-actions.csv", PackageResources.review_actions_csv),
    ("risks.csv", PackageResources.risks_csv),
    ("rosters.csv", PackageResources.rosters_csv),
  ]
}
