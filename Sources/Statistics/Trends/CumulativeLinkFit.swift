/// The search for the thresholds and slope of a cumulative-link model, by Newton's method.
///
/// The log likelihood is concave, so halving steps that overshoot always leads to its top.
struct CumulativeLinkFit {
  private static let mostSteps = 100
  /// A slope per standard deviation of position beyond which answers are told apart by it alone.
  private static let steepest = 30.0

  private let table: PeriodTable
  /// The thresholds and, as last, the slope, of the table's positions.
  private var parameters: [Double]
  private var slopes: [Double] = []
  private var information: SymmetricMatrix
  private(set) var logLikelihood = 0.0

  init(_ table: PeriodTable) {
    self.table = table
    parameters = table.logOdds + [0]
    information = SymmetricMatrix(order: parameters.count)
    differentiate()
  }

  /// The log odds up to each category but the last, at the table's mean position.
  var thresholds: [Double] { Array(parameters.dropLast()) }

  /// The slope per standard deviation of position.
  var slope: Double { parameters[parameters.count - 1] }

  /// The standard error of the slope.
  ///
  /// - Throws: `noStableSolution`.
  func slopeError() throws(UndefinedReason) -> Double {
    guard let cholesky = Cholesky(information, tolerance: 1e-13) else { throw .noStableSolution }
    return cholesky.inverseDiagonal[parameters.count - 1].squareRoot()
  }

  /// Moves the parameters to the top of the likelihood.
  ///
  /// - Throws: `noStableSolution` where the likelihood rises without end.
  mutating func converge() throws(UndefinedReason) {
    for _ in 0..<Self.mostSteps {
      guard let cholesky = Cholesky(information, tolerance: 1e-13), abs(slope) < Self.steepest
      else { throw .noStableSolution }
      let step = cholesky.solve(slopes)
      // What the step gains; rounding hides steps that gain less.
      let gain = zip(step, slopes).reduce(0) { $0 + $1.0 * $1.1 }
      try take(step, gain: gain)
      if gain < 1e-20 * Double(table.n) { return }
    }
    throw .noStableSolution
  }

  private mutating func take(_ step: [Double], gain: Double) throws(UndefinedReason) {
    let (start, before) = (parameters, logLikelihood)
    let isSmall = gain < 1e-9 * abs(before)
    var share = 1.0
    for _ in 0..<40 {
      parameters = zip(start, step).map { $0 + share * $1 }
      if zip(thresholds, thresholds.dropFirst()).allSatisfy({ $0 < $1 }) {
        differentiate()
        if isSmall || logLikelihood >= before { return }
      }
      share /= 2
    }
    throw .noStableSolution
  }

  /// Computes the log likelihood with its slopes and observed information.
  private mutating func differentiate() {
    let last = parameters.count - 1
    logLikelihood = 0
    slopes = [Double](repeating: 0, count: last + 1)
    information = SymmetricMatrix(order: last + 1)
    for (counts, position) in zip(table.counts, table.positions) {
      let bounds = (0..<last).map { LogisticBound(parameters[$0] - parameters[last] * position) }
      for (category, count) in counts.enumerated() where count > 0 {
        let cell = LogisticCell(
          above: category > 0 ? bounds[category - 1] : nil,
          upTo: category < last ? bounds[category] : nil)
        logLikelihood += count * cell.logProbability
        add(cell, category: category, count: count, position: position)
      }
    }
  }

  private mutating func add(
    _ cell: LogisticCell, category: Int, count: Double, position: Double
  ) {
    let last = parameters.count - 1
    if category < last {
      slopes[category] += count * cell.upperSlope
      information[category, category] -= count * cell.upperCurvature
      information[category, last] += count * position * (cell.upperCurvature + cell.mixedCurvature)
    }
    if category > 0 {
      slopes[category - 1] += count * cell.lowerSlope
      information[category - 1, category - 1] -= count * cell.lowerCurvature
      information[category - 1, last] +=
        count * position * (cell.lowerCurvature + cell.mixedCurvature)
    }
    if category > 0, category < last {
      information[category, category - 1] -= count * cell.mixedCurvature
    }
    slopes[last] -= count * position * (cell.upperSlope + cell.lowerSlope)
    information[last, last] -=
      count * position * position
      * (cell.upperCurvature + cell.lowerCurvature + 2 * cell.mixedCurvature)
  }
}
