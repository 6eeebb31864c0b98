/// How many of a number of answers have a property.
///
/// - Name: Share with Wilson's interval
/// - Formula: p = x/n; (p + z²/2n ± z√(p(1 − p)/n + z²/4n²))/(1 + z²/n); with a roster n becomes
///   n(N − 1)/(N − n).
/// - Source: Wilson 1927; Newcombe 1998, method 3; Cochran 1977 for the roster.
/// - Range: From 0 to 1, the interval too.
/// - Missing: Only answers count as trials: missing and not-applicable ones don't.
/// - Few answers: Not defined for n = 0; n = 1 has an interval like any other number.
/// - Assumptions: Answers independent of one another, with one chance in all.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `emptyRoster`, `rosterSmallerThanAnswers`,
///   `notFinite`.
package struct Proportion: Equatable, Sendable {
  package let successes: Int
  package let trials: Int

  package init(successes: Int, trials: Int) {
    self.successes = successes
    self.trials = trials
  }

  /// The share with its Wilson interval, or another one; not defined without answers.
  ///
  /// One answer has an interval like any other number of answers.
  package func estimate(
    confidence: Double = 0.95, method: ProportionMethod = .wilson
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(
        value: try share(), interval: interval(method, confidence: confidence), n: trials,
        method: method.estimationMethod)
    }
  }

  /// The share among a roster's answers with its interval for the whole roster.
  ///
  /// Wilson's interval on the effective count n(N − 1)/(N − n). It has no width where everyone
  /// answered. Not defined without answers, with fewer people on the roster than answers, or none.
  package func estimate(roster: Int, confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let share = try share()
      let population = try FinitePopulation(answered: trials, roster: roster)
      return DefinedEstimate(
        value: share, interval: wilson(population, confidence: confidence), n: trials,
        method: .wilsonFinitePopulation)
    }
  }

  /// The share of trials that succeeded, from 0 to 1.
  ///
  /// - Throws: `noAnswers`, or `inconsistentCounts`.
  func share() throws(UndefinedReason) -> Double {
    guard successes >= 0, successes <= trials else { throw .inconsistentCounts }
    guard trials > 0 else { throw .noAnswers }
    return Double(successes) / Double(trials)
  }
}

/// The share of an item's answers that have given scores.
///
/// - Name: Share of chosen categories
/// - Formula: p = Σ of the chosen counts/n, with Wilson's interval.
/// - Source: Wilson 1927.
/// - Range: From 0 to 1.
/// - Missing: Missing and not-applicable answers leave the denominator.
/// - Few answers: Not defined for n = 0; n = 1 has an interval.
/// - Assumptions: As `Proportion`.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
extension CategoryCounts {
  /// The share of the answers that have the scores, with its Wilson interval.
  package func share(
    where isCounted: (Double) -> Bool, confidence: Double = 0.95, roster: Int? = nil
  ) -> Estimate {
    if let problem { return .notDefined(problem) }
    let successes = zip(scores, counts).reduce(0) { $0 + (isCounted($1.0) ? $1.1 : 0) }
    let proportion = Proportion(successes: successes, trials: n)
    guard let roster else { return proportion.estimate(confidence: confidence) }
    return proportion.estimate(roster: roster, confidence: confidence)
  }
}
