import Testing

/// Against the results of other programs: Golden/README.md.
@Suite("Random tables")
struct GoldenTests {
  static let methods =
    GoldenMethod.shares + GoldenMethod.describing + GoldenMethod.weighting
    + GoldenMethod.comparing + GoldenMethod.trends + GoldenMethod.instruments
    + GoldenMethod.distributions

  @Test(arguments: methods.map(\.name))
  func agreeWithOtherPrograms(name: String) throws {
    let method = try #require(Self.methods.first { $0.name == name })
    let comparison = try method.compared()
    #expect(comparison.compared > 0)
    #expect(comparison.unmatched == [])
    #expect(comparison.mismatches.count == 0, "\(comparison.mismatches.prefix(5))")
    if GoldenMethod.isThorough { print(comparison.summary) }
  }
}
