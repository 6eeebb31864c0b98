@testable import Statistics

/// Rida's figures for the reference cases about groups compared.
extension ReferenceFigures {
  static let comparing: [ReferenceMethod] = [
    ReferenceMethod("two_proportions", cases: 4) { try $0.twoProportions($1) },
    ReferenceMethod("welch_t", cases: 3) { try $0.welch($1) },
    ReferenceMethod("linear_by_linear", cases: 2) { try $0.linearByLinear($1) },
  ]

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
    let groups = try groups(reference)
    let difference = MeanDifference(of: try groups[0].moments(), from: try groups[1].moments())
    let estimate = difference.estimate(confidence: reference.confidence)
    return [
      "diff": value(estimate), "ci": pair(estimate.interval), "t": value(difference.t),
      "df": value(difference.degreesOfFreedom), "p_value": value(difference.pValue),
      "cohen_d_pooled": value(difference.cohenD), "hedges_g_exact": value(difference.hedgesG),
      "hedges_g_approx": value(difference.hedgesGApproximate),
    ]
  }

  private func linearByLinear(_ reference: ReferenceCase) throws -> [String: JSONValue] {
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
}
