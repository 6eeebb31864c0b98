import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Figures of random answers against those of NumPy and SciPy: Golden/random_answers.py.
@Suite("Random answers")
struct RandomAnswersTests {
  @Test func haveTheFiguresOfOtherPrograms() throws {
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Golden/random_answers.csv")
    let lines = try String(contentsOf: golden, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 300)
    for (seed, line) in lines.enumerated() {
      let expected = line.split(separator: ",").compactMap { Double($0) }
      let figures = try figures(of: answers(seed: UInt64(seed)))
      #expect(expected.count == figures.count)
      for (place, (got, wanted)) in zip(figures, expected).enumerated() {
        // Ten digits, or of figures near 0 ten places.
        #expect(
          abs((got ?? .nan) - wanted) <= 1e-10 * max(abs(wanted), 0.1), "\(seed) \(place)")
      }
    }
  }

  /// The seven figures of a line.
  private func figures(of answers: ItemAnswers) throws -> [Double?] {
    let items = answers.items
    let matrix = try answers.matrix()
    let driver = try KeyDrivers(matrix, outcome: 0, drivers: [1, 2, 3, 4]).drivers[0]
    let people = items[0].count
    var pairs = (0..<5).map { _ in [0, 0, 0, 0, 0] }
    var periods = (0..<4).map { _ in [0, 0, 0, 0, 0] }
    for person in 0..<people {
      pairs[items[0][person] - 1][items[1][person] - 1] += 1
      periods[4 * person / people][items[0][person] - 1] += 1
    }
    let trend = try CumulativeLinkTrend(periods.map { CategoryCounts(counts: $0) })
    let halves = [items[2].prefix(people / 2), items[2].dropFirst(people / 2)].map { half in
      Proportion(successes: half.count { $0 == 5 }, trials: half.count)
    }
    return [
      driver.generalDominance, driver.relativeWeight, try SingleFactor(matrix).omegaTotal.value,
      try Polychoric(table: pairs).correlation.value, trend.slope().value,
      trend.standardError.value,
      Keyness(of: halves[0], against: halves[1]).logLikelihoodRatio.value,
    ]
  }

  /// Five items answered from 1 to 5, drawn as the script beside the figures draws them.
  private func answers(seed: UInt64) -> ItemAnswers {
    var generator = SeededGenerator(seed: seed)
    func draw(_ bound: UInt64) -> Int { Int(generator.next() % bound) }
    let people = 60 + draw(200)
    var items = [[Int]](repeating: [], count: 5)
    for _ in 0..<people {
      let common = draw(7)
      for item in items.indices { items[item].append(min(5, max(1, common + draw(5) - 2))) }
    }
    return ItemAnswers(items: items)
  }
}
