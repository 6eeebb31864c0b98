@testable import Statistics

extension GoldenMethod {
  static let distributions: [GoldenMethod] = [
    distribution("normalDistribution", family: 20) { point in
      let (p, z) = (point.probability(), Double(point.below(38 << 10)) / 1_024)
      return ["quantile": Normal.quantile(p), "twoSided": Normal.twoSidedProbability(z)]
    },
    distribution("tDistribution", family: 21) { point in
      let t = StudentT(degreesOfFreedom: point.parameter())
      let (p, place) = (point.probability(), point.place())
      return ["quantile": t.quantile(p), "twoSided": t.twoSidedProbability(place)]
    },
    distribution("chiSquaredDistribution", family: 22) { point in
      let freedom = point.parameter()
      let spread = (2 * freedom).rounded(.down).squareRoot().rounded(.down) + 1
      let place = max(0.125, freedom + Double(point.below(241) - 120) * spread / 8)
      return ["upper": ChiSquared(degreesOfFreedom: freedom).upperProbability(place)]
    },
    distribution("fDistribution", family: 23) { point in
      let f = FisherF(numerator: point.parameter(), denominator: point.parameter())
      let (p, place) = (point.probability(), Double(1 + point.below(4_096)) / 1_024)
      return ["upper": f.upperProbability(place), "quantile": f.quantile(p)]
    },
    distribution("betaDistribution", family: 24) { point in
      let beta = Beta(a: point.parameter(), b: point.parameter())
      return ["quantile": beta.quantile(point.probability())]
    },
    distribution("binomialDistribution", family: 25) { point in
      let trials = 1 + point.below([20, 200, 10_000, 1_000_000][point.below(4)])
      let anywhere = point.below(trials + 1)
      let binomial = Binomial(trials: trials, share: point.probability())
      var successes = anywhere
      if point.below(4) > 0 {
        successes = Int(Double(trials) * binomial.share) + point.below(21) - 10
      }
      successes = min(trials, max(0, successes))
      return [
        "probability": binomial.probability(successes),
        "lower": binomial.lowerProbability(successes),
      ]
    },
    distribution("gammaRatio", family: 26) { point in
      ["half": Statistics.gammaRatio(point.parameter(), plus: 0.5)]
    },
  ]

  private static func distribution(
    _ name: String, family: UInt64,
    figures: @escaping @Sendable (inout TableDraw) -> [String: Double?]
  ) -> GoldenMethod {
    GoldenMethod(name, step: 10, tolerance: 1e-12) { place in
      var point = TableDraw(family: family, place: place)
      return figures(&point)
    }
  }
}

extension TableDraw {
  /// Above 0 and below 1, often close to either.
  fileprivate mutating func probability() -> Double {
    let e = below(60)
    let numerator = Double(1 + 2 * below(1 << 19))
    let p = numerator / Double(sign: .plus, exponent: 20 + e, significand: 1)
    return below(3) == 0 && e <= 30 ? 1 - p : p
  }

  /// Degrees of freedom, in halves.
  fileprivate mutating func parameter() -> Double {
    let limit = [40, 40, 2_000, 200_000][below(4)]
    return Double(1 + below(limit)) / 2
  }

  /// A positive number, from far below 1 to far above.
  fileprivate mutating func place() -> Double {
    let numerator = 1 + below(1 << 20)
    return Double(numerator) / Double(1 << below(30))
  }
}
