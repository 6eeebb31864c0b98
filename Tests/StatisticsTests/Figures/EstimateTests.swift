import Testing

@testable import Statistics

@Suite("Estimates")
struct EstimateTests {
  @Test func readsTheParts() {
    let interval = Interval(lower: 0.1, upper: 0.4, confidence: 0.95)
    let estimate = Estimate.defined(0.25, interval: interval, n: 8, method: .wilson)
    #expect(estimate.value == 0.25)
    #expect(estimate.interval == interval)
    #expect(estimate.undefinedReason == nil)
    #expect(Estimate.notDefined(.noRoster).value == nil)
    #expect(Estimate.notDefined(.noRoster).undefinedReason?.rawValue == "no-roster")
  }

  @Test func stableIdentifiersAreKebabCase() {
    let identifiers =
      UndefinedReason.allCases.map(\.rawValue) + EstimationMethod.allCases.map(\.rawValue)
    for identifier in identifiers {
      #expect(identifier.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(identifier)")
    }
  }

  @Test func scalesAndClampsIntervals() {
    let interval = Interval(lower: -0.2, upper: 0.5, confidence: 0.9)
    #expect(interval.clamped(to: 0...1) == Interval(lower: 0, upper: 0.5, confidence: 0.9))
    #expect(interval.scaled(by: -100) == Interval(lower: -50, upper: 20, confidence: 0.9))
    #expect(interval.contains(0.5) && !interval.contains(0.51))
  }
}
