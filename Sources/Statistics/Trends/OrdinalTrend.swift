/// Whether a share rises or falls over ordered periods or groups (Cochran 1954, Armitage 1955).
///
/// - Name: Cochran–Armitage trend test
/// - Formula: z = Σx(t − t̄)/√(p(1 − p)Σn(t − t̄)²) over successes x at scores t; slope Σ n(p −
///   p̄)(t − t̄)/Σn(t − t̄)².
/// - Source: Cochran 1954; Armitage 1955.
/// - Range: z and slope of either sign, the slope in share per unit of score; p from 0 to 1.
/// - Missing: Only answers count as trials; periods without answers add nothing.
/// - Few answers: Not defined for n = 0, nor for n = 1, which has no variance.
/// - Assumptions: Answers independent within and between periods; the share changes in a straight
///   line.
/// - Not defined: `needsTwoPeriods`, `noAnswers`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct ProportionTrend: Equatable, Sendable {
  private let proportions: [Proportion]
  private let scores: [Double]

  /// Creates the test of shares at scores such as the periods' positions, by default 1, 2, 3 ….
  package init(_ proportions: [Proportion], at scores: [Double]? = nil) {
    self.proportions = proportions
    self.scores = scores ?? proportions.indices.map { Double($0 + 1) }
  }

  /// The trend in standard errors; not defined where all answers are alike or all scores equal.
  package var z: Estimate {
    estimate { sums in
      sums.covariance / (sums.share * sums.complement * sums.spread).squareRoot()
    }
  }

  /// The two-sided probability of a z at least as far from 0 without trend.
  package var pValue: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }

  /// The change of the share per unit of score, weighted by answers.
  package var slope: Estimate { estimate { $0.covariance / $0.spread } }

  private struct Sums {
    var n = 0
    var share = 0.0
    /// 1 − share, with all its digits.
    var complement = 0.0
    var covariance = 0.0
    var spread = 0.0
  }

  private func estimate(_ figure: (Sums) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      return DefinedEstimate(value: figure(sums), n: sums.n)
    }
  }

  private func sums() throws(UndefinedReason) -> Sums {
    guard proportions.count == scores.count else { throw .inconsistentCounts }
    guard proportions.count > 1 else { throw .needsTwoPeriods }
    for proportion in proportions where proportion.trials != 0 { _ = try proportion.share() }
    guard let trials = sum(proportions.map(\.trials)),
      let successes = sum(proportions.map(\.successes))
    else { throw .notFinite }
    var sums = Sums(n: trials)
    sums.share = try Proportion(successes: successes, trials: trials).share()
    sums.complement = Double(trials - successes) / Double(trials)
    let centre =
      zip(proportions, scores).reduce(0) { $0 + Double($1.0.trials) * $1.1 } / Double(trials)
    for (proportion, score) in zip(proportions, scores) {
      // Successes less expected ones, times n, in whole numbers: differences keep their digits.
      let excess =
        Int128(proportion.successes) * Int128(trials) - Int128(proportion.trials)
        * Int128(successes)
      sums.covariance += Double(excess) / Double(trials) * (score - centre)
      sums.spread += Double(proportion.trials) * (score - centre) * (score - centre)
    }
    guard sums.share > 0, sums.complement > 0, sums.spread > 0 else { throw .noVariance }
    return sums
  }
}

/// Whether answers rise or fall over ordered periods or groups (Mantel 1963, Agresti 2002 §3.4).
///
/// - Name: Linear-by-linear association test
/// - Formula: z = √(n − 1) r, r Pearson's correlation of the answers' scores with the periods'.
/// - Source: Mantel 1963; Agresti 2002, §3.4; `coin::lbl_test`.
/// - Range: r from −1 to 1; p from 0 to 1.
/// - Missing: Missing and not-applicable answers don't count; periods without answers are left out.
/// - Few answers: Not defined for n = 0, nor for n = 1, which has no variance.
/// - Assumptions: Answers independent within and between periods; the scores' distances mean
///   something.
/// - Not defined: `noAnswers`, `noVariance`, `inconsistentCounts`, `notFinite`.
package struct LinearByLinear: Equatable, Sendable {
  private let rows: [CategoryCounts]
  private let scores: [Double]

  /// Creates the test of answers at scores such as the periods' positions, by default 1, 2, 3 ….
  package init(_ rows: [CategoryCounts], at scores: [Double]? = nil) {
    self.rows = rows
    self.scores = scores ?? rows.indices.map { Double($0 + 1) }
  }

  /// Pearson's correlation of the answers' scores with the rows'; not defined without variance.
  package var correlation: Estimate {
    Estimate { () throws(UndefinedReason) in
      guard rows.count == scores.count else { throw .inconsistentCounts }
      var parts: [(score: Double, answers: SampleMoments)] = []
      for (row, score) in zip(rows, scores) where row.n > 0 || row.problem != nil {
        parts.append((score, try row.moments()))
      }
      guard let n = sum(parts.map(\.answers.count)), n > 0 else { throw .noAnswers }
      return DefinedEstimate(value: try correlation(parts, n: Double(n)), n: n)
    }
  }

  /// √(n − 1) r, as `coin::lbl_test` has it.
  package var z: Estimate {
    Estimate { () throws(UndefinedReason) in
      let r = try correlation.get()
      return DefinedEstimate(value: (Double(r.n) - 1).squareRoot() * r.value, n: r.n)
    }
  }

  /// The two-sided probability of a z at least as far from 0 without association.
  package var pValue: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }

  private func correlation(
    _ parts: [(score: Double, answers: SampleMoments)], n: Double
  ) throws(UndefinedReason) -> Double {
    func average(_ value: (Double, SampleMoments) -> Double) -> Double {
      parts.reduce(0) { $0 + Double($1.answers.count) * value($1.score, $1.answers) } / n
    }
    let (x, y) = (average { score, _ in score }, average { $1.mean })
    let product = average { ($0 - x) * ($1.mean - y) }
    let rowSpread = average { score, _ in (score - x) * (score - x) }
    let answerSpread = average { _, answers in
      let within = (answers.variance ?? 0) * Double(answers.count - 1) / Double(answers.count)
      return within + (answers.mean - y) * (answers.mean - y)
    }
    guard rowSpread > 0, answerSpread > 0 else { throw .noVariance }
    return product / (rowSpread * answerSpread).squareRoot()
  }
}
