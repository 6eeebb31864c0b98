import CSVReading
import SurveyModel

/// The position of the record that holds the headings of a second table below the first, if the
/// first records have one.
///
/// It stands behind an empty row, at most a title between them, names its columns otherwise than the
/// first table's headings, and has rows below it that are like each other and not like it.
func secondTable(of records: [TextRecord], from start: Int, headings: [String]) -> Int? {
  let own = Set(headings.map(normalised))
  for gap in records.indices.dropFirst(start + 1) where isBehindGap(gap, records) {
    guard let candidate = records[gap...].firstIndex(where: { $0.fields.filledCount > 1 }),
      candidate - gap <= 2
    else { continue }
    let row = records[candidate].fields
    let cells = row.map(normalised).filter { !$0.isEmpty }
    guard couldBeHeadings(row), Set(cells).count == cells.count,
      cells.count(where: own.contains) * 2 < cells.count,
      hasRowsOfItsOwn(records[(candidate + 1)...].map(\.fields), below: row)
    else { continue }
    return candidate
  }
  return nil
}

/// Whether a record stands behind blank lines or behind a record without any content.
private func isBehindGap(_ index: Int, _ records: [TextRecord]) -> Bool {
  let (above, record) = (records[index - 1], records[index])
  return record.fields.filledCount > 0
    && (record.row - above.row > 1 || above.fields.filledCount == 0)
}

private func hasRowsOfItsOwn(_ rows: [[String]], below headings: [String]) -> Bool {
  let rows = rows.prefix { $0.filledCount > 0 }
  guard rows.count >= 2 else { return false }
  let profiles = columnProfiles(of: rows, width: headings.count)
  return likeness(of: headings, to: profiles).different >= 1
    && rows.allSatisfy { $0.filledCount <= headings.filledCount }
}
