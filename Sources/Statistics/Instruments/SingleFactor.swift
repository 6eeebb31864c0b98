/// The one thing that the items of a scale have in common, fitted by maximum likelihood.
///
/// The correlations of n rows are as likely as can be under λλᵀ + diag ψ (Lawley and Maxwell 1971).
/// From complete rows, T3.
///
/// - Name: One-factor model and omega total
/// - Formula: Correlations λλᵀ + diag ψ by maximum likelihood; ω = (Σλ)²/((Σλ)² + Σψ).
/// - Source: Lawley and Maxwell 1971; McDonald 1999; R's `factanal` at a tight tolerance.
/// - Range: Loadings from −1 to 1; uniquenesses between 0 and 1; omega from 0 to 1 in the model.
/// - Missing: Only rows that answered all items count.
/// - Few answers: Not defined for n = 0 or n = 1, nor up to as many rows as items.
/// - Assumptions: One factor, errors uncorrelated; normal items for the likelihood.
/// - Not defined: `needsThreeItems`, `tooFewCompleteRows`, `noVariance`, `collinearItems`,
///   `noStableSolution`, `notFinite`.
package struct SingleFactor: Equatable, Sendable {
  /// Per item its correlation with what they have in common; most are positive.
  package let loadings: [Double]
  /// Per item the share of its variance that is its own, above 0.
  package let uniquenesses: [Double]
  private let matrix: CovarianceMatrix

  /// Creates the factor of all items of the matrix.
  ///
  /// - Throws: `needsThreeItems`, `tooFewCompleteRows` where there are no more rows than items,
  ///   `noVariance` where an item has none, `collinearItems` where one follows from the others,
  ///   `noStableSolution` where the items have nothing in common or the best fit leaves an item
  ///   nothing of its own, `notFinite`.
  package init(_ matrix: CovarianceMatrix) throws(UndefinedReason) {
    guard matrix.itemCount >= 3 else { throw .needsThreeItems }
    let correlations = try matrix.correlations(of: Array(0..<matrix.itemCount))
    guard matrix.rowCount > matrix.itemCount else { throw .tooFewCompleteRows }
    guard let cholesky = Cholesky(correlations) else { throw .collinearItems }
    let start = (1 - 0.5 / Double(matrix.itemCount))
    var fit = SingleFactorFit(
      correlations,
      logUniquenesses: cholesky.inverseDiagonal.map { naturalLogarithm(start / $0) })
    try fit.converge()
    let loadings = try fit.loadings()
    self.loadings = loadings.reduce(0, +) < 0 ? loadings.map { -$0 } : loadings
    uniquenesses = fit.uniquenesses
    self.matrix = matrix
  }

  /// McDonald's omega total of the items as they are, (Σλ)²/((Σλ)² + Σψ) in their own units.
  ///
  /// McDonald 1999. Better than alpha where loadings differ.
  package var omegaTotal: Estimate {
    omega { loading, uniqueness in loading * loading / (loading * loading + uniqueness) }
  }

  /// Omega total of the items scaled to equal variances.
  package var standardizedOmegaTotal: Estimate {
    let loading = loadings.reduce(0, +)
    return estimate(loading * loading / (loading * loading + uniquenesses.reduce(0, +)))
  }

  /// Omega total with the variance of the sum as counted instead of the model's below the line.
  package var omegaTotalOfObservedVariance: Estimate {
    let variance = matrix.covariances.joined().reduce(0, +)
    return omega { loading, _ in loading * loading / variance }
  }

  private func omega(_ figure: (_ loading: Double, _ uniqueness: Double) -> Double) -> Estimate {
    let variances = loadings.indices.map { matrix.covariances[$0][$0] }
    let loading = zip(loadings, variances).reduce(0) { $0 + $1.0 * $1.1.squareRoot() }
    let uniqueness = zip(uniquenesses, variances).reduce(0) { $0 + $1.0 * $1.1 }
    return estimate(figure(loading, uniqueness))
  }

  private func estimate(_ value: Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: value, n: matrix.rowCount, method: .singleFactor)
    }
  }
}
