import TestSupport

@testable import Statistics

/// Made-up answers to some items by the same people, none missing.
struct ItemAnswers {
  /// Per item its scores.
  var items: [[Int]]

  /// Answers that go together more or less, from 1 to 5.
  static func random(
    items: Int, people: Int, using generator: inout SeededGenerator
  ) -> ItemAnswers {
    let common = (0..<people).map { _ in Int.random(in: 0...6, using: &generator) }
    return ItemAnswers(
      items: (0..<items).map { _ in
        common.map { min(5, max(1, $0 + Int.random(in: -2...2, using: &generator))) }
      })
  }

  /// The covariances, as if so many had given each person's answers.
  func matrix(times: Int = 1) throws -> CovarianceMatrix {
    var triangle = [items[0].count * times] + items.map { $0.reduce(0, +) * times }
    for i in items.indices {
      for j in items.indices where j >= i {
        triangle.append(zip(items[i], items[j]).reduce(0) { $0 + $1.0 * $1.1 } * times)
      }
    }
    return try CovarianceMatrix(CrossProducts(upperTriangle: triangle))
  }
}
