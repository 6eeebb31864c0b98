import TestSupport
import Testing

@testable import Statistics

@Suite("Cronbach's alpha")
struct CronbachAlphaTests {
  @Test func ofTwoItemsIsSpearmanAndBrowns() throws {
    // Two items of equal variance and correlation 1/2.
    let reliability = try reliability(of: [[1, 2, 3], [1, 3, 2]])
    #expect(agree(reliability.averageCorrelation.value, 0.5))
    #expect(agree(reliability.standardizedAlpha.value, 2 / 3.0))
    #expect(agree(reliability.alpha().value, 2 / 3.0))
    #expect(reliability.alphaIfDeleted(0) == .notDefined(.needsMoreItems))
    #expect(agree(reliability.itemRestCorrelation(1).value, 0.5))
  }

  @Test func isGivenWhereItIsNegative() throws {
    let reliability = try reliability(of: [[1, 2, 3, 4], [4, 3, 2, 2]])
    #expect((reliability.alpha().value ?? 0) < 0)
  }

  @Test func isNotDefined() throws {
    let constant = try reliability(of: [[2, 2, 2], [3, 3, 3]])
    #expect(constant.alpha() == .notDefined(.noVariance))
    #expect(constant.averageCorrelation == .notDefined(.noVariance))
    #expect(constant.itemTotalCorrelation(0) == .notDefined(.noVariance))
    let single = try reliability(of: [[1, 2, 3]])
    #expect(single.alpha() == .notDefined(.needsMoreItems))
    #expect(single.standardizedAlpha == .notDefined(.needsMoreItems))
    #expect(single.itemRestCorrelation(0) == .notDefined(.needsMoreItems))
    #expect(single.itemRestCorrelation(5) == .notDefined(.needsMoreItems))
    let half = try reliability(of: [[2, 2, 2], [1, 2, 3], [1, 3, 2]])
    #expect(half.alpha().value != nil)
    #expect(half.standardizedAlpha == .notDefined(.noVariance))
    #expect(half.itemRestCorrelation(0) == .notDefined(.noVariance))
  }

  @Test(arguments: UInt64(1)...40)
  func isNotDefinedWhereItemsCancel(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let people = 0..<(5 + Int(seed))
    let first = people.map { _ in Int.random(in: 1...5, using: &generator) }
    let second = people.map { _ in Int.random(in: 1...5, using: &generator) }
    let third = zip(first, second).map { 12 - $0 - $1 }
    let scale = try reliability(of: [first, second, third])
    #expect(scale.alpha() == .notDefined(.noVariance))
    #expect(scale.itemTotalCorrelation(0) == .notDefined(.noVariance))
  }

  @Test(arguments: [[], [3, 1], [-1], [2, 1, 1, 1, 1]])
  func needsTheTriangleOfSums(entries: [Int]) {
    #expect(throws: UndefinedReason.inconsistentCounts) {
      try CrossProducts(upperTriangle: entries)
    }
  }

  @Test func needsTwoRows() throws {
    let products = try CrossProducts(upperTriangle: [1, 2, 3, 4, 6, 9])
    #expect(throws: UndefinedReason.tooFewCompleteRows) { try CovarianceMatrix(products) }
    #expect(throws: UndefinedReason.tooFewCompleteRows) {
      try CovarianceMatrix(items: [CategoryCounts(counts: [1, 0])], pairs: [], rowCount: 1)
    }
    let item = CategoryCounts(counts: [2, 3])
    #expect(throws: UndefinedReason.tooFewCompleteRows) {
      let pair = ItemPairSums(table: [[0, 0], [0, 1]], rowScores: [1, 2], columnScores: [1, 2])
      return try CovarianceMatrix(items: [item, item], pairs: [[pair]], rowCount: 5)
    }
    #expect(throws: UndefinedReason.inconsistentCounts) {
      try CovarianceMatrix(items: [item, item], pairs: [], rowCount: 5)
    }
  }

  @Test func isTheSamePairwiseWhereNothingIsMissing() throws {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<30 {
      let items = (0..<4).map { _ in
        (0..<25).map { _ in Int.random(in: 1...5, using: &generator) }
      }
      let listwise = Reliability(try matrix(of: items))
      let pairwise = Reliability(try pairwiseMatrix(of: items))
      #expect(agree(listwise.alpha().value, pairwise.alpha().value))
      #expect(agree(listwise.alpha().interval?.lower, pairwise.alpha().interval?.lower))
      #expect(agree(listwise.standardizedAlpha.value, pairwise.standardizedAlpha.value))
      let relabelled = Reliability(try matrix(of: items.map { $0.map { 6 - $0 } }.reversed()))
      #expect(agree(listwise.alpha().value, relabelled.alpha().value))
      #expect(agree(listwise.alphaIfDeleted(0).value, relabelled.alphaIfDeleted(3).value))
    }
  }

  private func reliability(of items: [[Int]]) throws -> Reliability {
    Reliability(try matrix(of: items))
  }

  private func matrix(of items: [[Int]]) throws -> CovarianceMatrix {
    var triangle = [items[0].count] + items.map { $0.reduce(0, +) }
    for i in items.indices {
      for j in items.indices where j >= i {
        triangle.append(zip(items[i], items[j]).reduce(0) { $0 + $1.0 * $1.1 })
      }
    }
    return try CovarianceMatrix(CrossProducts(upperTriangle: triangle))
  }

  private func pairwiseMatrix(of items: [[Int]]) throws -> CovarianceMatrix {
    let scores = Array(1...5)
    let pairs = items.indices.map { i in
      items.indices.filter { $0 > i }.map { j in
        var table = scores.map { _ in scores.map { _ in 0 } }
        for (x, y) in zip(items[i], items[j]) { table[x - 1][y - 1] += 1 }
        return ItemPairSums(table: table, rowScores: scores, columnScores: scores)
      }
    }
    let counts = items.map { item in
      CategoryCounts(counts: scores.map { score in item.count { $0 == score } })
    }
    return try CovarianceMatrix(items: counts, pairs: pairs, rowCount: items[0].count)
  }
}
