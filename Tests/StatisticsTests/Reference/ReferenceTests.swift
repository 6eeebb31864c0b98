import Foundation
import Testing

@Suite("Reference results")
struct ReferenceTests {
  @Test(
    .enabled(if: ReferenceFolder.found != nil, "needs the folder that RIDA_REFERENCE names"))
  func agreesWithPublishedPrograms() throws {
    let folder = try #require(ReferenceFolder.found)
    let rida = ReferenceFigures(folder: folder)
    var comparison = ReferenceComparison()
    for reference in try folder.cases() {
      if let figures = try rida.figures(for: reference) {
        comparison.compare(figures, with: reference)
      } else {
        comparison.countUnknownMethod()
      }
    }
    if ProcessInfo.processInfo.environment["RIDA_REFERENCE_DETAILS"] != nil {
      print(comparison.details)
    }
    print(comparison.summary)
    #expect(comparison.mismatches == [])
    for method in ReferenceFigures.methods.values.sorted(by: { $0.name < $1.name }) {
      #expect(
        comparison.casesPerMethod[method.name, default: 0] >= method.cases, "\(method.name)")
    }
  }
}
