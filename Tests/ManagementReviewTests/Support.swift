import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import TallyFixtures
import Tallying

/// The review of some responses for an audience.
struct Case {
  var analyst: Analyst
  var builder: ReviewBuilder
  var rules: DisclosureRules
  var audience: Audience

  init(
    _ respondents: [Respondent], period: PeriodID = "P1", audience: Audience = .internal,
    surveys: [Survey] = [testSurvey()], objectives: [Objective] = testObjectives,
    rosters: [Rosters.Entry] = [], actions: [ReviewAction] = [],
    rules: DisclosureRules = DisclosureRules()
  ) {
    let definitions = testDefinitions(
      surveys: surveys, objectives: objectives, disclosure: rules)
    analyst = Analyst(
      definitions: definitions, tallies: tallies(of: respondents, to: surveys),
      rosters: Rosters(rosters))
    let day = CalendarDate(dayNumber: 0)
    builder = ReviewBuilder(
      analyst: analyst,
      period: definitions.organisation.period(period) ?? Period(id: period, first: day, last: day),
      audience: audience, actions: actions)
    self.rules = rules
    self.audience = audience
  }

  /// The gate through which the review's figures went.
  var gate: DisclosureGate {
    DisclosureGate(analyst: analyst, slices: analyst.slices, audience: audience)
  }

  func review(exports: [ExportRecord] = []) -> Review {
    builder.review(
      provenance: Provenance(
        programVersion: "1", definitionsHash: "a", tallyHash: "b", evidenceHead: "c",
        evidenceCount: 1),
      exports: exports)
  }

  var minimum: Int { rules.minimum(for: audience) }
}

/// Everybody answers every judged item alike.
func answeringAll(
  _ count: Int, _ option: OptionCode, _ cell: LeafCell = testCell()
) -> [Respondent] {
  respondents(
    count, cell,
    [
      "clear": .option(option), "useful": .option(option),
      "confusing": .option(option == "5" ? "1" : option == "1" ? "5" : option),
      "warm": .option(option), "overall": .option(option),
    ])
}

func whole(_ period: PeriodID = "P1", group: GroupID = "learners") -> Slice {
  Slice(survey: "course", period: period, group: group)
}

func part(_ campus: DimensionValueID, _ period: PeriodID = "P1") -> Slice {
  var slice = whole(period)
  slice.breakdown = Breakdown(dimension: "campus", value: campus)
  return slice
}

func export(
  read: Int, accepted: Int, revised: Int = 0, unchanged: Int = 0, setAside: [String: Int] = [:]
) -> ExportRecord {
  ExportRecord(
    hash: "h", tool: "moodle", encoding: "utf-8", survey: "course", read: read,
    accepted: accepted, revised: revised, unchanged: unchanged, setAside: setAside,
    findings: ["answer-not-on-scale": 1])
}

func action(_ id: String, on metric: String?, isDone: Bool = false) -> ReviewAction {
  ReviewAction(id: id, decision: "d", owner: "o", due: nil, isDone: isDone, metric: metric)
}
