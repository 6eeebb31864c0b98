import CSVReading
import Findings
import SurveyModel

/// Where the table of an export stands in its first records, and what its columns are called.
struct TableLayout {
  /// How many records stand above the headings.
  let titleRows: Int
  let headings: CombinedHeadings
  /// What is odd about the table's shape, stops among it.
  let findings: [Finding]

  /// Finds the table; nil without any record.
  init?(_ records: [TextRecord]) {
    guard !records.isEmpty else { return nil }
    let rows = records.map(\.fields)
    let titles = titleRowCount(of: rows)
    let table = Array(rows.dropFirst(titles))
    guard let first = table.first else { return nil }
    titleRows = titles
    var findings: [Finding] = []
    if titles > 0 {
      findings.append(Finding(.titleRows, at: Place(records[0]), count: titles))
    }
    if let known = toolHeadings(of: table) {
      headings = known
    } else if let spanning = spanningHeadings(of: table) {
      headings = spanning
      findings.append(Finding(.headingRows(spanning.rowCount), at: Place(records[titles])))
    } else {
      headings = CombinedHeadings(row: first)
      if holdsAnswers(first, below: table.dropFirst()) {
        findings.append(Finding(.headingsMissing, at: Place(records[titles])))
      }
    }
    let start = titles + headings.rowCount
    if let second = secondTable(of: records, from: start, headings: headings.headings) {
      findings.append(Finding(.severalTables, at: Place(records[second])))
    }
    if holdsCounts(headings.headings, rows: rows.dropFirst(start)) {
      findings.append(Finding(.countsTable))
    }
    self.findings = findings
  }
}

/// The headings of a table whose several rows of them a known tool wrote.
private func toolHeadings(of table: [[String]]) -> CombinedHeadings? {
  for tool in knownTools {
    if let headings = tool.headingRows(table) { return headings }
  }
  return nil
}

extension Place {
  /// Where a record stands.
  init(_ record: TextRecord) { self.init(line: record.line, row: record.row) }
}

extension [String] {
  /// How many cells hold something.
  var filledCount: Int { count { !trimmedText($0).isEmpty } }
}
