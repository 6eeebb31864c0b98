import Analysis
import Disclosure
import Findings
import ManagementReview
import Statistics
import SurveyModel
import Testing
import Wording

@Suite("Every code has words in every language")
struct ReportCodesTests {
  @Test(arguments: Language.allCases)
  func undefinedReasons(_ language: Language) {
    for reason in UndefinedReason.allCases {
      #expect(reportWording(in: language).undefined(reason.rawValue) != nil, "\(reason)")
    }
  }

  @Test(arguments: Language.allCases)
  func withholdingReasons(_ language: Language) {
    for reason in WithholdingReason.allCases {
      #expect(reportWording(in: language).withholding(reason.rawValue) != nil, "\(reason)")
    }
  }

  @Test(arguments: Language.allCases)
  func seriesBreaks(_ language: Language) {
    for reason in SeriesBreak.allCases {
      #expect(reportWording(in: language).seriesBreak(reason.rawValue) != nil, "\(reason)")
      #expect(
        reportWording(in: language).seriesBreak(reason.rawValue, before: "2025")?.plainText
          .contains("2025") == true)
    }
  }

  @Test(arguments: Language.allCases)
  func statuses(_ language: Language) {
    for code in ObjectiveStatus.allCases.map(\.rawValue) + ["withheld"] {
      #expect(reportWording(in: language).status(code) != nil, "\(code)")
    }
  }

  @Test(arguments: Language.allCases)
  func verdicts(_ language: Language) {
    for code in ["better", "worse", "no-clear-change", "not-comparable", "not-defined"] {
      #expect(reportWording(in: language).verdict(code) != nil, "\(code)")
    }
    for code in ["better", "worse", "no-clear-change"] {
      #expect(reportWording(in: language).trendVerdict(code, periods: 6) != nil, "\(code)")
    }
  }

  @Test(arguments: Language.allCases)
  func decisionReasons(_ language: Language) {
    for reason in DecisionNeed.Reason.allCases {
      let sentence = reportWording(in: language).decision(
        reason.rawValue, figure: "75%", target: "80%")
      #expect(sentence != nil, "\(reason)")
    }
  }

  @Test(arguments: Language.allCases)
  func setAsideReasons(_ language: Language) {
    for code in SetAsideReason.codes {
      #expect(reportWording(in: language).setAside(code) != nil, "\(code)")
    }
  }

  @Test(arguments: Language.allCases)
  func findings(_ language: Language) {
    for kind in Self.kinds {
      #expect(reportWording(in: language).finding(kind.code) != nil, "\(kind.code)")
    }
  }

  @Test(arguments: Language.allCases)
  func measures(_ language: Language) {
    for measure in Measure.simple + [.share("1")] {
      #expect(!reportWording(in: language).measureName(measure).isEmpty)
      #expect(reportWording(in: language).method(of: measure)?.isEmpty == false, "\(measure)")
    }
  }

  @Test("An unknown code has no words")
  func unknownCode() {
    #expect(reportWording(in: .french).undefined("nonsense") == nil)
    #expect(reportWording(in: .french).finding("nonsense") == nil)
  }

  /// One finding of each kind that carries no record.
  private static let kinds: [FindingKind] = {
    let reading = FindingKind.Reading(name: "utf-8", line: 1, sample: "")
    return [
      .fileMissing, .fileEmpty, .notText(kind: "pdf"), .isFolder, .notReadable, .stillGrowing,
      .undecodable(encoding: ""), .encodingUndecided(first: reading, second: reading),
      .delimiterUndecided(first: reading, second: reading), .strayQuote, .unclosedQuote,
      .fieldTooLong(limit: 1), .lostLetters(.replaced), .headingsOnly, .allCellsEmpty,
      .noSurveyFits(nearest: nil, matched: 0, items: 0), .severalSurveysFit([]), .surveysMixed([]),
      .itemTwice(item: "a", columns: []), .duplicateHeading(heading: ""),
      .unknownHeading(heading: "", nearest: nil), .itemWithoutColumn(item: "a"),
      .identifier(heading: "", kind: .name), .keyColumnMissing(heading: ""),
      .submittedColumnMissing(heading: ""), .dimensionColumnMissing(dimension: "a", heading: ""),
      .periodColumnMissing(heading: ""), .groupColumnMissing(heading: ""),
      .timeOrderUndecided(example: ""), .timeFormatUnknown(example: ""),
      .answerNotOnScale(item: "a", answer: "", nearest: nil),
      .dimensionValueUnknown(dimension: "a", value: "", nearest: nil),
      .dimensionValuesNearlyAlike(dimension: "a", value: "", other: ""), .alreadyTakenIn,
      .identicalRecords, .keysOfOthers(count: 5), .gone(policy: .keep),
      .moreResponsesThanRoster(group: "a", period: "b"),
      .lettersRepaired(garbled: "", repaired: ""), .spreadsheetSign(.markInside, example: ""),
      .workbookRead(sheet: ""), .workbookSheets([]), .titleRows, .headingRows(2), .headingsMissing,
      .severalTables, .headingDelimiterDiffers(headings: ",", rows: ";"), .longTable,
      .longTableRead(rows: 2, responses: 1), .countsTable,
      .countsTableRead(rows: 2, answers: 1), .countsTooMany(limit: 1),
      .severalAnswers(item: "a", answer: ""),
      .personalDataMasked(item: "a", kind: .email), .wordingChanged(item: "a", before: "", now: ""),
      .optionsChanged(item: "a", before: [], now: []),
    ]
  }()
}
