import SurveyModel

/// The headings of a table of an unknown tool, where the evidence is strong that they take up two or
/// three rows; nil where one row of headings explains the table.
///
/// Of the columns that the last row names the upper rows leave at least a third blank to the right
/// of filled cells, as questions over their options do; together the rows name nearly all columns;
/// and what the last row says can't be an answer: words over columns of numbers, times or a few
/// options.
func spanningHeadings(of table: [[String]]) -> CombinedHeadings? {
  for count in [3, 2] where table.count >= count + 2 {
    let upper = table.prefix(count - 1)
    let last = table[count - 1]
    guard upper.allSatisfy({ leavesBlanks($0, over: last) }),
      isRowOfHeadings(last, above: table.dropFirst(count)),
      nameAllColumns(table.prefix(count), above: table.dropFirst(count))
    else { continue }
    return combined(Array(upper), last)
  }
  return hashtagHeadings(of: table)
}

private func leavesBlanks(_ row: [String], over last: [String]) -> Bool {
  let columns = last.indices.filter { !trimmedText(last[$0]).isEmpty }
  func isBlank(_ column: Int) -> Bool {
    column >= row.count || trimmedText(row[column]).isEmpty
  }
  let blanks = columns.count(where: isBlank)
  let goesOn = columns.contains { $0 > 0 && isBlank($0) && !isBlank($0 - 1) }
  return goesOn && row.filledCount > 0 && blanks >= 2 && blanks * 3 >= columns.count
}

private func isRowOfHeadings(_ row: [String], above rows: ArraySlice<[String]>) -> Bool {
  let (alike, different) = likeness(of: row, to: columnProfiles(of: rows, width: row.count))
  return different >= 2 && alike == 0
}

private func nameAllColumns(
  _ headings: ArraySlice<[String]>, above rows: ArraySlice<[String]>
) -> Bool {
  let width = rows.prefix(20).map(\.count).max() ?? 0
  let named = (0..<width).count { column in
    headings.contains { column < $0.count && !trimmedText($0[column]).isEmpty }
  }
  return named * 5 >= width * 4
}

private func combined(_ upper: [[String]], _ last: [String]) -> CombinedHeadings {
  var headings = CombinedHeadings(questions: upper[upper.count - 1], options: last)
  if upper.count == 2 {
    let inner = headings.headings
    headings = CombinedHeadings(questions: upper[0], options: inner)
    for (column, option) in last.enumerated() where inner[column] != headings.headings[column] {
      headings.names[column] = [inner[column], option].filter { !trimmedText($0).isEmpty }
    }
  }
  headings.rowCount = upper.count + 1
  return headings
}

/// A row of hashtags such as `#indicator+value` under the headings.
private func hashtagHeadings(of table: [[String]]) -> CombinedHeadings? {
  guard table.count >= 2, table[0].count == table[1].count, let names = hashtags(in: table[1])
  else { return nil }
  return CombinedHeadings(rowCount: 2, headings: table[0], names: names)
}

/// The hashtags of a row that holds nothing else, each by its column; nil of another row.
func hashtags(in row: [String]) -> [Int: [String]]? {
  var names: [Int: [String]] = [:]
  for (column, cell) in row.enumerated() {
    let text = trimmedText(cell)
    if text.isEmpty { continue }
    let letters = text.dropFirst()
    guard text.first == "#", let first = letters.first, first.isLetter,
      letters.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_+ -".contains($0)) })
    else { return nil }
    names[column] = [text]
  }
  return names.isEmpty ? nil : names
}
