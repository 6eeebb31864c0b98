package import Analysis
package import Disclosure
package import SurveyModel

/// The inputs of one management review, ready to be written: nothing in it is below its threshold.
package struct Review: Sendable {
  package var definitions: Definitions
  package var period: Period
  package var audience: Audience
  package var provenance: Provenance
  /// Who was asked and who answered, in the order of the organisation's groups.
  package var participation: [Participation]
  package var changes: ChangeSummary
  /// One row an objective and group, in the order of the register.
  package var objectives: [ObjectiveRow]
  package var decisions: [DecisionNeed]
  /// Evidence survey by survey, in the order of the organisation's groups.
  package var surveys: [SurveySection]
  /// What happened to each export of the period, in the order in which they were taken in.
  package var exports: [ExportRecord]
  /// How many figures are withheld, by rule.
  package var withheld: [WithholdingReason: Int]
  /// Every figure of the period, in the order of `metrics.csv`.
  package var figures: [DisclosedFigure]

  package init(
    definitions: Definitions, period: Period, audience: Audience, provenance: Provenance,
    participation: [Participation], changes: ChangeSummary, objectives: [ObjectiveRow],
    decisions: [DecisionNeed], surveys: [SurveySection], exports: [ExportRecord],
    withheld: [WithholdingReason: Int], figures: [DisclosedFigure]
  ) {
    self.definitions = definitions
    self.period = period
    self.audience = audience
    self.provenance = provenance
    self.participation = participation
    self.changes = changes
    self.objectives = objectives
    self.decisions = decisions
    self.surveys = surveys
    self.exports = exports
    self.withheld = withheld
    self.figures = figures
  }
}

/// What a report was made from, so that anybody can make it again.
package struct Provenance: Equatable, Sendable {
  package var programVersion: String
  /// SHA-256 of the definition files.
  package var definitionsHash: String
  /// SHA-256 of the tally that every figure comes from.
  package var tallyHash: String
  /// The head of the chain of evidence and how many events it has.
  package var evidenceHead: String
  package var evidenceCount: Int

  package init(
    programVersion: String, definitionsHash: String, tallyHash: String, evidenceHead: String,
    evidenceCount: Int
  ) {
    self.programVersion = programVersion
    self.definitionsHash = definitionsHash
    self.tallyHash = tallyHash
    self.evidenceHead = evidenceHead
    self.evidenceCount = evidenceCount
  }
}

/// Who of a group answered.
package struct Participation: Sendable {
  package var group: GroupID
  /// The survey that asked them; nil where none did.
  package var survey: SurveyID?
  /// How many responses count; nil where nobody was asked.
  package var responses: DisclosedFigure?
  /// How many people the group has, where the roster tells.
  package var roster: Int?
  /// The share of the roster that answered; not defined without a roster.
  package var responseRate: DisclosedFigure?

  package init(
    group: GroupID, survey: SurveyID?, responses: DisclosedFigure?, roster: Int?,
    responseRate: DisclosedFigure?
  ) {
    self.group = group
    self.survey = survey
    self.responses = responses
    self.roster = roster
    self.responseRate = responseRate
  }
}

/// What changed since the last period, and how sure one can be.
package struct ChangeSummary: Sendable {
  /// Changes for the better, the largest first.
  package var better: [ChangeLine]
  /// Changes for the worse, the largest first.
  package var worse: [ChangeLine]
  /// Figures whose interval does not tell, the largest difference first.
  package var unclear: [ChangeLine]
  /// Figures that cannot be compared, as the questions changed or an earlier figure is missing.
  package var notComparable: [ChangeLine]
  /// How many comparisons were made.
  package var comparisons: Int

  package init(
    better: [ChangeLine] = [], worse: [ChangeLine] = [], unclear: [ChangeLine] = [],
    notComparable: [ChangeLine] = [], comparisons: Int = 0
  ) {
    self.better = better
    self.worse = worse
    self.unclear = unclear
    self.notComparable = notComparable
    self.comparisons = comparisons
  }
}

/// One figure's change, with both figures.
package struct ChangeLine: Sendable {
  package var figure: ShownFigure
  package var earlier: ShownFigure?
  package var change: ShownChange

  package init(figure: ShownFigure, earlier: ShownFigure?, change: ShownChange) {
    self.figure = figure
    self.earlier = earlier
    self.change = change
  }
}

/// An objective in one group's eyes.
package struct ObjectiveRow: Sendable {
  package var objective: Objective
  package var group: GroupID
  /// The indicator's figure; nil where nobody was asked.
  package var figure: DisclosedFigure?
  package var status: DisclosedStatus
  package var series: DisclosedSeries?
  package var sinceLast: ShownChange?
  package var sinceYearBefore: ShownChange?
  /// Ids of the open actions in the register that name the objective.
  package var openActions: [String]

  package init(
    objective: Objective, group: GroupID, figure: DisclosedFigure?, status: DisclosedStatus,
    series: DisclosedSeries?, sinceLast: ShownChange?, sinceYearBefore: ShownChange?,
    openActions: [String]
  ) {
    self.objective = objective
    self.group = group
    self.figure = figure
    self.status = status
    self.series = series
    self.sinceLast = sinceLast
    self.sinceYearBefore = sinceYearBefore
    self.openActions = openActions
  }
}

/// An objective's status as a reader may know it.
package enum DisclosedStatus: Equatable, Sendable {
  case known(ObjectiveStatus)
  case withheld
}

/// Something that the review should decide on, since no open action does.
package struct DecisionNeed: Sendable {
  package var objective: Objective
  package var group: GroupID
  package var figure: ShownFigure
  package var reason: Reason

  /// Why a decision is needed.
  package enum Reason: String, CaseIterable, Sendable {
    case belowTarget = "below-target"
    case fallingTwice = "falling-twice"
  }

  package init(objective: Objective, group: GroupID, figure: ShownFigure, reason: Reason) {
    self.objective = objective
    self.group = group
    self.figure = figure
    self.reason = reason
  }
}

/// What one survey says in one group.
package struct SurveySection: Sendable {
  package var survey: Survey
  package var group: GroupID
  package var participation: Participation
  /// The survey as a whole: satisfied share, mean, alpha … over all periods.
  package var overall: [DisclosedFigure]
  package var overallSeries: DisclosedSeries?
  /// Objectives that the survey serves, in the order of the register.
  package var objectives: [ObjectiveEvidence]
  /// Items that serve no objective, in the questionnaire's order.
  package var otherItems: [ItemEvidence]
  /// Satisfied shares by the values of each dimension, in the organisation's order.
  package var breakdowns: [BreakdownTable]

  package init(
    survey: Survey, group: GroupID, participation: Participation, overall: [DisclosedFigure],
    overallSeries: DisclosedSeries?, objectives: [ObjectiveEvidence], otherItems: [ItemEvidence],
    breakdowns: [BreakdownTable]
  ) {
    self.survey = survey
    self.group = group
    self.participation = participation
    self.overall = overall
    self.overallSeries = overallSeries
    self.objectives = objectives
    self.otherItems = otherItems
    self.breakdowns = breakdowns
  }
}

/// What the items of one objective say.
package struct ObjectiveEvidence: Sendable {
  package var objective: Objective
  /// Mean, satisfied share, alpha … of the objective.
  package var figures: [DisclosedFigure]
  package var series: DisclosedSeries?
  package var items: [ItemEvidence]

  package init(
    objective: Objective, figures: [DisclosedFigure], series: DisclosedSeries?,
    items: [ItemEvidence]
  ) {
    self.objective = objective
    self.figures = figures
    self.series = series
    self.items = items
  }
}

/// What the answers to one item say.
package struct ItemEvidence: Sendable {
  package var item: Item
  /// Every figure of the item, in the order of measures; shares of options last.
  package var figures: [DisclosedFigure]
  package var series: DisclosedSeries?
  package var sinceLast: ShownChange?

  package init(
    item: Item, figures: [DisclosedFigure], series: DisclosedSeries?, sinceLast: ShownChange?
  ) {
    self.item = item
    self.figures = figures
    self.series = series
    self.sinceLast = sinceLast
  }

  /// The figure of a measure.
  package func figure(_ measure: Measure) -> DisclosedFigure? {
    figures.first { $0.key.measure == measure }
  }
}

/// One dimension's values side by side, for the whole survey and each objective.
package struct BreakdownTable: Sendable {
  package var dimension: Dimension
  /// Values in the organisation's order, then by their texts.
  package var rows: [Row]

  /// One value of the dimension.
  package struct Row: Sendable {
    package var value: DimensionValueID
    package var responses: DisclosedFigure
    /// The survey's satisfied share.
    package var overall: DisclosedFigure
    /// For each objective of the survey its satisfied share, in the section's order.
    package var objectives: [DisclosedFigure]

    package init(
      value: DimensionValueID, responses: DisclosedFigure, overall: DisclosedFigure,
      objectives: [DisclosedFigure]
    ) {
      self.value = value
      self.responses = responses
      self.overall = overall
      self.objectives = objectives
    }
  }

  package init(dimension: Dimension, rows: [Row]) {
    self.dimension = dimension
    self.rows = rows
  }
}

/// What happened to one export, as the ledger has it.
package struct ExportRecord: Equatable, Sendable {
  /// SHA-256 of the file; its name may name a person and is not printed.
  package var hash: String
  package var tool: String
  package var encoding: String
  package var survey: SurveyID
  package var read: Int
  package var accepted: Int
  package var revised: Int
  package var unchanged: Int
  /// Records set aside, by reason code.
  package var setAside: [String: Int]
  /// Whether the counts are kept back, since they would tell of a group below its threshold.
  package var countsAreWithheld = false
  /// Counts of findings that need a person, by code.
  package var findings: [String: Int]

  package init(
    hash: String, tool: String, encoding: String, survey: SurveyID, read: Int, accepted: Int,
    revised: Int, unchanged: Int, setAside: [String: Int], findings: [String: Int]
  ) {
    self.hash = hash
    self.tool = tool
    self.encoding = encoding
    self.survey = survey
    self.read = read
    self.accepted = accepted
    self.revised = revised
    self.unchanged = unchanged
    self.setAside = setAside
    self.findings = findings
  }
  /// The same export without any count.
  var withoutCounts: ExportRecord {
    var export = ExportRecord(
      hash: hash, tool: tool, encoding: encoding, survey: survey, read: 0, accepted: 0,
      revised: 0, unchanged: 0, setAside: [:], findings: [:])
    export.countsAreWithheld = true
    return export
  }
}
