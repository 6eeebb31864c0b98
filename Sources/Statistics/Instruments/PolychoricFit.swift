/// The search for the correlation that makes a table of joint counts as likely as can be.
struct PolychoricFit: Equatable, Sendable {
  private static let mostSteps = 100
  /// How near to −1 or 1 a correlation may come before it counts as being there.
  private static let edge = 1e-6

  var counts: [[Int]]
  var rowShares: [Double]
  var columnShares: [Double]
  var rowThresholds: [Double]
  var columnThresholds: [Double]

  /// The root of the score.
  ///
  /// Newton's method with the expected information first, then with the slope through the last two
  /// points; always between the nearest points of either sign.
  ///
  /// - Throws: `noStableSolution` where the likelihood rises up to −1 or 1, or hardly depends on it.
  func correlation() throws(UndefinedReason) -> Double {
    var bracket = (lower: -1.0, upper: 1.0)
    var place = 0.0
    var last: (place: Double, score: Double)?
    for _ in 0..<Self.mostSteps {
      let (score, information) = score(at: place)
      guard score.isFinite, information > 0, information.isFinite else { throw .noStableSolution }
      if score == 0 { return try settled(place, information) }
      if score > 0 { bracket.lower = place } else { bracket.upper = place }
      var step = score / information
      if let last, abs(place - last.place) < 0.05, last.score != score {
        step = -score * (place - last.place) / (score - last.score)
      }
      last = (place, score)
      var next = place + step
      if !(next > bracket.lower && next < bracket.upper) {
        next = (bracket.lower + bracket.upper) / 2
      }
      guard abs(next) < 1 - Self.edge else { throw .noStableSolution }
      if abs(next - place) < 1e-13 { return try settled(next, information) }
      place = next
    }
    throw .noStableSolution
  }

  /// The place, where the likelihood is curved enough for a standard error below 1.
  ///
  /// Beside −1 or 1 it can be flat: a value found there is made of rounding.
  private func settled(
    _ place: Double, _ information: Double
  ) throws(UndefinedReason) -> Double {
    guard information >= 1 else { throw .noStableSolution }
    return place
  }

  /// The slope of the log likelihood at a correlation, and its expected curvature.
  private func score(at correlation: Double) -> (score: Double, information: Double) {
    let normal = BivariateNormal(correlation: correlation)
    let excesses = corners { normal.excess(below: $0, $1) }
    let densities = corners { normal.density($0, $1) }
    let width = columnShares.count + 1
    func block(_ corners: [Double], _ row: Int, _ column: Int) -> Double {
      let (above, below) = (row * width + column, (row + 1) * width + column)
      return (corners[below + 1] - corners[below]) - (corners[above + 1] - corners[above])
    }
    var (score, information) = (0.0, 0.0)
    for row in rowShares.indices {
      for column in columnShares.indices {
        let share = rowShares[row] * columnShares[column] + block(excesses, row, column)
        let slope = block(densities, row, column)
        // Below, the share is made of rounding.
        let probability = max(share, 1e-17)
        score += Double(counts[row][column]) * slope / probability
        information += slope * slope / probability
      }
    }
    return (score, information * Double(counts.reduce(0) { $0 + $1.reduce(0, +) }))
  }

  /// A function of the thresholds at every corner of the cells, row by row; 0 at the outer ones.
  private func corners(_ function: (Double, Double) -> Double) -> [Double] {
    let width = columnShares.count + 1
    var corners = [Double](repeating: 0, count: (rowShares.count + 1) * width)
    for (row, x) in rowThresholds.enumerated() {
      for (column, y) in columnThresholds.enumerated() {
        corners[(row + 1) * width + column + 1] = function(x, y)
      }
    }
    return corners
  }
}
