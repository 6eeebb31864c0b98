/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
///
/// Small eigenvalues of well-scaled matrices come out as precisely as large ones.
struct SymmetricEigen: Sendable {
  /// The eigenvalues, largest first.
  let values: [Double]
  /// Per eigenvalue its vector of length 1.
  let vectors: [[Double]]

  /// Creates the decomposition.
  init(_ matrix: SymmetricMatrix) {
    var rotations = JacobiRotations(matrix)
    rotations.diagonalize()
    let order = matrix.order
    let places = (0..<order).sorted { rotations.diagonal($0) > rotations.diagonal($1) }
    values = places.map { rotations.diagonal($0) }
    vectors = places.map { place in
      (0..<order).map { rotations.vectors[$0 * order + place] }
    }
  }
}

/// A matrix on its way to diagonal form, with the rotations made so far.
private struct JacobiRotations {
  private static let mostSweeps = 60

  let order: Int
  var entries: [Double]
  /// The rotations' product; its columns become the eigenvectors.
  var vectors: [Double]

  init(_ matrix: SymmetricMatrix) {
    order = matrix.order
    entries = matrix.entries
    vectors = [Double](repeating: 0, count: order * order)
    for i in 0..<order { vectors[i * order + i] = 1 }
  }

  func diagonal(_ i: Int) -> Double { entries[i * order + i] }

  mutating func diagonalize() {
    for _ in 0..<Self.mostSweeps {
      var hasRotated = false
      for p in 0..<order {
        for q in p + 1..<order where isNoticeable(p, q) {
          rotate(p, q)
          hasRotated = true
        }
      }
      if !hasRotated { return }
    }
  }

  private func isNoticeable(_ p: Int, _ q: Int) -> Bool {
    let entry = abs(entries[p * order + q])
    return entry > 1e-17 * (abs(diagonal(p)) * abs(diagonal(q))).squareRoot()
      && entry > .leastNormalMagnitude
  }

  /// Turns the plane of two axes so that their mixed entry becomes 0.
  private mutating func rotate(_ p: Int, _ q: Int) {
    let mixed = entries[p * order + q]
    let theta = (diagonal(q) - diagonal(p)) / (2 * mixed)
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in 0..<order {
      let (x, y) = (entries[k * order + p], entries[k * order + q])
      entries[k * order + p] = cosine * x - sine * y
      entries[k * order + q] = sine * x + cosine * y
    }
    for k in 0..<order {
      let (x, y) = (entries[p * order + k], entries[q * order + k])
      entries[p * order + k] = cosine * x - sine * y
      entries[q * order + k] = sine * x + cosine * y
    }
    entries[p * order + q] = 0
    entries[q * order + p] = 0
    for k in 0..<order {
      let (x, y) = (vectors[k * order + p], vectors[k * order + q])
      vectors[k * order + p] = cosine * x - sine * y
      vectors[k * order + q] = sine * x + cosine * y
    }
  }
}
