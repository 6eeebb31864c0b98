@testable import Statistics

/// Rida's figures for the reference cases about what items have in common and how they are filled in.
extension ReferenceFigures {
  static let scales: [ReferenceMethod] = [
    ReferenceMethod("mcdonald_omega_total", cases: 4) { try $0.omega($1) },
    ReferenceMethod("polychoric", cases: 3) { try $0.polychoric($1) },
    ReferenceMethod("response_quality", cases: 2) { try $0.responseQuality($1) },
  ]

  private func omega(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let columns = try itemColumns(reference)
    let matrix = try CovarianceMatrix(crossProducts(columns, rows: completeRows(columns)))
    let factor = try SingleFactor(matrix)
    return [
      "n": .number(Double(matrix.rowCount)), "loadings_std": list(factor.loadings),
      "uniqueness_std": list(factor.uniquenesses),
      "omega_total_std": value(factor.standardizedOmegaTotal),
      "omega_total_raw": value(factor.omegaTotal),
      "omega_raw_observed_variance": value(factor.omegaTotalOfObservedVariance),
    ]
  }

  private func polychoric(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let names = ["row", "col"].compactMap { reference.input[$0]?.string }
    let columns = try folder.columns(names, of: reference)
    let scores = columns.map { column in Set(column.compactMap { $0 }).sorted() }
    var table = scores[0].map { _ in scores[1].map { _ in 0 } }
    for (x, y) in zip(columns[0], columns[1]) {
      guard let row = scores[0].firstIndex(where: { $0 == x }),
        let column = scores[1].firstIndex(where: { $0 == y })
      else { continue }
      table[row][column] += 1
    }
    let figure = try Polychoric(table: table)
    return [
      "n": .number(Double(figure.n)), "rho_two_step": value(figure.correlation),
      "thresholds_row": list(figure.rowThresholds), "thresholds_col": list(figure.columnThresholds),
    ]
  }

  private func responseQuality(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let patterns = (reference.input["rows"]?.array ?? []).map { row in
      ResponsePattern((row.array ?? []).map(\.double))
    }
    func perRow(_ figure: (ResponsePattern) -> JSONValue) -> JSONValue {
      .list(patterns.map(figure))
    }
    return [
      "longstring": perRow { value($0.longestString.map(Double.init)) },
      "average_string": perRow { value($0.averageString) }, "irv": perRow { value($0.spread) },
      "answered": perRow { .number(Double($0.answered)) },
      "straightliner": perRow { $0.isStraightLine.map { .bool($0) } ?? .null },
    ]
  }
}
