import ArgumentParser
import Foundation
import SurveyModel

/// The options that every command has.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The workspace's folder; the current one if not given.", valueName: "dir"))
  var workspace = "."

  @Option(
    help: ArgumentHelp(
      "The language of messages and results: fr, ar or en. If not given: that of LANG, else the "
        + "organisation's first.", valueName: "language"))
  var language: LanguageArgument?
}

/// A language as a user names it.
struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument.lowercased()) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}

/// The language that the user's environment asks for, where it is one of ours.
func environmentLanguage(_ environment: [String: String]) -> Language? {
  for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
    guard let value = environment[variable], !value.isEmpty else { continue }
    return Language(rawValue: String(value.prefix(2)).lowercased())
  }
  return nil
}
