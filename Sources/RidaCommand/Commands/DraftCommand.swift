import ArgumentParser
import Findings
import Foundation
import SurveyDrafting
import SurveyImporting
import SurveyLoading
import SurveyModel
import Wording

/// Proposes a survey definition from an export alone.
struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Proposes a survey definition from an export alone.",
    discussion: """
      Finds out which tool wrote the export, what was asked, on which scales, and which columns are
      about people. The definition is printed; what a person has to decide stands in it in lines that
      begin with #. It needs no workspace.

      Exit code 0: done; 65: the export cannot be used.

      EXAMPLES
        rida draft ~/Downloads/export.csv --output surveys/learner.yaml
        rida draft answers.xlsx --survey parents --group parent --language ar
      """)

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The export.", completion: .file())
  var export: String

  @OptionGroup var names: ProposalNames

  @OptionGroup var dialect: DialectOptions

  @OptionGroup var output: DefinitionOutput

  func run() throws {
    let language = WorkspaceLanguages(options).language
    let organisation = try organisation(language)
    try names.check(organisation.groups.map(\.id), language)
    let reader = ExportReader(
      definitions: Definitions(organisation: organisation, surveys: [], objectives: []),
      options: try dialect.readingOptions(commandWording(in: language)))
    if isQuestionnaire {
      let name = URL(filePath: export).lastPathComponent
      Console.message(draftWording(in: language).isQuestionnaire(name))
      throw ExitStatus.unusableInput
    }
    let request = DraftRequest(
      organisation: organisation, language: language,
      survey: names.survey, group: names.group)
    let proposed = try proposed(reader, request, language)
    try output.write(proposed, in: language)
    Console.message(
      draftWording(in: language).drafted(
        from: proposed.toolName, items: proposed.survey.items.count,
        leftOut: proposed.remarks.count(where: \.kind.isLeftOut)))
    Console.message(importWording(in: language).nextSteps)
  }

  /// Whether the file is a questionnaire of a tool and not its answers; long tables are answers.
  private var isQuestionnaire: Bool {
    guard let file = try? DefinitionFiles([export]).files, file.count == 1,
      file[0].bytes.count <= 4 << 20
    else { return false }
    return (try? importSurvey(file)) != nil
  }

  /// The workspace's organisation, else that of a new workspace.
  private func organisation(_ language: Language) throws -> Organisation {
    let workspace = Workspace(path: options.workspace)
    if workspace.exists,
      let known = loadDefinitions(from: workspace.surveys).definitions?.organisation
    {
      return known
    }
    let files = WorkspaceTemplate.all(firstLanguage: language)
      .filter { $0.path.hasSuffix(DefinitionFileName.organisation) }
      .map { DefinitionFile(name: DefinitionFileName.organisation, bytes: $0.bytes) }
    guard let usual = loadDefinitions(files: files).definitions?.organisation else {
      throw ExitStatus.fault
    }
    return usual
  }

  private func proposed(
    _ reader: ExportReader, _ request: DraftRequest, _ language: Language
  ) throws -> ProposedSurvey {
    let file = URL(filePath: export)
    let outcome: DraftReading.Outcome
    do {
      outcome = try DraftReading(reader: reader).draft(file, request)
    } catch is FileProblem {
      Console.message(commandWording(in: language).cannotRead(export))
      throw ExitStatus.readError
    }
    switch outcome {
    case .drafted(let proposed): return proposed
    case .nothingToAsk:
      Console.message(draftWording(in: language).nothingToAsk(file.lastPathComponent))
    case .stopped(let findings):
      let summary = CheckSummary(
        fileName: file.lastPathComponent, findings: findings, isStopped: true)
      Console.message(checkText(of: summary, in: language))
      let isUnreadable = findings.contains {
        [.fileMissing, .isFolder, .notReadable].contains($0.kind)
      }
      if isUnreadable { throw ExitStatus.readError }
    }
    throw ExitStatus.unusableInput
  }
}

extension RemarkKind {
  /// Whether it says that a column is no item.
  fileprivate var isLeftOut: Bool {
    switch self {
    case .columnEmpty, .columnLeftOut, .dimensionCandidate, .headingUnclear, .identifierDropped:
      true
    default: false
    }
  }
}
