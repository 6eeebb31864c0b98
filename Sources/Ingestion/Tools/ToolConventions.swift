/// How one survey tool writes an export: which columns are its own and what its cells mean.
///
/// Columns are positions from 0 in the headings that were recognised.
package struct ToolConventions: Equatable, Sendable {
  /// A stable name for programs, such as `google-forms`.
  package var id: String
  /// A name for people, such as `Google Forms`.
  package var name: String
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
  /// Whether a cell for which nothing at all was written means that the item was not shown.
  package var nullMeansNotShown = false
  /// The column that is empty where a response was never handed in.
  package var partialWhereEmpty: Int?
  /// What stands between several answers in one cell, the most usual first.
  package var answerSeparators = [";", ", ", "\n", ","]
  /// Texts by which the tool says that there is no answer, normalised.
  package var noDataTexts: Set<String> = []
  /// Whether cells are escaped as in HTML, once.
  package var escapesHTML = false

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
