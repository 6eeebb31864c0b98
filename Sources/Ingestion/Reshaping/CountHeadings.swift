package import CSVReading
package import SurveyModel

/// Where the columns of a table of counts stand in a file, as far as a definition speaks of them.
package struct CountHeadings: Equatable, Sendable {
  /// The headings, in their order.
  let headings: [String]
  /// How many records come before the first counts.
  let recordsBeforeCounts: Int
  let item: Int
  /// The columns of counts, in the order of the options' codes.
  let counts: [Count]
  /// The other columns that the definition speaks of, such as those of dimensions.
  let carried: [Int]

  /// The column of an option's count.
  struct Count: Equatable, Sendable {
    let option: OptionCode
    let column: Int
  }

  /// How many records are looked at: titles may stand above the headings.
  private static let searched = 10

  /// Finds the columns that a survey declares in a file's first records; nil where it declares no
  /// counts, or where the column of the items or of a count is missing.
  package init?(of survey: Survey, in records: [TextRecord]) {
    guard let columns = survey.export.counts else { return nil }
    let options = columns.options.sorted { $0.key.rawValue < $1.key.rawValue }
    for (position, record) in records.prefix(Self.searched).enumerated() {
      let texts = record.fields.map(headingText)
      func column(_ name: ColumnName) -> Int? {
        name.headings.lazy.compactMap { texts.firstIndex(of: headingText($0)) }.first
      }
      let counts = options.compactMap { option, name in
        column(name).map { Count(option: option, column: $0) }
      }
      guard let item = column(columns.item), counts.count == options.count else { continue }
      headings = record.fields
      recordsBeforeCounts = position + 1
      self.item = item
      self.counts = counts
      carried = Set(survey.columnsOfRecords.compactMap(column))
        .subtracting(counts.map(\.column) + [item]).sorted()
      return
    }
    return nil
  }
}

extension Survey {
  /// The columns that say something of a record besides its answers.
  fileprivate var columnsOfRecords: [ColumnName] {
    var names = export.submitted.map { [$0.column] } ?? []
    for case .column(let name) in export.dimensions.values { names.append(name) }
    if case .column(let name, _) = export.period { names.append(name) }
    if case .column(let name, _) = group { names.append(name) }
    return names
  }
}
