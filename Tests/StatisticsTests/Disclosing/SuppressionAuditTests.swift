import TestSupport
import Testing

@testable import Statistics

@Suite("Cells kept back from a table")
struct SuppressionAuditTests {
  private typealias Cell = SuppressionAudit.Cell

  /// Every table of small counts with the same totals, tried one by one.
  @Test func haveTheRangeOfAllTablesWithTheSameTotals() throws {
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<40 {
      let table = (0..<3).map { _ in
        (0..<3).map { _ in Int.random(in: 0...3, using: &generator) }
      }
      let all = (0..<9).map { Cell(row: $0 / 3, column: $0 % 3) }
      let withheld = Array(
        all.shuffled(using: &generator).prefix(Int.random(in: 0...6, using: &generator)))
      let audit = try SuppressionAudit(table: table, withheld: withheld, minimum: 3)
      let possible = tables(like: table, except: withheld)
      for (place, cell) in withheld.enumerated() {
        let values = possible.map { $0[cell.row][cell.column] }
        #expect(audit.ranges[place].lower == values.min())
        #expect(audit.ranges[place].upper == values.max())
      }
    }
  }

  private func tables(like table: [[Int]], except withheld: [Cell]) -> [[[Int]]] {
    func totals(_ table: [[Int]]) -> [Int] {
      table.map { $0.reduce(0, +) } + (0..<3).map { column in table.reduce(0) { $0 + $1[column] } }
    }
    let wanted = totals(table)
    var tables = [table]
    for (place, cell) in withheld.enumerated() {
      tables = tables.flatMap { table in
        (0...wanted[cell.row]).map { count in
          var table = table
          table[cell.row][cell.column] = count
          return table
        }
      }
      // Rows whose cells are all set have to have their total.
      let isLast = !withheld.dropFirst(place + 1).contains { $0.row == cell.row }
      tables.removeAll { table in
        let total = table[cell.row].reduce(0, +)
        return isLast && total != wanted[cell.row]
      }
    }
    return tables.filter { totals($0) == wanted }
  }

  @Test func mayBeNone() throws {
    let audit = try SuppressionAudit(table: [[1, 7], [0, 9]], withheld: [], minimum: 5)
    #expect(audit.isProtected && audit.ranges == [])
    #expect(audit.uncovered == [Cell(row: 0, column: 0)])
    #expect(try SuppressionAudit(table: [], withheld: [], minimum: 5).isProtected)
  }

  @Test func standHugeCounts() throws {
    let billion = 1_000_000_000
    let cells = (0..<4).map { Cell(row: $0 / 2, column: $0 % 2) }
    let audit = try SuppressionAudit(
      table: [[billion, 3], [4, 2 * billion]], withheld: cells, minimum: 10)
    #expect(audit.ranges[0] == DeducibleRange(lower: 0, upper: billion + 3))
    #expect(audit.ranges[1] == DeducibleRange(lower: 0, upper: billion + 3))
    #expect(audit.isProtected)
  }

  @Test(arguments: [
    ([[1, 2], [3]], [], UndefinedReason.inconsistentCounts),
    ([[1, -2]], [], .inconsistentCounts), ([[1, 2]], [[0, 2]], .inconsistentCounts),
    ([[1, 2]], [[0, 1], [0, 1]], .inconsistentCounts), ([[.max, 1]], [], .notFinite),
  ])
  func areNotDefined(table: [[Int]], withheld: [[Int]], reason: UndefinedReason) {
    #expect(throws: reason) {
      try SuppressionAudit(
        table: table, withheld: withheld.map { Cell(row: $0[0], column: $0[1]) }, minimum: 5)
    }
  }
}
