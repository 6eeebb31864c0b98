import ArgumentParser
import Findings
import Foundation
import SurveyImporting
import SurveyLoading
import SurveyModel
import Wording

/// Turns another tool's questionnaire into a survey definition.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns another tool's questionnaire into a survey definition.",
    discussion: """
      Reads LimeSurvey (.lss, or .txt with tabs), Qualtrics (.qsf), SurveyJS (.json) and XLSForm (.xlsx,
      or its sheets survey.csv and choices.csv, or the folder that holds them). The definition is
      printed; what a person has to decide stands in it in lines that begin with #.

      A questionnaire in one language learns a second one from two exports of the same responses.

      Exit code 0: done; 1: questions were left out; 65: it cannot be used.

      EXAMPLES
        rida import questionnaire.lss --output surveys/learner.yaml
        rida import survey.csv choices.csv --survey parents --group parent
        rida import survey.lss --export german.csv --translated-export english.csv \
          --translated-language en
      """)

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The questionnaire.", completion: .file())
  var definitions: [String]

  @OptionGroup var names: ProposalNames

  @OptionGroup var translation: TranslationOptions

  @OptionGroup var output: DefinitionOutput

  func run() throws {
    let organisation = WorkspaceLanguages(options)
    let words = importWording(in: organisation.language)
    try names.check(organisation.groups, organisation.language)
    let request = importRequest(organisation)
    try translation.check(words)
    let imported = try importedSurvey(request, words, organisation.language)
    let proposed = try translation.translated(imported, organisation.language)
    try output.write(proposed, in: organisation.language)
    let leftOut = proposed.remarks.count { $0.kind.isLeftOut }
    Console.message(
      words.imported(
        from: proposed.toolName ?? "", items: proposed.survey.items.count, leftOut: leftOut))
    Console.message(words.nextSteps)
    if leftOut > 0 { throw ExitStatus.needsPerson }
  }

  private func importRequest(_ organisation: WorkspaceLanguages) -> ImportRequest {
    ImportRequest(
      survey: names.survey, group: names.group ?? organisation.groups.first ?? "learner",
      isGroupChosen: names.group != nil, languages: organisation.languages)
  }

  private func importedSurvey(
    _ request: ImportRequest, _ words: any ImportWording, _ language: Language
  ) throws -> ProposedSurvey {
    let name = definitions.first.map { URL(filePath: $0).lastPathComponent } ?? ""
    do {
      return try importSurvey(try DefinitionFiles(definitions).files, request)
    } catch let problem as ImportProblem {
      switch problem {
      case .unknownFormat: Console.message(words.unknownFormat(name))
      case .damaged(let line): Console.message(words.damaged(name, line: line))
      case .noQuestions: Console.message(words.asksNothing(name))
      }
    } catch let problem as DefinitionFiles.Problem {
      switch problem {
      case .tooLarge(let name, let limit):
        Console.message(words.tooLarge(name, megabytes: limit >> 20))
      case .protected(let name): Console.message(words.needsPassword(name))
      case .damaged(let name): Console.message(words.damaged(name, line: nil))
      case .unreadable(let path):
        Console.message(commandWording(in: language).cannotRead(path))
        throw ExitStatus.readError
      }
    }
    throw ExitStatus.unusableInput
  }
}

extension RemarkKind {
  fileprivate var isLeftOut: Bool { if case .questionLeftOut = self { true } else { false } }
}
