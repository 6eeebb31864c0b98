package import Findings
import SurveyModel

/// Makes the plan by which an export is read, or says why there can be none.
///
/// - Returns: The plan, nil where a finding is a stop; findings in no particular order. Where the
///   plan's `time` layout is `.undecided`, `TimeColumnEvidence` has to see the whole file first.
package func makePlan(
  for head: ExportHead, _ request: PlanRequest
) -> (plan: ReadingPlan?, findings: [Finding]) {
  let tool = recognisedConventions(of: head)
  let forms = head.headings.indices.map { column in
    HeadingForms(head.headings[column], otherNames: tool.columnNames[column] ?? [])
  }
  if head.findings.contains(where: { $0.kind == .countsTable }) {
    return (nil, headFindings(head))
  }
  switch chooseSurvey(for: head, forms: forms, tool: tool, request) {
  case .refused(let finding):
    let findings = headFindings(head)
    if findings.contains(where: { $0.severity == .stop }) { return (nil, findings) }
    let surveys = request.definitions.surveys
    if case .noSurveyFits = finding.kind, looksLikeLongTable(head, surveys: surveys) {
      return (nil, [Finding(.longTable)] + findings)
    }
    return (nil, [finding] + findings)
  case .chosen(let fit):
    var builder = PlanBuilder(head: head, forms: forms, tool: tool, fit: fit, request: request)
    let plan = builder.makePlan()
    // Headings that a survey knows are no answers, whatever they look like.
    let findings =
      builder.findings + headFindings(head, plan).filter { $0.kind != .headingsMissing }
      + spreadsheetSigns(in: head, plan)
    return (findings.contains { $0.severity == .stop } ? nil : plan, findings)
  }
}

/// What can be said of a head whatever the survey.
func headFindings(_ head: ExportHead, _ plan: ReadingPlan? = nil) -> [Finding] {
  var findings = head.findings + lostLetters(in: head, plan)
  if head.samples.isEmpty { findings.append(Finding(.headingsOnly)) }
  return findings
}

/// Gathers what each column is used for, and everything that is odd about the headings.
struct PlanBuilder {
  let head: ExportHead
  let forms: [HeadingForms]
  let tool: ToolConventions
  let fit: SurveyFit
  let request: PlanRequest
  var findings: [Finding] = []
  var uses: [[ColumnUse]]

  init(
    head: ExportHead, forms: [HeadingForms], tool: ToolConventions, fit: SurveyFit,
    request: PlanRequest
  ) {
    self.head = head
    self.forms = forms
    self.tool = tool
    self.fit = fit
    self.request = request
    uses = Array(repeating: [], count: head.headings.count)
  }

  var survey: Survey { fit.survey }
  var organisation: Organisation { request.definitions.organisation }

  mutating func makePlan() -> ReadingPlan {
    markOwnColumns()
    let layout = AnswerLayout(survey)
    let sources = itemSources(layout)
    let key = keySource()
    let time = timeColumn()
    let group = groupRule()
    let dimensions = dimensionRules()
    let period = periodRule(hasTime: time != nil)
    judgeUnusedColumns()
    let plan = ReadingPlan(
      survey: survey, organisation: organisation, layout: layout, tool: tool,
      headings: head.headings, headingRows: head.headingRows,
      recordsBeforeAnswers: head.recordsBeforeAnswers, uses: uses, sources: sources, key: key,
      period: period, group: group, dimensions: dimensions, wordings: wordings(), time: time)
    return settledFromHead(plan)
  }

  /// Settles the time layout where the head's samples are enough for it.
  private mutating func settledFromHead(_ plan: ReadingPlan) -> ReadingPlan {
    guard let time = plan.time, time.layout == .undecided else { return plan }
    var evidence = TimeOrderEvidence()
    for text in head.filledSamples(of: time.column) { evidence.add(text) }
    guard case .settled(let dayFirst) = evidence.verdict, evidence.isCertain else { return plan }
    var settled = plan
    settled.time?.layout = .known(dayFirst: dayFirst)
    return settled
  }

  /// The first column whose heading is a text, or whose code is, or the one of a repeated heading
  /// that a number names.
  func column(named heading: String) -> Int? {
    let wanted = headingText(heading)
    return forms.firstIndex { $0.whole == wanted } ?? fit.repeated.column(named: wanted)
      ?? forms.firstIndex { $0.code == wanted }
      ?? forms.firstIndex { $0.others.contains { $0.whole == wanted } }
      ?? forms.firstIndex { !$0.others.isEmpty && $0.text == wanted }
  }

  func place(_ column: Int) -> Place { Place(column: column, heading: head.headings[column]) }

  /// A declared column, or nil after a finding that says it is missing.
  mutating func required(_ name: ColumnName, _ missing: FindingKind, as use: ColumnUse) -> Int? {
    guard let column = name.headings.compactMap({ column(named: $0) }).first else {
      findings.append(Finding(missing))
      return nil
    }
    uses[column].append(use)
    return column
  }

  private mutating func markOwnColumns() {
    let drop = Set(survey.export.drop.map(headingText))
    for column in uses.indices {
      if tool.metadataColumns.contains(column) { uses[column].append(.metadata) }
      if forms[column].ownForms.contains(where: drop.contains)
        || fit.repeated.name(of: column).map(drop.contains) == true
      {
        uses[column].append(.dropped)
      }
    }
  }
}
