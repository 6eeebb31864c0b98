/// The regression of a standardised outcome on standardised drivers, all at once.
struct StandardizedRegression: Sendable {
  /// Per driver its correlation with the outcome.
  let outcomeCorrelations: [Double]
  /// Per driver its slope.
  let slopes: [Double]
  /// Per driver the diagonal entry of the inverse of the drivers' correlations.
  let varianceInflations: [Double]
  /// Per driver Johnson's relative weight.
  let relativeWeights: [Double]

  /// Creates the regression from the correlations of the drivers and, as last, the outcome.
  ///
  /// - Throws: `collinearItems`.
  init(_ correlations: SymmetricMatrix) throws(UndefinedReason) {
    let count = correlations.order - 1
    let drivers = SymmetricMatrix(order: count) { correlations[$0, $1] }
    guard let cholesky = Cholesky(drivers) else { throw .collinearItems }
    outcomeCorrelations = (0..<count).map { correlations[$0, count] }
    slopes = cholesky.solve(outcomeCorrelations)
    varianceInflations = cholesky.inverseDiagonal
    relativeWeights = Self.relativeWeights(SymmetricEigen(drivers), outcomeCorrelations)
  }

  /// Σₖ Λⱼₖ² bₖ² with Λ the drivers' correlations' square root and b the slopes on the uncorrelated
  /// variables nearest to the drivers.
  private static func relativeWeights(
    _ eigen: SymmetricEigen, _ outcomeCorrelations: [Double]
  ) -> [Double] {
    let places = outcomeCorrelations.indices
    let root = SymmetricMatrix(order: places.count) { row, column in
      places.reduce(0) {
        $0 + eigen.vectors[$1][row] * eigen.values[$1].squareRoot() * eigen.vectors[$1][column]
      }
    }
    var slopes = [Double](repeating: 0, count: places.count)
    for (value, vector) in zip(eigen.values, eigen.vectors) {
      let projection = places.reduce(0) { $0 + vector[$1] * outcomeCorrelations[$1] }
      for place in places { slopes[place] += vector[place] * projection / value.squareRoot() }
    }
    return places.map { row in
      places.reduce(0) { sum, column in
        sum + root[row, column] * root[row, column] * slopes[column] * slopes[column]
      }
    }
  }
}
