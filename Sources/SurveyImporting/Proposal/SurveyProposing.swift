import Findings
import SurveyLoading
import SurveyModel

/// Turns a questionnaire into a survey, with remarks on what a person has to look at.
func propose(_ questionnaire: Questionnaire, _ request: ImportRequest) -> ProposedSurvey {
  var maker = SurveyMaker(questionnaire, request)
  return maker.proposal()
}

private struct SurveyMaker {
  private let questionnaire: Questionnaire
  private let request: ImportRequest
  private var ids = IdentifierMaker()
  private var scaleIDs = IdentifierMaker(without: BuiltInScales.all.map(\.id.rawValue))
  /// Scales made so far, by what they consist of besides their id.
  private var scales: [Scale] = []
  private var items: [Item] = []
  private var itemRemarks: [Remark] = []
  private var scaleRemarks: [Remark] = []
  private var exportRemarks: [Remark] = []
  private var leftOut: [LeftOutQuestion]
  private var drop: [String] = []
  private var groupsSeen: Set<String> = []
  private let repeatedRows: Set<String>

  init(_ questionnaire: Questionnaire, _ request: ImportRequest) {
    self.questionnaire = questionnaire
    self.request = request
    leftOut = questionnaire.leftOut
    var rows: [String: Int] = [:]
    for question in questionnaire.questions {
      for text in Set((question.row ?? question.text).inOrder.map(normalised)) {
        rows[text, default: 0] += 1
      }
    }
    repeatedRows = Set(rows.filter { $0.value > 1 }.keys)
  }

  mutating func proposal() -> ProposedSurvey {
    for question in questionnaire.questions { add(question) }
    settleColumns()
    var export = ExportDescription()
    export.drop = drop
    let name = IdentifierMaker().oneIdentifier(near: questionnaire.name, else: "survey")
    let title =
      questionnaire.title.isEmpty
      ? [(request.languages.first ?? .english).rawValue: questionnaire.name] : questionnaire.title
    let survey = Survey(
      id: request.survey ?? SurveyID(rawValue: name), title: LocalizedText(title),
      group: .fixed(request.group), items: items, export: export)
    return ProposedSurvey(
      survey: survey,
      remarks: surveyRemarks(of: survey) + itemRemarks + scaleRemarks
        + [Remark(.toolRecognised(questionnaire.tool), at: .export)] + exportRemarks)
  }

  private func surveyRemarks(of survey: Survey) -> [Remark] {
    var kinds: [RemarkKind] = []
    if questionnaire.title.isEmpty { kinds.append(.titleToWrite) }
    if !request.isGroupChosen { kinds.append(.groupToChoose(request.group)) }
    let missing = request.languages.filter { language in
      survey.title[language] == nil || survey.items.contains { $0.text[language] == nil }
    }
    if !missing.isEmpty { kinds.append(.translationsMissing(missing)) }
    kinds += leftOut.map { .questionLeftOut(code: $0.code, type: $0.type) }
    return kinds.map { Remark($0, at: .survey) }
  }

  private mutating func add(_ question: Question) {
    if case .text = question.kind,
      let kind = question.text.inOrder.lazy.compactMap(identifierKind(ofQuestion:)).first
    {
      return addDropped(question, kind)
    }
    if case .ranking(let choices) = question.kind, (2...Ranking.optionLimit).contains(choices.count)
    {
      return addRanking(of: choices, question)
    }
    guard let kind = itemKind(of: question) else {
      leftOut.append(LeftOutQuestion(code: question.code, type: "\(optionCount(question))"))
      return
    }
    let id = ItemID(
      rawValue: ids.identifier(near: question.code, else: "item-\(items.count + 1)"))
    items.append(Item(id: id, text: text(of: question), kind: kind, columns: question.columns))
    addRemarks(on: id, question)
  }

  /// One item for each choice; ids are made of the question's and the choice's.
  private mutating func addRanking(of choices: [Choice], _ question: Question) {
    let id = ids.identifier(near: String(question.code.prefix(36)), else: "item-\(items.count + 1)")
    var codes = IdentifierMaker()
    let options = choices.enumerated().map { position, choice in
      ScaleOption(
        choice, code: codes.optionCode(near: String(choice.code.prefix(20)), at: position),
        score: position + 1)
    }
    let ranking = Ranking(
      question: ItemID(rawValue: id), text: text(of: question), columns: question.columns,
      options: options)
    for item in ranking.items { _ = ids.identifier(near: item.id.rawValue, else: id) }
    items += ranking.items
    if let first = ranking.items.first { addRemarks(on: first.id, question) }
  }

  private mutating func addRemarks(on id: ItemID, _ question: Question) {
    if let group = question.group, groupsSeen.insert(group).inserted {
      itemRemarks.append(Remark(.groupMayBeObjective(group), at: .item(id)))
    }
    if question.isConditional { itemRemarks.append(Remark(.shownConditionally, at: .item(id))) }
  }

  private func optionCount(_ question: Question) -> Int {
    switch question.kind {
    case .one(let choices, _), .several(let choices), .ranking(let choices): choices.count
    case .number(let range): range.count
    case .text: 0
    }
  }

  /// What identifies people is no item: its columns are never stored.
  private mutating func addDropped(_ question: Question, _ kind: FindingKind.IdentifierKind) {
    let headings = question.columns + question.text.inOrder
    drop.appendNew(headings)
    let heading = question.text.readable ?? question.code
    exportRemarks.append(Remark(.identifierDropped(heading: heading, kind: kind), at: .export))
  }

  /// A row's own text, or with the text above the matrix where the row alone would not do.
  private func text(of question: Question) -> LocalizedText {
    guard let row = question.row else {
      return LocalizedText(question.text.isEmpty ? ["en": question.code] : question.text)
    }
    let isRepeated = row.inOrder.contains { repeatedRows.contains(normalised($0)) }
    guard isRepeated || row.isEmpty else { return LocalizedText(row) }
    var texts = row
    for (language, stem) in question.text {
      texts[language] = row[language].map { "\(stem) – \($0)" } ?? stem
    }
    return LocalizedText(texts.isEmpty ? ["en": question.code] : texts)
  }

  private mutating func itemKind(of question: Question) -> ItemKind? {
    switch question.kind {
    case .text: return .comment
    case .several(let choices):
      guard (1...200).contains(choices.count) else { return nil }
      var codes = IdentifierMaker()
      return .several(
        choices.enumerated().map { position, choice in
          ScaleOption(
            choice, code: codes.optionCode(near: choice.code, at: position), score: position + 1)
        })
    case .number(let range):
      let numbers = NumberRange(from: range.lowerBound, to: range.upperBound)
      guard (2...200).contains(numbers.count) else { return nil }
      let usual = BuiltInScales.all.first
      return .scaled(
        .numbers(
          numbers, notApplicable: usual?.notApplicable ?? [], noAnswer: usual?.noAnswer ?? []))
    case .ranking: return nil
    case .one(let choices, let isScale):
      return scale(choices, isScale: isScale, near: question.scaleName).map { .scaled($0) }
    }
  }

  /// The scale of some choices: one made before where it is the same.
  private mutating func scale(_ choices: [Choice], isScale: Bool, near name: String) -> Scale? {
    guard var proposal = ScaleProposal(choices, isScale: isScale) else { return nil }
    if proposal.isBuiltIn { return proposal.scale }
    if let known = scales.first(where: { $0.isAlike(proposal.scale) }) { return known }
    proposal.scale.id = ScaleID(rawValue: scaleIDs.identifier(near: name, else: "scale"))
    scales.append(proposal.scale)
    scaleRemarks += proposal.remarks.map { Remark($0, at: .scale(proposal.scale.id)) }
    return proposal.scale
  }

  /// Leaves each item the headings that are its alone.
  private mutating func settleColumns() {
    let shared = SharedHeadings(items.map { $0.columns + $0.text.all })
    for position in items.indices where items[position].ranking == nil {
      items[position].columns = shared.own(
        of: items[position].columns, at: position,
        besides: items[position].text.all + [items[position].id.rawValue])
    }
  }
}

extension IdentifierMaker {
  /// The id nearest to a name, whatever was given.
  fileprivate func oneIdentifier(near name: String, else fallback: String) -> String {
    var maker = self
    return maker.identifier(near: name, else: fallback).lowercased()
  }
}

extension Scale {
  /// Whether another scale is the same but for its id.
  fileprivate func isAlike(_ other: Scale) -> Bool {
    var other = other
    other.id = id
    return self == other
  }
}

extension Question {
  /// What the scale of the question's answers is named after: the matrix rather than its first row.
  fileprivate var scaleName: String {
    guard row != nil, let end = code.lastIndex(of: "_"), end > code.startIndex else { return code }
    return String(code[..<end])
  }
}
