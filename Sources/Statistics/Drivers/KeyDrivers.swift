/// With which of several items an outcome goes together most, such as overall satisfaction.
///
/// The shares of R² say how much of the outcome's variance goes with each driver; without an
/// experiment they are associations, not effects. From the sums over rows that answered the outcome
/// and all drivers, T3.
///
/// - Name: Key drivers: LMG, relative weights and dominance
/// - Formula: LMG, the mean gain in R² over all orders of entry; Johnson's Σₖ Λⱼₖ²bₖ²; VIF 1/(1 −
///   Rⱼ²); adjusted R² = 1 − (1 − R²)(n − 1)/(n − p − 1).
/// - Source: Lindeman, Merenda and Gold 1980; Budescu 1993; Johnson 2000;
///   `relaimpo::calc.relimp(type = "lmg")`.
/// - Range: R², gains and shares from 0 to 1; adjusted R² may be below 0; VIF 1 or more.
/// - Missing: Only rows that answered the outcome and all drivers count; n is their number.
/// - Few answers: Not defined for n = 0 or n = 1, nor up to as many rows as drivers and one more.
/// - Assumptions: Straight relations; associations, not effects. Told only without `doubt`: n ≥
///   max(100, 10p), R² ≥ 0.10.
/// - Not defined: `needsMoreItems`, `tooManyItems`, `tooFewCompleteRows`, `noVariance`,
///   `collinearItems`, `inconsistentCounts`, `notFinite`.
package struct KeyDrivers: Equatable, Sendable {
  /// The most drivers: all their 2ᵖ subsets are fitted.
  package static let mostDrivers = 12

  /// The number of complete rows.
  package let rowCount: Int
  /// The drivers' figures, in the order in which they were given.
  package let drivers: [Driver]
  private let fits: SubsetFits

  /// Creates the figures of an outcome and its drivers, by their places in the matrix.
  ///
  /// - Throws: `needsMoreItems` without a driver, `tooManyItems` above 12, `tooFewCompleteRows`
  ///   where a model of so many drivers fits any answers, `noVariance` where all gave the same answer
  ///   to an item, `collinearItems` where a driver follows from the others, `inconsistentCounts` for
  ///   places that aren't in the matrix or are given twice, `notFinite`.
  package init(
    _ matrix: CovarianceMatrix, outcome: Int, drivers places: [Int]
  ) throws(UndefinedReason) {
    guard !places.isEmpty else { throw .needsMoreItems }
    guard places.count <= Self.mostDrivers else { throw .tooManyItems }
    guard Set(places + [outcome]).count == places.count + 1 else { throw .inconsistentCounts }
    let correlations = try matrix.correlations(of: places + [outcome])
    guard matrix.rowCount > places.count + 1 else { throw .tooFewCompleteRows }
    let model = try StandardizedRegression(correlations)
    let fits = SubsetFits(correlations)
    rowCount = matrix.rowCount
    self.fits = fits
    drivers = places.indices.map { Driver($0, model: model, fits: fits, n: matrix.rowCount) }
  }

  /// R², the share of the outcome's variance that goes with the drivers together; 0 to 1.
  package var rSquared: Estimate { .defined(fits.full, n: rowCount) }

  /// R² less what as many drivers explain by chance, 1 − (1 − R²)(n − 1)/(n − p − 1).
  package var adjustedRSquared: Estimate {
    let freedom = Double(rowCount - fits.driverCount - 1)
    return rSquared.map { 1 - (1 - $0) * Double(rowCount - 1) / freedom }
  }

  /// Complete dominance: the share of subsets of the others to which one driver adds more than another.
  ///
  /// 1 where it always does (Budescu 1993). Not defined for a driver and itself.
  package func dominance(of driver: Int, over other: Int) -> Estimate {
    guard driver != other, drivers.indices.contains(driver), drivers.indices.contains(other) else {
      return .notDefined(.inconsistentCounts)
    }
    return .defined(fits.dominance(of: driver, over: other), n: rowCount)
  }

  /// Why the drivers shouldn't be told to readers, if so.
  package var doubt: DriverDoubt? {
    let needed = max(DriverDoubt.fewestRows, DriverDoubt.rowsPerDriver * fits.driverCount)
    if rowCount < needed { return .tooFewRows(needed: needed) }
    return fits.full < DriverDoubt.leastExplained ? .explainsTooLittle : nil
  }
}

/// Why the order of drivers would change with other answers.
package enum DriverDoubt: Equatable, Sendable {
  /// Fewer complete rows than 100, or than 10 per driver.
  case tooFewRows(needed: Int)
  /// R² is below 0.10.
  case explainsTooLittle

  static let fewestRows = 100
  static let rowsPerDriver = 10
  static let leastExplained = 0.1
}
