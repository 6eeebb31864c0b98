/// A figure computed from answers, or the reason why there is none.
///
/// No estimator of this target answers 0, NaN or infinity for a figure that does not exist.
package enum Estimate: Equatable, Sendable {
  case defined(DefinedEstimate)
  case notDefined(UndefinedReason)

  /// A defined estimate of the given parts.
  package static func defined(
    _ value: Double, interval: Interval? = nil, n: Int, method: EstimationMethod? = nil
  ) -> Estimate {
    .defined(DefinedEstimate(value: value, interval: interval, n: n, method: method))
  }

  /// The figure that the body returns, or the reason that it throws.
  init(_ body: () throws(UndefinedReason) -> DefinedEstimate) {
    do throws(UndefinedReason) {
      let estimate = try body()
      self = estimate.value.isFinite ? .defined(estimate) : .notDefined(.notFinite)
    } catch {
      self = .notDefined(error)
    }
  }

  /// The figure and what goes with it.
  ///
  /// - Throws: the reason why there is none.
  func get() throws(UndefinedReason) -> DefinedEstimate {
    switch self {
    case .defined(let estimate): return estimate
    case .notDefined(let reason): throw reason
    }
  }

  /// A figure made from this one, without its interval; a result that isn't finite is not defined.
  func map(_ transform: (Double) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let estimate = try get()
      return DefinedEstimate(value: transform(estimate.value), n: estimate.n)
    }
  }

  /// The figure and what goes with it, where there is one.
  package var definedEstimate: DefinedEstimate? {
    guard case .defined(let estimate) = self else { return nil }
    return estimate
  }

  /// The figure, where there is one.
  package var value: Double? { definedEstimate?.value }

  /// The interval around the figure, where there is one.
  package var interval: Interval? { definedEstimate?.interval }

  /// Why there is no figure, where there is none.
  package var undefinedReason: UndefinedReason? {
    guard case .notDefined(let reason) = self else { return nil }
    return reason
  }
}

/// A figure with its interval, the number of answers behind it and how the interval was made.
package struct DefinedEstimate: Equatable, Sendable {
  package var value: Double
  /// The interval, absent where the figure exists but its uncertainty can't be estimated.
  package var interval: Interval?
  /// How many answers, people, pairs of periods … the figure rests on, as its estimator says.
  package var n: Int
  package var method: EstimationMethod?

  package init(
    value: Double, interval: Interval? = nil, n: Int, method: EstimationMethod? = nil
  ) {
    self.value = value
    self.interval = interval
    self.n = n
    self.method = method
  }
}

/// A two-sided interval at a stated confidence.
package struct Interval: Equatable, Sendable {
  package var lower: Double
  package var upper: Double
  /// The confidence, between 0 and 1.
  package var confidence: Double

  package init(lower: Double, upper: Double, confidence: Double) {
    self.lower = lower
    self.upper = upper
    self.confidence = confidence
  }

  /// An interval that reaches as far on either side.
  init(around centre: Double, halfWidth: Double, confidence: Double) {
    self.init(lower: centre - halfWidth, upper: centre + halfWidth, confidence: confidence)
  }

  /// Whether the value lies in the interval, ends included.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// The interval with its ends moved into the given range.
  package func clamped(to range: ClosedRange<Double>) -> Interval {
    Interval(
      lower: min(max(lower, range.lowerBound), range.upperBound),
      upper: min(max(upper, range.lowerBound), range.upperBound), confidence: confidence)
  }

  /// The interval in another unit, such as percentage points for shares.
  package func scaled(by factor: Double) -> Interval {
    let ends = (lower * factor, upper * factor)
    return Interval(
      lower: min(ends.0, ends.1), upper: max(ends.0, ends.1), confidence: confidence)
  }
}

/// Why a figure does not exist for the given answers.
///
/// The raw values are stable: exports and translations use them.
package enum UndefinedReason: String, CaseIterable, Error, Sendable {
  case noAnswers = "no-answers"
  case singleAnswer = "needs-two-answers"
  case noVariance = "no-variance"
  case needsTwoCategories = "needs-two-categories"
  case needsTwoGroups = "needs-two-groups"
  /// Figures that tell groups apart need some difference between them.
  case groupsDoNotDiffer = "groups-do-not-differ"
  case needsMoreItems = "needs-more-items"
  case needsThreeItems = "needs-three-items"
  case tooManyItems = "too-many-items"
  /// An item's answers follow from those to the others.
  case collinearItems = "collinear-items"
  case needsThreePeriods = "needs-three-periods"
  case needsFivePeriods = "needs-five-periods"
  case needsTwoPeriods = "needs-two-periods"
  case noRoster = "no-roster"
  case emptyRoster = "empty-roster"
  case rosterSmallerThanAnswers = "roster-smaller-than-answers"
  /// People of the roster, none of whom answered, can't be weighted for.
  case classWithoutAnswers = "class-without-answers"
  case scalesDiffer = "scales-differ"
  case tooFewCompleteRows = "too-few-complete-rows"
  /// An exact probability is only for series without equal values.
  case hasTies = "has-ties"
  /// An exact probability is only for series that aren't long.
  case tooManyValues = "too-many-values"
  /// An exact probability is only for groups that aren't large.
  case tooManyAnswers = "too-many-answers"
  /// The counts contradict one another: negative, or more successes than trials.
  case inconsistentCounts = "inconsistent-counts"
  /// The search for the best fit has no end: no value, or one at the edge of what is possible.
  case noStableSolution = "no-stable-solution"
  /// A score or series value is infinite or not a number, or a result is too large.
  case notFinite = "not-finite"
}

/// How an interval, or a test where there is no interval, was made.
///
/// The raw values are stable: exports use them.
package enum EstimationMethod: String, CaseIterable, Sendable {
  case wilson
  case wilsonContinuityCorrected = "wilson-continuity-corrected"
  case wilsonFinitePopulation = "wilson-finite-population"
  case wilsonEffectiveCount = "wilson-effective-count"
  case clopperPearson = "clopper-pearson"
  case jeffreys
  case jeffreysBoundary = "jeffreys-boundary"
  case agrestiCoull = "agresti-coull"
  case agrestiCoullFinitePopulation = "agresti-coull-finite-population"
  case wald
  case adjustedWald = "adjusted-wald"
  case t
  case tFinitePopulation = "t-finite-population"
  case welch
  case newcombe
  case mannWhitneyNormal = "mann-whitney-normal"
  case mannWhitneyExact = "mann-whitney-exact"
  case brunnerMunzel = "brunner-munzel"
  case fengCliff = "feng-cliff"
  case mantelHaenszel = "mantel-haenszel"
  case empiricalBayes = "empirical-bayes"
  case indirectStandardization = "indirect-standardization"
  case feldt
  case singleFactor = "single-factor"
  case polychoricTwoStep = "polychoric-two-step"
  case linearizedT = "linearized-t"
  case logitT = "logit-t"
  case kornGraubard = "korn-graubard"
  case cumulativeLink = "cumulative-link"
  case theilSen = "theil-sen"
  case mannKendallNormal = "mann-kendall-normal"
  case mannKendallExact = "mann-kendall-exact"
}
