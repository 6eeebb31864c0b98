/// The covariances of a scale's items, with the means and the number of rows behind them.
///
/// - Name: Covariances of items
/// - Formula: (Sᵢⱼ − SᵢSⱼ/n)/(n − 1).
/// - Source: Textbook formula, in exact whole numbers.
/// - Range: In the product of the items' units.
/// - Missing: Listwise from rows that answered all items, or pairwise from those that answered
///   both.
/// - Few answers: Not defined for n = 0 or n = 1.
/// - Assumptions: Pairwise, what is missing is missing by chance; the matrix may then be
///   impossible.
/// - Not defined: `tooFewCompleteRows`, `inconsistentCounts`, `notFinite`.
package struct CovarianceMatrix: Equatable, Sendable {
  /// The covariances, square and symmetric, items in the scale's order.
  package let covariances: [[Double]]
  /// The items' means, in the same order.
  package let means: [Double]
  /// The rows used: complete ones, or for pairwise covariances all rows of the table.
  package let rowCount: Int

  /// The number of items.
  package var itemCount: Int { means.count }

  /// Creates the covariances from the sums over complete rows.
  ///
  /// (Sᵢⱼ − SᵢSⱼ/n)/(n − 1), from whole numbers and rounded once.
  ///
  /// - Throws: `tooFewCompleteRows` below two rows, `notFinite` for sums too large.
  package init(_ products: CrossProducts) throws(UndefinedReason) {
    let items = products.sums.indices
    guard products.count >= 2 else { throw .tooFewCompleteRows }
    var covariances = items.map { _ in items.map { _ in 0.0 } }
    for i in items {
      for j in items where j >= i {
        let sums = ItemPairSums(
          count: products.count, sumX: products.sums[i], sumY: products.sums[j],
          sumXY: products.products[i][j])
        covariances[i][j] = try sums.covariance()
        covariances[j][i] = covariances[i][j]
      }
    }
    self.covariances = covariances
    means = products.sums.map { Double($0) / Double(products.count) }
    rowCount = products.count
  }

  /// Creates the covariances, each from the rows that answered both items.
  ///
  /// Variances and means are over all who answered the item. `pairs` holds for item i the sums with
  /// each later item j at `pairs[i][j - i - 1]`.
  ///
  /// - Throws: `inconsistentCounts` where tables are missing, an item's `problem`,
  ///   `tooFewCompleteRows` where fewer than two rows answered an item or a pair.
  package init(
    items: [CategoryCounts], pairs: [[ItemPairSums]], rowCount: Int
  ) throws(UndefinedReason) {
    var covariances = items.map { _ in items.map { _ in 0.0 } }
    var means: [Double] = []
    guard pairs.count >= items.count - 1 else { throw .inconsistentCounts }
    for i in items.indices {
      guard items[i].n >= 2 else { throw items[i].problem ?? .tooFewCompleteRows }
      let moments = try items[i].moments()
      means.append(moments.mean)
      covariances[i][i] = moments.variance ?? 0
      for j in items.indices where j > i {
        guard j - i - 1 < pairs[i].count else { throw .inconsistentCounts }
        covariances[i][j] = try pairs[i][j - i - 1].covariance()
        covariances[j][i] = covariances[i][j]
      }
    }
    self.covariances = covariances
    self.means = means
    self.rowCount = rowCount
  }
}

/// The sums over complete rows of items' whole scores and of their products.
package struct CrossProducts: Equatable, Sendable {
  /// The number of complete rows.
  package let count: Int
  /// Per item, the sum of its scores.
  package let sums: [Int]
  /// Per pair of items, the sum of the products of their scores; square and symmetric.
  package let products: [[Int]]

  /// Creates the sums from the upper triangle of Σ[1, x][1, x]ᵀ, row by row.
  ///
  /// Its first row is the number of rows and the items' sums.
  ///
  /// - Throws: `inconsistentCounts` where the number of entries is not that of a triangle.
  package init(upperTriangle entries: [Int]) throws(UndefinedReason) {
    var size = 0
    while size * (size + 1) / 2 < entries.count { size += 1 }
    guard size >= 1, size * (size + 1) / 2 == entries.count, entries[0] >= 0 else {
      throw .inconsistentCounts
    }
    var products = [[Int]](repeating: [Int](repeating: 0, count: size - 1), count: size - 1)
    var next = size
    for i in 0..<size - 1 {
      for j in i..<size - 1 {
        products[i][j] = entries[next]
        products[j][i] = entries[next]
        next += 1
      }
    }
    count = entries[0]
    sums = Array(entries[1..<size])
    self.products = products
  }
}

/// The sums of two items' whole scores over the rows that answered both.
package struct ItemPairSums: Equatable, Sendable {
  package var count: Int
  package var sumX: Int
  package var sumY: Int
  package var sumXY: Int

  package init(count: Int, sumX: Int, sumY: Int, sumXY: Int) {
    self.count = count
    self.sumX = sumX
    self.sumY = sumY
    self.sumXY = sumXY
  }

  /// Creates the sums of a table of joint counts, a row per category of the first item.
  package init(table: [[Int]], rowScores: [Int], columnScores: [Int]) {
    self.init(count: 0, sumX: 0, sumY: 0, sumXY: 0)
    for (x, row) in zip(rowScores, table) {
      for (y, cell) in zip(columnScores, row) {
        count += cell
        sumX += x * cell
        sumY += y * cell
        sumXY += x * y * cell
      }
    }
  }

  /// The covariance with divisor n − 1.
  ///
  /// - Throws: `tooFewCompleteRows` below two rows, `notFinite` for sums too large.
  func covariance() throws(UndefinedReason) -> Double {
    guard count >= 2 else { throw .tooFewCompleteRows }
    let product = Int128(count).multipliedReportingOverflow(by: Int128(sumXY))
    let centre = Int128(sumX).multipliedReportingOverflow(by: Int128(sumY))
    let spread = product.partialValue.subtractingReportingOverflow(centre.partialValue)
    guard !product.overflow, !centre.overflow, !spread.overflow else { throw .notFinite }
    return nearestDouble(spread.partialValue) / (Double(count) * Double(count - 1))
  }
}
