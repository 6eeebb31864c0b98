/// Whether and how fast a figure changed over a series of periods, where that can be told.
///
/// With four periods the smallest possible p is 0.083, so nothing is said below five. The caller leaves
/// out the periods before a break of the series.
///
/// - Name: Trend over periods
/// - Formula: Theil and Sen's slope, with Mann and Kendall's two-sided p.
/// - Source: Theil 1950; Sen 1968; Mann 1945; Kendall 1975.
/// - Range: The slope in the figure's unit per period; p from 0 to 1.
/// - Missing: Periods without figure are left out by the caller, their positions with them.
/// - Few answers: Not defined below five periods.
/// - Assumptions: Values independent over time; no break of the series among them.
/// - Not defined: `needsFivePeriods`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct Trend: Equatable, Sendable {
  /// The fewest periods of which a trend is spoken.
  package static let fewestPeriods = 5

  private let values: [Double]
  private let positions: [Double]

  /// Creates the series of values at positions in time, by default 0, 1, 2 ….
  ///
  /// Positions say which periods are missing between others.
  package init(_ values: [Double], at positions: [Double]? = nil) {
    self.values = values
    self.positions = positions ?? values.indices.map(Double.init)
  }

  /// Theil and Sen's change per unit of position, with its interval; not defined below five periods.
  package func slope(confidence: Double = 0.95) -> Estimate {
    guard isLongEnough else { return .notDefined(.needsFivePeriods) }
    return TheilSen(values, at: positions).slope(confidence: confidence)
  }

  /// Mann and Kendall's two-sided p, exact without ties; not defined below five periods or without change.
  package var pValue: Estimate {
    guard isLongEnough else { return .notDefined(.needsFivePeriods) }
    return MannKendall(values).pValue
  }

  private var isLongEnough: Bool { values.count >= Self.fewestPeriods }
}
