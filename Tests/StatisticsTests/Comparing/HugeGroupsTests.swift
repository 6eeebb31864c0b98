import Testing

@testable import Statistics

/// Values to 60 digits by mpmath: Golden/comparisons.py.
@Suite("Comparisons of huge groups")
struct HugeGroupsTests {
  private let first = CategoryCounts(
    counts: [123_456_789, 987_654_321, 1_000_000_007, 3_000_000_019, 5])
  private let second = CategoryCounts(
    counts: [123_466_789, 987_654_321, 1_000_050_007, 2_999_900_019, 5])

  @Test func byRankKeepTheirDigits() {
    let test = MannWhitney(of: first, from: second)
    expect(test.z, 1.3462673998652123)
    expect(test.pValue, 0.17821629540334261)
    let effect = BrunnerMunzel(of: first, from: second)
    expect(effect.statistic, 1.3462673998904847)
    expect(effect.standardError, 5.0532184394466372e-6)
    let delta = CliffsDelta(of: first, from: second)
    expect(delta.estimate(), 1.3605966499104954e-5)
    expect(delta.variance(.unbiased), 1.0214006638486298e-10)
    expect(KruskalWallis([first, second]).h, 1.3462673998652123 * 1.3462673998652123)
  }

  @Test func byTableKeepTheirDigits() {
    let test = Independence(ContingencyTable([first, second]))
    expect(test.chiSquared, 3.1651244275872333)
    expect(test.likelihoodRatio, 3.1651244278564357)
    expect(test.pValue, 0.5305822972170151)
  }

  @Test func nearTheLargestNumbersDoNotTrap() {
    let most = CategoryCounts(counts: [1 << 58, 1 << 58, 1 << 57])
    let others = CategoryCounts(counts: [1 << 57, 1 << 58, 1 << 58])
    let defined = rankFigures(of: others, from: most).filter { $0.value != nil }
    #expect(defined.count == 20)
    let beyond = CategoryCounts(counts: [1 << 61, 1, 1])
    #expect(MannWhitney(of: beyond, from: beyond).u == .notDefined(.notFinite))
    let table = ContingencyTable([most, others])
    #expect(Independence(table).chiSquared.value != nil)
    #expect(OrdinalAssociation(table).gamma.value != nil)
    #expect(OrdinalAssociation(table).spearman.value != nil)
    #expect(ContingencyTable([beyond, beyond]).problem == .notFinite)
    let half = Proportion(successes: 1 << 60, trials: 1 << 61)
    let strata = MantelHaenszel([ProportionDifference(of: half, from: half)])
    #expect(strata.oddsRatio().value == 1)
  }

  private func expect(
    _ estimate: Estimate, _ expected: Double, location: SourceLocation = #_sourceLocation
  ) {
    let error = estimate.value.map { abs($0 / expected - 1) } ?? .infinity
    #expect(error < 1e-11, sourceLocation: location)
  }
}
