@testable import Statistics

extension GoldenMethod {
  static let shares: [GoldenMethod] = [
    interval("wilson", .wilson),
    interval("wilsonContinuityCorrected", .wilsonContinuityCorrected),
    interval("clopperPearson", .clopperPearson),
    interval("jeffreys", .jeffreys),
    interval("agrestiCoull", .agrestiCoull),
    interval("wald", .wald),
    GoldenMethod("proportionDifference") { place in
      let (confidence, difference) = RandomTables.twoShares(place)
      let newcombe = difference.estimate(confidence: confidence).interval
      let wald = difference.waldInterval(confidence: confidence)
      return [
        "lower": newcombe?.lower, "upper": newcombe?.upper, "waldLower": wald?.lower,
        "waldUpper": wald?.upper, "z": difference.z.value, "pValue": difference.pValue.value,
        "cohenH": difference.cohenH.value,
      ]
    },
    GoldenMethod("fisherExact") { place in
      let difference = RandomTables.twoShares(place).difference
      return ["pValue": FisherExact(of: difference.share, from: difference.reference).pValue.value]
    },
    GoldenMethod("mantelHaenszel") { place in
      let (confidence, strata) = RandomTables.strata(place)
      let test = MantelHaenszel(strata)
      let ratio = test.oddsRatio(confidence: confidence)
      return [
        "oddsRatio": ratio.value, "lower": ratio.interval?.lower, "upper": ratio.interval?.upper,
        "chiSquared": test.chiSquared.value, "pValue": test.pValue.value,
      ]
    },
    GoldenMethod("keyness") { place in
      let difference = RandomTables.twoShares(place).difference
      let keyness = Keyness(of: difference.share, against: difference.reference)
      return [
        "logLikelihoodRatio": keyness.logLikelihoodRatio.value, "pValue": keyness.pValue.value,
      ]
    },
    GoldenMethod("representativeness") { place in
      let (strata, _) = RandomTables.sharesInTime(place)
      let compared = Representativeness(
        answered: strata.map(\.successes), roster: strata.map(\.trials))
      return ["indexChiSquared": compared.chiSquared.value, "pValue": compared.pValue.value]
    },
  ]

  private static func interval(_ name: String, _ method: ProportionMethod) -> GoldenMethod {
    GoldenMethod(name) { place in
      let (confidence, share) = RandomTables.share(place)
      let interval = share.interval(method, confidence: confidence)
      return ["lower": interval?.lower, "upper": interval?.upper]
    }
  }
}
