/// How consistently the items of a scale measure the same thing (Cronbach 1951).
///
/// Negative values are given as they are: they tell of items that were not reversed. Not defined for
/// fewer than two items, fewer than two rows, or without variance.
///
/// - Name: Cronbach's alpha and item statistics
/// - Formula: α = k/(k − 1) (1 − tr C/ΣC), interval 1 − (1 − α)F with n − 1 and (n − 1)(k − 1)
///   degrees of freedom; standardised k r̄/(1 + (k − 1)r̄).
/// - Source: Cronbach 1951; Feldt, Woodruff and Salih 1987; `psych::alpha`.
/// - Range: α at most 1, without lower bound; correlations from −1 to 1; n is the rows.
/// - Missing: As the matrix was made: from complete rows, or pairwise.
/// - Few answers: There is no matrix for n = 0 or n = 1.
/// - Assumptions: Items measure one thing with equal loadings; else alpha is too low, and
///   `SingleFactor` is better.
/// - Not defined: `needsMoreItems`, `noVariance`, `notFinite`.
package struct Reliability: Equatable, Sendable {
  private let matrix: CovarianceMatrix

  package init(_ matrix: CovarianceMatrix) { self.matrix = matrix }

  /// α = k/(k − 1) (1 − tr C/ΣC) with Feldt's interval (Feldt, Woodruff and Salih 1987).
  ///
  /// 1 − (1 − α)F with n − 1 and (n − 1)(k − 1) degrees of freedom.
  package func alpha(confidence: Double = 0.95) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let alpha = try matrix.alpha(of: Array(items))
      return DefinedEstimate(
        value: alpha, interval: feldt(alpha, confidence: confidence), n: matrix.rowCount,
        method: .feldt)
    }
  }

  /// k r̄/(1 + (k − 1) r̄), the alpha of the items at equal variances; Spearman and Brown's for two.
  ///
  /// Not defined where an item has no variance.
  package var standardizedAlpha: Estimate {
    let k = Double(matrix.itemCount)
    return averageCorrelation.map { k * $0 / (1 + (k - 1) * $0) }
  }

  /// The mean correlation of the items' pairs, r̄; not defined where an item has no variance.
  package var averageCorrelation: Estimate {
    Estimate { () throws(UndefinedReason) in
      guard matrix.itemCount >= 2 else { throw .needsMoreItems }
      var total = 0.0
      for i in items {
        for j in items where j > i { total += try matrix.correlation(i, j) }
      }
      let pairs = Double(matrix.itemCount * (matrix.itemCount - 1) / 2)
      return DefinedEstimate(value: total / pairs, n: matrix.rowCount)
    }
  }

  /// k r̄/(1 − r̄); not defined where an item has no variance or all items are alike.
  package var signalToNoise: Estimate {
    let k = Double(matrix.itemCount)
    return averageCorrelation.map { k * $0 / (1 - $0) }
  }

  /// The alpha of the other items; not defined for scales of two.
  package func alphaIfDeleted(_ item: Int) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      DefinedEstimate(
        value: try matrix.alpha(of: items.filter { $0 != item }), n: matrix.rowCount)
    }
  }

  /// The correlation of the item with the sum of the others.
  package func itemRestCorrelation(_ item: Int) -> Estimate {
    correlation(of: item, withSumOf: items.filter { $0 != item })
  }

  /// The correlation of the item with the sum of all, itself included.
  package func itemTotalCorrelation(_ item: Int) -> Estimate {
    correlation(of: item, withSumOf: Array(items))
  }

  private var items: Range<Int> { 0..<matrix.itemCount }

  private func correlation(of item: Int, withSumOf others: [Int]) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      guard items.contains(item), matrix.itemCount >= 2 else { throw .needsMoreItems }
      let covariance = others.reduce(0) { $0 + matrix.covariances[item][$1] }
      let product = matrix.covariances[item][item] * matrix.total(of: others)
      guard product > 0 else { throw .noVariance }
      return DefinedEstimate(value: covariance / product.squareRoot(), n: matrix.rowCount)
    }
  }

  private func feldt(_ alpha: Double, confidence: Double) -> Interval? {
    let rows = Double(matrix.rowCount - 1)
    let f = FisherF(numerator: rows, denominator: rows * Double(matrix.itemCount - 1))
    let tail = (1 - confidence) / 2
    guard let high = f.quantile(1 - tail), let low = f.quantile(tail) else { return nil }
    return Interval(
      lower: 1 - (1 - alpha) * high, upper: 1 - (1 - alpha) * low, confidence: confidence)
  }
}

extension CovarianceMatrix {
  /// Cronbach's alpha of some of the items.
  fileprivate func alpha(of items: [Int]) throws(UndefinedReason) -> Double {
    guard items.count >= 2 else { throw .needsMoreItems }
    let variances = items.reduce(0) { $0 + covariances[$1][$1] }
    let total = total(of: items)
    guard total > 0 else { throw .noVariance }
    let k = Double(items.count)
    return k / (k - 1) * (1 - variances / total)
  }

  /// The variance of the sum of some of the items, 0 where it vanishes but for rounding.
  fileprivate func total(of items: [Int]) -> Double {
    let total = items.reduce(0) { sum, i in items.reduce(sum) { $0 + covariances[i][$1] } }
    let size = items.reduce(0) { $0 + covariances[$1][$1] } * Double(items.count)
    return total > 4 * Double.ulpOfOne * size ? total : 0
  }

  fileprivate func correlation(_ i: Int, _ j: Int) throws(UndefinedReason) -> Double {
    let product = covariances[i][i] * covariances[j][j]
    guard product > 0 else { throw .noVariance }
    return covariances[i][j] / product.squareRoot()
  }
}
