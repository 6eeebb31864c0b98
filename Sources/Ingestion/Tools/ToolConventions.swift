package import Findings
import SurveyModel

/// How one survey tool writes an export: which columns are its own and what its cells mean.
///
/// Columns are positions from 0 in the headings that were recognised.
package struct ToolConventions: Equatable, Sendable {
  /// A stable name for programs, such as `google-forms`.
  package var id: String
  /// A name for people, such as `Google Forms`.
  package var name: String

  // Columns
  /// The columns whose cells together are the response's key; empty: the tool has none.
  package var keyColumns: [Int] = []
  /// Key columns that may be empty: the others are enough.
  package var emptyKeyColumns: Set<Int> = []
  /// Columns that say something else about the same response in every export.
  package var unstableColumns: Set<Int> = []
  package var submittedColumn: Int?
  package var modifiedColumn: Int?
  /// The tool's own columns, which are no items and never stored.
  package var metadataColumns: Set<Int> = []
  /// The columns that surely answer questions; empty where headings don't say.
  package var questionColumns: Set<Int> = []
  /// Further names by which a column is known, by its position: codes, keys, names without the
  /// path of groups; `Services[2]` names an option as a heading may.
  package var columnNames: [Int: [String]] = [:]
  /// Whether the options of a question with several answers are headings of their own, without the
  /// question.
  package var optionsAreHeadings = false
  /// Whether one more column lists what the columns of the options say.
  package var listsOptionsAgain = false
  /// The time zone of times that carry none, where the export says so or the tool has one.
  package var timeZone: String?

  // Records
  /// The column that is empty where a response was never handed in.
  package var partialWhereEmpty: Int?
  /// What columns say about records that are no responses that count.
  package var recordRules: [RecordRule] = []
  /// How the first filled cell of a row of averages begins, which the tool writes under the
  /// answers; normalised.
  package var summaryBeginnings: [String] = []

  // Cells
  /// Whether a cell for which nothing at all was written means that the item was not shown.
  package var nullMeansNotShown = false
  /// What stands between several answers in one cell, the most usual first.
  package var answerSeparators = [";", ", ", "\n", ","]
  /// Texts by which the tool says that there is no answer, normalised.
  package var noDataTexts: Set<String> = []
  /// Texts by which the tool says that the question was left blank, normalised; an option of the
  /// item's goes before.
  package var blankTexts: Set<String> = []
  /// Texts by which the tool says that the question does not concern the respondent, normalised; an
  /// option of the item's goes before.
  package var notApplicableTexts: Set<String> = []
  /// Whether a number is the position of an option in the questionnaire, from 1.
  package var answersArePositions = false
  /// Whether a question none of whose options was chosen reads like one that was not answered.
  package var unansweredIsUnchosen = false
  /// Whether cells are escaped as in HTML, once.
  package var escapesHTML = false
  /// Whether an apostrophe stands in front of cells that a spreadsheet would take for formulas.
  package var guardsFormulas = false

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// What a cell says, without what the tool does to escape it.
  func unescaped(_ cell: String) -> String {
    let cell = escapesHTML ? htmlUnescaped(cell) : cell
    guard guardsFormulas, cell.first == "'", let second = cell.dropFirst().first,
      "=+-@\t\r".contains(second)
    else { return cell }
    return String(cell.dropFirst())
  }
}

/// What the cells of a column say about records that are no responses that count.
package struct RecordRule: Equatable, Sendable {
  package var column: Int
  /// The cells' texts, normalised.
  package var texts: Set<String>
  /// A mark inside the cells, as it stands there.
  package var mark: String?
  package var reason: SetAsideReason

  /// Creates a rule from texts as the tool writes them.
  package init(column: Int, texts: [String], reason: SetAsideReason) {
    self.column = column
    self.texts = Set(texts.map(normalised))
    self.reason = reason
  }

  /// Creates a rule from a mark that the tool puts into cells.
  package init(column: Int, mark: String, reason: SetAsideReason) {
    self.init(column: column, texts: [], reason: reason)
    self.mark = mark
  }

  /// Whether a cell's text says that the record does not count.
  func applies(to cell: String) -> Bool {
    texts.contains(normalised(cell)) || mark.map { cell.contains($0) } ?? false
  }
}
