/// The share of a roster that answered.
///
/// It is known exactly, so it has no interval. Its n is the roster's size. Not defined without a
/// roster, with an empty one, or with one smaller than the number of answers.
///
/// - Name: Response rate of a roster
/// - Formula: n/N.
/// - Source: AAPOR, Standard Definitions: RR1 of a roster without other dispositions.
/// - Range: From 0 to 1, without interval: it is known exactly.
/// - Missing: People without an answer count in N.
/// - Few answers: n = 0 is a rate of 0; a roster of one has 0 or 1.
/// - Assumptions: The roster is complete and each answer is of somebody on it.
/// - Not defined: `noRoster`, `emptyRoster`, `rosterSmallerThanAnswers`, `inconsistentCounts`.
package func responseRate(answered: Int, roster: Int?) -> Estimate {
  Estimate { () throws(UndefinedReason) in
    guard let roster else { throw .noRoster }
    let population = try FinitePopulation(answered: answered, roster: roster)
    return DefinedEstimate(value: Double(population.answered) / Double(roster), n: roster)
  }
}

/// What became of everyone who was invited, in AAPOR's classes (Standard Definitions).
///
/// - Name: AAPOR response, cooperation, refusal and contact rates
/// - Formula: RR1 = I/(I + P + R + NC + O + UH + UO) … RR6 = (I + P)/(I + P + R + NC + O); RR3 and
///   RR4 weight the unknown by e.
/// - Source: AAPOR, Standard Definitions.
/// - Range: From 0 to 1, without interval; n is all dispositions.
/// - Missing: Everyone invited is in one class; nobody is left out.
/// - Few answers: Not defined where nobody is in the denominator; one person gives 0 or 1.
/// - Assumptions: e is an estimate from outside, to be printed with RR3 and RR4.
/// - Not defined: `emptyRoster`, `inconsistentCounts`.
package struct Dispositions: Equatable, Sendable {
  /// Complete interviews, I.
  package var complete = 0
  /// Partial interviews, P.
  package var partial = 0
  /// Refusals and break-offs, R.
  package var refusals = 0
  /// Non-contacts, NC.
  package var noncontacts = 0
  /// Other non-response of eligible people, O.
  package var other = 0
  /// Unknown whether there is a household or person, UH.
  package var unknownHousehold = 0
  /// Unknown for another reason, UO.
  package var unknownOther = 0
  /// The share of those of unknown eligibility that is taken as eligible, e: to be printed.
  package var eligibleShare = 1.0

  package init() {}

  /// I / all.
  package var responseRate1: Estimate { rate(complete, of: Double(eligible + unknown)) }
  /// (I + P) / all.
  package var responseRate2: Estimate { rate(complete + partial, of: Double(eligible + unknown)) }
  /// I / (eligible + e × unknown).
  package var responseRate3: Estimate { rate(complete, of: weightedTotal) }
  /// (I + P) / (eligible + e × unknown).
  package var responseRate4: Estimate { rate(complete + partial, of: weightedTotal) }
  /// I / eligible.
  package var responseRate5: Estimate { rate(complete, of: Double(eligible)) }
  /// (I + P) / eligible.
  package var responseRate6: Estimate { rate(complete + partial, of: Double(eligible)) }
  /// I / (I + P + R + O).
  package var cooperationRate1: Estimate { rate(complete, of: Double(contacted)) }
  /// (I + P) / (I + P + R + O).
  package var cooperationRate2: Estimate { rate(complete + partial, of: Double(contacted)) }
  /// R / all.
  package var refusalRate1: Estimate { rate(refusals, of: Double(eligible + unknown)) }
  /// (I + P + R + O) / all.
  package var contactRate1: Estimate { rate(contacted, of: Double(eligible + unknown)) }

  private var contacted: Int { complete + partial + refusals + other }
  private var eligible: Int { contacted + noncontacts }
  private var unknown: Int { unknownHousehold + unknownOther }
  private var weightedTotal: Double { Double(eligible) + eligibleShare * Double(unknown) }

  /// A rate without interval, resting on all dispositions; not defined where the denominator is 0.
  private func rate(_ count: Int, of total: Double) -> Estimate {
    let classes = [
      complete, partial, refusals, noncontacts, other, unknownHousehold, unknownOther,
    ]
    guard classes.allSatisfy({ $0 >= 0 }), (0...1).contains(eligibleShare) else {
      return .notDefined(.inconsistentCounts)
    }
    guard total > 0 else { return .notDefined(.emptyRoster) }
    return .defined(Double(count) / total, n: eligible + unknown)
  }
}
