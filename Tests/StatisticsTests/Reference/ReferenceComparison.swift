/// What comparing the reference cases has given so far.
struct ReferenceComparison {
  private(set) var casesPerMethod: [String: Int] = [:]
  private(set) var fieldsCompared = 0
  private(set) var fieldsNotGiven = 0
  private(set) var casesOfUnknownMethod = 0
  private(set) var mismatches: [String] = []

  mutating func countUnknownMethod() { casesOfUnknownMethod += 1 }

  /// Compares the fields that both have.
  mutating func compare(_ figures: [String: JSONValue], with reference: ReferenceCase) {
    casesPerMethod[reference.method, default: 0] += 1
    for (field, expected) in reference.expected.sorted(by: { $0.key < $1.key }) {
      guard let figure = figures[field] else {
        fieldsNotGiven += 1
        continue
      }
      fieldsCompared += 1
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

  var summary: String {
    """
    Reference: \(casesPerMethod.values.reduce(0, +)) cases and \(fieldsCompared) fields compared, \
    \(fieldsNotGiven) fields not given, \(casesOfUnknownMethod) cases of unknown method, \
    \(mismatches.count) mismatches
    """
  }
}
