/// The weighted answers to an item, to be given beside the unweighted ones.
///
/// Weights are constant within a class, so the number, sum and sum of squares of its scores suffice.
/// Standard errors by linearisation (Deville and Särndal 1992, as `survey::svymean` has them): the
/// residuals on the roster's margins fitted with base weights, times final weights, by strata.
/// Responses without an answer to the item count as outside the people asked about.
///
/// - Name: Weighted mean with linearised variance
/// - Formula: ȳ = Σwy/Σw; V = Σ over strata of (1 − f) n/(n − 1) Σ(v − v̄)², v the weighted
///   residuals of (y − ȳ)/Σw; effective n (Σw)²/Σw².
/// - Source: Deville and Särndal 1992, as `survey::svymean`; Kish 1965 for the design effect.
/// - Range: Mean in the scores' unit; design effects 0 or more, Kish's 1 or more; effective n up to
///   n.
/// - Missing: Responses without an answer to the item count as outside the people asked about; n is
///   the answers.
/// - Few answers: Not defined for n = 0; n = 1 has a mean without interval or error.
/// - Assumptions: Weights constant in a class and right; enough answers for the linear
///   approximation.
/// - Not defined: `noAnswers`, `singleAnswer`, `noVariance`, `rosterSmallerThanAnswers`,
///   `inconsistentCounts`, `notFinite`.
package struct WeightedSample: Equatable, Sendable {
  private let classes: [WeightedClass]
  private let strata: [Int: Int]
  private let problem: UndefinedReason?

  /// Creates the sample, with the number of people per stratum where the roster is known.
  ///
  /// Numbers of people shrink the standard errors: leave them out of comparisons and forecasts.
  /// Classes without weight, with different numbers of categories, or more responses than people make
  /// every figure not defined.
  package init(_ classes: [WeightedClass], peoplePerStratum: [Int: Int] = [:]) {
    self.classes = classes.filter { $0.responses > 0 || !$0.isPossible }
    strata = peoplePerStratum
    problem = Self.problem(self.classes)
  }

  /// The weighted mean with its t interval.
  ///
  /// The interval is absent for no more answers than strata, or where a stratum has a single response.
  /// Not defined without answers.
  package func mean(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let mean = try weightedMean()
      return DefinedEstimate(
        value: mean, interval: interval(around: mean, confidence: confidence), n: n,
        method: .linearizedT)
    }
  }

  /// The standard error of the weighted mean.
  ///
  /// Not defined for a single answer, though others responded, or where a stratum has a single response.
  package var standardError: Estimate {
    estimate { () throws(UndefinedReason) in
      let variance = try variance()
      guard n > 1 else { throw .singleAnswer }
      return variance.squareRoot()
    }
  }

  /// The sum of the scores over the people for whom the answers stand.
  package var total: Estimate {
    estimate { () throws(UndefinedReason) in try weightedMean() * sumOfWeights }
  }

  /// The standard error of the total; not defined where a stratum has a single response.
  package var standardErrorOfTotal: Estimate {
    estimate { () throws(UndefinedReason) in
      _ = try weightedMean()
      return try linearizedVariance(centre: 0, divisor: 1).squareRoot()
    }
  }

  /// The people for whom the answers stand.
  package var weightOfAnswers: Estimate {
    estimate { () throws(UndefinedReason) in
      _ = try weightedMean()
      return sumOfWeights
    }
  }

  /// Kish's design effect n Σw²/(Σw)², by how much unequal weights alone widen variances; 1 at least.
  package var kishDesignEffect: Estimate {
    estimate { () throws(UndefinedReason) in Double(n) / (try kishCount()) }
  }

  /// Kish's effective number of answers, (Σw)²/Σw².
  package var effectiveCount: Estimate {
    estimate { () throws(UndefinedReason) in try kishCount() }
  }

  /// By how much the variance exceeds that of as many answers drawn from all at random.
  ///
  /// Drawn with replacement, or without, where the weights add up to the number of people. Not defined
  /// without variance, or where there are no more people than answers drawn without replacement.
  package func designEffect(withReplacement: Bool) -> Estimate {
    estimate { () throws(UndefinedReason) in
      let mean = try weightedMean()
      guard n > 1 else { throw .singleAnswer }
      let spread = classes.reduce(0) { sum, group in
        sum + group.weight * group.squares
          + group.weight * Double(group.answered) * square((group.scores?.mean ?? 0) - mean)
      }
      guard spread > 0 else { throw .noVariance }
      let simple = spread / sumOfWeights / Double(n - 1)
      let unsampled = withReplacement ? 1 : 1 - Double(n) / sumOfWeights
      guard unsampled > 0 else { throw .rosterSmallerThanAnswers }
      return try variance() / (simple * unsampled)
    }
  }

  /// The number of answers less that of strata.
  package var degreesOfFreedom: Int { n - Set(answeredClasses.map(\.stratum)).count }

  /// The number of answers.
  package var n: Int { problem == nil ? classes.reduce(0) { $0 + $1.answered } : 0 }

  private var answeredClasses: [WeightedClass] { classes.filter { $0.answered > 0 } }
  private var sumOfWeights: Double {
    classes.reduce(0) { $0 + $1.weight * Double($1.answered) }
  }

  private static func problem(_ classes: [WeightedClass]) -> UndefinedReason? {
    guard classes.allSatisfy(\.isPossible),
      classes.allSatisfy({ $0.categories.count == classes[0].categories.count })
    else { return .inconsistentCounts }
    return sum(classes.map(\.answered) + classes.map(\.unanswered)) == nil ? .notFinite : nil
  }

  func interval(around mean: Double, confidence: Double) -> Interval? {
    guard let variance = try? variance(), degreesOfFreedom > 0 else { return nil }
    let distribution = StudentT(degreesOfFreedom: Double(degreesOfFreedom))
    return distribution.halfWidth(confidence: confidence).map {
      Interval(around: mean, halfWidth: $0 * variance.squareRoot(), confidence: confidence)
    }
  }

  /// The weighted mean.
  ///
  /// - Throws: what is wrong with the classes, `noAnswers`.
  func weightedMean() throws(UndefinedReason) -> Double {
    if let problem { throw problem }
    guard n > 0 else { throw .noAnswers }
    let centre = classes.first { $0.answered > 0 }?.scores?.mean ?? 0
    let distance = answeredClasses.reduce(0) {
      $0 + $1.weight * Double($1.answered) * (($1.scores?.mean ?? 0) - centre)
    }
    return centre + distance / sumOfWeights
  }

  /// The variance of the weighted mean.
  ///
  /// - Throws: as `weightedMean`, `singleAnswer` where a stratum has one response,
  ///   `rosterSmallerThanAnswers`.
  func variance() throws(UndefinedReason) -> Double {
    try linearizedVariance(centre: try weightedMean(), divisor: sumOfWeights)
  }

  /// Kish's effective number of answers.
  ///
  /// - Throws: as `weightedMean`.
  func kishCount() throws(UndefinedReason) -> Double {
    _ = try weightedMean()
    let squares = classes.reduce(0) { $0 + square($1.weight) * Double($1.answered) }
    return square(sumOfWeights) / squares
  }

  private func linearizedVariance(
    centre: Double, divisor: Double
  ) throws(UndefinedReason) -> Double {
    let residuals = LinearizedClass.residuals(of: classes, centre: centre, divisor: divisor)
    let groups = Dictionary(grouping: residuals, by: \.stratum)
    var variance = 0.0
    for (stratum, group) in groups.sorted(by: { $0.key < $1.key }) {
      variance += try LinearizedClass.variance(of: group, people: strata[stratum])
    }
    return variance
  }

  private func estimate(_ figure: () throws(UndefinedReason) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: try figure(), n: n, method: .linearizedT)
    }
  }
}

private func square(_ x: Double) -> Double { x * x }
