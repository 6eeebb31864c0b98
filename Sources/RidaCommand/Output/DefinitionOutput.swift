import ArgumentParser
import Foundation
import SurveyLoading
import SurveyModel
import Wording

/// Where a proposed definition goes: to a file that is not there yet, else to the terminal.
struct DefinitionOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the definition is written; if not given, it is printed.",
      valueName: "file"), completion: .file(extensions: ["yaml"]))
  var output: String?

  @Flag(help: "Writes over a file that is there.")
  var force = false

  /// Writes a proposed definition, with what a person has to decide in the language's words.
  ///
  /// - Throws: `ExitStatus.cannotWrite`, after saying why.
  func write(_ proposed: ProposedSurvey, in language: Language) throws {
    let text = definitionText(of: proposed) { remarkText($0, in: language) }
    guard let output else { return Console.print(Array(text.utf8)) }
    let words = importWording(in: language)
    guard force || !FileManager.default.fileExists(atPath: output) else {
      Console.message(words.isThereAlready(output))
      throw ExitStatus.cannotWrite
    }
    do {
      try WholeFile.write(Array(text.utf8), to: URL(filePath: output))
    } catch {
      Console.message(commandWording(in: language).cannotWrite(output))
      throw ExitStatus.cannotWrite
    }
    Console.message(words.written(to: output))
  }
}
