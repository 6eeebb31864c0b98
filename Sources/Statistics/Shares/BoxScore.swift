/// The shares of an item's best and worst categories, and their net.
///
/// - Name: Box scores (top 2, bottom 2, net)
/// - Formula: t = best/n and b = worst/n with Wilson's interval; t − b with the adjusted Wald
///   interval.
/// - Source: Wilson 1927 for shares; Rocks 2016 for the net.
/// - Range: Shares from 0 to 1; the net from −1 to 1.
/// - Missing: Missing and not-applicable answers leave the denominator.
/// - Few answers: Not defined for n = 0; n = 1 has an interval, a wide one.
/// - Assumptions: Answers independent of one another.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
extension CategoryCounts {
  /// The answers in the best and worst categories and between them.
  ///
  /// Where the two overlap, a category counts as best.
  ///
  /// - Throws: `problem`.
  package func netScore(top: Int, bottom: Int) throws(UndefinedReason) -> NetScore {
    if let problem { throw problem }
    let best = counts.suffix(max(0, top))
    let worst = counts.dropLast(best.count).prefix(max(0, bottom))
    let favourable = best.reduce(0, +)
    let unfavourable = worst.reduce(0, +)
    return NetScore(
      unfavourable: unfavourable, neutral: n - favourable - unfavourable, favourable: favourable)
  }

  /// The share of answers in the so many best categories, with its Wilson interval.
  package func topShare(_ categories: Int, confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try netScore(top: categories, bottom: 0).favourableShare(confidence: confidence).get()
    }
  }

  /// The share of answers in the so many worst categories, with its Wilson interval.
  package func bottomShare(_ categories: Int, confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try netScore(top: 0, bottom: categories).unfavourableShare(confidence: confidence).get()
    }
  }

  /// The share in the best less that in the worst categories, with its adjusted Wald interval.
  package func netShare(top: Int, bottom: Int, confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try netScore(top: top, bottom: bottom).estimate(confidence: confidence).get()
    }
  }
}
