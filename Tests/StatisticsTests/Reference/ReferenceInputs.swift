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

  func tally(_ answers: [Double], scale: [Double] = []) -> CategoryCounts {
    let scores = scale.isEmpty ? Set(answers).sorted() : scale
    return CategoryCounts(
      scores: scores, counts: scores.map { score in answers.count { $0 == score } })
  }

  /// The answers of the case's groups, from a table of counts or from lists of answers.
  func groups(_ reference: ReferenceCase) throws -> [CategoryCounts] {
    guard reference.input["table"] == nil else {
      return try table(reference).map { CategoryCounts(counts: $0) }
    }
    let answers = [try reference.doubles("x"), try reference.doubles("y")]
    let scale = Set(answers.joined()).sorted()
    return answers.map { tally($0, scale: scale) }
  }

  /// The case's table of counts, row by row, or the one that two columns of its CSV make.
  func table(_ reference: ReferenceCase) throws -> [[Int]] {
    if let rows = reference.input["table"]?.array {
      return rows.map { ($0.array ?? []).compactMap(\.int) }
    }
    let cells = try folder.table(of: reference)
    let names = ["row", "col"].compactMap { reference.input[$0]?.string }
    let pairs = try cells.rows.indices.map { row in
      (try cells.text(names[0], row), try cells.text(names[1], row))
    }.filter { $0.0 != "" && $0.1 != "" }
    let counts = Dictionary(grouping: pairs) { [$0.0, $0.1] }.mapValues(\.count)
    return Set(pairs.map(\.0)).sorted().map { row in
      Set(pairs.map(\.1)).sorted().map { counts[[row, $0]] ?? 0 }
    }
  }

  /// The items' whole scores, reversed ones mirrored.
  func itemColumns(_ reference: ReferenceCase) throws -> [[Int?]] {
    let items = (reference.input["items"]?.array ?? []).compactMap(\.string)
    let reversed = Set((reference.input["reversed"]?.array ?? []).compactMap(\.string))
    let ends = (reference.input["scale_min"]?.int ?? 0) + (reference.input["scale_max"]?.int ?? 0)
    let columns = try folder.columns(items, of: reference)
    return zip(items, columns).map { item, column in
      column.map { $0.map { reversed.contains(item) ? ends - Int($0) : Int($0) } }
    }
  }

  func list(_ numbers: [Double]) -> JSONValue { .list(numbers.map { .number($0) }) }

  /// Places counted from 1.
  func places(_ indices: [Int]) -> JSONValue { list(indices.map { Double($0 + 1) }) }
}
