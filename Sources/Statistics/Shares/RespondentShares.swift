/// Shares and nets over several items per respondent.
///
/// - Name: Mean share and net per respondent
/// - Formula: p̄ with Wilson's interval on p̄(1 − p̄)/V, V the variance of the mean between
///   respondents; nets with the adjusted Wald interval.
/// - Source: Korn and Graubard 1998 for the effective count; Rocks 2016; Newcombe 1998, method 10,
///   and Zou and Donner 2008 for differences.
/// - Range: Shares from 0 to 1; nets and differences from −1 to 1.
/// - Missing: Items without answer don't count; a respondent without any has no share.
/// - Few answers: Not defined for n = 0; one respondent has a share without interval, and a net with
///   one.
/// - Assumptions: Respondents are independent; their own answers needn't be.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `emptyRoster`, `rosterSmallerThanAnswers`,
///   `notFinite`.
extension RespondentScores {
  /// The mean of the respondents' shares, where each sum counts the answers that have a property.
  ///
  /// Its interval is Wilson's on the effective count p(1 − p)/V, where V is the variance of the mean
  /// between respondents (Korn and Graubard 1998 do so for Clopper and Pearson's). The effective
  /// count is not above the number of answers; where all are alike it is the number of respondents,
  /// so that a few who all agree don't look certain. With one item per respondent it is Wilson's
  /// interval itself. One respondent has a share and no interval. With a roster, the effective count
  /// is that of the finite population.
  package func share(confidence: Double = 0.95, roster: Int? = nil) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let moments = try moments()
      guard entries.allSatisfy({ $0.respondents == 0 || (0...$0.answered).contains($0.sum) })
      else { throw .inconsistentCounts }
      let population = try roster.map { size throws(UndefinedReason) in
        try FinitePopulation(answered: moments.count, roster: size)
      }
      return DefinedEstimate(
        value: moments.mean,
        interval: shareInterval(moments, population: population, confidence: confidence),
        n: moments.count,
        method: population == nil ? .wilsonEffectiveCount : .wilsonFinitePopulation)
    }
  }

  /// The mean of the respondents' nets from −1 to 1, where each sum is of answers of +1, 0 and −1.
  ///
  /// Its interval is the adjusted Wald interval of `NetScore` with respondents in place of answers:
  /// three are added, ¾ at either end. It is cut to −1…1.
  package func net(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let moments = try moments()
      return DefinedEstimate(
        value: moments.mean, interval: netInterval(moments, confidence: confidence),
        n: moments.count, method: .adjustedWald)
    }
  }

  /// How far the mean of shares lies from another one, with an interval from both shares' intervals.
  ///
  /// Newcombe's method 10 (Zou and Donner 2008 show it for any such intervals). Both rest on different
  /// people. The interval is absent where one of both has a single respondent.
  package func shareDifference(
    from reference: RespondentScores, confidence: Double = 0.95
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let first = try share(confidence: confidence).get()
      let second = try reference.share(confidence: confidence).get()
      var interval: Interval?
      if let around1 = first.interval, let around2 = second.interval {
        interval = intervalOfDifference(first.value, around1, second.value, around2)
      }
      return DefinedEstimate(
        value: first.value - second.value, interval: interval, n: first.n + second.n,
        method: .newcombe)
    }
  }

  private func shareInterval(
    _ moments: SampleMoments, population: FinitePopulation?, confidence: Double
  ) -> Interval? {
    guard let variance = moments.variance, let z = Normal.halfWidth(confidence: confidence) else {
      return nil
    }
    let p = moments.mean
    if population?.isCensus == true { return Interval(lower: p, upper: p, confidence: confidence) }
    let respondents = Double(moments.count)
    let answers = entries.reduce(0) { $0 + Double($1.answered) * Double($1.respondents) }
    let between = variance * (respondents - 1) / (respondents * respondents)
    let isUnanimous = p <= 0 || p >= 1
    let count = isUnanimous ? respondents : between > 0 ? p * (1 - p) / between : answers
    let enlargement = population?.effectiveCount.map { $0 / respondents } ?? 1
    let ends = wilsonEnds(
      share: p, complement: 1 - p, count: min(count, answers) * enlargement, z: z)
    return Interval(lower: p <= 0 ? 0 : ends.0, upper: p >= 1 ? 1 : ends.1, confidence: confidence)
  }

  private func netInterval(_ moments: SampleMoments, confidence: Double) -> Interval? {
    guard let z = Normal.halfWidth(confidence: confidence) else { return nil }
    let n = Double(moments.count)
    let total = n + 3
    let centre = moments.mean * n / total
    let squares = (moments.variance ?? 0) * (n - 1) + n * moments.mean * moments.mean + 1.5
    let variance = max(0, squares / total - centre * centre)
    return Interval(
      around: centre, halfWidth: z * (variance / total).squareRoot(), confidence: confidence
    ).clamped(to: -1...1)
  }
}
