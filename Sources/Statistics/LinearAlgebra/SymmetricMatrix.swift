/// A small dense matrix of which only symmetric values are stored.
struct SymmetricMatrix: Equatable, Sendable {
  /// The number of rows, and of columns.
  let order: Int
  /// The entries, row by row.
  private(set) var entries: [Double]

  /// Creates a matrix of zeros.
  init(order: Int) {
    self.order = order
    entries = [Double](repeating: 0, count: order * order)
  }

  /// Creates a matrix whose entries at and below the diagonal a function gives.
  init(order: Int, entry: (_ row: Int, _ column: Int) -> Double) {
    self.init(order: order)
    for row in 0..<order {
      for column in 0...row { self[row, column] = entry(row, column) }
    }
  }

  /// The entry at a row and column; setting it sets its mirror image too.
  subscript(row: Int, column: Int) -> Double {
    get { entries[row * order + column] }
    set {
      entries[row * order + column] = newValue
      entries[column * order + row] = newValue
    }
  }

  /// The product with a column of `order` numbers.
  func times(_ vector: [Double]) -> [Double] {
    (0..<order).map { row in
      (0..<order).reduce(0) { $0 + entries[row * order + $1] * vector[$1] }
    }
  }
}
