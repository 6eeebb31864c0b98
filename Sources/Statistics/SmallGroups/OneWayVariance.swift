/// How much of the answers' variance lies between groups and how much within (Fisher 1925).
///
/// From the number, mean and variance of each group's scores. Not defined for fewer than two groups
/// with answers or where each of them has a single one.
///
/// - Name: Analysis of variance, ICC1 and ICC2
/// - Formula: F = MSB/MSW; ICC1 = (MSB − MSW)/(MSB + (n̄ − 1)MSW); ICC2 = (MSB − MSW)/MSB.
/// - Source: Fisher 1925; `multilevel::ICC1` and `multilevel::ICC2`.
/// - Range: Mean squares and F 0 or more; ICCs at most 1, may be below 0; p from 0 to 1.
/// - Missing: Missing and not-applicable answers are not among the scores.
/// - Few answers: Groups of n = 0 are left out by the caller; those of n = 1 add nothing within.
/// - Assumptions: Answers independent in their group; variance within alike in all; normal for the
///   p.
/// - Not defined: `noAnswers`, `needsTwoGroups`, `singleAnswer`, `noVariance`, `groupsDoNotDiffer`,
///   `notFinite`.
package struct OneWayVariance: Equatable, Sendable {
  private let groups: [SampleMoments]

  /// Creates the analysis of the groups that have answers.
  package init(_ groups: [SampleMoments]) { self.groups = groups }

  /// The mean square between the groups, with G − 1 degrees of freedom.
  package var between: Estimate { estimate { $0.between } }

  /// The mean square within the groups, with N − G degrees of freedom.
  package var within: Estimate { estimate { $0.within } }

  /// The mean square between over that within; not defined without variance within.
  package var f: Estimate {
    estimate { sums throws(UndefinedReason) in
      guard sums.within > 0 else { throw .noVariance }
      return sums.between / sums.within
    }
  }

  /// The probability of such an F if all groups had one mean.
  package var pValue: Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      let distribution = FisherF(
        numerator: Double(sums.groups - 1), denominator: Double(sums.n - sums.groups))
      let value = distribution.upperProbability(try f.get().value) ?? .nan
      return DefinedEstimate(value: value, n: sums.n)
    }
  }

  /// ICC1, the share of a single answer's variance that its group explains; it can be below 0.
  ///
  /// (MSB − MSW)/(MSB + (n̄ − 1)MSW) with the mean group size n̄, as `multilevel::ICC1`.
  package var icc1: Estimate {
    estimate { sums throws(UndefinedReason) in
      try sums.icc1(size: Double(sums.n) / Double(sums.groups))
    }
  }

  /// ICC1 with the group size that unequal groups are worth, n₀ = (N − Σn²/N)/(G − 1).
  package var icc1ForUnequalGroups: Estimate {
    estimate { sums throws(UndefinedReason) in try sums.icc1(size: sums.size) }
  }

  /// n₀, the group size that unequal groups are worth.
  package var groupSize: Estimate { estimate { $0.size } }

  /// ICC2, the reliability of the groups' means: (MSB − MSW)/MSB, as `multilevel::ICC2`.
  ///
  /// It can be below 0; not defined where all groups have one mean.
  package var icc2: Estimate {
    estimate { sums throws(UndefinedReason) in
      guard sums.between > 0 else { throw .groupsDoNotDiffer }
      return (sums.between - sums.within) / sums.between
    }
  }

  private struct Sums {
    var n: Int
    var groups: Int
    var between: Double
    var within: Double
    var size: Double

    func icc1(size: Double) throws(UndefinedReason) -> Double {
      let total = between + (size - 1) * within
      guard total > 0 else { throw .noVariance }
      return (between - within) / total
    }
  }

  private func sums() throws(UndefinedReason) -> Sums {
    guard let n = sum(groups.map(\.count)) else { throw .notFinite }
    guard groups.count > 1 else { throw n > 0 ? .needsTwoGroups : .noAnswers }
    guard n > groups.count else { throw .singleAnswer }
    let all = Double(n)
    let freedom = Double(groups.count - 1)
    let mean = groups.reduce(0) { $0 + $1.mean * (Double($1.count) / all) }
    let between = groups.reduce(0) {
      $0 + Double($1.count) * ($1.mean - mean) * ($1.mean - mean)
    }
    let squares = groups.reduce(0) { $0 + Double($1.count) * (Double($1.count) / all) }
    return Sums(
      n: n, groups: groups.count, between: between / freedom,
      within: groups.reduce(0) { $0 + $1.squaresWithin } / Double(n - groups.count),
      size: (all - squares) / freedom)
  }

  private func estimate(_ figure: (Sums) throws(UndefinedReason) -> Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let sums = try sums()
      return DefinedEstimate(value: try figure(sums), n: sums.n)
    }
  }
}

extension SampleMoments {
  /// The scores' summed squared distances from their mean.
  var squaresWithin: Double { (variance ?? 0) * Double(count - 1) }
}
