extension FindingKind {
  /// The stable name that programs use, in kebab case.
  package var code: String {
    switch self {
    case .fileMissing: "file-missing"
    case .fileEmpty: "file-empty"
    case .notText: "not-text"
    case .isFolder: "is-folder"
    case .notReadable: "not-readable"
    case .stillGrowing: "still-growing"
    case .undecodable: "undecodable"
    case .encodingUndecided: "encoding-undecided"
    case .delimiterUndecided: "delimiter-undecided"
    case .strayQuote: "stray-quote"
    case .unclosedQuote: "unclosed-quote"
    case .fieldTooLong: "field-too-long"
    case .lostLetters: "lost-letters"
    case .headingsOnly: "headings-only"
    case .allCellsEmpty: "all-cells-empty"
    case .noSurveyFits: "no-survey-fits"
    case .severalSurveysFit: "several-surveys-fit"
    case .surveysMixed: "surveys-mixed"
    case .itemTwice: "item-twice"
    case .duplicateHeading: "duplicate-heading"
    case .unknownHeading: "unknown-heading"
    case .itemWithoutColumn: "item-without-column"
    case .identifier: "identifier"
    case .keyColumnMissing: "key-column-missing"
    case .submittedColumnMissing: "submitted-column-missing"
    case .dimensionColumnMissing: "dimension-column-missing"
    case .periodColumnMissing: "period-column-missing"
    case .groupColumnMissing: "group-column-missing"
    case .timeOrderUndecided: "time-order-undecided"
    case .timeFormatUnknown: "time-format-unknown"
    case .setAside(let reason): reason.code
    case .answerNotOnScale: "answer-not-on-scale"
    case .dimensionValueUnknown: "dimension-value-unknown"
    case .dimensionValuesNearlyAlike: "dimension-values-nearly-alike"
    case .alreadyTakenIn: "already-taken-in"
    case .identicalRecords: "identical-records"
    case .keysOfOthers: "keys-of-others"
    case .gone: "gone"
    case .moreResponsesThanRoster: "more-responses-than-roster"
    }
  }

  /// How much it matters.
  package var severity: Severity {
    switch self {
    case .fileMissing, .fileEmpty, .notText, .isFolder, .notReadable, .stillGrowing, .undecodable,
      .encodingUndecided, .delimiterUndecided, .strayQuote, .unclosedQuote, .fieldTooLong,
      .headingsOnly, .allCellsEmpty, .noSurveyFits, .severalSurveysFit, .surveysMixed, .itemTwice,
      .identifier, .keyColumnMissing, .submittedColumnMissing, .periodColumnMissing,
      .groupColumnMissing, .timeOrderUndecided, .timeFormatUnknown, .keysOfOthers:
      .stop
    case .lostLetters, .duplicateHeading, .itemWithoutColumn, .dimensionColumnMissing,
      .answerNotOnScale, .dimensionValueUnknown, .dimensionValuesNearlyAlike, .gone,
      .moreResponsesThanRoster:
      .check
    case .unknownHeading, .alreadyTakenIn, .identicalRecords: .note
    case .setAside(let reason): reason.severity
    }
  }
}

extension SetAsideReason {
  /// How much it matters: rows that never were an answer are only noted.
  package var severity: Severity {
    switch self {
    case .emptyRecord, .repeatedHeadings, .partial, .supersededInFile, .forgotten, .noAnswers:
      .note
    case .ragged, .missingKey, .timeUnreadable, .timeMissing, .outsidePeriods, .periodUnknown,
      .periodNameUnknown, .groupUnknown:
      .check
    }
  }
}
