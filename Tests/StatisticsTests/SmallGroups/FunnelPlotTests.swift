import Testing

@testable import Statistics

@Suite("Funnel plots")
struct FunnelPlotTests {
  private let none = Proportion(successes: 0, trials: 0)
  private let units = [(5, 6), (6, 8), (3, 10), (11, 12), (24, 30), (9, 15)].map {
    Proportion(successes: $0.0, trials: $0.1)
  }

  @Test func areNotDefined() {
    let bad = Proportion(successes: 3, trials: 2)
    let all = Proportion(successes: 4, trials: 4)
    let cases: [(FunnelPlot, UndefinedReason)] = [
      (FunnelPlot([]), .noAnswers), (FunnelPlot([none]), .noAnswers),
      (FunnelPlot([none], target: 0.5), .noAnswers),
      (FunnelPlot([all, bad]), .inconsistentCounts),
      (FunnelPlot([all], target: 1.1), .inconsistentCounts),
      (FunnelPlot([all], target: .nan), .inconsistentCounts),
    ]
    for (plot, reason) in cases {
      let figures = [
        plot.target, plot.z(of: 0), plot.limits(of: 0), plot.arcsineZ(of: 0), plot.overdispersion,
        plot.addedVariance, plot.adjustedZ(of: 0),
      ]
      for figure in figures { #expect(figure == .notDefined(reason)) }
      #expect(plot.unitsOutside().isEmpty)
    }
    #expect(FunnelPlot([all]).z(of: 0) == .notDefined(.noVariance))
    #expect(FunnelPlot([all]).addedVariance == .notDefined(.needsTwoGroups))
    #expect(FunnelPlot(units).z(of: 6) == .notDefined(.inconsistentCounts))
  }

  @Test func unitsWithoutAnswersTellNothing() {
    let plot = FunnelPlot(units + [none])
    let without = FunnelPlot(units)
    #expect(plot.target == without.target)
    #expect(plot.addedVariance == without.addedVariance)
    #expect(plot.overdispersion == without.overdispersion)
    #expect(plot.z(of: 6) == .notDefined(.noAnswers))
    #expect(plot.limits(of: 6) == .notDefined(.noAnswers))
  }

  @Test func swappingYesAndNoMirrorsTheFunnel() {
    let plot = FunnelPlot(units)
    let mirror = FunnelPlot(
      units.map { Proportion(successes: $0.trials - $0.successes, trials: $0.trials) })
    for unit in units.indices {
      #expect(agree(plot.z(of: unit).value, mirror.z(of: unit).value.map { -$0 }))
      #expect(agree(plot.arcsineZ(of: unit).value, mirror.arcsineZ(of: unit).value.map { -$0 }))
      #expect(agree(plot.adjustedZ(of: unit).value, mirror.adjustedZ(of: unit).value.map { -$0 }))
      for method in [FunnelLimits.normal, .exact, .automatic] {
        let limits = plot.limits(of: unit, confidence: 0.95, method: method).interval
        let others = mirror.limits(of: unit, confidence: 0.95, method: method).interval
        #expect(agree(limits?.lower, others.map { 1 - $0.upper }))
      }
    }
    #expect(agree(plot.addedVariance.value, mirror.addedVariance.value))
    #expect(plot.unitsOutside(method: .normal) == mirror.unitsOutside(method: .normal))
  }

  /// Values by SciPy 1.17: Golden/comparisons.py.
  @Test(arguments: [
    (12, 0.1, 0.95, 0, 0.33582639684904114),
    (20, 0.5, 0.998, 0.13673578947368423, 0.8632642105263157),
    (8, 0.9, 0.95, 0.5755110238349266, 1),
  ])
  func exactLimits(n: Int, target: Double, confidence: Double, lower: Double, upper: Double) {
    let plot = FunnelPlot([Proportion(successes: 1, trials: n)], target: target)
    let limits = plot.limits(of: 0, confidence: confidence, method: .exact)
    #expect(agree(limits.interval?.lower, lower, within: 1e-10))
    #expect(agree(limits.interval?.upper, upper, within: 1e-10))
  }

  @Test func limitsNarrowWithAnswersAndMeetTheNormalOnes() throws {
    let sizes = [4, 16, 100, 10_000, 1_000_000_000]
    let plot = FunnelPlot(sizes.map { Proportion(successes: $0 / 4, trials: $0) }, target: 0.25)
    for method in [FunnelLimits.normal, .exact, .automatic] {
      let widths = sizes.indices.compactMap { unit in
        plot.limits(of: unit, method: method).interval.map { $0.upper - $0.lower }
      }
      #expect(widths.count == sizes.count)
      #expect(zip(widths, widths.dropFirst()).allSatisfy(>))
    }
    let exact = try #require(plot.limits(of: 4, method: .exact).interval)
    let normal = try #require(plot.limits(of: 4, method: .normal).interval)
    #expect(agree(exact.lower, normal.lower, within: 1e-8))
    #expect(plot.limits(of: 1) == plot.limits(of: 1, method: .exact))
    #expect(plot.limits(of: 2) == plot.limits(of: 2, method: .normal))
    #expect(plot.unitsOutside().isEmpty)
  }

  @Test func outsideAreTheUnitsFarFromTheTarget() {
    let far = [(50, 100), (90, 100), (20, 100), (4, 4)].map {
      Proportion(successes: $0.0, trials: $0.1)
    }
    #expect(FunnelPlot(far, target: 0.5).unitsOutside() == [1, 2])
    #expect(FunnelPlot(far, target: 0).unitsOutside() == [0, 1, 2, 3])
  }

  @Test func outsideAreCountsAsUnlikelyAsTheLimitSays() throws {
    for successes in 0...12 {
      let plot = FunnelPlot([Proportion(successes: successes, trials: 12)], target: 0.3)
      let asFew = try #require(Binomial(trials: 12, share: 0.3).lowerProbability(successes))
      let asMany = try #require(Binomial(trials: 12, share: 0.7).lowerProbability(12 - successes))
      let isUnlikely = min(asFew, asMany) < 0.025
      #expect(plot.unitsOutside(confidence: 0.95, method: .exact).isEmpty == !isUnlikely)
    }
  }

  @Test func chanceAloneAddsNoVariance() {
    let alike = (0..<6).map { _ in Proportion(successes: 30, trials: 60) }
    #expect(FunnelPlot(alike).overdispersion.value == 0)
    #expect(FunnelPlot(alike).addedVariance.value == 0)
    let apart = FunnelPlot((0..<6).map { Proportion(successes: 10 * $0 + 5, trials: 60) })
    #expect((apart.addedVariance.value ?? 0) > 0)
    for unit in 0..<6 {
      let (plain, adjusted) = (apart.arcsineZ(of: unit).value, apart.adjustedZ(of: unit).value)
      #expect((adjusted?.magnitude ?? 9) < (plain?.magnitude ?? 0))
    }
  }
}
