import SurveyModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    "a", "2025-2026-S1", "teaching_quality", "A", String(repeating: "x", count: 64),
  ])
  func `letters, digits and two signs make an id`(text: String) {
    #expect(isWellFormedIdentifier(text))
  }

  @Test(arguments: [
    "", "-a", "_a", "a b", "é", "a.b", "a/b", "..", "a\n", "٣", String(repeating: "x", count: 65),
  ])
  func `anything else makes none`(text: String) {
    #expect(!isWellFormedIdentifier(text))
  }

  @Test func `ids are ordered by their bytes`() {
    #expect(
      ["b", "B", "a", "10", "9"].map { ItemID(rawValue: $0) }.sorted() == [
        "10", "9", "B", "a", "b",
      ])
  }

  @Test func `measures come back from their names`() {
    for measure in Measure.simple + [.share("A1")] {
      #expect(Measure(rawValue: measure.rawValue) == measure)
    }
    #expect(Measure(rawValue: "satisfied") == nil)
  }
}
