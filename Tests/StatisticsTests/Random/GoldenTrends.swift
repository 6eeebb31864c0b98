@testable import Statistics

extension GoldenMethod {
  static let trends: [GoldenMethod] = [
    GoldenMethod("proportionTrend", cancelling: ["z": 1e-12, "slope": 1e-15]) { place in
      let (shares, times) = RandomTables.sharesInTime(place)
      let trend = ProportionTrend(shares, at: times)
      return ["z": trend.z.value, "pValue": trend.pValue.value, "slope": trend.slope.value]
    },
    GoldenMethod("linearByLinear", step: 10, cancelling: ["z": 1e-12]) { place in
      let trend = LinearByLinear(RandomTables.groups(place))
      return ["z": trend.z.value, "pValue": trend.pValue.value]
    },
    GoldenMethod("mannKendall", step: 100) { place in
      let test = MannKendall(RandomTables.series(place).values)
      return [
        "statistic": test.statistic.value, "variance": test.variance.value, "z": test.z.value,
        "pValueNormal": test.pValueNormal.value, "pValueExact": test.pValueExact.value,
        "tauA": test.tauA.value, "tauB": test.tauB.value,
      ]
    },
    GoldenMethod("theilSen", step: 10) { place in
      let (confidence, values, times) = RandomTables.series(place)
      let line = TheilSen(values, at: times)
      let slope = line.slope(confidence: confidence)
      return [
        "slope": slope.value, "lower": slope.interval?.lower, "upper": slope.interval?.upper,
        "intercept": line.intercept.value, "medianIntercept": line.medianIntercept.value,
      ]
    },
  ]
}
