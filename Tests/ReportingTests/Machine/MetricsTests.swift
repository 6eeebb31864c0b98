import Analysis
import Disclosure
import Foundation
import ManagementReview
import Statistics
import SurveyModel
import Tallying
import Testing

@testable import Reporting

@Suite("Figures for programs")
struct MetricsTests {
  private let gate = DisclosureGate(
    rules: DisclosureRules(), audience: .internal, bases: [])

  private func figure(
    _ subject: Subject, _ measure: Measure, _ estimate: Estimate, n: Int,
    value: DimensionValueID? = nil
  ) -> DisclosedFigure {
    let slice = Slice(
      survey: "learner", period: "2025-2026-S2", group: "learner",
      breakdown: value.map { Breakdown(dimension: "course", value: $0) })
    return gate.pass(
      Figure(
        key: FigureKey(slice: slice, subject: subject, measure: measure), estimate: estimate, n: n))
  }

  private var figures: [DisclosedFigure] {
    [
      figure(
        .item("clarity"), .satisfiedShare,
        .defined(
          0.1 + 0.2, interval: Interval(lower: 0.25, upper: 1.0 / 3, confidence: 0.95), n: 300,
          method: .wilson), n: 300),
      figure(.survey, .responses, .defined(300, n: 300), n: 300),
      figure(.objective("teaching"), .alpha, .notDefined(.noVariance), n: 300),
      figure(.item("clarity"), .share("4"), .defined(0.5, n: 300), n: 300),
      figure(.survey, .responses, .defined(4, n: 4), n: 4, value: "=cmd|' /C calc'!A0"),
      figure(.survey, .mean, .defined(-2, n: 30), n: 30, value: "a \"b\", c\nd"),
      figure(.survey, .responses, .defined(30, n: 30), n: 30, value: "a \"b\", c\nd"),
    ]
  }

  @Test("The rows of metrics.csv, to the letter")
  func csv() {
    let lines = [
      "survey,period,group,dimension,value,subject_kind,subject,measure,estimate,low,high,n,method,status,reason",
      "learner,2025-2026-S2,learner,,,survey,learner,responses,300,,,300,,ok,",
      "learner,2025-2026-S2,learner,,,objective,teaching,alpha,,,,300,,not-defined,no-variance",
      "learner,2025-2026-S2,learner,,,item,clarity,satisfied-share,0.30000000000000004,0.25,0.3333333333333333,300,wilson,ok,",
      "learner,2025-2026-S2,learner,,,item,clarity,share:4,0.5,,,300,,ok,",
      "learner,2025-2026-S2,learner,course,'=cmd|' /C calc'!A0,survey,learner,responses,,,,,,withheld,too-few-answers",
      "learner,2025-2026-S2,learner,course,\"a \"\"b\"\", c\nd\",survey,learner,responses,30,,,30,,ok,",
      "learner,2025-2026-S2,learner,course,\"a \"\"b\"\", c\nd\",survey,learner,mean,-2,,,30,,ok,",
    ]
    let text = String(decoding: metricsCSV(of: figures), as: UTF8.self)
    #expect(text == lines.joined(separator: "\r\n") + "\r\n")
    #expect(metricsCSV(of: figures.reversed()) == metricsCSV(of: figures))
  }

  @Test("No figures are a heading")
  func empty() {
    #expect(String(decoding: metricsCSV(of: []), as: UTF8.self).hasSuffix("status,reason\r\n"))
  }

  @Test(
    "Formulas are defused, quotation marks doubled scalar by scalar",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
      ("x=1", "x=1"), ("", ""), ("\u{FF1D}1", "'\u{FF1D}1"),
    ])
  func defuses(_ text: String, _ expected: String) {
    #expect(defused(text) == expected)
  }

  @Test func quotesScalarByScalar() {
    #expect(Array(quoted("\"\u{0301}").unicodeScalars) == Array("\"\"\"\u{0301}\"".unicodeScalars))
    #expect(quoted("plain") == "plain")
    #expect(quoted(" edge") == "\" edge\"")
  }

  @Test(
    "Numbers read back as the same number",
    arguments: [0.1, 1.0 / 3, 5, -0.0, 1e-7, 123_456_789.123, 0.30000000000000004, 5e-300])
  func readsBack(_ value: Double) throws {
    let text = try #require(machineNumber(value))
    #expect(Double(text) == value)
    #expect(!text.hasSuffix(".0"))
  }

  @Test("JSON holds the same rows and a header")
  func json() throws {
    let review = FixtureReview().review()
    let bytes = reviewJSON(of: review)
    let parsed = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let root = try #require(parsed)
    #expect(root["organisation"] as? String == "atlas")
    #expect(root["audience"] as? String == "internal")
    #expect(root["confidence"] as? Double == 0.95)
    #expect((root["thresholds"] as? [String: Any])?["minimum"] as? Int == 5)
    #expect((root["period"] as? [String: Any])?["from"] as? String == "2026-02-01")
    #expect((root["evidence"] as? [String: Any])?["events"] as? Int == 214)
    let rows = try #require(root["figures"] as? [[String: Any]])
    #expect(rows.count == review.figures.count)
    let withheld = rows.filter { $0["status"] as? String == "withheld" }
    #expect(!withheld.isEmpty)
    for row in withheld {
      #expect(row["estimate"] == nil && row["low"] == nil && row["n"] == nil)
      #expect(row["reason"] != nil)
    }
    #expect(reviewJSON(of: FixtureReview().review()) == bytes)
  }

  @Test("JSON to the letter")
  func jsonText() {
    let value = JSON.object([
      "b": .array([.number("1"), .null, .array([])]), "a\"\u{1}": .string("é\n\\\u{202E}"),
    ])
    #expect(
      String(decoding: value.bytes, as: UTF8.self) == """
        {
          "a\\"\\u0001": "é\\n\\\\\\u202e",
          "b": [
            1,
            null,
            []
          ]
        }

        """)
  }
}
