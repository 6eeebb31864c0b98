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
  /// Letters that a program before Rida has lost (U+FFFD).
  case lostLetters
  case headingsOnly
  case allCellsEmpty

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
  case answerNotOnScale(item: ItemID, answer: String, nearest: String?)
  case dimensionValueUnknown(dimension: DimensionID, value: String, nearest: String?)
  case dimensionValuesNearlyAlike(dimension: DimensionID, value: String, other: String)

  // Responses across exports
  case alreadyTakenIn
  case identicalRecords
  /// Most keys that the store knows stand for responses of another time: another form's.
  case keysOfOthers(count: Int)
  case gone(policy: GonePolicy)
  case moreResponsesThanRoster(group: GroupID, period: PeriodID)

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
  case forgotten

  /// The stable name that the ledger uses.
  package var code: String {
    switch self {
    case .emptyRecord: "empty-record"
    case .noAnswers: "no-answers"
    case .ragged: "ragged-record"
    case .repeatedHeadings: "repeated-headings"
    case .partial: "partial-response"
    case .missingKey: "missing-key"
    case .supersededInFile: "superseded-in-file"
    case .timeUnreadable: "time-unreadable"
    case .timeMissing: "time-missing"
    case .outsidePeriods: "outside-periods"
    case .periodUnknown: "period-unknown"
    case .periodNameUnknown: "period-name-unknown"
    case .groupUnknown: "group-unknown"
    case .forgotten: "forgotten"
    }
  }

  /// All codes, in the order in which a ledger lists them.
  package static let codes = [
    "empty-record", "no-answers", "ragged-record", "repeated-headings", "partial-response",
    "missing-key", "superseded-in-file", "time-unreadable", "time-missing", "outside-periods",
    "period-unknown", "period-name-unknown", "group-unknown", "forgotten",
  ]
}
