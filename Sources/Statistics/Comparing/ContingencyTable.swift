/// How many answers each combination of two attributes got, as of groups and answers.
///
/// Rows and columns are in the order given. Counts that can't be (negative, rows of different
/// lengths, too many to add) don't trap: every figure of them is not defined, and `problem` says why.
package struct ContingencyTable: Equatable, Sendable {
  /// The counts, row by row.
  package let rows: [[Int]]
  package let rowTotals: [Int]
  package let columnTotals: [Int]
  /// The number of answers.
  package let n: Int
  /// Why nothing can be computed from the table, if so.
  package let problem: UndefinedReason?

  /// Creates a table of counts, row by row.
  package init(rows: [[Int]]) {
    let columns = rows.first?.count ?? 0
    guard rows.allSatisfy({ $0.count == columns && $0.allSatisfy { $0 >= 0 } }) else {
      self.init(problem: .inconsistentCounts)
      return
    }
    // Products of two totals have to be exact.
    guard let n = sum(rows.flatMap { $0 }), n <= 1 << 61 else {
      self.init(problem: .notFinite)
      return
    }
    self.init(rows: rows, columns: columns, n: n, problem: nil)
  }

  /// Creates a table with a row per group and a column per category of one scale, ascending.
  package init(_ groups: [CategoryCounts]) {
    if let problem = groups.lazy.compactMap(\.problem).first {
      self.init(problem: problem)
    } else if groups.contains(where: { $0.scores != groups.first?.scores }) {
      self.init(problem: .scalesDiffer)
    } else {
      self.init(rows: groups.map(\.counts))
    }
  }

  private init(problem: UndefinedReason) {
    self.init(rows: [], columns: 0, n: 0, problem: problem)
  }

  private init(rows: [[Int]], columns: Int, n: Int, problem: UndefinedReason?) {
    self.rows = rows
    rowTotals = rows.map { $0.reduce(0, +) }
    columnTotals = (0..<columns).map { column in rows.reduce(0) { $0 + $1[column] } }
    self.n = n
    self.problem = problem
  }

  /// Throws the reason why there is no figure: a problem of the counts, or no answers.
  func requireAnswers() throws(UndefinedReason) {
    if let problem { throw problem }
    guard n > 0 else { throw .noAnswers }
  }
}
