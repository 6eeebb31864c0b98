import Testing

@testable import Statistics

@Suite("Bivariate normal distribution")
struct BivariateNormalTests {
  /// Of mpmath 1.3 with 40 digits: the bounds, the correlation and the probability below both.
  private static let known: [(x: Double, y: Double, correlation: Double, probability: Double)] = [
    (0.3, -0.7, 0.5, 0.20652377978573900109),
    (-1.5, 0.4, -0.9, 0.00025825700387807949903),
    (1.2, 1.1, 0.92, 0.84081585229995737072),
    (1.2, 1.1, 0.93, 0.84285497444635905758),
    (1.25, 1.125, 0.999, 0.86969866306935684282),
    (-2.5, 2.25, -0.95, 0.00088746594758206748937),
    (0, 0.75, 0.96, 0.49986857702263119181),
    (-0.5, 0, -0.97, 0.00072358884827847685798),
    (-3, -3, 0.25, 0.000016715424683805593557),
    (0.0625, 0.125, 0.9999, 0.52491766326169117478),
  ]

  @Test func hasKnownProbabilities() {
    for (x, y, correlation, probability) in Self.known {
      let normal = BivariateNormal(correlation: correlation)
      #expect(
        abs(normal.probability(below: x, y) - probability) < 1e-15, "\(x) \(y) \(correlation)")
      #expect(
        abs(normal.probability(below: y, x) - probability) < 1e-15, "\(y) \(x) \(correlation)")
    }
  }

  @Test func isIndependentAtCorrelation0() {
    #expect(BivariateNormal(correlation: 0).excess(below: 0.5, -1) == 0)
  }

  @Test func isAQuarterAndAnAngleAtTheCentre() {
    for correlation in [-0.99, -0.5, 0.1, 0.92, 0.93, 0.9999] {
      let expected = 0.25 + arcsine(correlation) / (2 * Double.pi)
      let got = BivariateNormal(correlation: correlation).probability(below: 0, 0)
      #expect(abs(got - expected) < 1e-15)
    }
  }

  @Test func hasTheDensityAsItsSlopeByTheCorrelation() {
    for correlation in [-0.96, -0.6, 0.3, 0.8, 0.95] {
      let step = 1e-5
      let (x, y) = (0.7, -0.4)
      let above = BivariateNormal(correlation: correlation + step).excess(below: x, y)
      let below = BivariateNormal(correlation: correlation - step).excess(below: x, y)
      let density = BivariateNormal(correlation: correlation).density(x, y)
      #expect(abs((above - below) / (2 * step) - density) < 1e-6)
    }
  }
}
