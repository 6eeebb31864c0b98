import Testing

@testable import Statistics

/// Values by SciPy 1.17: Golden/huge_counts.py.
@Suite("Distributions")
struct DistributionsTests {
  @Test func agreeWithSciPy() {
    #expect(agree(StudentT(degreesOfFreedom: 3).quantile(0.975), 3.1824463052837078))
    #expect(
      agree(FisherF(numerator: 29, denominator: 174).quantile(0.975), 1.6615384170288148))
    #expect(agree(Beta(a: 3, b: 5).quantile(0.025), 0.09898827844250786))
  }

  @Test func keepTheirDigitsFarOut() throws {
    let normal = try #require(Normal.twoSidedProbability(10))
    let t = try #require(StudentT(degreesOfFreedom: 5).twoSidedProbability(40))
    let chiSquared = try #require(ChiSquared(degreesOfFreedom: 2).upperProbability(50))
    #expect(abs(normal / 1.523970604832094e-23 - 1) < 1e-12)
    #expect(abs(t / 1.8411962171772954e-07 - 1) < 1e-12)
    #expect(abs(chiSquared / 1.3887943864964e-11 - 1) < 1e-12)
  }

  @Test func haveNoValueOutsideTheirRange() {
    #expect(Normal.quantile(0) == nil)
    #expect(Normal.quantile(1.5) == nil)
    #expect(Normal.quantile(.nan) == nil)
    #expect(Normal.halfWidth(confidence: 1) == nil)
    #expect(StudentT(degreesOfFreedom: 0).quantile(0.975) == nil)
    #expect(StudentT(degreesOfFreedom: -1).twoSidedProbability(1) == nil)
    #expect(FisherF(numerator: 0, denominator: 3).quantile(0.5) == nil)
    #expect(Beta(a: 0, b: 1).quantile(0.5) == nil)
    #expect(ChiSquared(degreesOfFreedom: 2).upperProbability(-1) == nil)
    #expect(gammaRatio(-1, plus: 0.5) == nil)
  }

  @Test(arguments: [0.5, 0.8, 0.9, 0.95, 0.99, 0.999])
  func tNarrowsToNormal(confidence: Double) throws {
    let widths = [1.0, 2, 5, 30, 1e3, 1e6, 1e12].compactMap {
      StudentT(degreesOfFreedom: $0).halfWidth(confidence: confidence)
    }
    let normal = try #require(Normal.halfWidth(confidence: confidence))
    #expect(widths.count == 7)
    #expect(zip(widths, widths.dropFirst()).allSatisfy(>))
    #expect(agree(widths.last, normal, within: 1e-10))
  }
}
