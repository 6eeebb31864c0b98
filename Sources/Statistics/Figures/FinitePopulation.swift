/// A roster of which some have answered.
///
/// Its corrections belong to statements about this roster; they are left out of trends, comparisons
/// and forecasts.
///
/// - Name: Finite-population correction
/// - Formula: √(1 − n/N) for means; √((N − n)/(N − 1)) for shares; effective count n(N − 1)/(N −
///   n).
/// - Source: Cochran, Sampling Techniques, 1977.
/// - Range: Factors from 0 (everyone answered) to 1; the effective count is n or more.
/// - Missing: People of the roster without an answer count in N and not in n.
/// - Few answers: n = 0 leaves the factors at 1; a roster of one who answered has a factor of 0.
/// - Assumptions: Those who answered are as if drawn at random from the roster.
/// - Not defined: `emptyRoster`, `rosterSmallerThanAnswers`, `inconsistentCounts`.
package struct FinitePopulation: Equatable, Sendable {
  package let answered: Int
  package let roster: Int

  /// Creates a roster with its answers.
  ///
  /// - Throws: `emptyRoster`, `rosterSmallerThanAnswers`, `inconsistentCounts` for negative counts.
  package init(answered: Int, roster: Int) throws(UndefinedReason) {
    guard answered >= 0, roster >= 0 else { throw .inconsistentCounts }
    guard answered <= roster else { throw .rosterSmallerThanAnswers }
    guard roster > 0 else { throw .emptyRoster }
    self.answered = answered
    self.roster = roster
  }

  /// Whether everyone answered: an interval of no width then speaks of this roster only.
  package var isCensus: Bool { answered == roster }

  /// √(1 − n/N), by which the standard error of a mean shrinks (Cochran 1977).
  package var standardErrorFactor: Double {
    (Double(roster - answered) / Double(roster)).squareRoot()
  }

  /// √((N − n)/(N − 1)), by which the standard error of a share shrinks; 0 for a roster of one.
  package var proportionFactor: Double {
    roster > 1 ? (Double(roster - answered) / Double(roster - 1)).squareRoot() : 0
  }

  /// n(N − 1)/(N − n), the answers that an endless population would need to tell as much.
  ///
  /// Absent where everyone answered: it is infinite.
  package var effectiveCount: Double? {
    guard !isCensus else { return nil }
    return Double(answered) * (Double(roster - 1) / Double(roster - answered))
  }
}
