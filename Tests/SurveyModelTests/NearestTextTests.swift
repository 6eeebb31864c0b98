import SurveyModel
import Testing

@Suite struct NearestTextTests {
  @Test(arguments: [
    ("scael", ["scale", "scales", "text"], "scale"),
    ("Tres satisfait", ["Satisfait", "Très satisfait"], "Très satisfait"),
    ("itms", ["items", "group"], "items"),
    ("أوافق بشده", ["أوافق", "أوافق بشدة"], "أوافق بشدة"),
    ("abc", ["abd", "abe"], "abd"),
    ("colour", ["text", "scale"], nil),
    ("x", ["y"], nil),
    ("", ["a"], nil),
  ])
  func `the nearest candidate is the one that was meant`(
    text: String, candidates: [String], expected: String?
  ) {
    #expect(nearest(to: text, among: candidates) == expected)
  }

  @Test func `a very long text has no near one`() {
    let long = String(repeating: "a", count: 5000)
    #expect(nearest(to: long, among: [long + "b"]) == nil)
  }
}
