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
