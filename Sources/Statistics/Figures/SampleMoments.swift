/// The number, mean and variance of scores, all that means and their comparisons need.
///
/// mean = S₁/n and s² = (S₂ − S₁²/n)/(n − 1), computed without cancellation: from whole numbers
/// exactly and rounded once, otherwise in two passes.
///
/// - Name: Number, mean and variance
/// - Formula: x̄ = S₁/n; s² = (S₂ − S₁²/n)/(n − 1); standard error s/√n.
/// - Source: Textbook formulas, in exact whole numbers where the scores are whole.
/// - Range: In the scores' unit; the variance in its square, 0 or more.
/// - Missing: Missing and not-applicable answers are not among the scores.
/// - Few answers: n = 0 has no moments; n = 1 has a mean and no variance.
/// - Assumptions: None.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
package struct SampleMoments: Equatable, Sendable {
  /// The number of scores, at least 1.
  package let count: Int
  package let mean: Double
  /// The variance with divisor n − 1, absent for one score.
  package let variance: Double?

  /// The square root of the variance.
  package var standardDeviation: Double? { variance?.squareRoot() }

  /// The standard error of the mean, s/√n.
  package var standardError: Double? { variance.map { ($0 / Double(count)).squareRoot() } }

  /// Creates the moments of scores whose sums are known.
  ///
  /// The scores are the summed whole numbers divided by `denominator`.
  ///
  /// - Throws: `noAnswers` for a count of 0, `inconsistentCounts` for sums that no scores have,
  ///   `notFinite` for sums too large for exact arithmetic.
  package init(
    count: Int, sum: Int128, sumOfSquares: Int128, denominator: Int = 1
  ) throws(UndefinedReason) {
    guard count >= 0, denominator > 0 else { throw .inconsistentCounts }
    guard count > 0 else { throw .noAnswers }
    let scaledSquares = Int128(count).multipliedReportingOverflow(by: sumOfSquares)
    let squaredSum = sum.multipliedReportingOverflow(by: sum)
    guard !scaledSquares.overflow, !squaredSum.overflow else { throw .notFinite }
    let spread = scaledSquares.partialValue.subtractingReportingOverflow(squaredSum.partialValue)
    guard !spread.overflow, spread.partialValue >= 0 else { throw .inconsistentCounts }
    guard count > 1 || spread.partialValue == 0 else { throw .inconsistentCounts }
    let n = Double(count)
    let unit = Double(denominator)
    self.count = count
    mean = nearestDouble(sum) / (n * unit)
    variance = count > 1 ? nearestDouble(spread.partialValue) / (n * (n - 1) * unit * unit) : nil
  }

  /// Creates the moments of scores, each with the number of times that it occurs.
  ///
  /// - Throws: `noAnswers`, `inconsistentCounts` for negative counts, `notFinite`.
  init(scores: [Double], counts: [Int]) throws(UndefinedReason) {
    guard scores.count == counts.count, counts.allSatisfy({ $0 >= 0 }) else {
      throw .inconsistentCounts
    }
    guard let count = Statistics.sum(counts) else { throw .notFinite }
    guard count > 0 else { throw .noAnswers }
    let weighted = zip(scores, counts).filter { $0.1 > 0 }
    let n = Double(count)
    let roughMean = weighted.reduce(0) { $0 + $1.0 * (Double($1.1) / n) }
    let deviation = weighted.reduce(0) { $0 + ($1.0 - roughMean) * Double($1.1) }
    let squares = weighted.reduce(0) {
      $0 + ($1.0 - roughMean) * ($1.0 - roughMean) * Double($1.1)
    }
    mean = roughMean + deviation / n
    variance = count > 1 ? max(0, squares - deviation * deviation / n) / (n - 1) : nil
    self.count = count
    guard mean.isFinite, variance?.isFinite ?? true else { throw .notFinite }
  }
}

extension CategoryCounts {
  /// The number, mean and variance of the answers' scores.
  ///
  /// - Throws: `problem`, or `noAnswers`.
  package func moments() throws(UndefinedReason) -> SampleMoments {
    try requireAnswers()
    guard let whole = wholeSums else {
      return try SampleMoments(scores: scores, counts: counts)
    }
    return try SampleMoments(count: n, sum: whole.sum, sumOfSquares: whole.squares)
  }

  /// The sums of scores and squared scores, where the scores are whole and of moderate size.
  private var wholeSums: (sum: Int128, squares: Int128)? {
    // Within these bounds n S₂ stays below 2¹²⁷ for up to 2⁴³ answers.
    guard n <= 1 << 43 else { return nil }
    var sums: (sum: Int128, squares: Int128) = (0, 0)
    for place in scores.indices {
      // By way of Int: Int128 takes microseconds to be made of a Double.
      guard abs(scores[place]) <= 1_048_576, let whole = Int(exactly: scores[place]) else {
        return nil
      }
      sums.sum += Int128(whole * counts[place])
      sums.squares += Int128(whole * whole) * Int128(counts[place])
    }
    return sums
  }
}
