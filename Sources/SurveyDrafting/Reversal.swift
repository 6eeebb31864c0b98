/// Columns whose answers run against the other columns' on the same scale.
struct Reversal {
  /// From how many complete records on a correlation is looked at.
  private static let enoughRecords = 10

  /// The correlation of each item with the rest of its scale, where it is clearly negative.
  ///
  /// - Parameters:
  ///   - scores: For each record, the items' scores, nil where there is none.
  ///   - items: How many items there are.
  /// - Returns: By the item's position; empty with fewer than three items.
  static func negative(_ scores: [[Int?]], items: Int) -> [Int: Double] {
    let complete = scores.compactMap { record -> [Int]? in
      let known = record.compactMap { $0 }
      return known.count == items ? known : nil
    }
    guard items >= 3, complete.count >= enoughRecords else { return [:] }
    let totals = complete.map { $0.reduce(0, +) }
    var found: [Int: Double] = [:]
    for item in 0..<items {
      let own = complete.map { $0[item] }
      let rest = zip(totals, own).map { $0 - $1 }
      if let value = correlation(own, rest), value <= -0.2 {
        found[item] = (value * 100).rounded() / 100
      }
    }
    return found
  }

  /// Pearson's correlation, sums in whole numbers; nil where one side does not vary.
  private static func correlation(_ left: [Int], _ right: [Int]) -> Double? {
    let count = left.count
    let (sumLeft, sumRight) = (left.reduce(0, +), right.reduce(0, +))
    let products = zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    let covariance = count * products - sumLeft * sumRight
    let spreadLeft = count * left.reduce(0) { $0 + $1 * $1 } - sumLeft * sumLeft
    let spreadRight = count * right.reduce(0) { $0 + $1 * $1 } - sumRight * sumRight
    guard spreadLeft > 0, spreadRight > 0 else { return nil }
    return Double(covariance) / (Double(spreadLeft).squareRoot() * Double(spreadRight).squareRoot())
  }
}
