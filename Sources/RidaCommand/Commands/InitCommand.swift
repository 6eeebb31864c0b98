import ArgumentParser
import Foundation
import SurveyModel
import Wording

/// Makes a workspace with ready questionnaires.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a workspace with ready questionnaires; overwrites nothing.",
    discussion: """
      The workspace has questionnaires for learners, parents, employers and staff in French, Arabic
      and English, an academic calendar, an objective register and empty registers.

      EXAMPLE
        rida init my-school --language fr
      """)

  @Argument(help: "The folder; it is made where it is missing.")
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The language of messages, and the first of the organisation's: fr, ar or en.",
      valueName: "language"))
  var language: LanguageArgument?

  func run() throws {
    let language =
      language?.language ?? environmentLanguage(ProcessInfo.processInfo.environment) ?? .french
    let words = commandWording(in: language)
    let workspace = Workspace(path: folder)
    do {
      for folder in [workspace.inbox, workspace.registers, workspace.reports] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      for template in WorkspaceTemplate.all(firstLanguage: language) {
        try write(template, in: workspace, words)
      }
    } catch let error as CocoaError {
      Console.message(words.cannotWrite(error.filePath ?? folder))
      throw ExitStatus.cannotWrite
    }
    Console.print(words.workspaceMade(workspace.root.path(percentEncoded: false)))
    Console.print(words.nextStepsAfterInit)
  }

  private func write(
    _ template: WorkspaceTemplate, in workspace: Workspace, _ words: any CommandWording
  ) throws {
    let file = workspace.root.appending(path: template.path)
    guard !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      Console.message(words.keptAsItWas(template.path))
      return
    }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(template.bytes).write(to: file, options: .withoutOverwriting)
  }
}
