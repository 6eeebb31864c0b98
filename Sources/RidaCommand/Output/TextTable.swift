/// A table for a terminal: columns as wide as their widest cell, two spaces between.
struct TextTable {
  private var rows: [[String]]

  init(headings: [String]) { rows = [headings] }

  /// Adds a row.
  mutating func add(_ row: [String]) { rows.append(row) }

  /// The table's lines.
  var text: String {
    let widths = rows[0].indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
