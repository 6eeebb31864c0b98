import ArgumentParser
import SurveyModel
import Wording

/// The ids that a user gives a survey which is proposed, and its group.
struct ProposalNames: ParsableArguments {
  @Option(
    name: .customLong("survey"),
    help: ArgumentHelp("The survey's id; if not given, made of its name.", valueName: "id"))
  private var surveyName: String?

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp(
      "The beneficiary group that answers; if not given, the organisation's first.",
      valueName: "group"))
  private var groupName: String?

  /// The survey's id, where the user gives one.
  var survey: SurveyID? { surveyName.map { SurveyID(rawValue: $0) } }

  /// The group that answers, where the user names one.
  var group: GroupID? { groupName.map { GroupID(rawValue: $0) } }

  /// Looks whether the ids can be used.
  ///
  /// - Parameters:
  ///   - groups: The organisation's groups; none where it is not known.
  ///   - language: The language of what is said.
  /// - Throws: `ExitStatus.unusableInput` where the survey's id is malformed or no such group is
  ///   known, after saying so.
  func check(_ groups: [GroupID], _ language: Language) throws {
    if let surveyName, !isWellFormedIdentifier(surveyName) {
      Console.message(importWording(in: language).badSurveyID(surveyName))
      throw ExitStatus.unusableInput
    }
    if let groupName, let group, !groups.isEmpty, !groups.contains(group) {
      Console.message(
        commandWording(in: language).unknownGroup(groupName, known: groups.map(\.rawValue)))
      throw ExitStatus.unusableInput
    }
  }
}
