/// A roster of which some have answered.
///
/// Its corrections belong to statements about this roster; they are left out of trends, comparisons
/// and forecasts.
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
