import Testing

@testable import Statistics

@Suite("Polychoric correlation")
struct PolychoricTests {
  private let table = [[30, 12, 5], [14, 40, 18], [3, 16, 62]]

  @Test(arguments: [(26, 24), (40, 10), (49, 1), (999, 1), (1, 49)])
  func ofItemsCutAtTheirMediansFollowsFromTheCorner(same: Int, other: Int) throws {
    let polychoric = try Polychoric(table: [[same, other], [other, same]])
    let corner = Double(same) / Double(2 * (same + other))
    // Φ₂(0, 0; ρ) = ¼ + arcsin ρ/2π
    let angle = 2 * Double.pi * (corner - 0.25)
    #expect(agree(polychoric.correlation.value, sine(angle), within: 1e-11))
    #expect(polychoric.rowThresholds == [0])
  }

  @Test func dependsNeitherOnTheSidesNorOnTheNumber() throws {
    let correlation = try Polychoric(table: table).correlation.value
    #expect((correlation ?? 0) > 0.6)
    let turned = (0..<3).map { column in table.map { $0[column] } }
    #expect(agree(try Polychoric(table: turned).correlation.value, correlation))
    let mirrored = try Polychoric(table: table.map { $0.reversed() }).correlation.value
    #expect(agree(mirrored, correlation.map { -$0 }))
    let many = try Polychoric(table: table.map { $0.map { $0 * 1_000_000_000 } })
    #expect(agree(many.correlation.value, correlation))
    #expect(many.n == 200_000_000_000)
    let padded = [[0, 0, 0, 0]] + table.map { [$0[0], 0, $0[1], $0[2]] }
    #expect(agree(try Polychoric(table: padded).correlation.value, correlation))
    #expect(try Polychoric(table: padded).columnThresholds.count == 2)
  }

  @Test func makesTheTableAsLikelyAsCanBe() throws {
    let polychoric = try Polychoric(table: table)
    let best = try #require(polychoric.correlation.value)
    func logLikelihood(_ correlation: Double) -> Double {
      let normal = BivariateNormal(correlation: correlation)
      let rows = [-40] + polychoric.rowThresholds + [40]
      let columns = [-40] + polychoric.columnThresholds + [40]
      var sum = 0.0
      for i in 0..<3 {
        for j in 0..<3 {
          let share =
            normal.probability(below: rows[i + 1], columns[j + 1])
            - normal.probability(below: rows[i], columns[j + 1])
            - normal.probability(below: rows[i + 1], columns[j])
            + normal.probability(below: rows[i], columns[j])
          sum += Double(table[i][j]) * naturalLogarithm(share)
        }
      }
      return sum
    }
    for step in [-0.01, -0.001, 0.001, 0.01] {
      #expect(logLikelihood(best + step) < logLikelihood(best))
    }
  }

  @Test func isAlmost0ForUnrelatedItems() throws {
    let correlation = try Polychoric(table: [[2, 4, 6], [3, 6, 9]]).correlation.value
    #expect(abs(correlation ?? 1) < 1e-14)
  }

  @Test func keepsRareCategories() throws {
    let rare = try Polychoric(table: [[999_999_999, 0], [0, 0], [999_999_998, 3]])
    #expect(agree(rare.columnThresholds[0], 5.931598226507707))
    #expect(rare.correlation.undefinedReason == .noStableSolution)
  }

  @Test(arguments: [
    ([], UndefinedReason.noAnswers), ([[]], .noAnswers), ([[0, 0], [0, 0]], .noAnswers),
    ([[1]], .noVariance), ([[1, 0], [0, 0]], .noVariance), ([[3, 4]], .noVariance),
    ([[0, 2], [0, 5]], .noVariance), ([[1, 2], [1]], .inconsistentCounts),
    ([[1, -2], [1, 3]], .inconsistentCounts), ([[.max, 1], [1, 1]], .notFinite),
  ])
  func isNotDefined(table: [[Int]], reason: UndefinedReason) {
    #expect(throws: reason) { try Polychoric(table: table) }
  }

  @Test(arguments: [
    [[5, 0], [0, 7]], [[0, 5], [7, 0]], [[1, 0], [0, 1]], [[4, 0, 0], [0, 4, 0], [0, 0, 4]],
    [[4, 3], [0, 4]],
  ])
  func hasNoValueAtTheEdge(table: [[Int]]) throws {
    #expect(try Polychoric(table: table).correlation == .notDefined(.noStableSolution))
  }
}
