package import SurveyModel

/// One thing that is wrong, or deserves a look, in a file that people write.
package struct DefinitionProblem: Equatable, Sendable {
  package var kind: DefinitionProblemKind
  /// The file's path inside the workspace.
  package var file: String
  /// Line and column as an editor counts, from 1.
  package var line: Int?
  package var column: Int?
  /// The keys that lead to the place, such as `items.clarity.scale`.
  package var path: String

  package init(
    _ kind: DefinitionProblemKind, file: String, line: Int? = nil, column: Int? = nil,
    path: String = ""
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }
}

/// What can be wrong in a definition: a closed catalogue, each with the facts that its wording needs.
package enum DefinitionProblemKind: Hashable, Sendable {
  // The file
  case missingFile
  case unreadableFile
  case emptyFile
  case tooLarge(limit: Int)
  case tooDeep(limit: Int)
  case tooManyNodes(limit: Int)
  case aliasOrAnchor
  case tag
  case notUTF8
  /// What the YAML reader says.
  case syntax(String)

  // Keys and values
  case unknownKey(key: String, nearest: String?)
  case duplicateKey(key: String)
  case missingKey(key: String)
  case wrongType(expected: ValueType)
  case badIdentifier(String)
  case badDate(String)
  case badNumber(String, range: String)
  case unknownValue(String, allowed: [String], nearest: String?)
  case emptyText

  // Meaning
  case missingText(language: Language)
  case duplicateID(String)
  case unknownReference(what: Reference, id: String, nearest: String?)
  case unknownTimeZone(String)
  case periodsOverlap(PeriodID, PeriodID)
  case periodGap(PeriodID, PeriodID)
  case endsBeforeStart
  case targetMetByBaseline
  case targetOutOfRange(measure: Measure)
  case reversedUnordered(scale: ScaleID)
  case scaleHasFewOptions
  case tooManyOptions(limit: Int)
  case objectiveWithoutItem(ObjectiveID)
  case objectiveWithoutOwner
  case objectiveWithoutDue
  case objectiveWithoutBaseline
  /// An item whose answers come from a table of counts serves an objective.
  case objectiveOverCounts
  case sameLabelTwice(String)
  case registerHeadingMissing(String)
  case registerValue(String)

  /// What kind of value was expected.
  package enum ValueType: String, Sendable {
    case text, number, wholeNumber, yesOrNo, list, mapping, localizedText, date
  }

  /// What kind of thing a definition points at.
  package enum Reference: String, Sendable {
    case scale, objective, item, group, dimension, dimensionValue, period, option, survey
  }

  /// How much it matters: a *stop* makes the definitions unusable.
  package var severity: Severity {
    switch self {
    case .missingText, .periodGap, .targetMetByBaseline, .objectiveWithoutItem,
      .objectiveWithoutOwner, .objectiveWithoutDue, .objectiveWithoutBaseline, .sameLabelTwice:
      .check
    default: .stop
    }
  }
}
