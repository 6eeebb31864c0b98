import SurveyModel

/// Whether a head looks like a table with a row for each answer.
///
/// It does where the cells of a column name items of a survey; or where rows that follow each other
/// agree in one column and differ in another, the same few values there again and again.
func looksLikeLongTable(_ head: ExportHead, surveys: [Survey]) -> Bool {
  let columns = head.headings.indices.map { column in
    head.samples.map { column < $0.count ? trimmedText($0[column] ?? "") : "" }
  }
  guard head.samples.count >= 4, columns.count <= 40 else { return false }
  return columns.contains { namesItems($0, of: surveys) } || hasBlocks(columns)
}

/// Whether most of a column's cells name items of one survey, at least two of them.
private func namesItems(_ cells: [String], of surveys: [Survey]) -> Bool {
  let forms = Set(cells).filter { !$0.isEmpty }.map { HeadingForms($0) }
  return surveys.contains { survey in
    let names = ItemNames(survey)
    let items = forms.compactMap { names.match($0)?.match.item }
    return Set(items).count >= 2 && items.count * 2 > forms.count
  }
}

/// Whether a column cuts the rows into blocks in each of which another column has its values once,
/// in the same order.
private func hasBlocks(_ columns: [[String]]) -> Bool {
  columns.contains { keys in
    guard let blocks = blocks(of: keys) else { return false }
    return columns.contains { cells in
      let values = Set(cells)
      guard !values.contains(""), values.count >= 3, values.count * 2 <= cells.count else {
        return false
      }
      let firsts = Dictionary(
        zip(cells, cells.indices).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
      let order = cells.map { firsts[$0, default: 0] }
      // The last block may go on where the samples end.
      return blocks.allSatisfy { block in
        zip(order[block], order[block].dropFirst()).allSatisfy { $0 < $1 }
      }
        && blocks.dropLast().allSatisfy { $0.count * 2 > values.count }
    }
  }
}

/// The stretches of equal cells; nil where a value comes back, or where they are few or short.
private func blocks(of keys: [String]) -> [Range<Int>]? {
  var blocks: [Range<Int>] = []
  var seen: Set<String> = []
  var start = 0
  for position in 1...keys.count where position == keys.count || keys[position] != keys[start] {
    guard !keys[start].isEmpty, seen.insert(keys[start]).inserted else { return nil }
    blocks.append(start..<position)
    start = position
  }
  return blocks.count >= 3 && blocks.dropLast().allSatisfy { $0.count >= 3 } ? blocks : nil
}
