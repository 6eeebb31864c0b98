@testable import Statistics

/// Rida's figures for the reference cases about one item and scale scores.
extension ReferenceFigures {
  static let describing: [ReferenceMethod] = [
    ReferenceMethod("describe", cases: 14) { try $0.describe($1) },
    ReferenceMethod("mean_ci", cases: 9) { try $0.mean($1) },
    ReferenceMethod("scale_score", cases: 3) { try $0.scaleScore($1) },
  ]

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

  private func scaleScore(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let columns = try itemColumns(reference)
    var respondents: [[Int]: Int] = [:]
    for row in columns[0].indices {
      let answers = columns.compactMap { $0[row] }
      respondents[[answers.count, answers.reduce(0, +)], default: 0] += 1
    }
    let all = RespondentScores(
      respondents.map { .init(answered: $0.key[0], sum: $0.key[1], respondents: $0.value) })
    let share = reference.options["min_share_answered"]?.double ?? 0.5
    let fewest = Int((share * Double(columns.count)).rounded(.up))
    let scored = all.answering(atLeast: fewest)
    let mean = scored.mean(confidence: reference.confidence)
    let total = columns[0].count
    return [
      "n_scored": value(mean.definedEstimate.map { Double($0.n) }), "mean": value(mean),
      "sd": value(try scored.moments().standardDeviation), "ci": pair(mean.interval),
      "n_dropped": value(mean.definedEstimate.map { Double(total - $0.n) }),
    ]
  }
}
