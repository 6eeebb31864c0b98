import Findings
import SurveyModel

/// One finding or more of every kind, with the singular and plural forms that differ.
let findingExamples: [Finding] =
  fileExamples + signExamples + shapeExamples + headingExamples + cellExamples + waveExamples
  + setAsideExamples

private let fileExamples: [Finding] =
  [
    Finding(.fileMissing), Finding(.fileEmpty), Finding(.isFolder), Finding(.notReadable),
    Finding(.stillGrowing), Finding(.undecodable(encoding: "UTF-8"), at: Place(line: 14)),
    Finding(
      .encodingUndecided(
        first: .init(name: "Windows-1252", line: 2, sample: "Très clair"),
        second: .init(name: "Windows-1256", line: 2, sample: "Trèَ clair"))),
    Finding(
      .delimiterUndecided(
        first: .init(name: "space", line: 1, sample: "28/01 | 10"),
        second: .init(name: "colon", line: 1, sample: "28/01 10")), at: Place(line: 1)),
    Finding(
      .delimiterUndecided(
        first: .init(name: "semicolon", line: 1, sample: "Horodateur | Clarté"),
        second: .init(name: "tab", line: 1, sample: "Horodateur"))),
    Finding(.strayQuote, at: Place(line: 1203)), Finding(.unclosedQuote, at: Place(line: 16)),
    Finding(.fieldTooLong(limit: 1_048_576), at: Place(line: 16)),
    Finding(.lostLetters(.replaced), count: 1), Finding(.lostLetters(.replaced), count: 12),
    Finding(
      .lostLetters(.questionMarks(example: "?????? ??????")),
      at: Place(column: 3, heading: "?????? ??????"), count: 4),
    Finding(.lostLetters(.codes(example: "+BkUGMQZB-")), at: Place(column: 3)),
    Finding(.lostLetters(.garbled(example: "TrÃ¨s satisfait")), at: Place(column: 3), count: 2),
    Finding(.headingsOnly), Finding(.allCellsEmpty),
  ]
  + [
    "Excel workbook (.xlsx)", "ZIP archive", "PDF", "image", "web page", "JSON", "UTF-32 text",
    "binary data", "Excel 97-2003 workbook (.xls)", "damaged Excel workbook",
    "Excel workbook with a password", "Excel workbook that is too large",
  ].map { Finding(.notText(kind: $0)) }

private let signExamples: [Finding] = [
  Finding(.lettersRepaired(garbled: "TrÃ¨s satisfait", repaired: "Très satisfait")),
  Finding(
    .lettersRepaired(garbled: "TrÃ¨s satisfait", repaired: "Très satisfait"),
    at: Place(row: 9, column: 5, heading: "Clarté"), count: 14),
  sign(.shortenedNumbers, "4.33E+09", count: 12), sign(.answersAsDates, "02-janv"),
  sign(.answersAsDates, "02-janv", count: 3), sign(.timesWithoutSeconds, "14/10/2016 10:05"),
  sign(.yearsOfTwoDigits, "14/10/16"), sign(.emptyRowsAtEnd, ""),
  sign(.emptyRowsAtEnd, "", count: 15), sign(.markInside, ""),
  sign(.macintoshLetters, "Très satisfait"),
]

private func sign(
  _ sign: FindingKind.SpreadsheetSign, _ example: String, count: Int = 1
) -> Finding {
  Finding(.spreadsheetSign(sign, example: example), at: Place(row: 2, column: 0), count: count)
}

private let shapeExamples: [Finding] = [
  Finding(.workbookRead(sheet: "Réponses")),
  Finding(.workbookSheets(["Réponses", "Feuil2"])),
  Finding(.titleRows, at: Place(row: 1)), Finding(.titleRows, at: Place(row: 1), count: 3),
  Finding(.headingRows(2)), Finding(.headingRows(3)), Finding(.headingsMissing, at: Place(row: 1)),
  Finding(.severalTables, at: Place(row: 44)),
  Finding(.headingDelimiterDiffers(headings: ",", rows: ";"), at: Place(line: 1)),
  Finding(.longTable), Finding(.longTableRead(rows: 1203, responses: 100)),
  Finding(.longTableRead(rows: 1, responses: 1)), Finding(.countsTable),
  Finding(.countsTableRead(rows: 25, answers: 1203)),
  Finding(.countsTableRead(rows: 1, answers: 1)),
  Finding(.countsTooMany(limit: 5_000_000)),
]

private let waveExamples: [Finding] = [
  Finding(
    .wordingChanged(
      item: "clarity", before: "Les explications sont claires",
      now: "Les explications de la formatrice vous ont paru claires"),
    at: Place(column: 5)),
  Finding(
    .optionsChanged(item: "clarity", before: ["Oui", "Non"], now: ["Oui", "Plutôt", "Non"]),
    at: Place(column: 5, heading: "Clarté")),
  Finding(.optionsChanged(item: "services", before: ["Cantine"], now: []), at: Place(column: 7)),
  Finding(.optionsChanged(item: "services", before: [], now: ["Sport"]), at: Place(column: 7)),
]

private let headingExamples: [Finding] =
  [
    Finding(.noSurveyFits(nearest: nil, matched: 0, items: 0)),
    Finding(.noSurveyFits(nearest: "learner", matched: 1, items: 12)),
    Finding(.noSurveyFits(nearest: "learner", matched: 3, items: 12)),
    Finding(.severalSurveysFit(["learner", "parent"])),
    Finding(.surveysMixed(["learner", "parent"])),
    Finding(
      .itemTwice(item: "clarity", columns: ["Clarté", "Clarté2"]),
      at: Place(column: 6, heading: "Clarté2")),
    Finding(.duplicateHeading(heading: "Autre"), at: Place(column: 27, heading: "Autre")),
    Finding(
      .unknownHeading(heading: "Clartée", nearest: "Clarté"),
      at: Place(column: 5, heading: "Clartée")),
    Finding(
      .unknownHeading(heading: "Score", nearest: nil), at: Place(column: 2, heading: "Score")),
    Finding(.itemWithoutColumn(item: "clarity")),
    Finding(.keyColumnMissing(heading: "Response ID")),
    Finding(.submittedColumnMissing(heading: "Horodateur")),
    Finding(.dimensionColumnMissing(dimension: "campus", heading: "Votre site")),
    Finding(.periodColumnMissing(heading: "Semestre")),
    Finding(.groupColumnMissing(heading: "Vous êtes")),
  ]
  + FindingKind.IdentifierKind.allCases.map {
    Finding(.identifier(heading: "E-mail", kind: $0), at: Place(column: 1, heading: "E-mail"))
  }

private let cellExamples: [Finding] = [
  Finding(
    .timeOrderUndecided(example: "03/04/2025 10:12:09"),
    at: Place(column: 0, heading: "Horodateur")),
  Finding(.timeFormatUnknown(example: "hier soir"), at: Place(column: 0, heading: "Horodateur")),
  Finding(
    .answerNotOnScale(
      item: "clarity", answer: "Tres satisfait", nearest: "Très satisfait",
      among: .scale("satisfaction-5", option: "5")),
    at: Place(row: 9, column: 5, heading: "Clarté"), count: 14),
  Finding(
    .answerNotOnScale(
      item: "clarity", answer: "bof", nearest: nil, among: .scale("yes-no", option: nil)),
    at: Place(row: 9, column: 5, heading: "Clarté")),
  Finding(
    .answerNotOnScale(
      item: "clarity", answer: "…", nearest: nil, among: .scale("yes-no", option: nil)),
    at: Place(row: 9, column: 5, heading: "Clarté"), count: 2),
  Finding(
    .answerNotOnScale(item: "services", answer: "Pissine", nearest: "Piscine"),
    at: Place(row: 9, column: 6, heading: "Services"), count: 2),
  Finding(
    .answerNotOnScale(item: "services", answer: "Fontaine", nearest: nil),
    at: Place(row: 9, column: 6, heading: "Services")),
  Finding(
    .answerNotOnScale(item: "hours", answer: "240", nearest: nil, among: .numbers),
    at: Place(row: 9, column: 7, heading: "Heures")),
  Finding(
    .answerNotOnScale(item: "priorities", answer: "1, 1, 3", nearest: nil, among: .ranks),
    at: Place(row: 9, column: 8, heading: "Priorités [Sport]"), count: 3),
  Finding(
    .severalAnswers(item: "clarity", answer: "Clair, Très clair"),
    at: Place(row: 9, column: 5, heading: "Clarté"), count: 3),
  Finding(
    .severalAnswers(item: "clarity", answer: "…"),
    at: Place(row: 9, column: 5, heading: "Clarté"), count: 2),
  Finding(
    .personalDataMasked(item: "improve", kind: .email),
    at: Place(row: 9, column: 6, heading: "Vos remarques")),
  Finding(
    .personalDataMasked(item: "improve", kind: .phone),
    at: Place(row: 9, column: 6, heading: "Vos remarques"), count: 2),
  Finding(
    .dimensionValueUnknown(dimension: "campus", value: "Rabbat", nearest: "Rabat"),
    at: Place(row: 14, column: 3, heading: "Site"), count: 3),
  Finding(
    .dimensionValueUnknown(dimension: "campus", value: "Tanger", nearest: nil),
    at: Place(row: 14, column: 3, heading: "Site")),
  Finding(
    .dimensionValueUnknown(dimension: "campus", value: "…", nearest: nil),
    at: Place(row: 14, column: 3, heading: "Site"), count: 100),
  Finding(
    .dimensionValuesNearlyAlike(dimension: "course", value: "Algebre", other: "Algèbre"),
    at: Place(row: 7, column: 4, heading: "Cours"), count: 2),
  Finding(.alreadyTakenIn), Finding(.identicalRecords), Finding(.identicalRecords, count: 11),
  Finding(.keysOfOthers(count: 5)), Finding(.keysOfOthers(count: 1203)),
  Finding(.gone(policy: .keep)), Finding(.gone(policy: .retract), count: 2),
  Finding(.moreResponsesThanRoster(group: "learner", period: "2025-2026-S1")),
]

private let setAsideExamples: [Finding] = {
  let one = setAsideReasons.map { Finding(.setAside($0), at: Place(row: 14)) }
  let several = zip(setAsideReasons, [2, 3, 11, 100, 1203].cycled(setAsideReasons.count))
    .map { Finding(.setAside($0), at: Place(row: 14), count: $1) }
  return zip(one, several).flatMap { [$0, $1] }
}()

/// A reason of every kind, with the texts that differ.
let setAsideReasons: [SetAsideReason] = [
  .emptyRecord, .noAnswers, .ragged(cells: 7, headings: 9), .repeatedHeadings, .partial,
  .testResponse, .spam, .summaryRow,
  .missingKey, .supersededInFile, .timeUnreadable(text: "31/02/2025"), .timeMissing,
  .outsidePeriods, .periodUnknown, .periodNameUnknown(text: "S1", nearest: "2025-2026-S1"),
  .periodNameUnknown(text: "hiver", nearest: nil), .periodNameUnknown(text: "…", nearest: nil),
  .groupUnknown(text: "Etudiant", nearest: "learner"), .groupUnknown(text: "Ami", nearest: nil),
  .groupUnknown(text: "", nearest: nil), .groupUnknown(text: "…", nearest: nil),
  .countUnreadable(text: ">10"),
  .forgotten,
]

extension [Int] {
  fileprivate func cycled(_ count: Int) -> [Int] { (0..<count).map { self[$0 % self.count] } }
}

/// The position of a kind in the catalogue: a new kind doesn't compile here until it has one.
func position(of kind: FindingKind) -> Int {
  switch kind {
  case .fileMissing: 0
  case .fileEmpty: 1
  case .notText: 2
  case .isFolder: 3
  case .notReadable: 4
  case .stillGrowing: 5
  case .undecodable: 6
  case .encodingUndecided: 7
  case .delimiterUndecided: 8
  case .strayQuote: 9
  case .unclosedQuote: 10
  case .fieldTooLong: 11
  case .lostLetters: 12
  case .headingsOnly: 13
  case .allCellsEmpty: 14
  case .noSurveyFits: 15
  case .severalSurveysFit: 16
  case .surveysMixed: 17
  case .itemTwice: 18
  case .duplicateHeading: 19
  case .unknownHeading: 20
  case .itemWithoutColumn: 21
  case .identifier: 22
  case .keyColumnMissing: 23
  case .submittedColumnMissing: 24
  case .dimensionColumnMissing: 25
  case .periodColumnMissing: 26
  case .groupColumnMissing: 27
  case .timeOrderUndecided: 28
  case .timeFormatUnknown: 29
  case .setAside: 30
  case .answerNotOnScale: 31
  case .dimensionValueUnknown: 32
  case .dimensionValuesNearlyAlike: 33
  case .alreadyTakenIn: 34
  case .identicalRecords: 35
  case .gone: 36
  case .moreResponsesThanRoster: 37
  case .keysOfOthers: 38
  case .lettersRepaired: 39
  case .spreadsheetSign: 40
  case .workbookRead: 41
  case .workbookSheets: 42
  case .titleRows: 43
  case .headingRows: 44
  case .headingsMissing: 45
  case .severalTables: 46
  case .headingDelimiterDiffers: 47
  case .longTable: 48
  case .longTableRead: 49
  case .countsTable: 50
  case .severalAnswers: 51
  case .personalDataMasked: 52
  case .wordingChanged: 53
  case .optionsChanged: 54
  case .countsTableRead: 55
  case .countsTooMany: 56
  }
}
/// How many kinds of findings there are.
let findingKindCount = 57
