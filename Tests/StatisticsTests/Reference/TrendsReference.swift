@testable import Statistics

/// Rida's figures for the reference cases about series of periods.
extension ReferenceFigures {
  static let trends: [ReferenceMethod] = [
    ReferenceMethod("mann_kendall", cases: 7) { try $0.mannKendall($1) },
    ReferenceMethod("theil_sen", cases: 5) { try $0.theilSen($1) },
    ReferenceMethod("cochran_armitage", cases: 2) { try $0.proportionTrend($1) },
    ReferenceMethod("pettitt", cases: 2) { try $0.changePoint($1) },
    ReferenceMethod("xmr_chart", cases: 2) { try $0.individualsChart($1) },
    ReferenceMethod("p_chart", cases: 1) { try $0.proportionChart($1) },
    ReferenceMethod("laney_p_prime", cases: 1) { try $0.proportionChart($1) },
    ReferenceMethod("ewma", cases: 1) { try $0.movingAverageChart($1) },
    ReferenceMethod("nelson_rules", cases: 1) { try $0.runRules($1) },
  ]

  private func mannKendall(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let values = try reference.doubles("values")
    let test = MannKendall(values)
    return [
      "n": .number(Double(values.count)), "S": value(test.statistic),
      "var_S": value(test.variance), "z": value(test.z), "p_value": value(test.pValueNormal),
      "p_value_exact": value(test.pValueExact), "tau_a": value(test.tauA),
      "tau_b": value(test.tauB),
    ]
  }

  private func theilSen(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let positions = reference.input["x"] == nil ? nil : try reference.doubles("x")
    let line = TheilSen(try reference.doubles("values"), at: positions)
    let slope = line.slope(confidence: reference.confidence)
    return [
      "slope": value(slope), "ci": pair(slope.interval),
      "intercept_separate": value(line.intercept),
      "intercept_joint": value(line.medianIntercept),
    ]
  }

  private func proportionTrend(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let trend = ProportionTrend(
      try reference.proportions(), at: try reference.doubles("score"))
    return [
      "z": value(trend.z), "chi2_trend": value(trend.z.map { $0 * $0 }),
      "p_value": value(trend.pValue), "slope_per_unit": value(trend.slope),
    ]
  }

  private func changePoint(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let test = try Pettitt(try reference.doubles("values"))
    return [
      "n": value(Double(test.statistics.count)), "U": list(test.statistics),
      "K": value(test.largest), "change_after": value(Double(test.lastBeforeChange + 1)),
      "p_approx": value(test.pValue),
    ]
  }

  private func individualsChart(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let chart = try IndividualsChart(try reference.doubles("values"))
    return [
      "center": value(chart.limits.centre), "mean_mr": value(chart.meanMovingRange),
      "sigma": value(chart.sigma), "lcl": value(chart.limits.lower),
      "ucl": value(chart.limits.upper), "mr_ucl": value(chart.movingRangeLimit),
      "beyond": places(chart.beyond),
    ]
  }

  private func proportionChart(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let chart = try ProportionChart(try reference.proportions())
    let limits = reference.method == "p_chart" ? chart.limits : chart.widenedLimits
    return [
      "center": value(chart.centre), "lcl": list(limits.map(\.lower)),
      "ucl": list(limits.map(\.upper)), "z": list(chart.z), "beyond": places(chart.beyond),
      "laney_sigma_z": value(chart.sigmaZ), "sigma_z": value(chart.sigmaZ),
    ]
  }

  private func movingAverageChart(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let values = try reference.doubles("values")
    let chart = try MovingAverageChart(
      values, weight: reference.options["lambda"]?.double ?? 0.2,
      width: reference.options["L"]?.double ?? 3)
    return [
      "center": value(chart.limits.first?.centre), "ewma": list(chart.averages),
      "sigma": value(try IndividualsChart(values).sigma), "beyond": places(chart.beyond),
      "lcl": list(chart.limits.map(\.lower)), "ucl": list(chart.limits.map(\.upper)),
    ]
  }

  private func runRules(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let values = try reference.doubles("values")
    let centre = reference.input["center"]?.double ?? .nan
    let sigma = reference.input["sigma"]?.double ?? .nan
    func found(_ rule: RunRule) -> JSONValue {
      places(rule.places(in: values, centre: centre, sigma: sigma))
    }
    return [
      "rule1_beyond_3sigma": found(.beyondLimits), "rule2_nine_same_side": found(.runOnOneSide),
      "rule3_six_trend": found(.steadyTrend), "rule5_two_of_three_2sigma": found(.nearLimits),
    ]
  }
}
