import TestSupport
import Testing

@testable import Statistics

@Suite("Tables of groups and categories")
struct IndependenceTests {
  @Test(arguments: [
    ([], UndefinedReason.noAnswers),
    ([[0, 0], [0, 0]], .noAnswers),
    ([[1, 2, 3]], .needsTwoGroups),
    ([[1, 2], [0, 0]], .needsTwoGroups),
    ([[3, 0], [5, 0]], .needsTwoCategories),
    ([[1], [1]], .needsTwoCategories),
    ([[1, 2], [3]], .inconsistentCounts),
    ([[1, -2], [3, 4]], .inconsistentCounts),
    ([[.max, 2], [3, 4]], .notFinite),
  ])
  func haveNoFigures(rows: [[Int]], reason: UndefinedReason) {
    for figure in figures(of: rows) { #expect(figure == .notDefined(reason)) }
  }

  @Test func needOneScale() {
    let groups = [CategoryCounts(counts: [1, 2]), CategoryCounts(counts: [1, 2, 3])]
    #expect(ContingencyTable(groups).problem == .scalesDiffer)
    let broken = [CategoryCounts(counts: [1, 2]), CategoryCounts(counts: [1, -2])]
    #expect(ContingencyTable(broken).problem == .inconsistentCounts)
    #expect(ContingencyTable([groups[0]]).rows == [[1, 2]])
  }

  @Test func oneAnswerPerRowHasNoCorrectedV() {
    let test = Independence(ContingencyTable(rows: [[1, 0], [0, 1]]))
    #expect(test.chiSquared.value == 2)
    #expect(test.cramersV.value == 1)
    #expect(test.cramersVBiasCorrected == .notDefined(.singleAnswer))
  }

  @Test func rowsAndColumnsWithoutAnswersTellNothing() {
    let with = Independence(ContingencyTable(rows: [[3, 0, 8], [0, 0, 0], [9, 0, 4]]))
    let rows = [[3, 8], [9, 4]]
    #expect(figures(with) == figures(of: rows))
    #expect(with.residual(row: 1, column: 0) == .notDefined(.noAnswers))
    #expect(with.adjustedResidual(row: 0, column: 1) == .notDefined(.noAnswers))
    #expect(with.residual(row: 3, column: 0) == .notDefined(.inconsistentCounts))
  }

  @Test func yatesIsForFourCells() {
    let wide = Independence(ContingencyTable(rows: [[1, 2, 3], [3, 2, 1]]))
    #expect(wide.yatesChiSquared == .notDefined(.needsTwoCategories))
    // Where counts differ by less than ½ from what is expected, nothing is left.
    let even = Independence(ContingencyTable(rows: [[5, 5], [6, 6]]))
    #expect(even.yatesChiSquared.value == 0)
    #expect(even.yatesPValue.value == 1)
  }

  @Test func relabellingAndTransposingChangeNothing() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<100 {
      let rows = (0..<3).map { _ in generator.counts(4).map { $0 + 1 } }
      let columns = (0..<4).map { column in rows.map { $0[column] } }
      let order = (0..<4).shuffled(using: &generator)
      let relabelled = rows.reversed().map { row in order.map { row[$0] } }
      for other in [columns, relabelled] {
        for (figure, same) in zip(figures(of: rows), figures(of: other)) {
          #expect(agree(figure.value, same.value, within: 1e-11))
        }
      }
    }
  }

  @Test func doublingCountsDoublesChiSquaredAndKeepsV() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<100 {
      let rows = (0..<3).map { _ in generator.counts(4).map { $0 + 1 } }
      let once = Independence(ContingencyTable(rows: rows))
      let twice = Independence(ContingencyTable(rows: rows.map { $0.map { 2 * $0 } }))
      #expect(agree(twice.chiSquared.value, once.chiSquared.value.map { 2 * $0 }))
      #expect(agree(twice.likelihoodRatio.value, once.likelihoodRatio.value.map { 2 * $0 }))
      #expect(agree(twice.cramersV.value, once.cramersV.value))
      #expect(twice.degreesOfFreedom.value == once.degreesOfFreedom.value)
    }
  }

  @Test func fourCellsAreADifferenceOfShares() throws {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<200 {
      let counts = generator.counts(4).map { $0 + 1 }
      let test = Independence(
        ContingencyTable(rows: [[counts[0], counts[1]], [counts[2], counts[3]]]))
      let difference = ProportionDifference(
        of: Proportion(successes: counts[0], trials: counts[0] + counts[1]),
        from: Proportion(successes: counts[2], trials: counts[2] + counts[3]))
      #expect(agree(test.chiSquared.value, difference.chiSquared.value, within: 1e-8))
      let z = try #require(test.adjustedResidual(row: 0, column: 0).value)
      #expect(agree(z * z, test.chiSquared.value))
      #expect(agree(test.adjustedResidual(row: 0, column: 1).value, -z))
      let (v, corrected) = (test.cramersV.value ?? -1, test.cramersVBiasCorrected.value ?? 2)
      #expect((0...1).contains(v) && corrected <= v * (1 + 1e-12))
    }
  }

  private func figures(of rows: [[Int]]) -> [Estimate] {
    figures(Independence(ContingencyTable(rows: rows)))
  }

  private func figures(_ test: Independence) -> [Estimate] {
    [
      test.chiSquared, test.degreesOfFreedom, test.pValue, test.likelihoodRatio,
      test.likelihoodRatioPValue, test.smallestExpected, test.cellsExpectingFewerThanFive,
      test.cramersV, test.cramersVBiasCorrected,
    ]
  }
}
