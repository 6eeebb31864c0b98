/// The search for the uniquenesses of a single factor, by Newton's method on their logarithms.
///
/// With θ₁ > θ₂ … the eigenvalues of D R D, D = diag ψ^(−½), and u their vectors, the misfit is
/// Σ (θₘ − ln θₘ − 1) over all but the first (Jöreskog 1967, Clarke 1970).
struct SingleFactorFit {
  private static let mostSteps = 200
  /// Below, an item is taken to have nothing of its own: the fit lies at the edge.
  private static let leastUniqueness = 1e-5

  private let correlations: SymmetricMatrix
  private var logUniquenesses: [Double]
  private var eigen: SymmetricEigen

  init(_ correlations: SymmetricMatrix, logUniquenesses: [Double]) {
    self.correlations = correlations
    self.logUniquenesses = logUniquenesses
    eigen = Self.eigen(correlations, logUniquenesses)
  }

  /// The items' own shares of variance.
  var uniquenesses: [Double] { logUniquenesses.map(exponential) }

  /// The items' correlations with the factor, of either sign.
  ///
  /// - Throws: `noStableSolution` where the items have nothing in common.
  func loadings() throws(UndefinedReason) -> [Double] {
    guard eigen.values[0] > 1 + 1e-9 else { throw .noStableSolution }
    let length = (eigen.values[0] - 1).squareRoot()
    return zip(uniquenesses, eigen.vectors[0]).map { $0.squareRoot() * $1 * length }
  }

  /// Moves the uniquenesses to the best fit.
  ///
  /// - Throws: `noStableSolution` where there is none inside what is possible, or several are as good.
  mutating func converge() throws(UndefinedReason) {
    for _ in 0..<Self.mostSteps {
      let step = newtonStep()
      guard step.allSatisfy(\.isFinite), take(step) else { throw .noStableSolution }
      if logUniquenesses.contains(where: { $0 < naturalLogarithm(Self.leastUniqueness) }) {
        throw .noStableSolution
      }
      if step.allSatisfy({ abs($0) < 1e-12 }) {
        guard Cholesky(curvature(isExact: true), tolerance: 1e-6) != nil else { break }
        return
      }
    }
    throw .noStableSolution
  }

  private var misfit: Double { Self.misfit(eigen) }

  private static func misfit(_ eigen: SymmetricEigen) -> Double {
    eigen.values.dropFirst().reduce(0) { $0 + $1 - naturalLogarithm($1) - 1 }
  }

  private static func eigen(
    _ correlations: SymmetricMatrix, _ logUniquenesses: [Double]
  ) -> SymmetricEigen {
    SymmetricEigen(
      SymmetricMatrix(order: correlations.order) { row, column in
        correlations[row, column]
          * exponential(-(logUniquenesses[row] + logUniquenesses[column]) / 2)
      })
  }

  /// Takes the step, or as much of it as doesn't worsen the fit; says whether any did.
  private mutating func take(_ step: [Double]) -> Bool {
    let longest = step.reduce(0) { max($0, abs($1)) }
    var share = min(1, 2 / max(longest, 1))
    let before = misfit
    for _ in 0..<40 {
      let moved = zip(logUniquenesses, step).map { $0 - share * $1 }
      let eigen = Self.eigen(correlations, moved)
      // Near the end rounding decides which of two misfits is the smaller.
      if Self.misfit(eigen) <= before || longest < 1e-6 {
        logUniquenesses = moved
        self.eigen = eigen
        return true
      }
      share /= 2
    }
    return false
  }

  /// What to subtract from the logarithms: the slopes, divided by the curvature.
  private func newtonStep() -> [Double] {
    let slopes = slopes
    let curvature = Cholesky(curvature(isExact: true)) ?? Cholesky(curvature(isExact: false))
    return curvature?.solve(slopes) ?? slopes
  }

  /// Per item Σ (1 − θₘ) uₘᵢ².
  private var slopes: [Double] {
    (0..<correlations.order).map { i in
      zip(eigen.values, eigen.vectors).dropFirst().reduce(0) {
        $0 + (1 - $1.0) * $1.1[i] * $1.1[i]
      }
    }
  }

  /// The second derivatives, or their expectation, which is never negative.
  private func curvature(isExact: Bool) -> SymmetricMatrix {
    let (values, vectors) = (eigen.values, eigen.vectors)
    return SymmetricMatrix(order: correlations.order) { i, j in
      var others = 0.0
      var sum = 0.0
      for m in 1..<values.count {
        let product = vectors[m][i] * vectors[m][j]
        others += product
        guard isExact else { continue }
        sum += values[m] * product * product
        for l in 1..<m { sum += product * vectors[l][i] * vectors[l][j] * (values[m] + values[l]) }
        sum +=
          (1 - values[m]) * product * vectors[0][i] * vectors[0][j] * (values[0] + values[m])
          / (values[0] - values[m])
      }
      return isExact ? sum : others * others
    }
  }
}
