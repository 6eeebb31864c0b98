package import CSVReading

/// What can be seen of an export before all of it is read.
package struct ExportHead: Equatable, Sendable {
  /// The file's name without its folder.
  package var fileName: String
  /// The first record's cells.
  package var headings: [String]
  /// The first records after the headings, nil where nothing at all was written for a cell.
  package var samples: [[String?]]

  package init(fileName: String, headings: [String], samples: [[String?]] = []) {
    self.fileName = fileName
    self.headings = headings
    self.samples = samples
  }

  /// Creates the head of a file from its first records, the headings first; nil without any.
  package init?(fileName: String, records: [TextRecord]) {
    guard let first = records.first else { return nil }
    self.init(
      fileName: fileName, headings: first.fields,
      samples: records.dropFirst().map { record in
        zip(record.fields, record.isNull).map { $1 ? nil : $0 }
      })
  }

  /// The sample cells of a column that hold something, trimmed.
  func filledSamples(of column: Int) -> [String] {
    samples.compactMap { record in
      guard column < record.count, let text = record[column] else { return nil }
      let trimmed = trimmedText(text)
      return trimmed.isEmpty ? nil : trimmed
    }
  }
}
