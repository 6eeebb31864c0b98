import Foundation
import SurveyLoading
import SurveyModel

/// What can be known of an organisation without needing its workspace to be in order, or there.
struct WorkspaceLanguages {
  /// The language of messages.
  let language: Language
  /// The organisation's languages; empty where there is no usable workspace.
  let languages: [Language]
  /// The organisation's beneficiary groups; empty likewise.
  let groups: [GroupID]

  /// Looks at the workspace that the user named.
  init(_ options: WorkspaceOptions) {
    let workspace = Workspace(path: options.workspace)
    let organisation =
      workspace.exists
      ? loadDefinitions(from: workspace.surveys).definitions?.organisation : nil
    languages = organisation?.languages ?? []
    groups = organisation?.groups.map(\.id) ?? []
    language =
      options.language?.language ?? environmentLanguage(ProcessInfo.processInfo.environment)
      ?? languages.first ?? .french
  }
}
