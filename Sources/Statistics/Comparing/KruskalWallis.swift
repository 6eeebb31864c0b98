/// Whether any of several groups tends to answer higher than others (Kruskal and Wallis 1952).
///
/// Mid-ranks with the correction for ties. Groups without answers are left out. Not defined for fewer
/// than two groups with answers, groups on different scales, or where all answers are alike.
///
/// - Name: Kruskal–Wallis test
/// - Formula: H = 12(N − 1)Σnᵢ(r̄ᵢ − (N + 1)/2)²/(N³ − Σt³); ε² = H/(N − 1).
/// - Source: Kruskal and Wallis 1952.
/// - Range: H 0 or more; ε² and p from 0 to 1.
/// - Missing: Missing and not-applicable answers don't count; groups without answers are left out.
/// - Few answers: Not defined for n = 0 or n = 1 in all; a group of n = 1 counts like any other.
/// - Assumptions: Groups alike in spread under the hypothesis; the p by chi-squared is rough for
///   few answers.
/// - Not defined: `noAnswers`, `singleAnswer`, `needsTwoGroups`, `noVariance`, `scalesDiffer`,
///   `inconsistentCounts`, `notFinite`.
package struct KruskalWallis: Equatable, Sendable {
  private let groups: [CategoryCounts]

  package init(_ groups: [CategoryCounts]) { self.groups = groups }

  /// H, corrected for ties.
  ///
  /// 12(N − 1) Σ n(r̄ − (N + 1)/2)²/(N³ − Σt³) over the groups' mean ranks r̄ and ties of t answers.
  package var h: Estimate { estimate { $0.h } }

  /// The number of groups with answers, less 1.
  package var degreesOfFreedom: Estimate { estimate { Double($0.groups - 1) } }

  /// The probability of such an H, by chi-squared, if all groups answered alike.
  package var pValue: Estimate {
    estimate {
      ChiSquared(degreesOfFreedom: Double($0.groups - 1)).upperProbability($0.h) ?? .nan
    }
  }

  /// H/(N − 1), the share of the ranks' variance that lies between the groups, from 0 to 1.
  package var epsilonSquared: Estimate { estimate { $0.h / Double($0.n - 1) } }

  /// (H − G + 1)/(N − G), epsilon squared less what chance gives; it can be below 0.
  ///
  /// Not defined where every group has a single answer.
  package var etaSquared: Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      guard sums.n > sums.groups else { throw .singleAnswer }
      let value = (sums.h - Double(sums.groups - 1)) / Double(sums.n - sums.groups)
      return DefinedEstimate(value: value, n: sums.n)
    }
  }

  /// The mean rank of a group's answers among all; not defined for groups without answers.
  package func meanRank(of group: Int) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let ranks = try MidRanks(groups)
      guard ranks.groups.indices.contains(group) else { throw .inconsistentCounts }
      guard ranks.groups[group].n > 0 else { throw .noAnswers }
      return DefinedEstimate(
        value: ranks.mean(of: ranks.groups[group]), n: ranks.groups[group].n)
    }
  }

  private struct Sums {
    var n: Int
    var groups: Int
    var h: Double
  }

  private func sums() throws(UndefinedReason) -> Sums {
    let ranks = try MidRanks(groups)
    guard ranks.n > 0 else { throw .noAnswers }
    let answered = ranks.groups.filter { $0.n > 0 }
    guard answered.count > 1 else { throw .needsTwoGroups }
    guard ranks.untied > 0 else { throw .noVariance }
    let between = answered.reduce(0.0) { sum, group in
      let deviation = ranks.deviation(of: group)
      return sum + Double(group.n) * deviation * deviation
    }
    return Sums(
      n: ranks.n, groups: answered.count, h: 12 * Double(ranks.n - 1) * between / ranks.untied)
  }

  private func estimate(_ figure: (Sums) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      return DefinedEstimate(value: figure(sums), n: sums.n)
    }
  }
}
