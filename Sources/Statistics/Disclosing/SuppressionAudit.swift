/// Whether the cells kept back from a table of counts stay hidden beside its row and column totals.
///
/// Exact: the counts that agree with the totals are the flows of a network, whose ends are whole
/// numbers (Gusfield 1988). Counts can't be negative and nothing else is known of them.
///
/// - Name: Audit of cells kept back from a table
/// - Formula: Least and greatest value of each cell kept back under the row and column totals, by
///   network flows.
/// - Source: Gusfield 1988; Edmonds and Karp 1972.
/// - Range: Counts of people, 0 or more.
/// - Missing: Nothing is missing in a table of counts; nobody is a 0.
/// - Few answers: A cell of 0 is nobody and needs no protection; a cell of 1 is somebody, and too
///   few.
/// - Assumptions: An outsider knows the totals and that no count is negative, nothing else.
/// - Not defined: `inconsistentCounts`, `notFinite`.
package struct SuppressionAudit: Equatable, Sendable {
  /// A cell by its row and column.
  package struct Cell: Hashable, Sendable {
    package var row: Int
    package var column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The smallest count that may be shown.
  package let minimum: Int
  /// What can be worked out about each cell kept back, in their order.
  package let ranges: [DeducibleRange]
  /// The cells shown although somebody, and too few, are in them; row by row.
  package let uncovered: [Cell]

  /// Creates the audit of a table's counts of which some cells are kept back.
  ///
  /// - Throws: `inconsistentCounts` for negative counts, rows of different lengths and cells that
  ///   aren't in the table or are named twice, `notFinite` for totals too large.
  package init(
    table: [[Int]], withheld: [Cell], minimum: Int
  ) throws(UndefinedReason) {
    let width = table.first?.count ?? 0
    guard table.allSatisfy({ row in row.count == width && row.allSatisfy { $0 >= 0 } }),
      withheld.allSatisfy({
        table.indices.contains($0.row) && (0..<width).contains($0.column)
      }), Set(withheld).count == withheld.count
    else { throw .inconsistentCounts }
    guard sum(table.flatMap { $0 }) != nil else { throw .notFinite }
    self.minimum = minimum
    let network = WithheldNetwork(
      rows: table.count, columns: width, cells: withheld,
      counts: withheld.map { table[$0.row][$0.column] })
    ranges = withheld.indices.map { network.range(of: $0) }
    let hidden = Set(withheld)
    uncovered = table.indices.flatMap { row in
      (0..<width).map { Cell(row: row, column: $0) }.filter { cell in
        let count = table[cell.row][cell.column]
        return count > 0 && count < minimum && !hidden.contains(cell)
      }
    }
  }

  /// Whether every cell kept back could be as many as may be shown, and none is known exactly.
  package var isProtected: Bool {
    ranges.allSatisfy { $0.isProtected(minimum: minimum) }
  }
}

/// The cells kept back, as ways between their rows and columns.
///
/// A count grows along the way from its row to its column without limit, and shrinks the other way
/// down to 0. Moving counts around a circle leaves all totals as they are.
private struct WithheldNetwork {
  let rows: Int
  let columns: Int
  let cells: [SuppressionAudit.Cell]
  let counts: [Int]

  func range(of cell: Int) -> DeducibleRange {
    let (row, column) = (cells[cell].row, rows + cells[cell].column)
    // More than all counts kept back together no cell can hold.
    let limit = counts.reduce(0, +)
    let grows = flow(from: column, to: row, without: cell, limit: limit - counts[cell])
    let shrinks = flow(from: row, to: column, without: cell, limit: counts[cell])
    return DeducibleRange(lower: counts[cell] - shrinks, upper: counts[cell] + grows)
  }

  /// The most that can be moved between two lines without one of the cells (Edmonds and Karp 1972).
  private func flow(from source: Int, to target: Int, without omitted: Int, limit: Int) -> Int {
    var counts = counts
    var moved = 0
    while moved < limit {
      guard let path = path(from: source, to: target, without: omitted, counts) else { break }
      let amount = path.reduce(limit - moved) { $1.grows ? $0 : min($0, counts[$1.cell]) }
      for step in path { counts[step.cell] += step.grows ? amount : -amount }
      moved += amount
    }
    return moved
  }

  private typealias Step = (cell: Int, grows: Bool)

  /// The shortest way along which something can be moved, if any.
  private func path(
    from source: Int, to target: Int, without omitted: Int, _ counts: [Int]
  ) -> [Step]? {
    var arrivals = [Step?](repeating: nil, count: rows + columns)
    var queue = [source]
    var next = 0
    while next < queue.count, arrivals[target] == nil {
      let line = queue[next]
      next += 1
      for (index, cell) in cells.enumerated() where index != omitted {
        let (row, column) = (cell.row, rows + cell.column)
        let grows = row == line
        guard grows || (column == line && counts[index] > 0) else { continue }
        let end = grows ? column : row
        guard end != source, arrivals[end] == nil else { continue }
        arrivals[end] = (index, grows)
        queue.append(end)
      }
    }
    return steps(to: target, from: source, arrivals)
  }

  private func steps(to target: Int, from source: Int, _ arrivals: [Step?]) -> [Step]? {
    var path: [Step] = []
    var line = target
    while line != source {
      guard let step = arrivals[line] else { return nil }
      path.append(step)
      line = step.grows ? cells[step.cell].row : rows + cells[step.cell].column
    }
    return path.reversed()
  }
}
