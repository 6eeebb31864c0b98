import TestSupport
import Testing

@testable import Statistics

@Suite("Omega of a single factor")
struct SingleFactorTests {
  @Test func ofThreeItemsFollowsFromTheirCorrelations() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<30 {
      let matrix = try ItemAnswers.random(items: 3, people: 90, using: &generator).matrix()
      let r = try matrix.correlations(of: [0, 1, 2])
      let squares = [
        r[0, 1] * r[0, 2] / r[1, 2], r[0, 1] * r[1, 2] / r[0, 2], r[0, 2] * r[1, 2] / r[0, 1],
      ]
      guard squares.allSatisfy({ $0 > 0 && $0 < 0.99 }) else { continue }
      let factor = try SingleFactor(matrix)
      for (place, square) in squares.enumerated() {
        #expect(agree(factor.loadings[place], square.squareRoot(), within: 1e-10))
        #expect(agree(factor.uniquenesses[place], 1 - square, within: 1e-10))
      }
    }
  }

  @Test func meetsTheEquationsOfMaximumLikelihood() throws {
    var generator = SeededGenerator(seed: 4)
    let matrix = try ItemAnswers.random(items: 7, people: 200, using: &generator).matrix()
    let factor = try SingleFactor(matrix)
    let r = try matrix.correlations(of: Array(0..<7))
    // (R − Ψ) Ψ⁻¹ λ = λ (λᵀ Ψ⁻¹ λ), and λᵢ² + ψᵢ = 1.
    let scaled = zip(factor.loadings, factor.uniquenesses).map { $0 / $1 }
    let length = zip(factor.loadings, scaled).reduce(0) { $0 + $1.0 * $1.1 }
    for (place, product) in r.times(scaled).enumerated() {
      let loading = factor.loadings[place]
      #expect(agree(product - loading, loading * length, within: 1e-10))
      #expect(agree(loading * loading + factor.uniquenesses[place], 1, within: 1e-10))
    }
    #expect(factor.omegaTotal.definedEstimate?.method == .singleFactor)
  }

  @Test func dependsNeitherOnOrderNorOnNumber() throws {
    var generator = SeededGenerator(seed: 9)
    let answers = ItemAnswers.random(items: 5, people: 100, using: &generator)
    let factor = try SingleFactor(answers.matrix())
    let turned = try SingleFactor(ItemAnswers(items: answers.items.reversed()).matrix())
    let many = try SingleFactor(answers.matrix(times: 10_000_000))
    #expect(agree(turned.omegaTotal.value, factor.omegaTotal.value, within: 1e-10))
    #expect(agree(many.omegaTotal.value, factor.omegaTotal.value, within: 1e-10))
    #expect(agree(turned.loadings[0], factor.loadings[4], within: 1e-10))
    #expect(many.omegaTotal.definedEstimate?.n == 1_000_000_000)
    var items = answers.items
    items[2] = items[2].map { 6 - $0 }
    let mirrored = try SingleFactor(ItemAnswers(items: items).matrix())
    #expect(agree(mirrored.loadings[2], -factor.loadings[2], within: 1e-10))
    #expect((mirrored.omegaTotal.value ?? 1) < (factor.omegaTotal.value ?? 0))
  }

  @Test func exceedsAlphaWhereLoadingsDiffer() throws {
    var generator = SeededGenerator(seed: 10)
    var answers = ItemAnswers.random(items: 4, people: 400, using: &generator)
    answers.items[3] = answers.items[3].map { _ in Int.random(in: 1...5, using: &generator) }
    let matrix = try answers.matrix()
    let omega = try #require(SingleFactor(matrix).omegaTotal.value)
    #expect(omega > (Reliability(matrix).alpha().value ?? 1))
  }

  @Test func isNotDefined() throws {
    func reason(_ items: [[Int]], times: Int = 1) throws -> UndefinedReason? {
      let matrix = try ItemAnswers(items: items).matrix(times: times)
      do throws(UndefinedReason) {
        _ = try SingleFactor(matrix)
        return nil
      } catch {
        return error
      }
    }
    let x = [1, 2, 3, 4, 5, 1]
    let y = [2, 1, 4, 3, 5, 2]
    #expect(try reason([x, y]) == .needsThreeItems)
    #expect(try reason([x]) == .needsThreeItems)
    #expect(try reason([x, y, [2, 2, 2, 2, 2, 2]]) == .noVariance)
    #expect(try reason([x, y, y]) == .collinearItems)
    #expect(try reason([[1, 2, 3], [2, 1, 3], [1, 3, 3]]) == .tooFewCompleteRows)
    // Nothing in common: every combination of answers once.
    let unrelated = [
      [1, 1, 1, 1, 2, 2, 2, 2], [1, 1, 2, 2, 1, 1, 2, 2], [1, 2, 1, 2, 1, 2, 1, 2],
    ]
    #expect(try reason(unrelated) == .noStableSolution)
    // The first item goes with both others, which hardly go together: r₁₂ r₁₃ > r₂₃.
    let edge = [
      [1, 1, 2, 2, 2, 3, 3, 3, 2, 4], [1, 1, 1, 2, 2, 2, 3, 2, 3, 3],
      [1, 2, 2, 1, 3, 3, 2, 3, 1, 3],
    ]
    #expect(try reason(edge) == .noStableSolution)
  }
}
