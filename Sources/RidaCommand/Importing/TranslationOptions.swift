import ArgumentParser
import Findings
import Foundation
import SurveyImporting
import SurveyLoading
import SurveyModel
import Wording

/// Two exports of the same responses, from which an imported survey learns a second language.
struct TranslationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An export of the questionnaire, in its own language.", valueName: "export"),
    completion: .file())
  var export: String?

  @Option(
    help: ArgumentHelp(
      "The same responses, exported in a second language.", valueName: "export"),
    completion: .file())
  var translatedExport: String?

  @Option(help: ArgumentHelp("The second language, such as en.", valueName: "code"))
  var translatedLanguage: String?

  /// Makes sure that all of them are given, or none.
  ///
  /// - Throws: `ExitCode`, after saying what is missing.
  func check(_ words: any ImportWording) throws {
    let given = [export, translatedExport, translatedLanguage].compactMap { $0 }
    guard given.isEmpty || given.count == 3 else {
      Console.message(words.twinIncomplete)
      throw ExitCode.validationFailure
    }
    guard let translatedLanguage, !isLanguageCode(translatedLanguage) else { return }
    Console.message(words.badLanguage(translatedLanguage))
    throw ExitCode.validationFailure
  }

  private func isLanguageCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// A survey with the second language's texts, or as it is where none was asked for.
  ///
  /// - Throws: `ExitStatus`, after saying what is wrong with the exports.
  func translated(_ proposed: ProposedSurvey, _ language: Language) throws -> ProposedSurvey {
    guard let export, let translatedExport, let translatedLanguage else { return proposed }
    let first = try read(export, for: proposed, language)
    let second = try read(translatedExport, for: proposed, language)
    do {
      return try translate(proposed, by: first, second, into: translatedLanguage)
    } catch {
      Console.message(importWording(in: language).translationProblem(error))
      throw ExitStatus.unusableInput
    }
  }

  private func read(
    _ path: String, for proposed: ProposedSurvey, _ language: Language
  ) throws -> TwinExport {
    let file = URL(filePath: path)
    do {
      return try TwinReading(reader: ExportReader(definitions: proposed.definitions)).read(file)
    } catch let stopped as TwinReading.Stopped {
      let summary = CheckSummary(
        fileName: file.lastPathComponent, findings: stopped.findings, isStopped: true)
      Console.message(checkText(of: summary, in: language))
      throw ExitStatus.unusableInput
    } catch is FileProblem {
      Console.message(commandWording(in: language).cannotRead(path))
      throw ExitStatus.readError
    }
  }
}
