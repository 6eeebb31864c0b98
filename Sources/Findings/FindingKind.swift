package import SurveyModel

/// What can be noticed in an export: a closed catalogue, each with the facts that its wording needs.
package enum FindingKind: Hashable, Sendable {
  // The file as a whole
  case fileMissing
  case fileEmpty
  /// What the file is instead, such as `xlsx`, `pdf`, `zip`, `image`, `html`.
  case notText(kind: String)
  case isFolder
  case notReadable
  case stillGrowing
  /// The bytes are no text in the encoding that was found or declared.
  case undecodable(encoding: String)
  case encodingUndecided(first: Reading, second: Reading)
  case delimiterUndecided(first: Reading, second: Reading)
  case strayQuote
  case unclosedQuote
  case fieldTooLong(limit: Int)
  /// Letters that a program before Rida has lost.
  case lostLetters(LostLetters)
  /// Letters that a program before Rida garbled in a way that can be undone, and was.
  case lettersRepaired(garbled: String, repaired: String)
  /// What a spreadsheet does to an export that it saves again, with one cell that shows it.
  case spreadsheetSign(SpreadsheetSign, example: String)
  /// The answers were read from this sheet of a workbook.
  case workbookRead(sheet: String)
  /// Several sheets of a workbook hold tables.
  case workbookSheets([String])
  case headingsOnly
  case allCellsEmpty

  // The table's shape
  /// Rows above the headings that are no part of the table; the count says how many.
  case titleRows
  /// The headings take up several rows, which were read as one.
  case headingRows(Int)
  /// The first row holds answers already.
  case headingsMissing
  /// Below the first table a second one starts, with other headings.
  case severalTables
  /// The headings are separated by another sign than the rows under them.
  case headingDelimiterDiffers(headings: String, rows: String)
  /// One row for each answer, which nobody declared.
  case longTable
  /// One row for each answer, read as one response for each respondent.
  case longTableRead(rows: Int, responses: Int)
  /// Counts of answers instead of answers.
  case countsTable
  /// Counts of answers, read as that many answers, each without the others of its author.
  case countsTableRead(rows: Int, answers: Int)
  /// A table of counts counts more answers than are read.
  case countsTooMany(limit: Int)

  // Headings
  case noSurveyFits(nearest: SurveyID?, matched: Int, items: Int)
  case severalSurveysFit([SurveyID])
  case surveysMixed([SurveyID])
  /// Two columns would answer the same item.
  case itemTwice(item: ItemID, columns: [String])
  case duplicateHeading(heading: String)
  case unknownHeading(heading: String, nearest: String?)
  case itemWithoutColumn(item: ItemID)
  /// A column that seems to identify people, which nobody named in `drop`.
  case identifier(heading: String, kind: IdentifierKind)
  case keyColumnMissing(heading: String)
  case submittedColumnMissing(heading: String)
  case dimensionColumnMissing(dimension: DimensionID, heading: String)
  case periodColumnMissing(heading: String)
  case groupColumnMissing(heading: String)

  // Times
  case timeOrderUndecided(example: String)
  case timeFormatUnknown(example: String)

  // Records that are set aside
  case setAside(SetAsideReason)

  // Answers
  case answerNotOnScale(
    item: ItemID, answer: String, nearest: String?, among: PossibleAnswers = .options)
  /// A cell holds several answers to an item that takes one.
  case severalAnswers(item: ItemID, answer: String)
  /// Personal data in comments, which was made unreadable before it was stored.
  case personalDataMasked(item: ItemID, kind: IdentifierKind)
  case dimensionValueUnknown(dimension: DimensionID, value: String, nearest: String?)
  case dimensionValuesNearlyAlike(dimension: DimensionID, value: String, other: String)

  // Waves of one survey
  /// The question is put in other words than in the last period.
  case wordingChanged(item: ItemID, before: String, now: String)
  /// The answers offered are worded otherwise than in the last period.
  case optionsChanged(item: ItemID, before: [String], now: [String])

  // Responses across exports
  case alreadyTakenIn
  case identicalRecords
  /// Most keys that the store knows stand for responses of another time: another form's.
  case keysOfOthers(count: Int)
  case gone(policy: GonePolicy)
  case moreResponsesThanRoster(group: GroupID, period: PeriodID)

  /// What stands in the place of lost letters.
  package enum LostLetters: Hashable, Sendable {
    /// The sign for it, U+FFFD.
    case replaced
    /// Question marks, one for each letter.
    case questionMarks(example: String)
    /// Codes of UTF-7, which nothing reads any more.
    case codes(example: String)
    /// Other letters, in some cells only, so that they cannot be put right.
    case garbled(example: String)
  }

  /// What an item takes for an answer, so that its definition can learn another spelling.
  package enum PossibleAnswers: Hashable, Sendable {
    /// The options of a scale; the code is that of the one that is meant, where that is known.
    case scale(ScaleID, option: OptionCode?)
    /// Options that the item has of its own.
    case options
    case numbers
    /// Ranks from 1, each once.
    case ranks
  }

  /// One way of reading bytes: its name and what the first odd line says in it, shortened.
  package struct Reading: Hashable, Sendable {
    package var name: String
    package var line: Int
    package var sample: String

    package init(name: String, line: Int, sample: String) {
      self.name = name
      self.line = line
      self.sample = sample
    }
  }

  /// What a spreadsheet leaves behind in an export that it saves again.
  package enum SpreadsheetSign: String, CaseIterable, Sendable {
    /// Long numbers shortened, such as 4.33E+09: their last digits are lost.
    case shortenedNumbers = "shortened-numbers"
    /// Answers such as 1/2 turned into dates such as 02-Jan.
    case answersAsDates = "answers-as-dates"
    /// Times without seconds where the tool writes them.
    case timesWithoutSeconds = "times-without-seconds"
    /// Years of two digits.
    case yearsOfTwoDigits = "years-of-two-digits"
    /// Rows of nothing but separators at the end.
    case emptyRowsAtEnd = "empty-rows-at-end"
    /// A byte order mark in the middle: files pasted together.
    case markInside = "mark-inside"
    /// Letters written as an old Macintosh does.
    case macintoshLetters = "macintosh-letters"
  }

  /// What a column seems to say about a person.
  package enum IdentifierKind: String, CaseIterable, Sendable {
    case name
    case email
    case phone
    case nationalID = "national-id"
    case address = "ip-address"
  }
}

/// Why a record is kept apart instead of being counted.
package enum SetAsideReason: Hashable, Sendable {
  case emptyRecord
  case noAnswers
  /// The record has another number of cells than there are headings.
  case ragged(cells: Int, headings: Int)
  case repeatedHeadings
  /// The tool says that the response was never handed in.
  case partial
  /// The tool says that the response only tried the questionnaire out.
  case testResponse
  /// The tool says that a machine answered.
  case spam
  /// A row of averages or totals, which the tool or a person wrote under the answers.
  case summaryRow
  case missingKey
  /// A later record of the same file has the same response key.
  case supersededInFile
  case timeUnreadable(text: String)
  case timeMissing
  /// The submission time lies in no period of the calendar.
  case outsidePeriods
  case periodUnknown
  case periodNameUnknown(text: String, nearest: String?)
  case groupUnknown(text: String, nearest: String?)
  /// A count of a table of counts is no whole number from 0.
  case countUnreadable(text: String)
  case forgotten

  /// The stable name that the ledger uses.
  package var code: String {
    switch self {
    case .emptyRecord: "empty-record"
    case .noAnswers: "no-answers"
    case .ragged: "ragged-record"
    case .repeatedHeadings: "repeated-headings"
    case .partial: "partial-response"
    case .testResponse: "test-response"
    case .spam: "spam"
    case .summaryRow: "summary-row"
    case .missingKey: "missing-key"
    case .supersededInFile: "superseded-in-file"
    case .timeUnreadable: "time-unreadable"
    case .timeMissing: "time-missing"
    case .outsidePeriods: "outside-periods"
    case .periodUnknown: "period-unknown"
    case .periodNameUnknown: "period-name-unknown"
    case .groupUnknown: "group-unknown"
    case .countUnreadable: "count-unreadable"
    case .forgotten: "forgotten"
    }
  }

  /// All codes, in the order in which a ledger lists them.
  package static let codes = [
    "empty-record", "no-answers", "ragged-record", "repeated-headings", "partial-response",
    "test-response", "spam", "summary-row", "missing-key", "superseded-in-file", "time-unreadable",
    "time-missing", "outside-periods",
    "period-unknown", "period-name-unknown", "group-unknown", "count-unreadable", "forgotten",
  ]
}
