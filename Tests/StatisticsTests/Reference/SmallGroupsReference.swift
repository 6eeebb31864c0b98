@testable import Statistics

/// Rida's figures for the reference cases about small groups.
extension ReferenceFigures {
  static let smallGroups: [ReferenceMethod] = [
    ReferenceMethod("empirical_bayes", cases: 5) { try $0.empiricalBayes($1) },
    ReferenceMethod("funnel", cases: 2) { try $0.funnel($1) },
    ReferenceMethod("benchmark", cases: 1) { try $0.benchmark($1) },
    ReferenceMethod("within_group_agreement", cases: 1) { try $0.withinGroupAgreement($1) },
  ]

  private func empiricalBayes(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let groups = try answersByGroup(reference)
    let moments = try groups.map { try tally($0.answers).moments() }
    let shrunken = ShrunkenMeans(moments)
    func perGroup(_ figure: (Int) -> Estimate) -> JSONValue {
      .list(moments.indices.map { value(figure($0)) })
    }
    let figures: [String: JSONValue] = [
      "groups": .number(Double(groups.count)),
      "n": value(shrunken.mean().definedEstimate.map { Double($0.n) }),
      "mu": value(shrunken.mean()), "se_mu": value(shrunken.standardErrorOfMean),
      "tau": value(shrunken.betweenDeviation), "sigma": value(shrunken.withinDeviation),
      "icc_reml": value(shrunken.intraclassCorrelation),
      "group": .list(groups.map { .text($0.name) }),
      "group_n": list(moments.map { Double($0.count) }),
      "group_mean": list(moments.map(\.mean)), "reliability": perGroup(shrunken.reliability),
      "eb_mean": perGroup { shrunken.mean(of: $0) },
      "eb_conditional_sd": perGroup(shrunken.conditionalDeviation),
      "n_for_reliability_0.70": value(shrunken.answersNeeded(forReliability: 0.70)),
    ]
    return figures.merging(variance(OneWayVariance(moments))) { first, _ in first }
  }

  private func variance(_ variance: OneWayVariance) -> [String: JSONValue] {
    [
      "msb": value(variance.between), "msw": value(variance.within), "F": value(variance.f),
      "F_p": value(variance.pValue), "icc1_anova_mean_n": value(variance.icc1),
      "icc1_anova_n0": value(variance.icc1ForUnequalGroups), "icc2": value(variance.icc2),
      "n0": value(variance.groupSize),
    ]
  }

  /// The answers by group, in the order of the groups' numbers.
  private func answersByGroup(
    _ reference: ReferenceCase
  ) throws -> [(name: String, answers: [Double])] {
    if let groups = reference.input["groups"]?.array {
      return groups.enumerated().map {
        ("\($0.offset + 1)", ($0.element.array ?? []).compactMap(\.double))
      }
    }
    let names = ["group", "y"].compactMap { reference.input[$0]?.string }
    let columns = try folder.columns(names, of: reference)
    var answers: [Int: [Double]] = [:]
    for (group, answer) in zip(columns[0], columns[1]) {
      guard let group, let answer else { continue }
      answers[Int(group), default: []].append(answer)
    }
    return answers.sorted { $0.key < $1.key }.map { ("\($0.key)", $0.value) }
  }

  private func funnel(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let units = try reference.proportions()
    let plot = FunnelPlot(units)
    func perUnit(_ figure: (Int) -> Estimate) -> JSONValue {
      .list(units.indices.map { value(figure($0)) })
    }
    func limits(_ confidence: Double, _ end: KeyPath<Interval, Double>) -> JSONValue {
      .list(
        units.indices.map {
          value(
            plot.limits(of: $0, confidence: confidence, method: .normal).interval?[keyPath: end])
        })
    }
    return [
      "target": value(plot.target), "z": perUnit(plot.z),
      "lower95": limits(0.95, \.lower), "upper95": limits(0.95, \.upper),
      "lower998": limits(0.998, \.lower), "upper998": limits(0.998, \.upper),
      "outside998": places(plot.unitsOutside(confidence: 0.998, method: .normal)),
      "arcsine_z": perUnit(plot.arcsineZ), "phi_winsorised": value(plot.overdispersion),
      "tau2": value(plot.addedVariance), "od_adjusted_z": perUnit(plot.adjustedZ),
    ]
  }

  private func benchmark(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    func rows(_ key: String) -> [[Int]] {
      (reference.input[key]?.array ?? []).map { ($0.array ?? []).compactMap(\.int) }
    }
    let units = zip(rows("x"), rows("n")).map { successes, trials in
      zip(successes, trials).map { Proportion(successes: $0, trials: $1) }
    }
    let benchmark = AdjustedBenchmark(units)
    func perUnit(_ figure: (Int) -> Estimate) -> JSONValue {
      .list(units.indices.map { value(figure($0)) })
    }
    return [
      "sector_rate": .list(units[0].indices.map { value(benchmark.rate(ofStratum: $0)) }),
      "observed": perUnit(benchmark.observed), "benchmark": perUnit(benchmark.benchmark),
      "difference": perUnit { benchmark.difference($0) },
      "se_difference": perUnit(benchmark.standardError), "z": perUnit(benchmark.z),
    ]
  }

  private func withinGroupAgreement(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let rows = (reference.input["items"]?.array ?? []).map { ($0.array ?? []).compactMap(\.double) }
    let scale = (1...(try reference.int("categories"))).map(Double.init)
    let agreement = WithinGroupAgreement(
      rows[0].indices.map { item in tally(rows.map { $0[item] }, scale: scale) })
    return [
      "mean_item_variance": value(agreement.meanVariance),
      "uniform_variance": value(agreement.uniformVariance), "rwg": value(agreement.agreement),
      "rwg_j": value(agreement.scaleAgreement),
    ]
  }
}
