@testable import Statistics

extension GoldenMethod {
  static let comparing: [GoldenMethod] = [
    GoldenMethod("welch", step: 10) { place in
      let (confidence, sample, reference) = RandomTables.pair(place)
      guard let first = try? sample.moments(), let second = try? reference.moments() else {
        return welchFigures(nil, confidence: confidence)
      }
      return welchFigures(MeanDifference(of: first, from: second), confidence: confidence)
    },
    GoldenMethod("mannWhitney", step: 10) { place in
      let (_, sample, reference) = RandomTables.pair(place)
      let test = MannWhitney(of: sample, from: reference)
      return [
        "u": test.u.value, "pValueNormal": test.pValueNormal.value,
        "pValueContinuityCorrected": test.pValueContinuityCorrected.value,
      ]
    },
    GoldenMethod("mannWhitneyExact", step: 20) { place in
      let (sample, reference) = RandomTables.smallPair(place)
      return ["pValue": MannWhitney(of: sample, from: reference).pValueExact.value]
    },
    GoldenMethod("brunnerMunzel", step: 10) { place in
      let (_, sample, reference) = RandomTables.pair(place)
      let test = BrunnerMunzel(of: sample, from: reference)
      return [
        "statistic": test.statistic.value, "pValue": test.pValue.value,
        "pValueNormal": test.pValueNormal.value,
      ]
    },
    GoldenMethod("cliffsDelta", step: 10) { place in
      let (confidence, sample, reference) = RandomTables.pair(place)
      let delta = CliffsDelta(of: sample, from: reference)
      let estimate = delta.estimate(confidence: confidence)
      return [
        "delta": estimate.value, "variance": delta.variance(.unbiased).value,
        "lower": estimate.interval?.lower, "upper": estimate.interval?.upper,
      ]
    },
    GoldenMethod("kruskalWallis", step: 10) { place in
      let test = KruskalWallis(RandomTables.groups(place))
      return [
        "h": test.h.value, "pValue": test.pValue.value,
        "epsilonSquared": test.epsilonSquared.value,
      ]
    },
    GoldenMethod("independence", step: 10) { place in
      let table = ContingencyTable(RandomTables.groups(place))
      let test = Independence(table)
      let row = table.rowTotals.firstIndex { $0 > 0 } ?? 0
      let column = table.columnTotals.firstIndex { $0 > 0 } ?? 0
      return [
        "chiSquared": test.chiSquared.value, "pValue": test.pValue.value,
        "cramersV": test.cramersV.value, "likelihoodRatio": test.likelihoodRatio.value,
        "likelihoodRatioPValue": test.likelihoodRatioPValue.value,
        "smallestExpected": test.smallestExpected.value,
        "adjustedResidual": test.adjustedResidual(row: row, column: column).value,
      ]
    },
    GoldenMethod("yates") { place in
      let difference = RandomTables.twoShares(place).difference
      let rows = [difference.share, difference.reference].map {
        [$0.successes, $0.trials - $0.successes]
      }
      let test = Independence(ContingencyTable(rows: rows))
      return ["chiSquared": test.yatesChiSquared.value, "pValue": test.yatesPValue.value]
    },
    GoldenMethod("ordinalAssociation", step: 10) { place in
      let association = OrdinalAssociation(ContingencyTable(RandomTables.groups(place)))
      return [
        "tauB": association.tauB.value, "somersD": association.somersD.value,
        "spearman": association.spearman.value, "gamma": association.gamma.value,
      ]
    },
    GoldenMethod("adjustment", step: 10) { place in
      let (tests, chosen) = RandomTables.family(place)
      let family = TestFamily(tests)
      let rules: [(String, PValueAdjustment)] = [
        ("holm", .holm), ("hochberg", .hochberg), ("bonferroni", .bonferroni),
        ("benjaminiHochberg", .benjaminiHochberg), ("benjaminiYekutieli", .benjaminiYekutieli),
      ]
      return Dictionary(uniqueKeysWithValues: rules.map { ($0, family.adjusted($1)[chosen]) })
    },
  ]

  private static func welchFigures(
    _ difference: MeanDifference?, confidence: Double
  ) -> [String: Double?] {
    let estimate = difference?.estimate(confidence: confidence)
    return [
      "difference": estimate?.value, "lower": estimate?.interval?.lower,
      "upper": estimate?.interval?.upper, "t": difference?.t.value,
      "degreesOfFreedom": difference?.degreesOfFreedom.value, "pValue": difference?.pValue.value,
      "cohenD": difference?.cohenD.value, "hedgesG": difference?.hedgesG.value,
    ]
  }
}
