import Testing

@testable import Statistics

@Suite("Cumulative-link trend")
struct CumulativeLinkTrendTests {
  private let table = [
    [4, 6, 12, 20, 8], [3, 5, 10, 24, 11], [2, 5, 11, 25, 15], [2, 2, 9, 27, 19],
  ]

  private func trend(_ table: [[Int]], at positions: [Double]? = nil) throws -> CumulativeLinkTrend
  {
    try CumulativeLinkTrend(table.map { CategoryCounts(counts: $0) }, at: positions)
  }

  @Test func ofTwoPeriodsAndCategoriesIsTheLogOddsRatio() throws {
    let trend = try trend([[40, 60], [25, 75]])
    #expect(agree(trend.slope().value, naturalLogarithm(75.0 / 25 / (60.0 / 40))))
    let variance = 1 / 40.0 + 1 / 60.0 + 1 / 25.0 + 1 / 75.0
    #expect(agree(trend.standardError.value, variance.squareRoot()))
    #expect(agree(trend.oddsRatio().value, 2))
    // The threshold is the log odds at position 0, one period before the first.
    #expect(agree(trend.thresholds[0], naturalLogarithm(40.0 / 60) + naturalLogarithm(2)))
    let full = [40, 60, 25, 75].reduce(0.0) {
      $0 + Double($1) * naturalLogarithm(Double($1) / 100)
    }
    #expect(agree(trend.logLikelihood, full))
  }

  @Test func dependsOnPositionsOnlyThroughTheirUnit() throws {
    let trend = try trend(table)
    let yearly = try self.trend(table, at: [2022, 2023, 2024, 2025])
    #expect(agree(yearly.slope().value, trend.slope().value))
    #expect(agree(yearly.standardError.value, trend.standardError.value))
    #expect(agree(yearly.logLikelihood, trend.logLikelihood))
    let monthly = try self.trend(table, at: [0, 12, 24, 36])
    #expect(agree(monthly.slope().value, trend.slope().value.map { $0 / 12 }))
    let backwards = try self.trend(table.reversed())
    #expect(agree(backwards.slope().value, trend.slope().value.map { -$0 }))
    let mirrored = try self.trend(table.map { $0.reversed() })
    #expect(agree(mirrored.slope().value, trend.slope().value.map { -$0 }))
  }

  @Test func growsSurerWithTheNumberOfAnswers() throws {
    let trend = try trend(table)
    let many = try self.trend(table.map { $0.map { $0 * 4_000_000 } })
    #expect(agree(many.slope().value, trend.slope().value, within: 1e-10))
    #expect(
      agree(many.standardError.value, trend.standardError.value.map { $0 / 2000 }, within: 1e-12))
    #expect(
      agree(
        many.likelihoodRatio.value, trend.likelihoodRatio.value.map { 4_000_000 * $0 }, within: 1e-7
      ))
    let halves = table + table
    let twice = try self.trend(halves, at: [1, 2, 3, 4, 1, 2, 3, 4])
    #expect(agree(twice.slope().value, trend.slope().value))
    #expect(twice.n == 2 * trend.n)
  }

  @Test func leavesOutWhatHasNoAnswers() throws {
    let trend = try trend(table)
    let padded =
      table.map { [0] + $0.prefix(2) + [0] + $0.suffix(3) } + [Array(repeating: 0, count: 7)]
    let same = try self.trend(padded)
    #expect(agree(same.slope().value, trend.slope().value))
    #expect(same.thresholds.count == 4)
  }

  @Test func is0WhereNothingChanges() throws {
    let trend = try trend([[5, 7, 9], [10, 14, 18], [15, 21, 27]])
    #expect(abs(trend.slope().value ?? 1) < 1e-12)
    #expect(agree(trend.pValue.value, 1))
    #expect(abs(trend.likelihoodRatio.value ?? 1) < 1e-9)
    #expect(trend.oddsRatio().interval?.contains(1) == true)
  }

  @Test func standsAnswersThatPositionTellsApartAlmost() throws {
    let trend = try trend([[1000, 1], [1, 1000]])
    #expect(agree(trend.slope().value, 2 * naturalLogarithm(1000)))
  }

  @Test(arguments: [
    ([], UndefinedReason.noAnswers), ([[0, 0], [0, 0]], .noAnswers),
    ([[1, 2]], .needsTwoPeriods), ([[1, 2], [0, 0]], .needsTwoPeriods),
    ([[1, 0], [7, 0]], .noVariance), ([[5], [7]], .noVariance),
    ([[5, 0], [0, 7]], .noStableSolution), ([[1, 0], [0, 1]], .noStableSolution),
    ([[5, 3, 0, 0], [0, 0, 4, 4]], .noStableSolution),
    ([[1, 2], [1, 2, 3]], .scalesDiffer), ([[1, -2], [1, 2]], .inconsistentCounts),
    ([[.max, 1], [1, 1]], .notFinite),
  ])
  func isNotDefined(table: [[Int]], reason: UndefinedReason) {
    #expect(throws: reason) { try trend(table) }
  }

  @Test func needsAPositionForEachPeriod() {
    #expect(throws: UndefinedReason.inconsistentCounts) { try trend(table, at: [1, 2]) }
    #expect(throws: UndefinedReason.needsTwoPeriods) { try trend(table, at: [1, 1, 1, 1]) }
    #expect(throws: UndefinedReason.notFinite) { try trend(table, at: [1, 2, 3, .infinity]) }
  }
}
