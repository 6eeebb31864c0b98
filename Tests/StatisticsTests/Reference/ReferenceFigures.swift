/// Rida's figures for the reference cases.
struct ReferenceFigures {
  let folder: ReferenceFolder

  /// The methods that Rida has, by family.
  static let methods: [String: ReferenceMethod] = {
    let all =
      describing + shares + responding + comparing + ranks + tables + smallGroups + trends
      + instruments + weighting + scales + drivers + cumulativeLinks + comments + disclosing
    return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }()

  /// The figures by the names of the expected fields, or nothing for methods that Rida doesn't have.
  func figures(for reference: ReferenceCase) throws -> [String: JSONValue]? {
    try Self.methods[reference.method]?.figures(self, reference)
  }
}

/// A method of the reference cases: how many cases have to be compared at least, and how Rida
/// computes their figures.
struct ReferenceMethod: Sendable {
  let name: String
  let cases: Int
  let figures: @Sendable (ReferenceFigures, ReferenceCase) throws -> [String: JSONValue]

  init(
    _ name: String, cases: Int,
    figures: @escaping @Sendable (ReferenceFigures, ReferenceCase) throws -> [String: JSONValue]
  ) {
    self.name = name
    self.cases = cases
    self.figures = figures
  }
}
