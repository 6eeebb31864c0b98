import Findings
import SurveyModel

/// One remark or more of every kind, with the forms that differ.
let remarkExamples: [RemarkKind] =
  [
    .titleToWrite, .groupToChoose("learner"), .translationsMissing([.arabic]),
    .translationsMissing([.arabic, .english]), .translationsMissing([.french]), .periodToSay,
    .scaleRecognised("agreement-5"), .scaleGuessed, .optionsMayBeMissing,
    .mayBeReversed(correlation: -0.4167), .objectiveToChoose, .headingUnclear("Q7"),
    .headingUnclear(""), .readAsComment, .readAsNumber(low: 0, high: 10),
    .toolRecognised("Google Forms"), .toolUnknown, .keyFound(["ID"]),
    .keyFound(["ID", "Start time"]), .keyMissing,
    .timeFound(column: "Horodateur", example: "2026/06/14 10:10:09"),
    .timeOrderUndecided(column: "Horodateur", example: "03/04/2025", days: nil),
    .timeOrderUndecided(column: "Horodateur", example: "03/04/2025", days: exampleDays),
    .dimensionCandidate(heading: "Votre site", values: 1),
    .dimensionCandidate(heading: "Votre site", values: 4), .columnEmpty(heading: "Colonne 12"),
    .columnLeftOut(heading: "Score"), .columnsBesideCounts(["Total", "Moyenne"]),
    .readAsLong(response: ["Personne"], item: "Question", value: "Réponse"),
    .allOneResponse(["Personne"]), .textsAreCodes(example: "Q7"),
    .readAsCounts(item: "Question", first: "Pas du tout", last: "Tout à fait"),
    .encodingToChoose(
      taken: FindingKind.Reading(name: "Windows-1252", line: 1, sample: "Šcole"),
      other: FindingKind.Reading(name: "Macintosh", line: 1, sample: "äcole")),
    .delimiterToChoose(
      taken: FindingKind.Reading(name: ",", line: 1, sample: "1 | 2"),
      other: FindingKind.Reading(name: ";", line: 1, sample: "1,2")),
    .filesNamed("reponses.csv"), .questionLeftOut(code: "Q12", type: "file upload"),
    .groupMayBeObjective("Enseignement"), .notApplicableGuessed("Sans avis"),
    .shownConditionally, .scoresFromPositions, .readAsOptionColumns(2), .readAsOptionColumns(12),
    .questionMissing, .maybeNoAnswers, .readAsRanking(options: 3), .readAsRanking(options: 11),
    .answersUntranslated(["Stimme gar nicht zu"], language: "en"),
  ]
  + [",", "; ", "|", "\t", "\n", " ", " / "].map { .readAsSeveral(separator: $0) }
  + FindingKind.IdentifierKind.allCases.map { .identifierDropped(heading: "Contact", kind: $0) }

/// The third of April, or the fourth of March.
private let exampleDays = CalendarDate(year: 2025, month: 4, day: 3).flatMap { taken in
  CalendarDate(year: 2025, month: 3, day: 4).map {
    RemarkKind.PossibleDays(taken: taken, other: $0)
  }
}

/// How many kinds of remarks there are.
let remarkKindCount = 41

/// The position of a kind in the catalogue: a new kind doesn't compile here until it has one.
func position(of kind: RemarkKind) -> Int {
  switch kind {
  case .titleToWrite: 0
  case .groupToChoose: 1
  case .translationsMissing: 2
  case .periodToSay: 3
  case .scaleRecognised: 4
  case .scaleGuessed: 5
  case .optionsMayBeMissing: 6
  case .mayBeReversed: 7
  case .objectiveToChoose: 8
  case .headingUnclear: 9
  case .readAsComment: 10
  case .readAsNumber: 11
  case .readAsSeveral: 12
  case .toolRecognised: 13
  case .toolUnknown: 14
  case .keyFound: 15
  case .keyMissing: 16
  case .timeFound: 17
  case .timeOrderUndecided: 18
  case .dimensionCandidate: 19
  case .identifierDropped: 20
  case .columnEmpty: 21
  case .columnLeftOut: 22
  case .questionLeftOut: 23
  case .groupMayBeObjective: 24
  case .notApplicableGuessed: 25
  case .shownConditionally: 26
  case .scoresFromPositions: 27
  case .readAsOptionColumns: 28
  case .questionMissing: 29
  case .readAsRanking: 30
  case .answersUntranslated: 31
  case .maybeNoAnswers: 32
  case .columnsBesideCounts: 33
  case .readAsLong: 34
  case .allOneResponse: 35
  case .textsAreCodes: 36
  case .readAsCounts: 37
  case .encodingToChoose: 38
  case .delimiterToChoose: 39
  case .filesNamed: 40
  }
}
