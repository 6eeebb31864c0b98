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
      case .numbers(let range, let met, let absent):
        addScaled(scales.numbers(range, met: met, absent: absent), column)
      case .count(let range): addNumber(range, column)
      case .texts(let texts, let absent):
        addScaled(scales.texts(texts, absent: absent), column)
      case .several(let options, let separator):
        let id = add(.several(severalOptions(options)), column)
        remarks.append(Remark(.readAsSeveral(separator: separator), at: .item(id)))
      case .option(let group) where judging.groups[group].columns.first == column:
        addGroup(judging.groups[group])
      case .ranked(let ranking) where judging.rankings[ranking].columns.first == column:
        addRanking(judging.rankings[ranking])
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
    if recognised.insert(id).inserted {
      remarks.append(Remark(.scaleRecognised(id), at: .scale(id)))
    }
    if isOpen || hasHardlyAnswers(column) {
      remarks.append(Remark(.optionsMayBeMissing, at: .item(item)))
    }
  }

  private mutating func addScaled(_ scale: Scale, _ column: Int) { add(.scaled(scale), column) }

  /// Whether nothing but one answer, or hardly any, says which scale a column has.
  private func hasHardlyAnswers(_ column: Int) -> Bool {
    judging.profiles[column].texts.count < 2 || judging.profiles[column].filled < 5
  }

  private mutating func addNumber(_ range: NumberRange, _ column: Int) {
    let usual = BuiltInScales.all.first
    let id = add(
      .scaled(
        .numbers(
          range, notApplicable: usual?.notApplicable ?? [], noAnswer: usual?.noAnswer ?? [])),
      column)
    remarks.append(Remark(.readAsNumber(low: range.lowest, high: range.highest), at: .item(id)))
  }

  private mutating func addGroup(_ group: OptionColumns) {
    guard let first = group.columns.first else { return }
    let options = options(of: group.options)
    let text = group.stem ?? group.options.prefix(3).map(\.label).joined(separator: " / ") + "…"
    let id = add(
      .several(options), first, text: text, code: group.code == group.stem ? nil : group.code,
      name: group.stem == nil ? "" : nil)
    columns[id] = group.columns
    if group.stem == nil { remarks.append(Remark(.questionMissing, at: .item(id))) }
    remarks.append(Remark(.readAsOptionColumns(group.columns.count), at: .item(id)))
  }

  /// Options with the codes that headings give them as other names.
  private func options(of named: [(label: String, code: String?)]) -> [ScaleOption] {
    var options = severalOptions(named.map(\.label))
    for position in options.indices {
      if let code = named[position].code { options[position].synonyms = [code] }
    }
    return options
  }

  /// Appends the items of a ranking, one an option.
  private mutating func addRanking(_ ranked: RankedColumns) {
    guard let first = ranked.columns.first else { return }
    let question = judging.texts[first]
    let isAlone = ranked.columns.count == 1
    let text = isAlone ? question.text : question.stem
    let code = isAlone ? question.code : question.codeParts?.stem
    let id = ItemID(rawValue: slugs.slug(of: code ?? text, fallback: fallbackID(first)))
    let heading = head.headings[first].trimmed
    let isOther = isAlone && code == nil && normalised(heading) != normalised(text)
    let ranking = Ranking(
      question: id, text: LocalizedText([language.rawValue: text]),
      columns: [code == text ? nil : code, isOther ? heading : nil].compactMap { $0 },
      options: options(of: ranked.options.map { ($0.label, $0.code) }))
    survey.items += ranking.items
    for item in ranking.items { columns[item.id] = [] }
    columns[ranking.items.first?.id ?? id] = ranked.columns
    remarks.append(Remark(.readAsRanking(options: ranked.options.count), at: .item(id)))
  }

  private func severalOptions(_ labels: [String]) -> [ScaleOption] {
    namedOptions(labels, language: language)
  }

  /// Appends an item; gives its id.
  @discardableResult
  private mutating func add(_ kind: ItemKind, _ column: Int) -> ItemID {
    let question = judging.texts[column]
    if judging.names.isNumbered(column), let name = judging.names.unique[column] {
      return add(kind, column, text: question.text, code: nil, heading: name)
    }
    let heading = head.headings[column].trimmed
    let code = question.code.flatMap { code in
      code == question.text || judging.codeCounts[code] != 1 ? nil : code
    }
    let isKnown =
      normalised(question.text) == normalised(heading)
      || tool.columnNames[column]?.contains(question.text) == true
    return add(
      kind, column, text: question.text, code: code,
      heading: code == nil && !isKnown ? heading : nil)
  }

  @discardableResult
  private mutating func add(
    _ kind: ItemKind, _ column: Int, text: String, code: String?, heading: String? = nil,
    name: String? = nil
  ) -> ItemID {
    let question = judging.texts[column]
    let name = name ?? code ?? (text == question.text ? question.row ?? text : text)
    let id = ItemID(rawValue: slugs.slug(of: name, fallback: fallbackID(column, text)))
    survey.items.append(
      Item(
        id: id, text: LocalizedText([language.rawValue: text]), kind: kind,
        columns: [code, heading].compactMap { $0 }))
    columns[id] = [column]
    return id
  }

  /// An id for what has no name that makes one: that of its number, or of its column.
  private func fallbackID(_ column: Int, _ text: String = "") -> String {
    if let number = UInt16(text) { return "q\(number)" }
    return column < 9 ? "q0\(column + 1)" : "q\(column + 1)"
  }

  /// Gives items their scales as they stand after all columns were met, and asks about them.
  mutating func finishScales() {
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
    let scaled = survey.items.filter {
      $0.scale?.isOrdered == true && $0.scale?.numbers == nil && $0.ranking == nil
    }
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
