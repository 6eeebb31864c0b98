/// What comparing the reference cases has given so far.
struct ReferenceComparison {
  private(set) var casesPerMethod: [String: Int] = [:]
  private(set) var fieldsCompared = 0
  private(set) var fieldsNotGiven = 0
  private(set) var casesOfUnknownMethod = 0
  private(set) var mismatches: [String] = []
  private var fieldsPerMethod: [String: Int] = [:]
  private var namesNotGiven: [String: Set<String>] = [:]
  private var largestErrors: [String: Double] = [:]

  mutating func countUnknownMethod() { casesOfUnknownMethod += 1 }

  /// Compares the fields that both have.
  mutating func compare(_ figures: [String: JSONValue], with reference: ReferenceCase) {
    casesPerMethod[reference.method, default: 0] += 1
    for (field, expected) in reference.expected.sorted(by: { $0.key < $1.key }) {
      guard let figure = figures[field] else {
        fieldsNotGiven += 1
        namesNotGiven[reference.method, default: []].insert(field)
        continue
      }
      fieldsCompared += 1
      fieldsPerMethod[reference.method, default: 0] += 1
      let error = relativeError(figure, expected, reference.tolerance)
      largestErrors[reference.method] = max(error, largestErrors[reference.method] ?? 0)
      if !agrees(figure, expected, reference.tolerance) {
        mismatches.append("\(reference.name) \(field): \(figure), expected \(expected)")
      }
    }
  }

  private func agrees(
    _ figure: JSONValue, _ expected: JSONValue, _ tolerance: ReferenceCase.Tolerance
  ) -> Bool {
    switch (figure, expected) {
    case (.number(let got), .number(let wanted)):
      abs(got - wanted) <= max(tolerance.abs, tolerance.rel * abs(wanted))
    case (.list(let got), .list(let wanted)):
      got.count == wanted.count
        && zip(got, wanted).allSatisfy { agrees($0.0, $0.1, tolerance) }
    case (.object(let got), .object(let wanted)):
      got.count == wanted.count
        && wanted.allSatisfy { key, value in
          got[key].map { agrees($0, value, tolerance) } ?? false
        }
    default:
      figure == expected
    }
  }

  /// The largest error of the numbers relative to those expected.
  ///
  /// 0 for numbers near 0 within the absolute tolerance.
  private func relativeError(
    _ figure: JSONValue, _ expected: JSONValue, _ tolerance: ReferenceCase.Tolerance
  ) -> Double {
    switch (figure, expected) {
    case (.number(let got), .number(let wanted)):
      abs(wanted) < 1e-9 && abs(got - wanted) <= tolerance.abs
        ? 0 : abs(got - wanted) / abs(wanted)
    case (.list(let got), .list(let wanted)):
      zip(got, wanted).reduce(0) { max($0, relativeError($1.0, $1.1, tolerance)) }
    case (.object(let got), .object(let wanted)):
      wanted.reduce(0) { max($0, relativeError(got[$1.key] ?? .null, $1.value, tolerance)) }
    default:
      0
    }
  }

  /// A line for each method: cases, fields, the largest relative error, and the fields not given.
  var details: String {
    casesPerMethod.keys.sorted().map { method in
      let missing = namesNotGiven[method].map { " without " + $0.sorted().joined(separator: ", ") }
      return """
        \(method): \(casesPerMethod[method] ?? 0) cases, \(fieldsPerMethod[method] ?? 0) fields, \
        largest relative error \(largestErrors[method] ?? 0)\(missing ?? "")
        """
    }.joined(separator: "\n")
  }

  var summary: String {
    """
    Reference: \(casesPerMethod.values.reduce(0, +)) cases and \(fieldsCompared) fields compared, \
    \(fieldsNotGiven) fields not given, \(casesOfUnknownMethod) cases of unknown method, \
    \(mismatches.count) mismatches
    """
  }
}
