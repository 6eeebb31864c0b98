/// What one driver has to do with the outcome.
///
/// - Name: A driver's figures
/// - Formula: LMG Σ over orders of the gain in R²/p!; relative weight Σₖ Λⱼₖ²bₖ²; VIF 1/(1 − Rⱼ²);
///   shares over R².
/// - Source: Lindeman, Merenda and Gold 1980; Budescu 1993; Johnson 2000.
/// - Range: Correlation from −1 to 1; gains, weights and shares from 0 to 1; VIF 1 or more; beta of
///   either sign.
/// - Missing: Only rows that answered the outcome and all drivers count.
/// - Few answers: As `KeyDrivers`, of which it is a part.
/// - Assumptions: As `KeyDrivers`: associations, not effects.
/// - Not defined: `noStableSolution`.
package struct Driver: Equatable, Sendable {
  /// Pearson's correlation with the outcome.
  package let correlation: Double
  /// The slope in standard deviations, the other drivers held fixed.
  ///
  /// Shown only where its sign differs from the correlation's.
  package let standardizedBeta: Double
  /// The variance inflation factor 1/(1 − R²ⱼ) by the other drivers; 1 where it is unlike them.
  package let varianceInflation: Double
  /// The mean gain in R² over all orders of entry: LMG, Shapley's value, general dominance.
  ///
  /// Lindeman, Merenda and Gold 1980. The drivers' values add up to R².
  package let generalDominance: Double
  /// General dominance as a share of R²; not defined where the drivers explain nothing.
  package let generalDominanceShare: Estimate
  /// Johnson's relative weight, the check on general dominance (Johnson 2000); they add up to R².
  package let relativeWeight: Double
  /// The relative weight as a share of R²; not defined where the drivers explain nothing.
  package let relativeWeightShare: Estimate
  /// Conditional dominance: per number of other drivers, from 0, the mean gain in R² over them.
  package let conditionalDominance: [Double]

  /// R² of the driver alone.
  package var alone: Double { conditionalDominance[0] }

  /// What R² loses without the driver.
  package var usefulness: Double { conditionalDominance[conditionalDominance.count - 1] }

  init(_ place: Int, model: StandardizedRegression, fits: SubsetFits, n: Int) {
    func share(_ part: Double) -> Estimate {
      fits.full > 0 ? .defined(part / fits.full, n: n) : .notDefined(.noStableSolution)
    }
    correlation = model.outcomeCorrelations[place]
    standardizedBeta = model.slopes[place]
    varianceInflation = model.varianceInflations[place]
    relativeWeight = model.relativeWeights[place]
    conditionalDominance = fits.averageGains(of: place)
    generalDominance = conditionalDominance.reduce(0, +) / Double(fits.driverCount)
    generalDominanceShare = share(generalDominance)
    relativeWeightShare = share(relativeWeight)
  }
}
