/// The R² of an outcome on every subset of its drivers.
///
/// A subset is a number whose bit j says whether driver j belongs to it.
struct SubsetFits: Equatable, Sendable {
  /// The number of drivers.
  let driverCount: Int
  /// The R² of each of the 2ᵖ subsets, that of the empty one first.
  let values: [Double]

  /// Creates the fits from the correlations of the drivers and, as last, the outcome.
  ///
  /// The drivers' correlations are positive definite.
  init(_ correlations: SymmetricMatrix) {
    var sweep = SubsetSweep(correlations)
    sweep.visit(from: 0, subset: 0, level: 0, fit: 0)
    driverCount = correlations.order - 1
    values = sweep.fits
  }

  /// The R² of all drivers together.
  var full: Double { values[values.count - 1] }

  /// What a driver adds to the subset, which is without it.
  func gain(of driver: Int, over subset: Int) -> Double {
    values[subset | 1 << driver] - values[subset]
  }

  /// Per number of other drivers, from 0 on, what a driver adds to them on average.
  func averageGains(of driver: Int) -> [Double] {
    var gains = [Double](repeating: 0, count: driverCount)
    var subsets = [Double](repeating: 0, count: driverCount)
    for subset in values.indices where subset & 1 << driver == 0 {
      gains[subset.nonzeroBitCount] += gain(of: driver, over: subset)
      subsets[subset.nonzeroBitCount] += 1
    }
    return zip(gains, subsets).map { $0 / $1 }
  }

  /// The share of the subsets of other drivers to which one driver adds more than another.
  ///
  /// Gains as good as equal count half.
  func dominance(of driver: Int, over other: Int) -> Double {
    let both = 1 << driver | 1 << other
    var wins = 0.0
    for subset in values.indices where subset & both == 0 {
      let difference = values[subset | 1 << driver] - values[subset | 1 << other]
      wins += abs(difference) <= 1e-13 ? 0.5 : difference > 0 ? 1 : 0
    }
    return wins / Double(values.count / 4)
  }
}

/// A walk over all subsets that takes each driver out of what remains of the later ones.
///
/// Each level holds the covariances that remain once the drivers included so far are held fixed, so
/// that a subset costs one elimination step more than the subset it grew from.
private struct SubsetSweep {
  private let order: Int
  private var levels: [Double]
  private(set) var fits: [Double]

  init(_ correlations: SymmetricMatrix) {
    order = correlations.order
    levels = [Double](repeating: 0, count: order * order * order)
    levels.replaceSubrange(0..<order * order, with: correlations.entries)
    fits = [Double](repeating: 0, count: 1 << (order - 1))
  }

  mutating func visit(from first: Int, subset: Int, level: Int, fit: Double) {
    fits[subset] = fit
    let outcome = order - 1
    for driver in first..<outcome {
      let row = level * order * order + outcome * order
      let pivot = levels[level * order * order + driver * order + driver]
      let gain = levels[row + driver] * levels[row + driver] / pivot
      eliminate(driver, pivot: pivot, level: level)
      visit(from: driver + 1, subset: subset | 1 << driver, level: level + 1, fit: fit + gain)
    }
  }

  private mutating func eliminate(_ driver: Int, pivot: Double, level: Int) {
    let here = level * order * order
    let next = here + order * order
    for row in driver + 1..<order {
      let factor = levels[here + row * order + driver] / pivot
      for column in driver + 1...row {
        levels[next + row * order + column] =
          levels[here + row * order + column] - factor * levels[here + column * order + driver]
      }
    }
  }
}
