import Analysis
import Statistics
import SurveyModel
import TallyFixtures
import Tallying
import Testing

@Suite("Trends of series")
struct SeriesTrendTests {
  /// Periods in each of which so many of 100 respondents are satisfied; nil: nobody answered
  /// "clear", though the survey was asked.
  static func makeAnalyst(_ satisfied: [Int?], versions: [Int] = []) -> Analyst {
    let all = satisfied.enumerated().flatMap { index, count in
      let period = PeriodID(rawValue: "P\(index + 1)")
      let version = versions.isEmpty ? 1 : versions[index]
      guard let count else { return answering(["3": 10], period, version: version, item: "warm") }
      return answering(["5": count, "1": 100 - count], period, version: version)
    }
    return AnalysisTests.makeAnalyst(
      of: all, surveys: [testSurvey(), testSurvey(version: 2)])
  }

  static func key(_ period: Int, _ measure: Measure = .satisfiedShare) -> FigureKey {
    figureKey(.item("clear"), measure, PeriodID(rawValue: "P\(period)"))
  }

  @Test("four periods make none, five do")
  func fromFive() throws {
    let analyst = Self.makeAnalyst([50, 55, 60, 65, 70, 75])
    #expect(analyst.series(of: Self.key(4)).trend == nil)
    #expect(analyst.series(of: Self.key(4)).points.count == 4)
    let trend = try #require(analyst.series(of: Self.key(5)).trend)
    #expect(trend.periods == 5)
    #expect(agree(trend.slope.value, 0.05))
    // Of 5! orders, two are as clear as this one.
    #expect(agree(trend.pValue.value, 2.0 / 120))
    #expect(trend.verdict == .better)
    #expect(analyst.series(of: Self.key(6)).trend?.periods == 6)
  }

  @Test(
    "what a direction means is the measure's matter",
    arguments: [
      (Measure.satisfiedShare, ChangeVerdict.worse), (.dissatisfiedShare, .worse), (.mean, .worse),
      (.netSatisfaction, .worse),
    ])
  func directions(measure: Measure, verdict: ChangeVerdict) {
    let falling = Self.makeAnalyst([90, 85, 80, 70, 60])
    #expect(falling.series(of: Self.key(5, measure)).trend?.verdict == verdict)
    let rising = Self.makeAnalyst([60, 70, 80, 85, 90])
    #expect(rising.series(of: Self.key(5, measure)).trend?.verdict == .better)
  }

  @Test("no order is no clear change; no change at all is not defined")
  func unclear() {
    #expect(
      Self.makeAnalyst([50, 70, 40, 80, 55]).series(of: Self.key(5)).trend?.verdict
        == .noClearChange)
    let flat = Self.makeAnalyst([50, 50, 50, 50, 50]).series(of: Self.key(5)).trend?.verdict
    #expect(flat != .better && flat != .worse)
  }

  @Test("a break begins the count anew")
  func breaks() {
    let broken = Self.makeAnalyst([50, 55, 60, 65, 70, 75], versions: [1, 1, 2, 2, 2, 2])
    #expect(broken.series(of: Self.key(6)).trend == nil)
    let longer = Self.makeAnalyst(
      [10, 50, 55, 60, 65, 70, 75], versions: [1, 1, 2, 2, 2, 2, 2])
    #expect(longer.series(of: Self.key(7)).trend?.periods == 5)
  }

  @Test("a period without an answer is a gap in time, no point")
  func gaps() throws {
    let analyst = Self.makeAnalyst([50, nil, 60, 65, 70, 75])
    let series = analyst.series(of: Self.key(6))
    #expect(series.points.count == 6)
    #expect(series.points[1].figure.estimate.value == nil)
    #expect(series.trend?.periods == 5)
    // Five of a hundred a period, with the gap counted as a period.
    #expect(agree(series.trend?.slope.value, 0.05))
    #expect(Self.makeAnalyst([50, nil, 60, 65, 70]).series(of: Self.key(5)).trend == nil)
  }

  @Test("a later period does not change the series up to an earlier one")
  func noForesight() {
    let short = Self.makeAnalyst([50, 55, 60, 65, 70])
    let long = Self.makeAnalyst([50, 55, 60, 65, 70, 10, 20])
    #expect(short.series(of: Self.key(5)) == long.series(of: Self.key(5)))
  }

  @Test("a change over a trend is since its first period, and only where it is clear")
  func overTrend() {
    let clear = Self.makeAnalyst([50, 55, 60, 65, 70])
    let change = clear.change(of: Self.key(5), .overTrend)
    #expect(change?.reference == "P1")
    #expect(agree(change?.difference.value, 0.2))
    #expect(Self.makeAnalyst([50, 70, 40, 80, 55]).change(of: Self.key(5), .overTrend) == nil)
    #expect(clear.change(of: Self.key(4), .overTrend) == nil)
  }
}
