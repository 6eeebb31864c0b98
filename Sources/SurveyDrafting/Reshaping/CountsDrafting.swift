import Findings
import Ingestion
import SurveyLoading
import SurveyModel

extension SurveyDraft {
  /// Drafts a definition of a table with a row for each question and a count of each answer.
  mutating func draftCounts(_ shape: CountsShape) {
    describeSurvey()
    judging.take([shape.item] + shape.counts, as: .own)
    findTime()
    findGroup()
    judging.judgeAll()
    let scale = declareCounts(shape)
    addQuestions(of: shape, scale)
    finishScales()
    describeColumnsBeside(shape)
  }

  /// Names the columns of the questions and of the counts; gives the scale of the answers.
  private mutating func declareCounts(_ shape: CountsShape) -> Scale {
    let labels = shape.counts.map { head.headings[$0].trimmed }
    let (scale, codes) = scale(of: shape, labels: labels)
    let item = head.headings[shape.item].trimmed
    var options: [OptionCode: ColumnName] = [:]
    for (code, label) in zip(codes, labels) { options[code] = ColumnName([label]) }
    survey.export.counts = CountColumns(item: ColumnName([item]), options: options)
    remark(.readAsCounts(item: item, first: labels.first ?? "", last: labels.last ?? ""))
    return scale
  }

  /// The scale of the answers, and the code of the option that each column counts.
  private mutating func scale(
    of shape: CountsShape, labels: [String]
  ) -> (Scale, codes: [OptionCode]) {
    switch shape.options {
    case .numbers(let first):
      let range = first...(first + labels.count - 1)
      let known = range == 1...5 ? BuiltInScales.scale("rating-5") : nil
      let scale = known ?? scales.numbers(range, met: Set(range), absent: [])
      if known != nil { remarks.append(Remark(.scoresFromPositions, at: .scale(scale.id))) }
      return (scale, range.map { OptionCode(rawValue: String($0)) })
    case .builtIn(let id):
      guard let scale = BuiltInScales.scale(id) else { break }
      let probe = ScaleProbe(scale, tool: tool)
      remarks.append(Remark(.scaleRecognised(id), at: .scale(id)))
      return (scale, labels.map { scale.options[Int(probe.answer($0).rawValue)].code })
    case .headings: break
    }
    let scale = scales.texts(labels, absent: [])
    let codes = labels.compactMap { label in
      scale.options.first { $0.labels.all.contains(label) }?.code
    }
    return (scale, codes)
  }

  /// Makes an item of each text in the column of the questions.
  private mutating func addQuestions(of shape: CountsShape, _ scale: Scale) {
    var seen: Set<String> = []
    for text in profiler.columns[shape.item].texts where seen.insert(normalised(text)).inserted {
      let question = QuestionText(plainHeading(text))
      let id = ItemID(
        rawValue: slugs.slug(
          of: question.code ?? question.text, fallback: "q\(survey.items.count + 1)"))
      let isSame = normalised(question.text) == normalised(text)
      survey.items.append(
        Item(
          id: id, text: LocalizedText([language.rawValue: question.text]), kind: .scaled(scale),
          columns: isSame ? [] : [text]))
      columns[id] = []
    }
  }

  /// Says what becomes of the columns that neither name questions nor count answers.
  private mutating func describeColumnsBeside(_ shape: CountsShape) {
    var totals: [String] = []
    for column in head.headings.indices {
      let heading = head.headings[column].trimmed
      switch judging.roles[column] {
      case .own, .group, .empty, nil: break
      case .dimension(let id) where survey.export.dimensions[id] == nil:
        survey.export.dimensions[id] = .column(ColumnName([heading]))
      case .attribute(let values): remark(.dimensionCandidate(heading: heading, values: values))
      case .texts(let texts, _):
        remark(.dimensionCandidate(heading: heading, values: texts.count))
      case .identifier, .dimension, .unclear, .comment: remark(.columnLeftOut(heading: heading))
      default: if !heading.isEmpty { totals.append(heading) }
      }
    }
    for start in stride(from: 0, to: totals.count, by: 4) {
      remark(.columnsBesideCounts(Array(totals[start..<min(start + 4, totals.count)])))
    }
  }

  /// The head of the export as it is read: a column for each question.
  var headOfAnswers: ExportHead {
    var names: [String] = []
    for (_, source) in survey.export.dimensions.sorted(by: { $0.key < $1.key }) {
      guard case .column(let name) = source else { continue }
      names += name.headings
    }
    names += survey.export.submitted?.column.headings ?? []
    if case .column(let name, _) = survey.group { names += name.headings }
    let questions = survey.items.map { $0.columns.first ?? $0.text.all.first ?? $0.id.rawValue }
    return ExportHead(fileName: head.fileName, headings: names + questions)
  }
}
