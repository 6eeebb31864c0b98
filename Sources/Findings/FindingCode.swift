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
    case .lettersRepaired: "letters-repaired"
    case .spreadsheetSign: "spreadsheet-sign"
    case .workbookRead: "workbook-read"
    case .workbookSheets: "workbook-sheets"
    case .headingsOnly: "headings-only"
    case .allCellsEmpty: "all-cells-empty"
    case .titleRows: "title-rows"
    case .headingRows: "heading-rows"
    case .headingsMissing: "headings-missing"
    case .severalTables: "several-tables"
    case .headingDelimiterDiffers: "heading-delimiter-differs"
    case .longTable: "long-table"
    case .longTableRead: "long-table-read"
    case .countsTable: "counts-table"
    case .countsTableRead: "counts-table-read"
    case .countsTooMany: "counts-too-many"
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
    case .severalAnswers: "several-answers"
    case .personalDataMasked: "personal-data-masked"
    case .wordingChanged: "wording-changed"
    case .optionsChanged: "options-changed"
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
      .groupColumnMissing, .timeOrderUndecided, .timeFormatUnknown, .keysOfOthers, .workbookSheets,
      .headingsMissing, .severalTables, .headingDelimiterDiffers, .longTable, .countsTable,
      .countsTooMany:
      .stop
    case .lostLetters, .duplicateHeading, .itemWithoutColumn, .dimensionColumnMissing,
      .answerNotOnScale, .severalAnswers, .dimensionValueUnknown, .dimensionValuesNearlyAlike,
      .gone,
      .moreResponsesThanRoster, .wordingChanged, .optionsChanged:
      .check
    case .unknownHeading, .alreadyTakenIn, .identicalRecords, .lettersRepaired, .workbookRead,
      .titleRows, .headingRows, .longTableRead, .countsTableRead, .personalDataMasked:
      .note
    case .spreadsheetSign(let sign, _): sign.severity
    case .setAside(let reason): reason.severity
    }
  }
}

extension SetAsideReason {
  /// How much it matters: rows that never were an answer are only noted.
  package var severity: Severity {
    switch self {
    case .emptyRecord, .repeatedHeadings, .partial, .testResponse, .spam, .summaryRow,
      .supersededInFile, .forgotten, .noAnswers:
      .note
    case .ragged, .missingKey, .timeUnreadable, .timeMissing, .outsidePeriods, .periodUnknown,
      .periodNameUnknown, .groupUnknown, .countUnreadable:
      .check
    }
  }
}

extension FindingKind.SpreadsheetSign {
  /// How much it matters: what may have changed an answer or a key deserves a look.
  package var severity: Severity {
    switch self {
    case .shortenedNumbers, .answersAsDates, .markInside: .check
    case .timesWithoutSeconds, .yearsOfTwoDigits, .emptyRowsAtEnd, .macintoshLetters: .note
    }
  }
}
