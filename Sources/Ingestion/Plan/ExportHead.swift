package import CSVReading
package import Findings

/// What can be seen of an export before all of it is read.
package struct ExportHead: Equatable, Sendable {
  /// The file's name without its folder.
  package var fileName: String
  /// One heading for each column, whatever the number of rows that say it.
  package var headings: [String]
  /// The rows of headings as they stand in the file, at least one.
  package var headingRows: [[String]]
  /// Further names by which a column is known, by its position: codes and keys of the tool.
  package var columnNames: [Int: [String]] = [:]
  /// How many records stand above the headings.
  package var titleRows = 0
  /// The first records after the headings, nil where nothing at all was written for a cell.
  package var samples: [[String?]]
  /// What is odd about the table's shape, stops among it.
  package var findings: [Finding] = []

  package init(fileName: String, headings: [String], samples: [[String?]] = []) {
    self.fileName = fileName
    self.headings = headings
    headingRows = [headings]
    self.samples = samples
  }

  /// Creates the head of a file from its first records; nil without any.
  package init?(fileName: String, records: [TextRecord]) {
    guard let layout = TableLayout(records) else { return nil }
    let table = records.dropFirst(layout.titleRows)
    self.init(
      fileName: fileName, headings: layout.headings.headings,
      samples: table.dropFirst(layout.headings.rowCount).map { record in
        zip(record.fields, record.isNull).map { $1 ? nil : $0 }
      })
    headingRows = table.prefix(layout.headings.rowCount).map(\.fields)
    columnNames = layout.headings.names
    titleRows = layout.titleRows
    findings = layout.findings
  }

  /// How many records stand before the first answers: titles and headings.
  package var recordsBeforeAnswers: Int { titleRows + headingRows.count }

  /// The sample cells of a column that hold something, trimmed.
  package func filledSamples(of column: Int) -> [String] {
    samples.compactMap { record in
      guard column < record.count, let text = record[column] else { return nil }
      let trimmed = trimmedText(text)
      return trimmed.isEmpty ? nil : trimmed
    }
  }
}
