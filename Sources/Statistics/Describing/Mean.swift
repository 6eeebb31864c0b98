/// The mean with its interval.
///
/// - Name: Mean
/// - Formula: x̄ ± t(n − 1) s/√n; with a roster the standard error times √(1 − n/N).
/// - Source: Student 1908; Cochran 1977 for the roster, as `survey::svymean` with fpc.
/// - Range: In the scores' unit; the interval may leave the scale.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: No moments for n = 0; n = 1 has a mean without interval.
/// - Assumptions: Answers independent of one another; means of scores near normal; the scale's
///   steps taken as equal.
/// - Not defined: `emptyRoster`, `rosterSmallerThanAnswers`, `inconsistentCounts`, `notFinite`.
extension SampleMoments {
  /// The mean with its t interval.
  ///
  /// mean ± t(n − 1) s/√n; with a roster of N people the standard error is multiplied by √(1 − n/N)
  /// (`survey::svymean` with fpc), which answers "what does this roster think" and not "what will
  /// the next one think". One score has a mean and no interval. Equal scores, and a roster that
  /// answered whole, have an interval of no width.
  package func meanEstimate(confidence: Double = 0.95, roster: Int? = nil) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let factor = try roster.map { size throws(UndefinedReason) in
        try FinitePopulation(answered: count, roster: size).standardErrorFactor
      }
      return DefinedEstimate(
        value: mean, interval: interval(confidence: confidence, factor: factor ?? 1), n: count,
        method: factor == nil ? .t : .tFinitePopulation)
    }
  }

  private func interval(confidence: Double, factor: Double) -> Interval? {
    guard let standardError,
      let t = StudentT(degreesOfFreedom: Double(count - 1)).halfWidth(confidence: confidence)
    else { return nil }
    return Interval(around: mean, halfWidth: t * standardError * factor, confidence: confidence)
  }
}

/// The mean score of an item and how far the answers spread around it.
///
/// - Name: Mean, variance and standard deviation of an item
/// - Formula: x̄ ± t(n − 1) s/√n; s² = Σ(x − x̄)²/(n − 1).
/// - Source: Student 1908; Cochran 1977 for the roster.
/// - Range: In the scores' unit; variance, deviation and error are 0 or more.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: Not defined for n = 0; n = 1 has a mean without interval, and no variance,
///   deviation or error.
/// - Assumptions: As the mean of `SampleMoments`.
/// - Not defined: `noAnswers`, `singleAnswer`, `emptyRoster`, `rosterSmallerThanAnswers`,
///   `inconsistentCounts`, `notFinite`.
extension CategoryCounts {
  /// The mean score with its t interval; see `SampleMoments.meanEstimate`.
  package func mean(confidence: Double = 0.95, roster: Int? = nil) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try moments().meanEstimate(confidence: confidence, roster: roster).get()
    }
  }

  /// The variance with divisor n − 1; not defined for fewer than two answers.
  package var variance: Estimate { spread(\.variance) }

  /// The standard deviation with divisor n − 1; not defined for fewer than two answers.
  package var standardDeviation: Estimate { spread(\.standardDeviation) }

  /// The standard error of the mean, s/√n; not defined for fewer than two answers.
  package var standardError: Estimate { spread(\.standardError) }

  private func spread(_ part: KeyPath<SampleMoments, Double?>) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      guard let value = try moments()[keyPath: part] else { throw .singleAnswer }
      return DefinedEstimate(value: value, n: n)
    }
  }
}
