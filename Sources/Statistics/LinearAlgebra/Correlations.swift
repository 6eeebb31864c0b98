extension CovarianceMatrix {
  /// The correlations of some of the items, in the given order.
  ///
  /// - Throws: `noVariance` where an item has none, `inconsistentCounts` where it doesn't exist,
  ///   `notFinite`.
  func correlations(of items: [Int]) throws(UndefinedReason) -> SymmetricMatrix {
    for item in items {
      guard covariances.indices.contains(item) else { throw .inconsistentCounts }
      guard covariances[item][item].isFinite else { throw .notFinite }
      guard covariances[item][item] > 0 else { throw .noVariance }
    }
    return SymmetricMatrix(order: items.count) { row, column in
      if row == column { return 1 }
      let (i, j) = (items[row], items[column])
      return covariances[i][j] / (covariances[i][i] * covariances[j][j]).squareRoot()
    }
  }
}
