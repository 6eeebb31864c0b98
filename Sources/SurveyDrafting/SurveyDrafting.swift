import Findings
package import Ingestion
package import SurveyLoading
import SurveyModel

/// A definition for an export that has none, with what a person has to decide.
///
/// - Parameters:
///   - head: The export's head.
///   - profiler: What all its records hold.
///   - request: What is known besides.
/// - Returns: The definition, by which the export is read without a stop; nil where no column can
///   be an item.
package func draftSurvey(
  of head: ExportHead, _ profiler: ExportProfiler, _ request: DraftRequest
) -> ProposedSurvey? {
  var draft = SurveyDraft(head, profiler, request)
  if let shape = CountsShape(head) {
    draft.draftCounts(shape)
    draft.prove(by: draft.headOfAnswers)
  } else {
    draft.draft()
    draft.prove(by: head)
  }
  guard !draft.survey.items.isEmpty else { return nil }
  draft.noteReversed()
  return ProposedSurvey(survey: draft.survey, remarks: draft.remarks)
}

/// A definition in the making.
struct SurveyDraft {
  let head: ExportHead
  let profiler: ExportProfiler
  let request: DraftRequest
  let tool: ToolConventions
  let language: Language
  var judging: ColumnJudging
  var scales: OwnScales
  var slugs = SlugMaker()
  var survey: Survey
  var remarks: [Remark] = []
  /// The built-in scales that are recognised so far.
  var recognised: Set<ScaleID> = []
  /// The columns of each item, by its id.
  var columns: [ItemID: [Int]] = [:]

  init(_ head: ExportHead, _ profiler: ExportProfiler, _ request: DraftRequest) {
    self.head = head
    self.profiler = profiler
    self.request = request
    tool = head.conventions
    let texts = head.headings + profiler.columns.flatMap { $0.texts.prefix(8) }
    language = SurveyDrafting.language(of: texts) ?? request.language
    judging = ColumnJudging(head, profiler, request.organisation)
    scales = OwnScales(language: language)
    let name = head.fileName.split(separator: ".").first.map(String.init) ?? head.fileName
    let title = name.split { $0 == "_" || $0 == "+" || $0.isWhitespace }.joined(separator: " ")
    var ids = SlugMaker()
    survey = Survey(
      id: request.survey ?? SurveyID(rawValue: ids.slug(of: title, fallback: "survey")),
      title: LocalizedText([language.rawValue: title.isEmpty ? "?" : title]),
      group: .fixed(request.group ?? request.organisation.groups.first?.id ?? "learner"),
      items: [])
    survey.export = request.assumptions.export
  }

  mutating func draft() {
    describeSurvey()
    if let long = survey.export.long { takeLongColumns(long) } else { findKey() }
    findTime()
    findGroup()
    judging.judgeAll()
    if survey.export.long != nil { poolNumbers() }
    addItems()
    if survey.export.long != nil { noteCodes() }
    describeExport()
  }

  /// Says what is known of the survey as a whole, and what was taken for granted.
  mutating func describeSurvey() {
    remarks.append(
      Remark(tool.id == "csv" ? .toolUnknown : .toolRecognised(tool.name), at: .survey))
    if tool.id == "csv", looksLikeNoAnswers(head.headings) {
      remarks.insert(Remark(.maybeNoAnswers, at: .survey), at: 0)
    }
    remarks.append(Remark(.titleToWrite, at: .survey))
    let missing = request.organisation.languages.filter { $0 != language }
    if !missing.isEmpty { remarks.append(Remark(.translationsMissing(missing), at: .survey)) }
    for kind in request.assumptions.remarks { remark(kind) }
  }

  private mutating func findKey() {
    if !tool.keyColumns.isEmpty {
      judging.take(tool.keyColumns, as: .own)
      remark(.keyFound(tool.keyColumns.map { head.headings[$0] }))
    } else if let column = profiler.keyColumns.first, !tool.questionColumns.contains(column),
      judging.names.isNamedAlone(column)
    {
      judging.take([column], as: .own)
      survey.export.keyColumns = [ColumnName([head.headings[column].trimmed])]
      remark(.keyFound([head.headings[column]]))
    } else {
      remark(.keyMissing)
    }
  }

  /// The column that says when a response was handed in.
  mutating func findTime() {
    let candidates = head.headings.indices.filter { column in
      profiler.columns[column].isTemporal && namesTime(head.headings[column])
        && !tool.questionColumns.contains(column)
        && !namesOtherTime(head.headings[column]) && judging.names.isNamedAlone(column)
    }
    guard let column = tool.submittedColumn ?? candidates.first else {
      return remark(.periodToSay)
    }
    judging.take([column], as: .own)
    let heading = head.headings[column]
    let profile = profiler.columns[column]
    let example = profile.texts.first ?? ""
    switch profile.times.verdict {
    case .settled where profile.readableTimes > 0:
      if tool.submittedColumn == nil {
        survey.export.submitted = SubmissionColumn(column: ColumnName([heading.trimmed]))
      }
      remark(.timeFound(column: heading, example: example))
    case .undecided(let example):
      declareTime(heading, profile)
      let possible = possibleDays(of: profile.texts, dayFirst: language != .english)
      remark(
        .timeOrderUndecided(
          column: heading, example: possible?.example ?? example, days: possible?.days))
    case .settled, .none:
      declareTime(heading, profile)
      remark(.timeFound(column: heading, example: example))
    }
  }

  /// Declares the usual order of the language, about which a person is asked.
  private mutating func declareTime(_ heading: String, _ profile: ColumnProfile) {
    let formats = timeFormats(of: profile.texts, dayFirst: language != .english)
    survey.export.submitted = SubmissionColumn(
      column: ColumnName([heading.trimmed]), formats: formats)
  }

  /// The column that names the group of each response, unless the user named it.
  mutating func findGroup() {
    guard request.group == nil else { return }
    let names = Set(
      request.organisation.groups.flatMap { [$0.id.rawValue] + $0.name.all }.map { normalised($0) })
    let column = head.headings.indices.first { column in
      let profile = profiler.columns[column]
      let named = profile.count { names.contains(normalised($0)) }
      return profile.filled > 0 && named * 10 >= profile.filled * 9
        && judging.names.isNamedAlone(column)
    }
    if let column {
      judging.take([column], as: .group)
      survey.group = .column(ColumnName([head.headings[column].trimmed]), values: [:])
    } else if case .fixed(let group) = survey.group {
      remarks.append(Remark(.groupToChoose(group), at: .survey))
    }
  }

  /// Says something about the export.
  mutating func remark(_ kind: RemarkKind) { remarks.append(Remark(kind, at: .export)) }

  /// Says what becomes of the columns that are no items.
  private mutating func describeExport() {
    for column in head.headings.indices {
      let heading = head.headings[column]
      let short = heading.count > 80 ? heading.prefix(79) + "…" : heading
      switch judging.roles[column] {
      case .dimension(let id):
        if survey.export.dimensions[id] == nil {
          survey.export.dimensions[id] = .column(ColumnName([heading.trimmed]))
        } else {
          remark(.columnLeftOut(heading: short))
        }
      case .identifier(let kind):
        guard !heading.trimmed.isEmpty else { break }
        survey.export.drop.append(heading.trimmed)
        remark(.identifierDropped(heading: short, kind: kind))
      case .empty: if !heading.trimmed.isEmpty { remark(.columnEmpty(heading: short)) }
      case .leftOut: remark(.columnLeftOut(heading: short))
      case .attribute(let values): remark(.dimensionCandidate(heading: short, values: values))
      case .unclear: remark(.headingUnclear(short))
      default: break
      }
    }
  }
}
