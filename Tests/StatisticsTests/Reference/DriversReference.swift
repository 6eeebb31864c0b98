@testable import Statistics

/// Rida's figures for the reference cases about what goes together with satisfaction.
extension ReferenceFigures {
  static let drivers: [ReferenceMethod] = [
    ReferenceMethod("key_drivers", cases: 2) { try $0.keyDrivers($1) },
    ReferenceMethod("importance_performance", cases: 1) { try $0.importancePerformance($1) },
  ]

  private func keyDrivers(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let outcome = reference.input["outcome"]?.string ?? ""
    let names = (reference.input["drivers"]?.array ?? []).compactMap(\.string)
    let columns = try folder.columns([outcome] + names, of: reference).map {
      $0.map { $0.map { Int($0) } }
    }
    let matrix = try CovarianceMatrix(crossProducts(columns, rows: completeRows(columns)))
    let model = try KeyDrivers(matrix, outcome: 0, drivers: Array(1...names.count))
    func perDriver(_ figure: (Driver) -> Double) -> JSONValue { list(model.drivers.map(figure)) }
    return [
      "n": .number(Double(model.rowCount)), "driver": .list(names.map { .text($0) }),
      "r_squared": value(model.rSquared), "adj_r_squared": value(model.adjustedRSquared),
      "pearson_r": perDriver(\.correlation), "std_beta": perDriver(\.standardizedBeta),
      "vif": perDriver(\.varianceInflation), "lmg_shapley": perDriver(\.generalDominance),
      "lmg_share": .list(model.drivers.map { value($0.generalDominanceShare) }),
      "johnson_relative_weight": perDriver(\.relativeWeight),
      "johnson_share": .list(model.drivers.map { value($0.relativeWeightShare) }),
      "first": perDriver(\.alone), "last_usefulness": perDriver(\.usefulness),
      "conditional_dominance": .list(model.drivers.map { list($0.conditionalDominance) }),
      "complete_dominance_share": .list(
        names.indices.map { row in
          .list(names.indices.map { value(model.dominance(of: row, over: $0)) })
        }),
    ]
  }

  private func importancePerformance(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let points = zip(try reference.doubles("performance"), try reference.doubles("importance"))
    let plane = try ImportancePerformance(
      points.map { .init(performance: $0.0, importance: $0.1) })
    return [
      "cut_performance": value(plane.performanceCut), "cut_importance": value(plane.importanceCut),
      "quadrant": .list(
        plane.quadrants.map { quadrant in
          .text(String(quadrant.rawValue.map { $0 == "-" ? "_" : $0 }))
        }),
    ]
  }
}
