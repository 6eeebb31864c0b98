/// How a quantile is read between two neighbouring answers (Hyndman and Fan 1996).
package enum QuantileType: Int, CaseIterable, Sendable {
  /// The inverse of the distribution: always a category's score.
  case inverse = 1
  /// As `inverse`, with the average where the distribution jumps.
  case averaged = 2
  /// Linear between order statistics, at (n − 1)p + 1; the default of R and NumPy.
  case linear = 7
}

/// The answers to an item in order: quantiles, median, mode and ends.
///
/// - Name: Quantiles, median, interpolated median and mode
/// - Formula: Types 1, 2 and 7 of Hyndman and Fan; interpolated median M − w/2 + w(n/2 − below)/at.
/// - Source: Hyndman and Fan 1996, as R's `quantile(type:)`; `psych::interp.median`.
/// - Range: In the scores' unit, within the scale; the interpolated median up to half a class
///   beyond.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: Not defined for n = 0; for n = 1 all of them are that answer.
/// - Assumptions: Only the order of categories, but for averages between them and the interpolated
///   median.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
extension CategoryCounts {
  /// The quantile at a probability from 0 to 1, as R's `quantile(type:)`; not defined without answers.
  ///
  /// A probability outside that range is taken for its nearer end.
  package func quantile(_ probability: Double, type: QuantileType = .linear) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try requireAnswers()
      guard !probability.isNaN else { throw .notFinite }
      let p = min(max(probability, 0), 1)
      let value =
        switch type {
        case .linear: linearQuantile(p)
        case .inverse, .averaged: stepQuantile(p, averages: type == .averaged)
        }
      return DefinedEstimate(value: value, n: n)
    }
  }

  /// The middle score, or the average of the two middle ones; not defined without answers.
  package var median: Estimate {
    Estimate { () throws(UndefinedReason) in
      try requireAnswers()
      let (lower, upper) = (score(atRank: (n - 1) / 2), score(atRank: n / 2))
      return DefinedEstimate(value: lower == upper ? lower : lower / 2 + upper / 2, n: n)
    }
  }

  /// The median within its category, taken as a class of the given width.
  ///
  /// M − w/2 + w(n/2 − below)/at, where M is the median (`psych::interp.median`). Where the median
  /// falls between two categories nobody is at it, and the plain median stands; one answer is its
  /// own interpolated median. Not defined without answers.
  package func interpolatedMedian(classWidth: Double = 1) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try requireAnswers()
      let lower = score(atRank: (n - 1) / 2)
      let upper = score(atRank: n / 2)
      guard lower == upper, let index = scores.firstIndex(of: lower) else {
        return DefinedEstimate(value: lower / 2 + upper / 2, n: n)
      }
      let below = counts[..<index].reduce(0, +)
      let part = (Double(n) / 2 - Double(below)) / Double(counts[index])
      return DefinedEstimate(value: lower + classWidth * (part - 0.5), n: n)
    }
  }

  /// The score that most answers have, the smallest where several do; not defined without answers.
  package var mode: Estimate {
    Estimate { () throws(UndefinedReason) in
      try requireAnswers()
      let largest = counts.max() ?? 0
      let score = zip(scores, counts).first { $0.1 == largest }?.0
      return DefinedEstimate(value: score ?? .nan, n: n)
    }
  }

  /// The smallest score that somebody gave; not defined without answers.
  package var minimum: Estimate { quantile(0, type: .inverse) }

  /// The largest score that somebody gave; not defined without answers.
  package var maximum: Estimate { quantile(1, type: .inverse) }

  /// The score of the answer with that many answers before it, in ascending order.
  private func score(atRank rank: Int) -> Double {
    var below = 0
    for (score, count) in zip(scores, counts) {
      below += count
      if rank < below { return score }
    }
    return scores.last ?? .nan
  }

  private func linearQuantile(_ p: Double) -> Double {
    let position = Double(n - 1) * p
    let rank = (position + roundingSlack(position)).rounded(.down)
    let part = max(0, position - rank)
    let lower = score(atRank: Int(rank))
    guard part > roundingSlack(position) else { return lower }
    let upper = score(atRank: min(Int(rank) + 1, n - 1))
    return lower == upper ? lower : lower + part * (upper - lower)
  }

  private func stepQuantile(_ p: Double, averages: Bool) -> Double {
    let position = Double(n) * p
    let passed = (position + roundingSlack(position)).rounded(.down)
    let lower = score(atRank: min(max(Int(passed) - 1, 0), n - 1))
    let upper = score(atRank: min(Int(passed), n - 1))
    let isAtJump = abs(position - passed) <= roundingSlack(position)
    guard isAtJump else { return upper }
    return averages && passed > 0 ? lower / 2 + upper / 2 : lower
  }

  /// How far a product such as 0.1 × n may lie from the whole number that it stands for.
  private func roundingSlack(_ position: Double) -> Double {
    4 * Double.ulpOfOne * max(1, position)
  }
}
