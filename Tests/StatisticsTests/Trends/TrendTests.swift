import TestSupport
import Testing

@testable import Statistics

@Suite("Trends")
struct TrendTests {
  @Test func areNotSpokenOfBelowFivePeriods() {
    for count in 0..<5 {
      let trend = Trend((0..<count).map(Double.init))
      #expect(trend.slope() == .notDefined(.needsFivePeriods))
      #expect(trend.pValue == .notDefined(.needsFivePeriods))
    }
    let trend = Trend([1, 2, 3, 4, 5])
    #expect(trend.slope().value == 1)
    #expect(agree(trend.pValue.value, 2 / 120.0))
    #expect(trend.pValue.definedEstimate?.method == .mannKendallExact)
    #expect(Trend([1, 2, 2, 4, 5]).pValue.definedEstimate?.method == .mannKendallNormal)
    #expect(Trend([3, 3, 3, 3, 3]).pValue == .notDefined(.noVariance))
    #expect(Trend([3, 3, 3, 3, 3]).slope().value == 0)
    #expect(Trend([1, 2, .nan, 4, 5]).pValue == .notDefined(.notFinite))
    #expect(Trend([1, 2, .infinity, 4, 5]).slope() == .notDefined(.notFinite))
  }

  @Test func exactProbabilitiesCountTheOrders() {
    let values = [2.0, 1, 4, 3, 6, 5]
    let statistic = MannKendall(values).statistic.value ?? 0
    let orders = permutations(of: values)
    let asFar = orders.count { abs(MannKendall($0).statistic.value ?? 0) >= abs(statistic) }
    #expect(orders.count == 720)
    #expect(agree(MannKendall(values).pValueExact.value, Double(asFar) / 720))
    #expect(MannKendall([1, 1, 2]).pValueExact == .notDefined(.hasTies))
    #expect(MannKendall((0..<51).map(Double.init)).pValueExact == .notDefined(.tooManyValues))
    #expect((MannKendall((0..<50).map(Double.init)).pValueExact.value ?? 0) > 0)
    #expect(MannKendall([1, 2]).statistic == .notDefined(.needsThreePeriods))
  }

  @Test func turnRoundWithTime() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      let count = Int.random(in: 5...14, using: &generator)
      let values = (0..<count).map { _ in Double(Int.random(in: 30...60, using: &generator)) / 10 }
      let there = Trend(values)
      let back = Trend(values.reversed())
      #expect(agree(there.slope().value, back.slope().value.map { -$0 }))
      #expect(agree(there.pValue.value, back.pValue.value))
      let moved = Trend(values.map { 7 - 2 * $0 }, at: values.indices.map { Double($0) * 4 })
      #expect(agree(moved.slope().value, there.slope().value.map { -$0 / 2 }))
      #expect(agree(moved.pValue.value, there.pValue.value))
      let interval = there.slope().interval
      #expect(interval?.contains(there.slope().value ?? .nan) == true)
    }
  }

  @Test func slopesNeedDifferentPositions() {
    #expect(TheilSen([1]).slope() == .notDefined(.needsTwoPeriods))
    #expect(TheilSen([1, 2], at: [3, 3]).slope() == .notDefined(.noVariance))
    #expect(TheilSen([1, 2], at: [3]).intercept == .notDefined(.inconsistentCounts))
    #expect(TheilSen([3, 5, 9], at: [1, 2, 4]).slope().value == 2)
    #expect(TheilSen([3, 5, 9], at: [1, 2, 4]).intercept.value == 1)
  }

  private func permutations(of values: [Double]) -> [[Double]] {
    guard values.count > 1 else { return [values] }
    return values.indices.flatMap { index in
      var rest = values
      let first = rest.remove(at: index)
      return permutations(of: rest).map { [first] + $0 }
    }
  }
}
