import TestSupport
import Testing

@testable import Statistics

@Suite("Ordered groups and answers")
struct OrdinalAssociationTests {
  @Test(arguments: [
    ([], UndefinedReason.noAnswers), ([[0, 0], [0, 0]], .noAnswers), ([[1, 2, 3]], .noVariance),
    ([[1], [2]], .noVariance), ([[0, 4], [0, 2]], .noVariance),
    ([[1, -1], [1, 1]], .inconsistentCounts), ([[.max, 1], [1, 1]], .notFinite),
  ])
  func haveNoFigures(rows: [[Int]], reason: UndefinedReason) {
    for figure in figures(of: rows) { #expect(figure == .notDefined(reason)) }
  }

  @Test func reachTheirEnds() {
    for figure in figures(of: [[4, 0], [0, 3]]).suffix(4) {
      #expect(agree(figure.value, 1) && (figure.value ?? 2) <= 1)
    }
    for figure in figures(of: [[0, 1], [1, 0]]).suffix(4) {
      #expect(agree(figure.value, -1) && (figure.value ?? -2) >= -1)
    }
  }

  @Test func reversingTheRowsNegates() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<100 {
      let rows = (0..<3).map { _ in generator.counts(4).map { $0 + 1 } }
      let turned = figures(of: rows.reversed())
      for (figure, other) in zip(figures(of: rows), turned).suffix(4) {
        #expect(agree(figure.value, other.value.map { -$0 }))
      }
      #expect(figures(of: rows)[0].value == turned[1].value)
      for figure in turned.suffix(4) { #expect((-1...1).contains(figure.value ?? 2)) }
    }
  }

  @Test func transposingChangesOnlySomersD() throws {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<100 {
      let rows = (0..<3).map { _ in generator.counts(4).map { $0 + 1 } }
      let there = OrdinalAssociation(ContingencyTable(rows: rows))
      let back = OrdinalAssociation(
        ContingencyTable(rows: (0..<4).map { column in rows.map { $0[column] } }))
      #expect(there.concordant.value == back.concordant.value)
      #expect(agree(there.gamma.value, back.gamma.value))
      #expect(agree(there.tauB.value, back.tauB.value))
      #expect(agree(there.spearman.value, back.spearman.value))
      let tau = try #require(there.tauB.value)
      let product = try #require(there.somersD.value) * (try #require(back.somersD.value))
      #expect(agree(product, tau * tau))
    }
  }

  @Test func countEveryPairOfAnswers() {
    var generator = SeededGenerator(seed: 63)
    for _ in 0..<20 {
      let rows = (0..<3).map { _ in (0..<3).map { _ in Int.random(in: 1...3, using: &generator) } }
      var answers: [(Int, Int)] = []
      for row in 0..<3 {
        for column in 0..<3 {
          answers += [(Int, Int)](repeating: (row, column), count: rows[row][column])
        }
      }
      var pairs = (concordant: 0, discordant: 0)
      for (index, one) in answers.enumerated() {
        for other in answers[..<index] {
          let sign = (one.0 - other.0).signum() * (one.1 - other.1).signum()
          if sign > 0 { pairs.concordant += 1 } else if sign < 0 { pairs.discordant += 1 }
        }
      }
      let association = OrdinalAssociation(ContingencyTable(rows: rows))
      #expect(association.concordant.value == Double(pairs.concordant))
      #expect(association.discordant.value == Double(pairs.discordant))
    }
  }

  @Test func ofFourCellsTauIsPhi() throws {
    var generator = SeededGenerator(seed: 64)
    for _ in 0..<100 {
      let counts = generator.counts(4).map { $0 + 1 }
      let table = ContingencyTable(rows: [[counts[0], counts[1]], [counts[2], counts[3]]])
      let tau = try #require(OrdinalAssociation(table).tauB.value)
      #expect(agree(abs(tau), Independence(table).cramersV.value))
      #expect(agree(tau, OrdinalAssociation(table).spearman.value))
      let rows = table.rows.map { CategoryCounts(counts: $0) }
      #expect(agree(tau, LinearByLinear(rows).correlation.value, within: 1e-9))
    }
  }

  private func figures(of rows: [[Int]]) -> [Estimate] {
    let association = OrdinalAssociation(ContingencyTable(rows: rows))
    return [
      association.concordant, association.discordant, association.gamma, association.tauB,
      association.somersD, association.spearman,
    ]
  }
}
