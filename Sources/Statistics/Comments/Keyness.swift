/// How much more one group of comments uses a term than another, in the same language.
///
/// From the occurrences of the term among all words or, better, the comments with the term among all
/// comments, T7. It takes words as independent of one another and doesn't see that one person may
/// supply them all.
///
/// - Name: Keyness of a term
/// - Formula: G² = 2ΣO ln(O/E) over two or four cells; log ratio log₂((a + ½)/(A + ½) ÷ (b + ½)/(B
///   + ½)).
/// - Source: Dunning 1993; Rayson and Garside 2000.
/// - Range: G² 0 or more; signed ratios of either sign; p from 0 to 1; n is the words or comments
///   of both.
/// - Missing: Empty comments are not among the comments.
/// - Few answers: Not defined where either side has n = 0; n = 1 counts like any other number.
/// - Assumptions: Words independent of one another; both sides in one language.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
package struct Keyness: Equatable, Sendable {
  /// The least log likelihood ratio, of four cells, from which a term is spoken of.
  package static let leastLogLikelihoodRatio = 10.83
  /// The fewest words on either side for a comparison; below, only frequencies are given.
  package static let fewestWords = 2_000

  /// The term among the words, or comments, of the first group.
  package let first: Proportion
  /// The term among the words, or comments, of the second group.
  package let second: Proportion

  package init(of first: Proportion, against second: Proportion) {
    self.first = first
    self.second = second
  }

  /// The occurrences to expect in the first group, were both to use the term alike.
  package var expectedFirst: Estimate { estimate { $0.termFirst } }

  /// The occurrences to expect in the second group, were both to use the term alike.
  package var expectedSecond: Estimate { estimate { $0.termSecond } }

  /// The log likelihood ratio G² of the term's two cells (Rayson and Garside 2000).
  ///
  /// 2 Σ O ln(O/E); 0 where nobody uses the term. Not defined without words on either side.
  package var twoCellLogLikelihoodRatio: Estimate { estimate { $0.termDivergence } }

  /// The log likelihood ratio G² of the term's and the other words' four cells (Dunning 1993).
  ///
  /// 2 Σ O ln(O/E); 0 where nobody uses the term. Not defined without words on either side.
  package var logLikelihoodRatio: Estimate {
    estimate { $0.termDivergence + $0.otherDivergence }
  }

  /// The four-cell ratio, negative where the second group uses the term more.
  package var signedLogLikelihoodRatio: Estimate {
    estimate { cells in
      let ratio = cells.termDivergence + cells.otherDivergence
      return cells.excess < 0 ? -ratio : ratio
    }
  }

  /// The probability of a four-cell ratio as large, were both to use the term alike.
  package var pValue: Estimate {
    logLikelihoodRatio.map { ChiSquared(degreesOfFreedom: 1).upperProbability($0) ?? .nan }
  }

  /// How many times doubled the first group's use is of the second's, ½ added to all counts.
  ///
  /// log₂ ((a + ½)/(A + ½) ÷ (b + ½)/(B + ½)), by which terms are ranked.
  package var logRatio: Estimate {
    estimate { _ in
      func rate(_ group: Proportion) -> Double {
        (Double(group.successes) + 0.5) / (Double(group.trials) + 0.5)
      }
      return binaryLogarithm(rate(first) / rate(second))
    }
  }

  private func estimate(_ figure: (ExpectedCells) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      _ = try first.share()
      _ = try second.share()
      guard let n = sum([first.trials, second.trials]) else { throw .notFinite }
      return DefinedEstimate(value: figure(ExpectedCells(first, second)), n: n)
    }
  }
}

/// The counts to expect of a term and of the other words, and how far those counted are from them.
private struct ExpectedCells {
  let termFirst: Double
  let termSecond: Double
  let otherFirst: Double
  let otherSecond: Double
  /// By how much the term's count in the first group exceeds what is expected.
  ///
  /// The other three cells are as far off, by turns on either side.
  let excess: Double

  init(_ first: Proportion, _ second: Proportion) {
    let words = (Double(first.trials), Double(second.trials))
    let total = words.0 + words.1
    let term = (Double(first.successes) + Double(second.successes)) / total
    let others = Int128(first.trials - first.successes) + Int128(second.trials - second.successes)
    termFirst = words.0 * term
    termSecond = words.1 * term
    otherFirst = words.0 * (nearestDouble(others) / total)
    otherSecond = words.1 * (nearestDouble(others) / total)
    let cross =
      Int128(first.successes) * Int128(second.trials)
      - Int128(second.successes) * Int128(first.trials)
    excess = nearestDouble(cross) / total
  }

  var termDivergence: Double {
    2 * (divergence(of: excess, from: termFirst) + divergence(of: -excess, from: termSecond))
  }

  var otherDivergence: Double {
    2 * (divergence(of: -excess, from: otherFirst) + divergence(of: excess, from: otherSecond))
  }

  /// O ln(O/E) − (O − E); the differences of both cells add up to 0.
  private func divergence(of excess: Double, from expected: Double) -> Double {
    expected > 0 ? expected * relativeDivergence(excess / expected) : 0
  }
}
