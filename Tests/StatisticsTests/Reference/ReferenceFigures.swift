@testable import Statistics

/// Rida's figures for the reference cases, per method.
struct ReferenceFigures {
  let folder: ReferenceFolder

  /// How many cases of each method have to be compared at least.
  static let casesExpected = [
    "describe": 14, "box_score": 7, "nps": 9, "proportion_ci": 22, "proportion_ci_fpc": 7,
    "mean_ci": 9, "response_rate": 4, "cronbach_alpha": 9, "scale_score": 3,
    "two_proportions": 4, "welch_t": 3, "mann_kendall": 7, "theil_sen": 5,
    "representativeness": 3, "cochran_armitage": 2, "linear_by_linear": 2, "pettitt": 2,
    "xmr_chart": 2, "p_chart": 1, "laney_p_prime": 1, "ewma": 1, "nelson_rules": 1,
  ]

  /// The figures by the names of the expected fields, or nothing for methods that Rida doesn't have.
  func figures(for reference: ReferenceCase) throws -> [String: JSONValue]? {
    switch reference.method {
    case "describe": try describe(reference)
    case "box_score": try boxScore(reference)
    case "nps": try netPromoterScore(reference)
    case "proportion_ci": try proportion(reference)
    case "proportion_ci_fpc": try proportionOfRoster(reference)
    case "mean_ci": try mean(reference)
    case "response_rate": try responseRates(reference)
    case "cronbach_alpha": try reliability(reference)
    case "scale_score": try scaleScore(reference)
    case "two_proportions": try twoProportions(reference)
    case "welch_t": try welch(reference)
    case "mann_kendall": try mannKendall(reference)
    case "theil_sen": try theilSen(reference)
    case "representativeness": try representativeness(reference)
    case "cochran_armitage": try proportionTrend(reference)
    case "linear_by_linear": try linearByLinear(reference)
    case "pettitt": try changePoint(reference)
    case "xmr_chart": try individualsChart(reference)
    case "p_chart", "laney_p_prime": try proportionChart(reference)
    case "ewma": try movingAverageChart(reference)
    case "nelson_rules": try runRules(reference)
    default: nil
    }
  }

  private func describe(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let (counts, missing) = try answers(reference)
    return [
      "n": .number(Double(counts.n)), "missing": .number(Double(missing)),
      "mean": value(counts.mean()), "sd": value(counts.standardDeviation),
      "variance": value(counts.variance), "se_mean": value(counts.standardError),
      "min": value(counts.minimum), "max": value(counts.maximum),
      "median": value(counts.median), "mode_smallest": value(counts.mode),
      "q25_type7": value(counts.quantile(0.25)), "q75_type7": value(counts.quantile(0.75)),
      "q25_type2": value(counts.quantile(0.25, type: .averaged)),
      "q75_type2": value(counts.quantile(0.75, type: .averaged)),
      "median_type1": value(counts.quantile(0.5, type: .inverse)),
      "interpolated_median": value(counts.interpolatedMedian()),
      "consensus_tastle_wierman": value(counts.consensus),
    ]
  }

  private func boxScore(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let counts =
      reference.input["counts"] == nil
      ? try answers(reference).counts
      : CategoryCounts(counts: try reference.doubles("counts").map { Int($0) })
    let top = reference.options["top_categories"]?.int ?? 2
    let bottom = reference.options["bottom_categories"]?.int ?? 2
    let topShare = counts.topShare(top, confidence: reference.confidence)
    return [
      "n": .number(Double(counts.n)), "top_pct": value(topShare, times: 100),
      "bottom_pct": value(counts.bottomShare(bottom), times: 100),
      "net": value(counts.netShare(top: top, bottom: bottom), times: 100),
      "net_se": value(try counts.netScore(top: top, bottom: bottom).standardError, times: 100),
      "top_wilson95": pair(topShare.interval, times: 100),
    ]
  }

  private func netPromoterScore(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let score = NetScore(
      unfavourable: try reference.int("detractors"), neutral: try reference.int("passives"),
      favourable: try reference.int("promoters"))
    let moments = try? score.moments()
    func interval(_ method: NetScoreMethod) -> Interval? {
      score.interval(method, confidence: reference.confidence)
    }
    let adjusted = interval(.adjustedWald).map { ($0.lower + $0.upper) / 2 }
    return [
      "n": .number(Double(moments?.count ?? 0)),
      "promoters_pct": value(score.favourableShare(), times: 100),
      "passives_pct": value(score.neutralShare(), times: 100),
      "detractors_pct": value(score.unfavourableShare(), times: 100),
      "nps": value(score.netPromoterScore()), "se": value(score.standardError, times: 100),
      "se_n_minus_1": value(moments?.standardError, times: 100),
      "wald": pair(interval(.wald), times: 100), "t_interval": pair(interval(.t), times: 100),
      "adjusted_wald": pair(interval(.adjustedWald), times: 100),
      "adjusted_wald_centre": value(adjusted, times: 100),
    ]
  }

  private func proportion(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let proportion = Proportion(
      successes: try reference.int("x"), trials: try reference.int("n"))
    func interval(_ method: ProportionMethod) -> JSONValue {
      pair(proportion.interval(method, confidence: reference.confidence))
    }
    return [
      "p": value(proportion.estimate()), "wilson": interval(.wilson),
      "wilson_cc": interval(.wilsonContinuityCorrected),
      "clopper_pearson": interval(.clopperPearson), "jeffreys": interval(.jeffreys),
      "jeffreys_boundary": interval(.jeffreysBoundary),
      "agresti_coull": interval(.agrestiCoull), "wald": interval(.wald),
    ]
  }

  private func proportionOfRoster(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let roster = try reference.int("roster")
    let proportion = Proportion(
      successes: try reference.int("x"), trials: try reference.int("n"))
    let population = try FinitePopulation(answered: proportion.trials, roster: roster)
    let estimate = proportion.estimate(roster: roster, confidence: reference.confidence)
    let hasAnswers = proportion.trials > 0
    return [
      "p": value(estimate), "fpc": value(hasAnswers ? population.proportionFactor : nil),
      "effective_n": value(hasAnswers ? population.effectiveCount : nil),
      "wilson_effective_n": pair(estimate.interval),
      "agresti_coull_qilt": pair(
        proportion.agrestiCoull(population, confidence: reference.confidence)),
    ]
  }

  private func mean(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let counts = try answers(reference).counts
    let roster = reference.input["roster"]?.int
    let factor = try roster.map {
      try FinitePopulation(answered: counts.n, roster: $0).standardErrorFactor
    }
    let estimate = counts.mean(confidence: reference.confidence, roster: roster)
    return [
      "n": .number(Double(counts.n)), "mean": value(estimate), "ci": pair(estimate.interval),
      "se": value(counts.standardError, times: factor ?? 1), "fpc": .number(factor ?? 1),
      "df": counts.n > 0 ? .number(Double(counts.n - 1)) : .null,
    ]
  }

  private func responseRates(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    var people = Dispositions()
    people.complete = try reference.int("I")
    people.partial = try reference.int("P")
    people.refusals = try reference.int("R")
    people.noncontacts = try reference.int("NC")
    people.other = try reference.int("O")
    people.unknownHousehold = try reference.int("UH")
    people.unknownOther = try reference.int("UO")
    people.eligibleShare = reference.input["e"]?.double ?? 1
    return [
      "RR1": value(people.responseRate1), "RR2": value(people.responseRate2),
      "RR3": value(people.responseRate3), "RR4": value(people.responseRate4),
      "RR5": value(people.responseRate5), "RR6": value(people.responseRate6),
      "COOP1": value(people.cooperationRate1), "COOP2": value(people.cooperationRate2),
      "REF1": value(people.refusalRate1), "CON1": value(people.contactRate1),
    ]
  }

  private func twoProportions(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let difference = ProportionDifference(
      of: Proportion(successes: try reference.int("x1"), trials: try reference.int("n1")),
      from: Proportion(successes: try reference.int("x2"), trials: try reference.int("n2")))
    let estimate = difference.estimate(confidence: reference.confidence)
    return [
      "diff": value(estimate), "newcombe_ci": pair(estimate.interval), "z": value(difference.z),
      "p_value": value(difference.pValue), "chi2": value(difference.chiSquared),
      "wald_ci": pair(difference.waldInterval(confidence: reference.confidence)),
      "cohen_h": value(difference.cohenH),
    ]
  }

  private func welch(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = (reference.input["table"]?.array ?? []).map { row in
      CategoryCounts(counts: (row.array ?? []).compactMap(\.int))
    }
    let difference = MeanDifference(of: try groups[0].moments(), from: try groups[1].moments())
    let estimate = difference.estimate(confidence: reference.confidence)
    return [
      "diff": value(estimate), "ci": pair(estimate.interval), "t": value(difference.t),
      "df": value(difference.degreesOfFreedom), "p_value": value(difference.pValue),
      "cohen_d_pooled": value(difference.cohenD), "hedges_g_exact": value(difference.hedgesG),
    ]
  }

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
}
