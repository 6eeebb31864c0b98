@testable import Statistics

/// Rida's figures for the reference cases about the odds of better answers over periods.
extension ReferenceFigures {
  static let cumulativeLinks: [ReferenceMethod] = [
    ReferenceMethod("ordinal_trend_clm", cases: 2) { try $0.cumulativeLink($1) }
  ]

  private func cumulativeLink(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let rows = (reference.input["table"]?.array ?? []).map { row in
      CategoryCounts(counts: (row.array ?? []).compactMap(\.int))
    }
    let trend = try CumulativeLinkTrend(rows, at: try reference.doubles("score"))
    return [
      "n": .number(Double(trend.n)), "thresholds": list(trend.thresholds),
      "slope_log_odds": value(trend.slope()), "slope_se": value(trend.standardError),
      "z": value(trend.z), "p_value_wald": value(trend.pValue),
      "odds_ratio": value(trend.oddsRatio()), "or_ci_wald": pair(trend.oddsRatio().interval),
      "logLik": value(trend.logLikelihood), "lr_chi2": value(trend.likelihoodRatio),
      "lr_p_value": value(trend.likelihoodRatioPValue),
    ]
  }
}
