/// How many respondents answered so many items of a scale with such a sum.
///
/// A respondent's score is their sum divided by the items that they answered. The table gives the
/// scores' whole distribution, so that any rule on missing answers can be applied afterwards. The sum
/// may be of codes, or of satisfied answers, whose mean is then a share per respondent.
///
/// - Name: Mean scale score
/// - Formula: Mean of the respondents' sum/answered, ± t(n − 1) s/√n between respondents.
/// - Source: Student 1908; the person mean of the items answered.
/// - Range: In the items' unit; n is the number of respondents with a score.
/// - Missing: Items without answer don't count; respondents below the stated number of answers have
///   no score.
/// - Few answers: Not defined for n = 0; one respondent has a mean without interval.
/// - Assumptions: Items not answered would have been answered as the others; respondents are
///   independent.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `emptyRoster`, `rosterSmallerThanAnswers`,
///   `notFinite`.
package struct RespondentScores: Equatable, Sendable {
  /// Respondents who answered alike.
  package struct Entry: Equatable, Sendable {
    package var answered: Int
    package var sum: Int
    package var respondents: Int

    package init(answered: Int, sum: Int, respondents: Int) {
      self.answered = answered
      self.sum = sum
      self.respondents = respondents
    }
  }

  package let entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// The table without those who answered fewer items, who have no score.
  package func answering(atLeast minimum: Int) -> RespondentScores {
    RespondentScores(entries.filter { $0.answered >= minimum })
  }

  /// The respondents' mean score with its t interval, from the variance between respondents.
  ///
  /// Those who answered nothing have no score. Not defined where nobody has one.
  package func mean(confidence: Double = 0.95, roster: Int? = nil) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      try moments().meanEstimate(confidence: confidence, roster: roster).get()
    }
  }

  /// The number, mean and variance of the scores, exact before one rounding.
  ///
  /// - Throws: `noAnswers`, `inconsistentCounts` for negative counts, `notFinite`.
  package func moments() throws(UndefinedReason) -> SampleMoments {
    let scored = entries.filter { $0.answered > 0 && $0.respondents != 0 }
    if let exact = try exactMoments(scored) { return exact }
    let ordered = scored.sorted { ($0.answered, $0.sum) < ($1.answered, $1.sum) }
    return try SampleMoments(
      scores: ordered.map { Double($0.sum) / Double($0.answered) },
      counts: ordered.map(\.respondents))
  }

  /// Moments from whole numbers over a common denominator, unless those grow too large.
  private func exactMoments(_ scored: [Entry]) throws(UndefinedReason) -> SampleMoments? {
    guard scored.allSatisfy({ $0.respondents >= 0 }), let count = sum(scored.map(\.respondents))
    else { throw .inconsistentCounts }
    guard let denominator = commonMultiple(scored.map(\.answered)) else { return nil }
    var sums: (sum: Int128, squares: Int128) = (0, 0)
    for entry in scored {
      let (score, overflows) = entry.sum.multipliedReportingOverflow(
        by: denominator / entry.answered)
      guard !overflows, abs(score) <= 1 << 36, count <= 1 << 26 || abs(score) <= 1 << 20 else {
        return nil
      }
      sums.sum += Int128(score) * Int128(entry.respondents)
      sums.squares += Int128(score) * Int128(score) * Int128(entry.respondents)
    }
    guard count <= 1 << 42 else { return nil }
    return try SampleMoments(
      count: count, sum: sums.sum, sumOfSquares: sums.squares, denominator: denominator)
  }
}

/// The least common multiple, unless it is beyond what exact sums of scores can bear.
private func commonMultiple(_ numbers: [Int]) -> Int? {
  var multiple = 1
  for number in Set(numbers) {
    let (product, overflows) = (multiple / greatestCommonDivisor(multiple, number))
      .multipliedReportingOverflow(by: number)
    guard !overflows, product <= 1 << 32 else { return nil }
    multiple = product
  }
  return multiple
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}
