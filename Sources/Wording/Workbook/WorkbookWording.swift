package import SurveyModel

/// The words that only a workbook needs; the rest are the report's.
package protocol WorkbookWording: Sendable {
  // Names of sheets, at most 31 characters
  var summarySheet: String { get }
  var changesSheet: String { get }
  var answersSheet: String { get }
  var breakdownsSheet: String { get }
  var figuresSheet: String { get }
  var readMeSheet: String { get }

  // Parts of sheets
  var resultAndTarget: String { get }
  var answersByQuestion: String { get }
  var answerShares: String { get }
  var noChanges: String { get }

  // The sheet that explains the others
  var readMeLead: String { get }
  /// Why a cell has a word instead of a number.
  var wordsForNumbers: String { get }
  var sheetColumn: String { get }
  var columnColumn: String { get }
  var meaningColumn: String { get }

  /// A column's heading.
  func heading(of column: WorkbookColumn) -> String
  /// What a column's cells say, as a sentence.
  func meaning(of column: WorkbookColumn) -> String
  /// What the cells of a column of `metrics.csv` say; nil for an unknown column.
  func meaning(ofFiguresColumn name: String) -> String?
}

/// The words of workbooks in a language.
package func workbookWording(in language: Language) -> any WorkbookWording {
  switch language {
  case .french: FrenchWorkbookWording()
  case .arabic: ArabicWorkbookWording()
  case .english: EnglishWorkbookWording()
  }
}
