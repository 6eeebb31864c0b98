/// Mann and Kendall's test of whether a series rises or falls (Mann 1945, Kendall 1975).
///
/// It needs three values to be computed; whether so few may be shown is for `Trend` to say. Values
/// are in the order of time; ties are allowed.
///
/// - Name: Mann–Kendall test
/// - Formula: S = Σ sign(xⱼ − xᵢ), i < j; var S = [n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)]/18; z = (S
///   ∓ 1)/√var S; τ = S/pairs.
/// - Source: Mann 1945; Kendall 1975; `pymannkendall.original_test`.
/// - Range: S is a number of pairs; τ from −1 to 1; p from 0 to 1; n is the periods.
/// - Missing: Periods without figure are left out by the caller.
/// - Few answers: Needs three periods; whether so few may be shown is for `Trend` to say.
/// - Assumptions: Values independent over time without trend; only their order counts.
/// - Not defined: `needsThreePeriods`, `noVariance`, `hasTies`, `tooManyValues`, `notFinite`.
package struct MannKendall: Equatable, Sendable {
  private let values: [Double]

  package init(_ values: [Double]) { self.values = values }

  /// S, the number of pairs that rise less that of those that fall.
  package var statistic: Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(value: Double(try risingLessFalling()), n: values.count)
    }
  }

  /// The variance of S without trend, [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)]/18 over ties of t.
  package var variance: Estimate {
    Estimate { () throws(UndefinedReason) in
      _ = try risingLessFalling()
      return DefinedEstimate(value: kendallVariance(of: values), n: values.count)
    }
  }

  /// (S ∓ 1)/√variance, continuity corrected; not defined where all values are equal.
  package var z: Estimate {
    Estimate { () throws(UndefinedReason) in
      let s = try risingLessFalling()
      let variance = kendallVariance(of: values)
      guard variance > 0 else { throw .noVariance }
      return DefinedEstimate(
        value: Double(s - s.signum()) / variance.squareRoot(), n: values.count)
    }
  }

  /// The two-sided probability of such a z without trend.
  package var pValueNormal: Estimate { z.map { Normal.twoSidedProbability($0) ?? .nan } }

  /// The two-sided probability of such an S over all orders of the values.
  ///
  /// Only for up to 50 values without ties; otherwise not defined, as `hasTies` or `tooManyValues`.
  package var pValueExact: Estimate {
    Estimate { () throws(UndefinedReason) in
      let s = try risingLessFalling()
      let n = values.count
      guard Set(values).count == n else { throw .hasTies }
      guard n <= 50 else { throw .tooManyValues }
      let pairs = n * (n - 1) / 2
      let inversions = (pairs - abs(s)) / 2
      let value = s == 0 ? 1 : 2 * probability(ofInversionsUpTo: inversions, amongOrdersOf: n)
      return DefinedEstimate(value: value, n: n, method: .mannKendallExact)
    }
  }

  /// The exact probability where it is to be had, else the normal one, as its method says.
  package var pValue: Estimate {
    guard case .notDefined = pValueExact else { return pValueExact }
    return Estimate { () throws(UndefinedReason) in
      DefinedEstimate(
        value: try pValueNormal.get().value, n: values.count, method: .mannKendallNormal)
    }
  }

  /// Kendall's τ of the values with time, S over the number of pairs.
  package var tauA: Estimate {
    statistic.map { $0 / Double(values.count * (values.count - 1) / 2) }
  }

  /// Kendall's τ, corrected for ties; not defined where all values are equal.
  package var tauB: Estimate {
    Estimate { () throws(UndefinedReason) in
      let s = try risingLessFalling()
      let pairs = values.count * (values.count - 1) / 2
      let tied = tieSizes(of: values).reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      guard tied < pairs else { throw .noVariance }
      let scale = (Double(pairs - tied) * Double(pairs)).squareRoot()
      return DefinedEstimate(value: Double(s) / scale, n: values.count)
    }
  }

  private func risingLessFalling() throws(UndefinedReason) -> Int {
    guard values.allSatisfy(\.isFinite) else { throw .notFinite }
    guard values.count >= 3 else { throw .needsThreePeriods }
    var total = 0
    for (index, later) in values.enumerated() {
      for earlier in values[..<index] {
        total += later > earlier ? 1 : later < earlier ? -1 : 0
      }
    }
    return total
  }
}

/// The variance of Kendall's S without trend, less what ties of values and positions take away.
func kendallVariance(of values: [Double], tiedWith positions: [Double] = []) -> Double {
  func term(_ t: Int) -> Int { t * (t - 1) * (2 * t + 5) }
  let tied = (tieSizes(of: values) + tieSizes(of: positions)).reduce(0) { $0 + term($1) }
  return Double(term(values.count) - tied) / 18
}

/// How often each value occurs, in ascending order of value.
private func tieSizes(of values: [Double]) -> [Int] {
  values.sorted().chunked().map(\.count)
}

extension Array where Element: Equatable {
  /// Runs of equal elements.
  fileprivate func chunked() -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where index + 1 == endIndex || self[index + 1] != self[index] {
      runs.append(self[start...index])
      start = index + 1
    }
    return runs
  }
}

/// The share of the orders of n different values that have at most so many pairs out of order.
private func probability(ofInversionsUpTo limit: Int, amongOrdersOf n: Int) -> Double {
  // The k-th value adds 0 … k − 1 inversions, each equally often.
  var probabilities = [Double](repeating: 0, count: limit + 1)
  probabilities[0] = 1
  for k in 1...n {
    var next = probabilities
    for inversions in probabilities.indices {
      let added = max(0, inversions - k + 1)...inversions
      next[inversions] = probabilities[added].reduce(0, +) / Double(k)
    }
    probabilities = next
  }
  return probabilities.reduce(0, +)
}
