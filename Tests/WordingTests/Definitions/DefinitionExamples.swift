import Findings
import SurveyModel

/// One problem or more of every kind, in the order of the catalogue.
let definitionExamples: [DefinitionProblemKind] =
  [
    .missingFile, .unreadableFile, .emptyFile, .tooLarge(limit: 1_048_576), .tooDeep(limit: 20),
    .tooManyNodes(limit: 100_000), .aliasOrAnchor, .tag, .notUTF8,
    .syntax("did not find expected key"), .unknownKey(key: "scle", nearest: "scale"),
    .unknownKey(key: "colour", nearest: nil), .duplicateKey(key: "items"),
    .missingKey(key: "scale"),
  ] + valueTypes.map { .wrongType(expected: $0) }
  + [
    .badIdentifier("très clair"), .badDate("31/01/2026"), .badNumber("huit", range: "0…1"),
    .unknownValue("upp", allowed: ["up", "down"], nearest: "up"),
    .unknownValue("left", allowed: ["up", "down"], nearest: nil),
    .unknownValue("left", allowed: [], nearest: nil), .emptyText,
  ] + Language.allCases.map { .missingText(language: $0) } + [.duplicateID("clarity")]
  + references.map { .unknownReference(what: $0, id: "agreement5", nearest: "agreement-5") }
  + [
    .unknownReference(what: .scale, id: "x", nearest: nil), .unknownTimeZone("Africa/Casa"),
    .periodsOverlap("S1", "S2"), .periodGap("S1", "S2"), .endsBeforeStart, .targetMetByBaseline,
    .targetOutOfRange(measure: .satisfiedShare), .reversedUnordered(scale: "colours"),
    .scaleHasFewOptions, .tooManyOptions(limit: 200), .objectiveWithoutItem("fair-assessment"),
    .objectiveWithoutOwner, .objectiveWithoutDue, .objectiveWithoutBaseline,
    .sameLabelTwice("Moyen"), .registerHeadingMissing("due"), .registerValue("bientôt"),
    .objectiveOverCounts,
  ]

private let valueTypes: [DefinitionProblemKind.ValueType] = [
  .text, .number, .wholeNumber, .yesOrNo, .list, .mapping, .localizedText, .date,
]

private let references: [DefinitionProblemKind.Reference] = [
  .scale, .objective, .item, .group, .dimension, .dimensionValue, .period, .option, .survey,
]

/// The position of a kind in the catalogue: a new kind doesn't compile here until it has one.
func position(of kind: DefinitionProblemKind) -> Int {
  switch kind {
  case .missingFile: 0
  case .unreadableFile: 1
  case .emptyFile: 2
  case .tooLarge: 3
  case .tooDeep: 4
  case .tooManyNodes: 5
  case .aliasOrAnchor: 6
  case .tag: 7
  case .notUTF8: 8
  case .syntax: 9
  case .unknownKey: 10
  case .duplicateKey: 11
  case .missingKey: 12
  case .wrongType: 13
  case .badIdentifier: 14
  case .badDate: 15
  case .badNumber: 16
  case .unknownValue: 17
  case .emptyText: 18
  case .missingText: 19
  case .duplicateID: 20
  case .unknownReference: 21
  case .unknownTimeZone: 22
  case .periodsOverlap: 23
  case .periodGap: 24
  case .endsBeforeStart: 25
  case .targetMetByBaseline: 26
  case .targetOutOfRange: 27
  case .reversedUnordered: 28
  case .scaleHasFewOptions: 29
  case .tooManyOptions: 30
  case .objectiveWithoutItem: 31
  case .objectiveWithoutOwner: 32
  case .objectiveWithoutDue: 33
  case .objectiveWithoutBaseline: 34
  case .sameLabelTwice: 35
  case .registerHeadingMissing: 36
  case .registerValue: 37
  case .objectiveOverCounts: 38
  }
}
/// How many kinds of definition problems there are.
let definitionProblemKindCount = 39
