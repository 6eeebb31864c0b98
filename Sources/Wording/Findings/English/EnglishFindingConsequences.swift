import Findings
import SurveyModel

/// What findings do to the results, in English.
extension EnglishFindingWording {
  func consequence(of kind: FindingKind) -> String {
    switch kind {
    case .fileMissing, .fileEmpty, .isFolder, .headingsOnly, .allCellsEmpty:
      "There is no response to count."
    case .notText, .notReadable, .undecodable: "None of its responses can be counted."
    case .stillGrowing: "A part of the responses could be missing, so none is counted yet."
    case .encodingUndecided:
      "Read the wrong way, answers and names would turn into other letters, so none is counted yet."
    case .delimiterUndecided:
      "Read the wrong way, answers would stand under other questions, so none is counted yet."
    case .strayQuote, .unclosedQuote, .fieldTooLong:
      "From there on answers could stand under other questions, so no response is counted."
    case .lostLetters:
      "Answers with such letters may not be recognised, and comments stay damaged."
    case .lettersRepaired: "No figure changes: answers count as they were written."
    case .spreadsheetSign(let sign, _): consequence(of: sign)
    case .workbookRead: "Only what stands on this sheet counts."
    case .workbookSheets: "It is not known which sheet holds the answers, so none is counted yet."
    case .titleRows: "No figure changes: what stands above the headings is left out."
    case .headingRows: "No figure changes: answers are read from the row below the headings."
    case .headingsMissing:
      "It is not known which question each column answers, so nothing is counted."
    case .severalTables:
      "Its rows would count under the wrong questions, so no response is counted yet."
    case .headingDelimiterDiffers:
      "Answers would stand under other questions, so none is counted."
    case .longTable: "Each row would count as a person, so no response is counted yet."
    case .longTableRead: "Each response counts once, with all its answers."
    case .countsTable: "Counts don’t say who answered what, so no response is counted."
    case .countsTableRead:
      """
      They count as answers, not as people: nobody’s answers are joined, so they serve no objective.
      """
    case .countsTooMany: "So many answers are not read at once, so none is counted."
    case .noSurveyFits: "It is not known which question each column answers, so nothing is counted."
    case .severalSurveysFit:
      "Responses could be counted for another survey, so none is counted yet."
    case .surveysMixed: "Responses to one survey could count for another, so none is counted."
    case .itemTwice: "It is not known which of the columns counts, so none is counted yet."
    case .duplicateHeading: "Columns of the same name can be taken for one another."
    case .unknownHeading: "This column is left out; it changes no figure."
    case .itemWithoutColumn: "This question counts as not asked in this file."
    case .identifier:
      "Personal data is stored only where somebody decided so, so nothing is stored yet."
    case .keyColumnMissing:
      "The same response could be counted twice with the next export, so none is counted yet."
    case .submittedColumnMissing, .periodColumnMissing:
      "It is not known which period the responses belong to, so none is counted yet."
    case .dimensionColumnMissing(let dimension, _):
      "The responses count, but not in the results by \(dimension)."
    case .groupColumnMissing:
      "It is not known which group the responses belong to, so none is counted yet."
    case .timeOrderUndecided:
      "Responses could be counted in the wrong month, so none is counted yet."
    case .timeFormatUnknown:
      "It is not known when people answered, so no response is counted yet."
    case .setAside(let reason): consequence(of: reason)
    case .answerNotOnScale:
      "Such answers count as unreadable: they are in no mean and in no share."
    case .severalAnswers:
      "Such answers count as unreadable: they are in no mean and in no share."
    case .personalDataMasked: "No figure changes, and what was masked is stored nowhere."
    case .dimensionValueUnknown(let dimension, _, _):
      "Such responses count, but not in the results by \(dimension)."
    case .dimensionValuesNearlyAlike:
      "If they are one and the same, its results are split in two."
    case .wordingChanged, .optionsChanged:
      "The series breaks here: results of this question are not compared with earlier ones."
    case .alreadyTakenIn: "No figure changes: each response counts once."
    case .identicalRecords:
      "All of them count, as two people may well answer alike."
    case .keysOfOthers:
      "These responses would take the place of the earlier ones, so none is counted yet."
    case .gone(.keep): "Responses that are gone still count."
    case .gone(.retract): "Responses that are gone no longer count."
    case .moreResponsesThanRoster: "The response rate of this group can’t be right."
    }
  }
}
