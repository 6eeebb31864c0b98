/// The factor L of a positive definite matrix, A = L Lᵀ.
struct Cholesky: Sendable {
  private let order: Int
  private let factor: [Double]
  private let isComplete: Bool

  /// Creates the factor, or nothing where the matrix isn't positive definite.
  ///
  /// A pivot that lost all but the share `tolerance` of its diagonal entry counts as zero: its row
  /// follows from those before.
  init?(_ matrix: SymmetricMatrix, tolerance: Double = 1e-10) {
    self.init(droppingDependentRowsOf: matrix, tolerance: tolerance)
    guard isComplete else { return nil }
  }

  /// Creates the factor of the rows that don't follow from those before.
  ///
  /// The others, and rows with a diagonal entry of 0, count as absent: their unknowns are 0.
  init(droppingDependentRowsOf matrix: SymmetricMatrix, tolerance: Double = 1e-10) {
    order = matrix.order
    var isComplete = true
    var factor = matrix.entries
    for column in 0..<order {
      let diagonal = factor[column * order + column]
      var pivot = diagonal
      for k in 0..<column { pivot -= factor[column * order + k] * factor[column * order + k] }
      guard diagonal > 0, pivot > tolerance * diagonal else {
        isComplete = false
        for row in column..<order { factor[row * order + column] = 0 }
        continue
      }
      let root = pivot.squareRoot()
      factor[column * order + column] = root
      for row in column + 1..<order {
        var entry = factor[row * order + column]
        for k in 0..<column { entry -= factor[row * order + k] * factor[column * order + k] }
        factor[row * order + column] = entry / root
      }
    }
    self.factor = factor
    self.isComplete = isComplete
  }

  /// The x for which A x is the right-hand side.
  func solve(_ rightHandSide: [Double]) -> [Double] {
    var x = rightHandSide
    for row in 0..<order {
      let pivot = factor[row * order + row]
      for k in 0..<row { x[row] -= factor[row * order + k] * x[k] }
      x[row] = pivot > 0 ? x[row] / pivot : 0
    }
    for row in (0..<order).reversed() {
      let pivot = factor[row * order + row]
      for k in row + 1..<order { x[row] -= factor[k * order + row] * x[k] }
      x[row] = pivot > 0 ? x[row] / pivot : 0
    }
    return x
  }

  /// The diagonal of the inverse.
  var inverseDiagonal: [Double] {
    (0..<order).map { index in
      var unit = [Double](repeating: 0, count: order)
      unit[index] = 1
      return solve(unit)[index]
    }
  }
}
