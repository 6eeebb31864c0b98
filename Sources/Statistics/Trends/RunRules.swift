/// A sign in a series that its process isn't steady (Nelson 1984).
///
/// - Name: Run rules
/// - Formula: A value beyond 3σ; nine on one side; six that rise or fall; two of three beyond 2σ on
///   one side.
/// - Source: Nelson 1984.
/// - Range: Places in the series, from 0.
/// - Missing: Periods without figure are left out by the caller.
/// - Few answers: No place in a series of none; a single value can only lie beyond 3σ.
/// - Assumptions: The centre and σ of a steady process, as of `IndividualsChart`.
/// - Not defined: none: a σ that isn't positive finds no sign.
package enum RunRule: CaseIterable, Sendable {
  /// One value beyond 3 σ.
  case beyondLimits
  /// Nine values in a row on one side of the centre.
  case runOnOneSide
  /// Six values in a row that all rise or all fall.
  case steadyTrend
  /// Two of three values beyond 2 σ on the same side.
  case nearLimits

  private var window: Int {
    switch self {
    case .beyondLimits: 1
    case .runOnOneSide: 9
    case .steadyTrend: 6
    case .nearLimits: 3
    }
  }

  /// The places, from 0, at which the sign is complete; none where σ isn't positive.
  package func places(in values: [Double], centre: Double, sigma: Double) -> [Int] {
    guard sigma > 0, values.count >= window else { return [] }
    let distances = values.map { ($0 - centre) / sigma }
    return (window - 1..<values.count).filter { holds(in: distances[($0 - window + 1)...$0]) }
  }

  private func holds(in distances: ArraySlice<Double>) -> Bool {
    let steps = zip(distances, distances.dropFirst())
    switch self {
    case .beyondLimits: return distances.allSatisfy { abs($0) > 3 }
    case .runOnOneSide: return distances.allSatisfy { $0 > 0 } || distances.allSatisfy { $0 < 0 }
    case .steadyTrend: return steps.allSatisfy { $0 < $1 } || steps.allSatisfy { $0 > $1 }
    case .nearLimits: return distances.count { $0 > 2 } >= 2 || distances.count { $0 < -2 } >= 2
    }
  }
}
