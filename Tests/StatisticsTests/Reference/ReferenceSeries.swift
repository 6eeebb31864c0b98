@testable import Statistics

/// Rida's figures for the reference cases over strata and periods.
extension ReferenceFigures {
  func representativeness(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let answered = try reference.doubles("respondents").map { Int($0) }
    let roster = try reference.doubles("roster").map { Int($0) }
    let strata = Representativeness(answered: answered, roster: roster)
    func perStratum(_ figure: (Int) -> Estimate) -> JSONValue {
      .list(answered.indices.map { value(figure($0)) })
    }
    let rate = responseRate(answered: answered.reduce(0, +), roster: roster.reduce(0, +))
    return [
      "response_rate": value(rate), "chi2": value(strata.chiSquared),
      "group_rate": perStratum { responseRate(answered: answered[$0], roster: roster[$0]) },
      "representation_index": perStratum(strata.index), "p_value": value(strata.pValue),
      "dissimilarity": value(strata.dissimilarity), "R_indicator": value(strata.indicator),
      "cv_propensity": value(strata.propensityVariation),
      "poststrat_weight": perStratum(strata.weight),
    ]
  }

  func proportionTrend(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let trend = ProportionTrend(
      try reference.proportions(), at: try reference.doubles("score"))
    return [
      "z": value(trend.z), "chi2_trend": value(trend.z.map { $0 * $0 }),
      "p_value": value(trend.pValue), "slope_per_unit": value(trend.slope),
    ]
  }

  func linearByLinear(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let columnScores = try reference.doubles("col_scores")
    let rows = (reference.input["table"]?.array ?? []).map { row in
      CategoryCounts(scores: columnScores, counts: (row.array ?? []).compactMap(\.int))
    }
    let test = LinearByLinear(rows, at: try reference.doubles("row_scores"))
    return [
      "n": value(test.correlation.definedEstimate.map { Double($0.n) }),
      "pearson_r": value(test.correlation), "z": value(test.z),
      "M2": value(test.z.map { $0 * $0 }), "p_value": value(test.pValue),
    ]
  }

  func changePoint(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let test = try Pettitt(try reference.doubles("values"))
    return [
      "n": value(Double(test.statistics.count)), "U": list(test.statistics),
      "K": value(test.largest), "change_after": value(Double(test.lastBeforeChange + 1)),
      "p_approx": value(test.pValue),
    ]
  }

  func individualsChart(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let chart = try IndividualsChart(try reference.doubles("values"))
    return [
      "center": value(chart.limits.centre), "mean_mr": value(chart.meanMovingRange),
      "sigma": value(chart.sigma), "lcl": value(chart.limits.lower),
      "ucl": value(chart.limits.upper), "mr_ucl": value(chart.movingRangeLimit),
      "beyond": places(chart.beyond),
    ]
  }

  func proportionChart(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let chart = try ProportionChart(try reference.proportions())
    let limits = reference.method == "p_chart" ? chart.limits : chart.widenedLimits
    return [
      "center": value(chart.centre), "lcl": list(limits.map(\.lower)),
      "ucl": list(limits.map(\.upper)), "z": list(chart.z), "beyond": places(chart.beyond),
      "laney_sigma_z": value(chart.sigmaZ), "sigma_z": value(chart.sigmaZ),
    ]
  }

  func movingAverageChart(_ reference: ReferenceCase) throws -> [String: JSONValue] {
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

  func runRules(_ reference: ReferenceCase) throws -> [String: JSONValue] {
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

  private func list(_ numbers: [Double]) -> JSONValue { .list(numbers.map { .number($0) }) }

  /// Places counted from 1.
  private func places(_ indices: [Int]) -> JSONValue { list(indices.map { Double($0 + 1) }) }
}
