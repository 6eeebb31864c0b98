@testable import Statistics

/// Rida's figures for the reference cases about the quality of scales.
extension ReferenceFigures {
  static let instruments: [ReferenceMethod] = [
    ReferenceMethod("cronbach_alpha", cases: 9) { try $0.reliability($1) }
  ]

  private func reliability(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let columns = try itemColumns(reference)
    let complete = completeRows(columns)
    let isListwise = reference.options["missing"]?.string == "listwise"
    let matrix =
      isListwise
      ? try CovarianceMatrix(crossProducts(columns, rows: complete))
      : try CovarianceMatrix(
        items: columns.map { tally($0.compactMap { $0.map(Double.init) }) },
        pairs: pairSums(columns), rowCount: columns[0].count)
    let reliability = Reliability(matrix)
    let alpha = reliability.alpha(confidence: reference.confidence)
    func perItem(_ figure: (Int) -> Estimate) -> JSONValue {
      .list(columns.indices.map { value(figure($0)) })
    }
    return [
      "k": .number(Double(matrix.itemCount)), "n_rows": .number(Double(matrix.rowCount)),
      "n_complete": .number(Double(complete.count)), "raw_alpha": value(alpha),
      "feldt_ci": pair(alpha.interval), "std_alpha": value(reliability.standardizedAlpha),
      "average_r": value(reliability.averageCorrelation),
      "signal_to_noise": value(reliability.signalToNoise),
      "alpha_if_deleted": perItem(reliability.alphaIfDeleted),
      "item_rest_cov_based": perItem(reliability.itemRestCorrelation),
      "item_rest_psych_r_drop": perItem(reliability.itemRestCorrelation),
      "item_total_cov_based": perItem(reliability.itemTotalCorrelation),
      "item_mean": .list(matrix.means.map { .number($0) }),
      "item_sd": .list(
        columns.indices.map { .number(matrix.covariances[$0][$0].squareRoot()) }),
    ]
  }

  /// The rows in which no item is missing.
  func completeRows(_ columns: [[Int?]]) -> [Int] {
    columns[0].indices.filter { row in columns.allSatisfy { $0[row] != nil } }
  }

  /// The sums over the given rows, in which no item is missing.
  func crossProducts(_ columns: [[Int?]], rows: [Int]) throws -> CrossProducts {
    let items = columns.map { column in rows.map { column[$0] ?? 0 } }
    var triangle = [rows.count] + items.map { $0.reduce(0, +) }
    for i in items.indices {
      for j in items.indices where j >= i {
        triangle.append(zip(items[i], items[j]).reduce(0) { $0 + $1.0 * $1.1 })
      }
    }
    return try CrossProducts(upperTriangle: triangle)
  }

  private func pairSums(_ columns: [[Int?]]) -> [[ItemPairSums]] {
    columns.indices.map { i in
      columns.indices.filter { $0 > i }.map { j in
        let scores = Set((columns[i] + columns[j]).compactMap { $0 }).sorted()
        var table = scores.map { _ in scores.map { _ in 0 } }
        let places = Dictionary(uniqueKeysWithValues: zip(scores, scores.indices))
        for (x, y) in zip(columns[i], columns[j]) {
          guard let x, let y, let row = places[x], let column = places[y] else { continue }
          table[row][column] += 1
        }
        return ItemPairSums(table: table, rowScores: scores, columnScores: scores)
      }
    }
  }
}
