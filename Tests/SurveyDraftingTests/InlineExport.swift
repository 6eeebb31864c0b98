import Findings
import SurveyLoading
import SurveyModel

/// A column of an export that a test writes itself.
struct InlineColumn {
  var heading: String
  var cells: [String]

  init(_ heading: String, _ cells: [String]) {
    self.heading = heading
    self.cells = cells
  }

  /// A column whose cells come round again until there are enough.
  init(_ heading: String, repeating cells: [String], count: Int) {
    self.init(heading, (0..<count).map { cells[$0 % cells.count] })
  }
}

extension DraftedExport {
  /// Drafts from columns, written as CSV.
  init(_ columns: [InlineColumn], fileName: String = "Enquête.csv") {
    let count = columns.map(\.cells.count).max() ?? 0
    let rows =
      [columns.map(\.heading)]
      + (0..<count).map { row in
        columns.map { row < $0.cells.count ? $0.cells[row] : "" }
      }
    let text = rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
    }.joined()
    self.init(Array(text.utf8), fileName: fileName)
  }

  var survey: Survey? { proposed?.survey }
  var items: [Item] { survey?.items ?? [] }
  var kinds: [RemarkKind] { proposed?.remarks.map(\.kind) ?? [] }

  /// The item of a text, in whatever language it is.
  func item(_ text: String) -> Item? { items.first { $0.text.all.contains(text) } }

  /// The labels of an item's options, in their order.
  func labels(_ text: String) -> [String] {
    switch item(text)?.kind {
    case .scaled(let scale): scale.options.flatMap { $0.labels.all.prefix(1) }
    case .several(let options): options.flatMap { $0.labels.all.prefix(1) }
    default: []
    }
  }

  /// The remarks that stand beside an item.
  func remarks(beside text: String) -> [RemarkKind] {
    guard let item = item(text) else { return [] }
    return proposed?.remarks.filter { $0.place == .item(item.question) }.map(\.kind) ?? []
  }

  /// Whether the definition loads, and reads every record without a finding that needs anybody.
  var readsAll: Bool {
    problems.isEmpty && findings.allSatisfy { $0.severity == .note }
  }
}
