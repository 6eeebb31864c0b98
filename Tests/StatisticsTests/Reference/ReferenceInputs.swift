@testable import Statistics

extension ReferenceFigures {
  func value(_ estimate: Estimate, times factor: Double = 1) -> JSONValue {
    value(estimate.value, times: factor)
  }

  func value(_ number: Double?, times factor: Double = 1) -> JSONValue {
    number.map { .number($0 * factor) } ?? .null
  }

  func pair(_ interval: Interval?, times factor: Double = 1) -> JSONValue {
    .list([value(interval?.lower, times: factor), value(interval?.upper, times: factor)])
  }

  /// The case's answers to one item, counted, and the number of missing ones.
  func answers(_ reference: ReferenceCase) throws -> (counts: CategoryCounts, missing: Int) {
    let values: [Double?]
    if let column = reference.input["column"]?.string {
      values = try folder.columns([column], of: reference)[0]
    } else {
      values = (reference.input["values"]?.array ?? []).map(\.double)
    }
    let answers = values.compactMap { $0 }
    return (tally(answers, scale: scale(of: reference)), values.count - answers.count)
  }

  /// The scores of the scale, where the case names its ends.
  private func scale(of reference: ReferenceCase) -> [Double] {
    if let categories = reference.input["categories"]?.array {
      return categories.compactMap(\.double)
    }
    guard let first = reference.options["scale_min"]?.int,
      let last = reference.options["scale_max"]?.int
    else { return [] }
    return (first...last).map(Double.init)
  }

  private func tally(_ answers: [Double], scale: [Double] = []) -> CategoryCounts {
    let scores = scale.isEmpty ? Set(answers).sorted() : scale
    return CategoryCounts(
      scores: scores, counts: scores.map { score in answers.count { $0 == score } })
  }

  func reliability(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let columns = try itemColumns(reference)
    let complete = columns[0].indices.filter { row in columns.allSatisfy { $0[row] != nil } }
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

  func scaleScore(_ reference: ReferenceCase) throws -> [String: JSONValue] {
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

  /// The items' whole scores, reversed ones mirrored.
  private func itemColumns(_ reference: ReferenceCase) throws -> [[Int?]] {
    let items = (reference.input["items"]?.array ?? []).compactMap(\.string)
    let reversed = Set((reference.input["reversed"]?.array ?? []).compactMap(\.string))
    let ends = (reference.input["scale_min"]?.int ?? 0) + (reference.input["scale_max"]?.int ?? 0)
    let columns = try folder.columns(items, of: reference)
    return zip(items, columns).map { item, column in
      column.map { $0.map { reversed.contains(item) ? ends - Int($0) : Int($0) } }
    }
  }

  private func crossProducts(_ columns: [[Int?]], rows: [Int]) throws -> CrossProducts {
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
