package import CSVReading
package import SurveyModel

/// Where the declared columns of a table with a row for each answer stand in a file.
package struct LongTableHeadings: Equatable, Sendable {
  /// The headings, in their order.
  package let headings: [String]
  /// How many records come before the first answer.
  package let recordsBeforeAnswers: Int
  /// The headings' row as a spreadsheet counts, from 1.
  let row: Int
  let response: [Int]
  let item: Int
  let value: Int
  /// The column of the submission time, if the survey has one.
  let submitted: Int?

  /// How many records are looked at: titles may stand above the headings.
  private static let searched = 10

  /// Finds the declared columns in a file's first records; nil where one of them is missing.
  ///
  /// Where the headings are separated by another sign than the rows, they are cut by that sign:
  /// the declared names leave no doubt.
  package init?(
    of columns: LongTableColumns, submitted: ColumnName? = nil, in records: [TextRecord]
  ) {
    for (position, record) in records.prefix(Self.searched).enumerated() {
      let next = records.dropFirst(position + 1).first?.fields.count
      for headings in Self.readings(of: record.fields, width: next) {
        let texts = headings.map(headingText)
        func column(_ name: ColumnName) -> Int? {
          name.headings.lazy.compactMap { texts.firstIndex(of: headingText($0)) }.first
        }
        let response = columns.response.compactMap(column)
        guard response.count == columns.response.count, let item = column(columns.item),
          let value = column(columns.value)
        else { continue }
        self.headings = headings
        recordsBeforeAnswers = position + 1
        row = record.row
        self.response = response
        self.item = item
        self.value = value
        self.submitted = submitted.flatMap(column)
        return
      }
    }
    return nil
  }

  /// Headings as they stand there, and cut by each sign that gives as many as the rows have.
  ///
  /// - Parameters:
  ///   - fields: The record of the headings.
  ///   - width: How many fields the next record has.
  /// - Returns: At least the fields themselves.
  package static func readings(of fields: [String], width: Int?) -> [[String]] {
    guard fields.count == 1, let width, width > 1 else { return [fields] }
    let cut = Delimiter.allCases.map { delimiter in
      fields[0].split(separator: Character(Unicode.Scalar(delimiter.rawValue)))
        .map { trimmedText(String($0)) }
    }
    return [fields] + cut.filter { $0.count == width }
  }
}
