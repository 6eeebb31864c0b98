/// How far Rida's figures lie from another program's.
struct GoldenComparison {
  let method: GoldenMethod
  let golden: GoldenResults
  /// The number of figures compared, those that aren't defined included.
  private(set) var compared = 0
  /// Per figure the largest relative difference.
  private(set) var largest: [String: Double] = [:]
  private(set) var mismatches: [String] = []

  init(method: GoldenMethod, golden: GoldenResults) {
    self.method = method
    self.golden = golden
  }

  /// The figures that only one of both programs has.
  var unmatched: [String] {
    golden.values.keys.filter { largest[$0] == nil }.sorted().map { "\(method.name).\($0)" }
  }

  /// One line: what was compared, and per figure the largest relative difference.
  var summary: String {
    let parts = largest.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(method.name): \(compared) figures; \(parts.joined(separator: ", "))"
  }

  /// Compares the figures of a table.
  mutating func compare(_ figures: [String: Double?], at place: Int) {
    for (name, figure) in figures.sorted(by: { $0.key < $1.key }) {
      guard let expected = golden.value(name, at: place) else {
        if golden.values[name] == nil { mismatches.append("\(name): no results") }
        continue
      }
      compared += 1
      compare(name, figure, with: expected.isNaN ? nil : expected, at: place)
    }
  }

  private mutating func compare(
    _ name: String, _ figure: Double?, with expected: Double?, at place: Int
  ) {
    largest[name, default: 0] += 0
    guard let figure, let expected else {
      if figure != nil || expected != nil { note(name, figure, expected, place) }
      return
    }
    let difference = abs(figure - expected)
    // Numbers below the smallest normal ones have lost digits already.
    guard difference > max(1e-300, method.cancelling[name] ?? 0) else { return }
    let relative = difference / max(abs(figure), abs(expected))
    largest[name] = max(largest[name] ?? 0, relative)
    if !(relative <= method.tolerance) { note(name, figure, expected, place) }
  }

  private mutating func note(
    _ name: String, _ figure: Double?, _ expected: Double?, _ place: Int
  ) {
    func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "not defined" }
    mismatches.append("\(name) of table \(place): \(text(figure)), not \(text(expected))")
  }
}
