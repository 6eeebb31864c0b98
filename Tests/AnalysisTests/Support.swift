import Analysis
import Statistics
import SurveyModel
import TallyFixtures
import Tallying

/// An analyst of some responses.
func makeAnalyst(
  of respondents: [Respondent], surveys: [Survey] = [testSurvey()],
  objectives: [Objective] = testObjectives, rosters: [Rosters.Entry] = []
) -> Analyst {
  Analyst(
    definitions: testDefinitions(surveys: surveys, objectives: objectives),
    tallies: tallies(of: respondents, to: surveys), rosters: Rosters(rosters))
}

/// The slice of the learners in a period.
func learners(_ period: PeriodID = "P1", campus: DimensionValueID? = nil) -> Slice {
  Slice(
    survey: "course", period: period, group: "learners",
    breakdown: campus.map { Breakdown(dimension: "campus", value: $0) })
}

func figureKey(_ subject: Subject, _ measure: Measure, _ period: PeriodID = "P1") -> FigureKey {
  FigureKey(slice: learners(period), subject: subject, measure: measure)
}

/// Whether two numbers agree to a relative tolerance; two missing ones do.
func agree(_ left: Double?, _ right: Double?, within tolerance: Double = 1e-12) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return abs(left - right) <= tolerance * max(1, abs(left), abs(right))
}

/// Respondents of a period of whom so many answered "clear" with each option, 1 to 5.
func answering(
  _ counts: [OptionCode: Int], _ period: PeriodID = "P1", version: Int = 1, item: ItemID = "clear"
) -> [Respondent] {
  counts.sorted { $0.key < $1.key }.flatMap {
    respondents($0.value, testCell(period, version: version), [item: .option($0.key)])
  }
}
