/// Means of small groups, drawn towards the mean of all as far as they are unreliable.
///
/// Empirical Bayes for y = μ + b + e, b of variance τ² over groups and e of σ² over answers. Both are
/// estimated by REML, exactly, with the profile in θ = τ²/σ² (agrees with `lme4::lmer`). τ² = 0 is an
/// answer as any other: all groups get the mean of all then, and none may be ranked.
///
/// Needs two groups with answers and some variance within groups; otherwise nothing is defined.
///
/// - Name: Shrunken means and their reliability
/// - Formula: μ + B(x̄ − μ), B = nθ/(1 + nθ), θ = τ²/σ² by REML; deviation τ√(1 − B); answers
///   needed r/(1 − r)/θ.
/// - Source: Empirical Bayes by restricted maximum likelihood, as `lme4::lmer`.
/// - Range: Means in the scores' unit; reliability and intraclass correlation from 0 to 1.
/// - Missing: Missing and not-applicable answers are not among the scores.
/// - Few answers: A group of n = 0 has no mean; n = 1 is drawn in furthest.
/// - Assumptions: Group means normal around one mean; variance within alike in all groups.
/// - Not defined: `noAnswers`, `needsTwoGroups`, `singleAnswer`, `noVariance`, `groupsDoNotDiffer`,
///   `noStableSolution`, `inconsistentCounts`, `notFinite`.
package struct ShrunkenMeans: Equatable, Sendable {
  /// The reliability from which a group may be given a rank.
  package static let reliabilityForRanking = 0.70

  private let groups: [SampleMoments?]
  private let fit: Result<VarianceFit, UndefinedReason>

  /// Creates the means of groups, nothing for groups without answers.
  package init(_ groups: [SampleMoments?]) {
    self.groups = groups
    fit = Result { () throws(UndefinedReason) in
      try VarianceFit(groups.compactMap { $0 })
    }
  }

  /// μ, the mean over groups, each weighted by what its answers tell, with its normal interval.
  package func mean(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let fit = try fit.get()
      let interval = Normal.halfWidth(confidence: confidence).map {
        Interval(around: fit.mean, halfWidth: $0 * fit.standardError, confidence: confidence)
      }
      return DefinedEstimate(
        value: fit.mean, interval: interval, n: fit.n, method: .empiricalBayes)
    }
  }

  /// The standard error of μ.
  package var standardErrorOfMean: Estimate { estimate(\.standardError) }

  /// τ, the standard deviation of the groups' true means; 0 where they show no difference.
  package var betweenDeviation: Estimate {
    estimate { ($0.ratio * $0.withinVariance).squareRoot() }
  }

  /// σ, the standard deviation of answers within a group.
  package var withinDeviation: Estimate { estimate { $0.withinVariance.squareRoot() } }

  /// τ²/(τ² + σ²), the share of a single answer's variance that its group explains.
  package var intraclassCorrelation: Estimate { estimate { $0.ratio / (1 + $0.ratio) } }

  /// How many answers a group needs for its mean to have a reliability between 0 and 1.
  ///
  /// r/(1 − r)/θ; not defined where τ² = 0, as no number would do.
  package func answersNeeded(forReliability reliability: Double = reliabilityForRanking) -> Estimate
  {
    Estimate { () throws(UndefinedReason) in
      let fit = try fit.get()
      guard fit.ratio > 0 else { throw .groupsDoNotDiffer }
      guard reliability >= 0, reliability < 1 else { throw .notFinite }
      return DefinedEstimate(value: reliability / (1 - reliability) / fit.ratio, n: fit.n)
    }
  }

  /// nθ/(1 + nθ), the share of the group mean's variance that isn't chance, from 0 to 1.
  package func reliability(of group: Int) -> Estimate {
    estimate(group) { fit, moments in fit.reliability(n: moments.count) }
  }

  /// Whether the group's mean is reliable enough for a rank.
  package func mayBeRanked(_ group: Int) -> Bool {
    (reliability(of: group).value ?? 0) >= Self.reliabilityForRanking
  }

  /// μ + reliability · (group's mean − μ), with its normal interval.
  ///
  /// The interval takes μ, τ and σ for known and is too narrow for few groups; it is absent where τ² = 0.
  package func mean(of group: Int, confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let moments = try moments(of: group)
      let fit = try fit.get()
      let value = fit.mean + fit.reliability(n: moments.count) * (moments.mean - fit.mean)
      var interval: Interval?
      if fit.ratio > 0, let z = Normal.halfWidth(confidence: confidence) {
        interval = Interval(
          around: value, halfWidth: z * fit.deviation(n: moments.count), confidence: confidence)
      }
      return DefinedEstimate(
        value: value, interval: interval, n: moments.count, method: .empiricalBayes)
    }
  }

  /// τ√(1 − reliability), how far the group's true mean may lie from the shrunken one.
  package func conditionalDeviation(of group: Int) -> Estimate {
    estimate(group) { fit, moments in fit.deviation(n: moments.count) }
  }

  private func moments(of group: Int) throws(UndefinedReason) -> SampleMoments {
    guard groups.indices.contains(group) else { throw .inconsistentCounts }
    guard let moments = groups[group] else { throw .noAnswers }
    return moments
  }

  private func estimate(_ figure: (VarianceFit) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let fit = try fit.get()
      return DefinedEstimate(value: figure(fit), n: fit.n)
    }
  }

  private func estimate(
    _ group: Int, _ figure: (VarianceFit, SampleMoments) -> Double
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let moments = try moments(of: group)
      return DefinedEstimate(value: figure(try fit.get(), moments), n: moments.count)
    }
  }
}
