@testable import Statistics

/// Rida's figures for the reference cases about groups compared by rank, and their multiplicity.
extension ReferenceFigures {
  static let ranks: [ReferenceMethod] = [
    ReferenceMethod("mann_whitney", cases: 4) { try $0.mannWhitney($1) },
    ReferenceMethod("mann_whitney_exact", cases: 1) { try $0.mannWhitneyExact($1) },
    ReferenceMethod("cliffs_delta", cases: 3) { try $0.cliffsDelta($1) },
    ReferenceMethod("brunner_munzel", cases: 4) { try $0.brunnerMunzel($1) },
    ReferenceMethod("kruskal_wallis", cases: 3) { try $0.kruskalWallis($1) },
    ReferenceMethod("dunn", cases: 3) { try $0.dunn($1) },
    ReferenceMethod("p_adjust", cases: 4) { $0.adjustedPValues($1) },
  ]

  private func mannWhitney(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = try groups(reference)
    let test = MannWhitney(of: groups[0], from: groups[1])
    return [
      "n1": .number(Double(groups[0].n)), "n2": .number(Double(groups[1].n)),
      "U1": value(test.u), "U2": value(MannWhitney(of: groups[1], from: groups[0]).u),
      "mean_rank_1": value(test.sampleMeanRank), "mean_rank_2": value(test.referenceMeanRank),
      "z": value(test.z), "p_value": value(test.pValueNormal),
      "z_cc": value(test.zContinuityCorrected),
      "p_value_cc": value(test.pValueContinuityCorrected),
      "prob_superiority": value(test.superiority),
      "cliffs_delta": value(CliffsDelta(of: groups[0], from: groups[1]).estimate()),
    ]
  }

  private func mannWhitneyExact(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = try groups(reference)
    return ["p_value": value(MannWhitney(of: groups[0], from: groups[1]).pValue)]
  }

  private func cliffsDelta(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = try groups(reference)
    let delta = CliffsDelta(of: groups[0], from: groups[1])
    let estimate = delta.estimate(confidence: reference.confidence)
    let consistent = delta.estimate(confidence: reference.confidence, variance: .consistent)
    return [
      "n1": .number(Double(groups[0].n)), "n2": .number(Double(groups[1].n)),
      "delta": value(estimate), "variance_unbiased": value(delta.variance(.unbiased)),
      "variance_consistent": value(delta.variance(.consistent)),
      "ci_unbiased_t": pair(estimate.interval), "ci_consistent_normal": pair(consistent.interval),
      "vargha_delaney_A": value(delta.superiority),
    ]
  }

  private func brunnerMunzel(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = try groups(reference)
    // SciPy's effect is that of the second group over the first.
    let test = BrunnerMunzel(of: groups[1], from: groups[0])
    let estimate = test.estimate(confidence: reference.confidence)
    return [
      "relative_effect": value(estimate), "ci": pair(estimate.interval),
      "se": value(test.standardError), "statistic": value(test.statistic),
      "df": value(test.degreesOfFreedom), "p_value_t": value(test.pValue),
      "p_value_normal": value(test.pValueNormal),
    ]
  }

  private func kruskalWallis(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = try groups(reference)
    let test = KruskalWallis(groups)
    return [
      "n": value(test.h.definedEstimate.map { Double($0.n) }),
      "groups": value(test.degreesOfFreedom.map { $0 + 1 }), "H": value(test.h),
      "df": value(test.degreesOfFreedom), "p_value": value(test.pValue),
      "mean_rank": .list(groups.indices.map { value(test.meanRank(of: $0)) }),
      "epsilon_squared": value(test.epsilonSquared), "eta_squared_H": value(test.etaSquared),
    ]
  }

  private func dunn(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let labels = (reference.input["group"]?.array ?? []).compactMap(\.string)
    let comparisons = DunnComparisons(try groups(reference))
    return [
      "pair": .list(
        comparisons.pairs.map { .text("\(labels[$0.first]) - \(labels[$0.second])") }),
      "z": .list(comparisons.pairs.map { value($0.z) }),
      "p_value": .list(comparisons.pairs.map { value($0.pValue) }),
      "p_holm": .list(comparisons.adjustedPValues(.holm).map { value($0) }),
      "p_bh": .list(comparisons.adjustedPValues(.benjaminiHochberg).map { value($0) }),
    ]
  }

  private func adjustedPValues(_ reference: ReferenceCase) -> [String: JSONValue] {
    let family = TestFamily((reference.input["p"]?.array ?? []).map(\.double))
    func adjusted(_ method: PValueAdjustment) -> JSONValue {
      .list(family.adjusted(method).map { value($0) })
    }
    return [
      "holm": adjusted(.holm), "bh": adjusted(.benjaminiHochberg),
      "hochberg": adjusted(.hochberg), "bonferroni": adjusted(.bonferroni),
      "by": adjusted(.benjaminiYekutieli),
    ]
  }
}
