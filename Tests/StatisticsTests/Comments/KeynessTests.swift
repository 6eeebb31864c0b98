import Testing

@testable import Statistics

@Suite("Keyness")
struct KeynessTests {
  private func keyness(_ a: Int, _ b: Int, _ first: Int, _ second: Int) -> Keyness {
    Keyness(
      of: Proportion(successes: a, trials: first), against: Proportion(successes: b, trials: second)
    )
  }

  @Test func changesItsSignWithTheSides() {
    let one = keyness(30, 4, 5200, 3100)
    let other = keyness(4, 30, 3100, 5200)
    #expect(agree(one.logLikelihoodRatio.value, other.logLikelihoodRatio.value))
    #expect(
      agree(one.signedLogLikelihoodRatio.value, other.signedLogLikelihoodRatio.value.map { -$0 }))
    #expect(agree(one.logRatio.value, other.logRatio.value.map { -$0 }))
    #expect((one.signedLogLikelihoodRatio.value ?? 0) > 0)
    #expect(one.expectedFirst == other.expectedSecond)
  }

  @Test func growsWithTheCounts() {
    let one = keyness(30, 4, 5200, 3100)
    let ten = keyness(300, 40, 52000, 31000)
    #expect(agree(ten.logLikelihoodRatio.value, one.logLikelihoodRatio.value.map { 10 * $0 }))
    #expect(
      agree(
        ten.twoCellLogLikelihoodRatio.value, one.twoCellLogLikelihoodRatio.value.map { 10 * $0 }))
  }

  /// Of mpmath 1.3 with 40 digits; the terms of the sums cancel all but 9 to 13 of 16 digits.
  @Test func keepsItsDigitsForHugeCounts() {
    let billion = 1_000_000_000
    let near = keyness(1_000_100, 1_000_000, billion, billion)
    #expect(agree(near.twoCellLogLikelihoodRatio.value, scaled: 0.0049997500145823959))
    #expect(agree(near.logLikelihoodRatio.value, scaled: 0.00500475501983790167))
    let half = keyness(500_000_000, 499_999_000, billion, billion)
    #expect(agree(half.twoCellLogLikelihoodRatio.value, scaled: 0.00100000100000116667))
    #expect(agree(half.logLikelihoodRatio.value, scaled: 0.00200000000000233333))
    let most = keyness(.max / 4, 3, .max / 2 - 1, .max / 2 - 1)
    #expect((most.logLikelihoodRatio.value ?? 0) > 1e18)
    #expect(keyness(1, 1, .max, 1).logLikelihoodRatio == .notDefined(.notFinite))
  }

  @Test func is0WhereBothUseTheTermAlike() {
    for counts in [(0, 0), (5, 10), (100, 200)] {
      let keyness = keyness(counts.0, counts.1, 100, 200)
      #expect(keyness.logLikelihoodRatio.value == 0)
      #expect(keyness.twoCellLogLikelihoodRatio.value == 0)
      #expect(keyness.signedLogLikelihoodRatio.value == 0)
      #expect(keyness.pValue.value == 1)
    }
    #expect((keyness(100, 0, 100, 200).signedLogLikelihoodRatio.value ?? 0) > 200)
  }

  @Test(arguments: [(0, 0, 0, 5), (0, 0, 5, 0), (0, 0, 0, 0)])
  func needsWordsOnBothSides(a: Int, b: Int, first: Int, second: Int) {
    let keyness = keyness(a, b, first, second)
    #expect(keyness.logLikelihoodRatio == .notDefined(.noAnswers))
    #expect(keyness.logRatio == .notDefined(.noAnswers))
  }

  @Test(arguments: [(6, 0, 5, 5), (0, 6, 5, 5), (-1, 0, 5, 5), (0, 1, 5, 0)])
  func needsCountsThatCanBe(a: Int, b: Int, first: Int, second: Int) {
    #expect(keyness(a, b, first, second).pValue == .notDefined(.inconsistentCounts))
  }

  private func agree(_ got: Double?, scaled wanted: Double) -> Bool {
    abs((got ?? .nan) / wanted - 1) < 1e-12
  }

  private func agree(_ a: Double?, _ b: Double?) -> Bool {
    StatisticsTests.agree(a, b, within: 1e-12)
  }
}
