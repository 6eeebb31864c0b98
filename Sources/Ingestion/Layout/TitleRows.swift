import SurveyModel

/// How many rows stand above the headings: titles, dates of printing, empty rows.
///
/// A title row fills one cell of a table at least three wide, or two of one at least six wide; the
/// row below has to look like headings, as far as it goes, or nothing is taken for a title. Where
/// titles begin with the sign of comments, `#`, two columns are enough.
func titleRowCount(of rows: [[String]]) -> Int {
  let filled = rows.prefix(30).map(\.filledCount)
  let widest = filled.max() ?? 0
  let comments = rows.prefix(12).prefix(while: isComment).count
  guard widest >= 3 || widest == 2 && comments > 0 else { return 0 }
  let most = widest >= 6 ? 2 : 1
  let titles =
    widest == 2
    ? comments
    : rows.indices.prefix(12).prefix(while: { isTitle($0, in: rows, atMost: most) }).count
  guard titles > 0, titles < filled.count, filled[titles] >= min(widest, 3),
    filled[titles] * 3 > widest
  else { return 0 }
  return couldBeHeadings(rows[titles]) ? titles : 0
}

/// Whether a row is no more than a title: nothing, or a first cell with a word beside it at most, or
/// one cell elsewhere that is no question over options.
private func isTitle(_ row: Int, in rows: [[String]], atMost most: Int) -> Bool {
  let cells = rows[row]
  let filled = cells.filledCount
  guard filled > 0 else { return true }
  if Array(cells.prefix(filled)).filledCount == filled { return filled <= most }
  return filled == 1 && spanningHeadings(of: Array(rows[row...])) == nil
}

/// Whether a row has one cell, with the sign of comments before it.
private func isComment(_ row: [String]) -> Bool {
  row.filledCount == 1 && row.first?.hasPrefix("#") == true
}

/// Whether a row of cells might be headings: texts, none of them a number or a time.
func couldBeHeadings(_ row: [String]) -> Bool {
  let cells = row.map(trimmedText).filter { !$0.isEmpty }
  guard !cells.isEmpty else { return false }
  return cells.allSatisfy { !isNumber($0) && !isTime($0) }
}
