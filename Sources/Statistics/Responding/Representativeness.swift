/// How the answers are spread over the strata of a roster, compared with its people.
///
/// Not defined where nobody answered, a stratum is empty or has fewer people than answers, or there
/// are fewer than two strata. A stratum with people and no answers stays in: its weight isn't defined.
///
/// - Name: Representativeness against the roster
/// - Formula: Index 100 (nₕ/n)/(Nₕ/N); χ² = Σ(nₕ − e)²/e, e = nNₕ/N; dissimilarity ½Σ|nₕ/n − Nₕ/N|;
///   R = 1 − 2S, S² = ΣNₕ(nₕ/Nₕ − n/N)²/(N − 1).
/// - Source: Pearson 1900; Schouten, Cobben and Bethlehem 2009.
/// - Range: Index 0 or more with 100 as fair; dissimilarity and p 0 to 1; R at most 1.
/// - Missing: People of the roster who didn't answer are what is measured; they stay in Nₕ.
/// - Few answers: Not defined for n = 0; for n = 1 all are defined, except weights of the other
///   strata.
/// - Assumptions: Each person is of one known stratum; the p by chi-squared is rough where few are
///   expected.
/// - Not defined: `noAnswers`, `needsTwoCategories`, `emptyRoster`, `rosterSmallerThanAnswers`,
///   `inconsistentCounts`, `notFinite`.
package struct Representativeness: Equatable, Sendable {
  private let answered: [Int]
  private let roster: [Int]

  /// Creates the comparison from the answers and people per stratum, in one order.
  package init(answered: [Int], roster: [Int]) {
    self.answered = answered
    self.roster = roster
  }

  /// Per stratum 100 times its share of the answers over its share of the roster: 100 is fair.
  package func index(ofStratum stratum: Int) -> Estimate {
    compare(stratum) { 100 * $0 / $1 }
  }

  /// Per stratum its share of the roster over its share of the answers, the post-stratification weight.
  ///
  /// Not defined, as infinite, for a stratum in which nobody answered.
  package func weight(ofStratum stratum: Int) -> Estimate { compare(stratum) { $1 / $0 } }

  /// The distance of the answers' shares from the roster's, Pearson's chi-squared.
  package var chiSquared: Estimate {
    estimate { total in
      total.pairs.reduce(0) { sum, pair in
        let expected = total.answered * pair.roster / total.roster
        return sum + (pair.answered - expected) * (pair.answered - expected) / expected
      }
    }
  }

  /// The probability of such a distance, were everyone as likely to answer.
  package var pValue: Estimate {
    let distribution = ChiSquared(degreesOfFreedom: Double(roster.count - 1))
    return chiSquared.map { distribution.upperProbability($0) ?? .nan }
  }

  /// Half the summed differences of shares: how many answers would have to come from elsewhere.
  package var dissimilarity: Estimate {
    estimate { total in
      total.pairs.reduce(0) {
        $0 + abs($1.answered / total.answered - $1.roster / total.roster) / 2
      }
    }
  }

  /// The R-indicator 1 − 2S, S the standard deviation of response propensities over the roster.
  ///
  /// Schouten, Cobben and Bethlehem 2009; 1 where all strata answered alike.
  package var indicator: Estimate { propensitySpread.map { 1 - 2 * $0 } }

  /// S over the response rate.
  package var propensityVariation: Estimate {
    estimate { total in (propensitySpread.value ?? .nan) / (total.answered / total.roster) }
  }

  private var propensitySpread: Estimate {
    estimate { total in
      let rate = total.answered / total.roster
      let squares = total.pairs.reduce(0) { sum, pair in
        let distance = pair.answered / pair.roster - rate
        return sum + pair.roster * distance * distance
      }
      return (squares / (total.roster - 1)).squareRoot()
    }
  }

  private struct Totals {
    var answered: Double
    var roster: Double
    var pairs: [(answered: Double, roster: Double)]
  }

  private func totals() throws(UndefinedReason) -> Totals {
    guard answered.count == roster.count, answered.allSatisfy({ $0 >= 0 }) else {
      throw .inconsistentCounts
    }
    guard answered.count > 1 else { throw .needsTwoCategories }
    guard roster.allSatisfy({ $0 > 0 }) else { throw .emptyRoster }
    guard zip(answered, roster).allSatisfy({ $0 <= $1 }) else { throw .rosterSmallerThanAnswers }
    guard let total = sum(answered), let people = sum(roster) else { throw .notFinite }
    guard total > 0 else { throw .noAnswers }
    return Totals(
      answered: Double(total), roster: Double(people),
      pairs: zip(answered, roster).map { (Double($0), Double($1)) })
  }

  private func estimate(_ figure: (Totals) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let totals = try totals()
      return DefinedEstimate(value: figure(totals), n: Int(totals.answered))
    }
  }

  private func compare(
    _ stratum: Int, _ figure: (_ answers: Double, _ people: Double) -> Double
  ) -> Estimate {
    guard answered.indices.contains(stratum) else { return .notDefined(.inconsistentCounts) }
    return estimate { total in
      let pair = total.pairs[stratum]
      return figure(pair.answered / total.answered, pair.roster / total.roster)
    }
  }
}
