import Findings
import Ingestion
import SurveyLoading
import SurveyModel

extension SurveyDraft {
  /// Makes an item of each column that answers one, or of several that answer one together.
  mutating func addItems() {
    prepareScales()
    for column in head.headings.indices {
      switch judging.roles[column] {
      case .builtIn(let id): addBuiltIn(id, column)
      case .eitherBuiltIn(let long, let short):
        addBuiltIn(usesLong(long) ? long : short, column, isOpen: true)
      case .numbers(let range, let met): addScaled(scales.numbers(range, met: met), column)
      case .texts(let texts, let absent):
        addScaled(scales.texts(texts, absent: absent), column)
      case .several(let options, let separator):
        let id = add(.several(severalOptions(options)), column)
        remarks.append(Remark(.readAsSeveral(separator: separator), at: .item(id)))
      case .option(let group) where judging.groups[group].columns.first == column:
        addGroup(judging.groups[group])
      case .comment:
        let id = add(.comment, column)
        remarks.append(Remark(.readAsComment, at: .item(id)))
      default: break
      }
    }
    finishScales()
  }

  /// Meets the scales with the most answers first, so that the others find theirs in them.
  private mutating func prepareScales() {
    let texts = judging.roles.compactMap { role -> (texts: [String], absent: [String])? in
      if case .texts(let texts, let absent) = role { (texts, absent) } else { nil }
    }
    for (_, scale) in texts.enumerated().sorted(by: {
      ($1.element.texts.count, $0.offset) < ($0.element.texts.count, $1.offset)
    }) {
      _ = scales.texts(scale.texts, absent: scale.absent)
    }
  }

  /// Whether some column surely has the longer of two scales of a family.
  private func usesLong(_ id: ScaleID) -> Bool { judging.roles.contains(.builtIn(id)) }

  private mutating func addBuiltIn(_ id: ScaleID, _ column: Int, isOpen: Bool = false) {
    guard let scale = BuiltInScales.scale(id) else { return }
    let item = add(.scaled(scale), column)
    let place = Remark.Place.scale(id)
    if !remarks.contains(Remark(.scaleRecognised(id), at: place)) {
      remarks.append(Remark(.scaleRecognised(id), at: place))
    }
    if isOpen { remarks.append(Remark(.optionsMayBeMissing, at: .item(item))) }
  }

  private mutating func addScaled(_ scale: Scale, _ column: Int) { add(.scaled(scale), column) }

  private mutating func addGroup(_ group: OptionColumns) {
    let labels = group.options.map(\.label)
    var options = namedOptions(labels, language: language)
    for position in options.indices {
      if let code = group.options[position].code { options[position].synonyms = [code] }
    }
    guard let first = group.columns.first else { return }
    let id = add(
      .several(options), first, text: group.stem, code: group.code == group.stem ? nil : group.code)
    columns[id] = group.columns
    remarks.append(Remark(.readAsSeveral(separator: "|"), at: .item(id)))
  }

  private func severalOptions(_ labels: [String]) -> [ScaleOption] {
    namedOptions(labels, language: language)
  }

  /// Appends an item; gives its id.
  @discardableResult
  private mutating func add(_ kind: ItemKind, _ column: Int) -> ItemID {
    let question = judging.texts[column]
    let heading = head.headings[column].trimmed
    let isCode = question.code == question.text
    let code = question.code.flatMap { code in
      isCode || judging.texts.count { $0.code == code } > 1 ? nil : code
    }
    return add(
      kind, column, text: question.text, code: code,
      heading: code == nil && normalised(question.text) != normalised(heading) ? heading : nil)
  }

  @discardableResult
  private mutating func add(
    _ kind: ItemKind, _ column: Int, text: String, code: String?, heading: String? = nil
  ) -> ItemID {
    let question = judging.texts[column]
    let number = column < 9 ? "q0\(column + 1)" : "q\(column + 1)"
    let name = code ?? (text == question.text ? question.row.map { "\($0)" } ?? text : text)
    let id = ItemID(rawValue: slugs.slug(of: name, fallback: number))
    survey.items.append(
      Item(
        id: id, text: LocalizedText([language.rawValue: text]), kind: kind,
        columns: [code, heading].compactMap { $0 }))
    columns[id] = [column]
    return id
  }

  /// Gives items their scales as they stand after all columns were met, and asks about them.
  private mutating func finishScales() {
    for index in survey.items.indices {
      if case .scaled(let scale) = survey.items[index].kind {
        survey.items[index].kind = .scaled(scales.final(scale))
      }
    }
    let used = Set(survey.items.compactMap { $0.scale?.id })
    for entry in scales.entries where used.contains(entry.scale.id) {
      let place = Remark.Place.scale(entry.scale.id)
      remarks.append(Remark(.scaleGuessed, at: place))
      if entry.hasGaps { remarks.append(Remark(.optionsMayBeMissing, at: place)) }
      if entry.order.ground == .letters || entry.order.ground == .words {
        remarks.append(Remark(.scoresFromPositions, at: place))
      }
      for text in entry.scale.notApplicable where !isUsual(text) {
        remarks.append(Remark(.notApplicableGuessed(text), at: place))
      }
    }
  }

  private func isUsual(_ text: String) -> Bool {
    BuiltInScales.all.first?.notApplicable.contains(text) ?? false
  }

  /// Asks about items whose answers run against the others' on their scale.
  mutating func noteReversed() {
    let scaled = survey.items.filter { $0.scale?.isOrdered == true }
    let ids = Set(scaled.compactMap { $0.scale?.id }).sorted()
    for id in ids {
      let items = scaled.filter { $0.scale?.id == id }
      let scores = items.map { scoresByPosition($0) }
      let sources = items.map { columns[$0.id]?.first ?? 0 }
      let records = profiler.rows.map { row in
        zip(sources, scores).map { column, scores in
          scores.indices.contains(Int(row[column])) ? scores[Int(row[column])] : nil
        }
      }
      let negative = Reversal.negative(records, items: items.count)
      for (position, correlation) in negative.sorted(by: { $0.key < $1.key }) {
        remarks.append(
          Remark(.mayBeReversed(correlation: correlation), at: .item(items[position].id)))
      }
    }
  }
}
