import TestSupport
import Testing

@testable import Statistics

@Suite("Key drivers")
struct KeyDriversTests {
  private func model(
    _ answers: ItemAnswers, drivers: [Int]? = nil, times: Int = 1
  ) throws -> KeyDrivers {
    try KeyDrivers(
      answers.matrix(times: times), outcome: 0,
      drivers: drivers ?? Array(1..<answers.items.count))
  }

  @Test(arguments: [1, 2, 5, 12]) func shareRSquared(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let answers = ItemAnswers.random(items: count + 1, people: 120, using: &generator)
    let model = try model(answers)
    let rSquared = try #require(model.rSquared.value)
    #expect(rSquared > 0.1 && rSquared < 1)
    let drivers = model.drivers
    #expect(agree(drivers.reduce(0) { $0 + $1.generalDominance }, rSquared))
    #expect(agree(drivers.reduce(0) { $0 + $1.relativeWeight }, rSquared))
    #expect(agree(drivers.reduce(0) { $0 + ($1.generalDominanceShare.value ?? 0) }, 1))
    #expect(agree(drivers.reduce(0) { $0 + ($1.relativeWeightShare.value ?? 0) }, 1))
    #expect(agree(drivers.reduce(0) { $0 + $1.standardizedBeta * $1.correlation }, rSquared))
    for driver in drivers {
      #expect(agree(driver.alone, driver.correlation * driver.correlation))
      let least = driver.standardizedBeta * driver.standardizedBeta / driver.varianceInflation
      #expect(agree(driver.usefulness, least))
      #expect(driver.conditionalDominance.count == count)
    }
  }

  @Test func fitEverySubset() throws {
    var generator = SeededGenerator(seed: 77)
    let matrix = try ItemAnswers.random(items: 6, people: 60, using: &generator).matrix()
    let correlations = try matrix.correlations(of: [1, 2, 3, 4, 5, 0])
    let fits = SubsetFits(correlations)
    for subset in 0..<32 {
      let members = (0..<5).filter { subset & 1 << $0 != 0 }
      let inner = SymmetricMatrix(order: members.count) { correlations[members[$0], members[$1]] }
      let outcome = members.map { correlations[$0, 5] }
      let slopes = try #require(Cholesky(inner)).solve(outcome)
      #expect(agree(fits.values[subset], zip(slopes, outcome).reduce(0) { $0 + $1.0 * $1.1 }))
    }
  }

  @Test func dependNeitherOnOrderNorOnNumber() throws {
    var generator = SeededGenerator(seed: 5)
    let answers = ItemAnswers.random(items: 5, people: 80, using: &generator)
    let model = try model(answers)
    let turned = try self.model(answers, drivers: [3, 1, 4, 2])
    let many = try self.model(answers, times: 10_000_000)
    for (place, driver) in [2, 0, 3, 1].enumerated() {
      #expect(
        agree(turned.drivers[place].generalDominance, model.drivers[driver].generalDominance))
      #expect(agree(turned.drivers[place].relativeWeight, model.drivers[driver].relativeWeight))
      #expect(
        agree(many.drivers[driver].generalDominance, model.drivers[driver].generalDominance))
      #expect(turned.dominance(of: place, over: 1).value ?? 0.5 >= 0)
    }
    #expect(turned.dominance(of: 0, over: 2) == model.dominance(of: 2, over: 3))
    let reversed = ItemAnswers(items: answers.items.map { $0.map { 6 - $0 } })
    #expect(agree(try self.model(reversed).rSquared.value, model.rSquared.value))
    #expect(many.rowCount == 800_000_000)
  }

  @Test func dominanceOfBothAddsUpTo1() throws {
    var generator = SeededGenerator(seed: 6)
    let model = try model(.random(items: 6, people: 50, using: &generator))
    for one in 0..<5 {
      for other in 0..<5 where other != one {
        let both =
          (model.dominance(of: one, over: other).value ?? .nan)
          + (model.dominance(of: other, over: one).value ?? .nan)
        #expect(both == 1)
      }
    }
    #expect(model.dominance(of: 1, over: 1) == .notDefined(.inconsistentCounts))
    #expect(model.dominance(of: 1, over: 5) == .notDefined(.inconsistentCounts))
  }

  @Test func ofUnrelatedItemsAreSquaredCorrelations() throws {
    // Every combination of two drivers occurs as often; the outcome is 2 x + y.
    let answers = ItemAnswers(items: [[3, 4, 5, 6], [1, 1, 2, 2], [1, 2, 1, 2]])
    let model = try model(answers, times: 3)
    #expect(agree(model.rSquared.value, 1))
    for (driver, share) in zip(model.drivers, [0.8, 0.2]) {
      #expect(agree(driver.generalDominanceShare.value, share))
      #expect(agree(driver.relativeWeightShare.value, share))
      #expect(agree(driver.varianceInflation, 1))
    }
    #expect(model.dominance(of: 0, over: 1).value == 1)
    let unrelated = try KeyDrivers(answers.matrix(times: 3), outcome: 1, drivers: [2])
    #expect(unrelated.rSquared.value == 0)
    #expect(unrelated.drivers[0].generalDominanceShare == .notDefined(.noStableSolution))
    #expect(unrelated.doubt == .tooFewRows(needed: 100))
    let many = try KeyDrivers(answers.matrix(times: 30), outcome: 1, drivers: [2])
    #expect(many.doubt == .explainsTooLittle)
    #expect(try self.model(answers, times: 30).doubt == nil)
  }

  @Test func areNotDefined() throws {
    func reason(_ items: [[Int]], _ drivers: [Int]) -> UndefinedReason? {
      do {
        _ = try KeyDrivers(ItemAnswers(items: items).matrix(), outcome: 0, drivers: drivers)
        return nil
      } catch {
        return error as? UndefinedReason
      }
    }
    let x = [1, 2, 3, 4, 5, 1]
    let y = [2, 1, 4, 3, 5, 2]
    #expect(reason([x, y], []) == .needsMoreItems)
    #expect(reason([x, y], Array(1...13)) == .tooManyItems)
    #expect(reason([x, y], [1, 1]) == .inconsistentCounts)
    #expect(reason([x, y], [0]) == .inconsistentCounts)
    #expect(reason([x, y], [2]) == .inconsistentCounts)
    #expect(reason([x, y], [1]) == nil)
    #expect(reason([x, y, y], [1, 2]) == .collinearItems)
    #expect(reason([x, y, y.map { 6 - $0 }], [1, 2]) == .collinearItems)
    #expect(reason([x, [3, 3, 3, 3, 3, 3]], [1]) == .noVariance)
    #expect(reason([[3, 3, 3], [1, 2, 3]], [1]) == .noVariance)
    #expect(reason([[1, 2], [1, 2]], [1]) == .tooFewCompleteRows)
    #expect(reason([[1], [1]], [1]) == .tooFewCompleteRows)
    #expect(reason([[], []], [1]) == .tooFewCompleteRows)
  }
}
