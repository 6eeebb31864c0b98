import Foundation
import Testing

@testable import Statistics

/// Figures by SciPy 1.17: Golden/random_tables.py.
@Suite("Comparisons in random tables")
struct RandomTablesTests {
  @Test func agreeWithSciPyToTenDigits() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/random_tables.csv")
    let lines = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n")
    var compared = [Int](repeating: 0, count: 14)
    for line in lines {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let rows = cells[0].split(separator: "|").map {
        $0.split(separator: " ").compactMap { Int($0) }
      }
      let expected = cells.dropFirst().map { Double($0) }
      for (place, pair) in zip(figures(of: rows), expected).enumerated() {
        guard let wanted = pair.1 else { continue }
        compared[place] += 1
        let got = pair.0.value ?? .infinity
        #expect(abs(got - wanted) <= 1e-10 * abs(wanted) + 1e-14, "\(place) of \(cells[0])")
      }
    }
    #expect(lines.count == 500)
    #expect(compared.allSatisfy { $0 > 400 })
  }

  private func figures(of rows: [[Int]]) -> [Estimate] {
    let groups = rows.map { CategoryCounts(counts: $0) }
    let table = ContingencyTable(rows: rows)
    let ranks = MannWhitney(of: groups[0], from: groups[1])
    let effect = BrunnerMunzel(of: groups[0], from: groups[1])
    let (kruskal, independence) = (KruskalWallis(groups), Independence(table))
    let association = OrdinalAssociation(table)
    let shares = rows.prefix(2).map { row in
      Proportion(successes: row[0], trials: row[0] + row[row.count - 1])
    }
    return [
      ranks.u, ranks.pValueNormal, ranks.pValueContinuityCorrected, effect.statistic, effect.pValue,
      kruskal.h, kruskal.pValue, independence.chiSquared, independence.pValue,
      independence.likelihoodRatio, association.tauB, association.somersD, association.spearman,
      FisherExact(of: shares[0], from: shares[1]).pValue,
    ]
  }
}
