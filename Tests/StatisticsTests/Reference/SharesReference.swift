@testable import Statistics

/// Rida's figures for the reference cases about shares and net scores.
extension ReferenceFigures {
  static let shares: [ReferenceMethod] = [
    ReferenceMethod("box_score", cases: 7) { try $0.boxScore($1) },
    ReferenceMethod("nps", cases: 9) { try $0.netPromoterScore($1) },
    ReferenceMethod("proportion_ci", cases: 22) { try $0.proportion($1) },
    ReferenceMethod("proportion_ci_fpc", cases: 7) { try $0.proportionOfRoster($1) },
  ]

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
}
