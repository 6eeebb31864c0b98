import Findings
import Ingestion
import SurveyLoading
import SurveyModel

/// A survey that is being given the texts of a second language, column by column.
struct SurveyTranslator {
  private(set) var proposed: ProposedSurvey
  private let columns: ColumnAnswers
  private let pair: PairedExports
  private let language: String
  private let twinNames: [String]
  private let positions: [ItemID: Int]

  init(
    _ proposed: ProposedSurvey, _ columns: ColumnAnswers, _ pair: PairedExports,
    _ language: String, twinNames: [String]
  ) {
    self.proposed = proposed
    self.columns = columns
    self.pair = pair
    self.language = language
    self.twinNames = twinNames
    positions = Dictionary(
      proposed.survey.items.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  // MARK: Headings

  /// Gives each item, and each option with a column of its own, the twin's heading.
  mutating func translateHeadings() throws(TranslationProblem) {
    for (column, headings) in pair.headings.enumerated()
    where !isSameHeading(headings.export, headings.twin) {
      let before = HeadingParts(headings.export)
      let after = HeadingParts(headings.twin)
      if columns.dropped.contains(column) {
        proposed.survey.export.drop.appendNew([twinNames[column]])
      }
      switch columns.answers[column] {
      case .whole(let id): nameItem(id, before, after, column)
      case .option(let id, let code): try nameOption(code, of: id, after, column)
      case .ranked(let id): nameRanking(id, before, after)
      case nil: break
      }
    }
  }

  private mutating func nameItem(
    _ id: ItemID, _ before: HeadingParts, _ after: HeadingParts, _ column: Int
  ) {
    guard let position = positions[id] else { return }
    if let ranking = proposed.survey.items[position].ranking {
      return nameRanked(ranking, position, before, after)
    }
    var item = proposed.survey.items[position]
    item.text.add(item.text.words(like: before, in: after), in: language)
    let name = twinNames[column]
    if !item.text.all.contains(name) { item.columns.appendNew([name]) }
    proposed.survey.items[position] = item
  }

  private mutating func nameOption(
    _ code: OptionCode, of id: ItemID, _ after: HeadingParts, _ column: Int
  ) throws(TranslationProblem) {
    guard let position = positions[id] else { return }
    guard let row = after.row else {
      throw .headingUnclear(column: column, heading: twinNames[column])
    }
    var item = proposed.survey.items[position]
    item.text.add(after.stem, in: language)
    if !item.text.all.contains(where: { isSameHeading($0, after.stem) }) {
      item.columns.appendNew([after.stem])
    }
    proposed.survey.items[position] = item
    let scale = item.scale?.id
    for other in proposed.survey.items.indices {
      guard other == position || scale != nil && proposed.survey.items[other].scale?.id == scale
      else { continue }
      proposed.survey.items[other].kind.editOptions { option in
        if option.code == code { option.add([row], in: language) }
      }
    }
  }

  /// Names a ranking whose ranks, or all of whose options, stand in a column.
  private mutating func nameRanking(
    _ first: ItemID, _ before: HeadingParts, _ after: HeadingParts
  ) {
    guard let position = positions[first],
      var ranking = proposed.survey.items[position].ranking
    else { return }
    let texts = ranking.text.all
    let isWhole = texts.contains { isSameHeading($0, before.text) }
    let name = isWhole || before.row == nil ? after.text : after.stem
    ranking.text.add(name, in: language)
    if !ranking.text.all.contains(name) { ranking.columns.appendNew([name]) }
    replace(ranking)
  }

  /// Names a ranking one of whose options has a column.
  private mutating func nameRanked(
    _ ranking: Ranking, _ position: Int, _ before: HeadingParts, _ after: HeadingParts
  ) {
    var ranking = ranking
    guard let row = after.row,
      let first = proposed.survey.items.firstIndex(where: {
        $0.ranking?.question == ranking.question
      }), ranking.options.indices.contains(position - first)
    else { return }
    ranking.text.add(after.stem, in: language)
    ranking.options[position - first].add([row], in: language)
    replace(ranking)
  }

  private mutating func replace(_ ranking: Ranking) {
    for item in ranking.items {
      if let position = positions[item.id] { proposed.survey.items[position] = item }
    }
  }

  // MARK: Answers

  /// Gives each option whose text stands in cells the twin's text.
  mutating func translateAnswers() throws(TranslationProblem) {
    var scales: [ScaleID: AnswerTranslation] = [:]
    for (column, answer) in columns.answers.enumerated() {
      let heading = twinNames[column]
      switch answer {
      case .whole(let id):
        guard let position = positions[id], proposed.survey.items[position].ranking == nil else {
          continue
        }
        let item = proposed.survey.items[position]
        if let scale = item.scale, scale.numbers == nil {
          var translation = scales[scale.id] ?? AnswerTranslation(scale)
          try translation.add(pair.filledCells(of: column), column: column, heading: heading)
          scales[scale.id] = translation
        } else if case .several(let options) = item.kind {
          var translation = AnswerTranslation(options)
          try translation.add(pair.filledCells(of: column), column: column, heading: heading)
          var texts = translation.texts[...]
          proposed.survey.items[position].kind.editOptions { option in
            option.add(texts.popFirst() ?? [], in: language)
          }
        }
      case .ranked(let id): try translateRanking(id, column)
      case .option, nil: break
      }
    }
    apply(scales)
    remarkOnUntranslated()
  }

  private mutating func translateRanking(
    _ first: ItemID, _ column: Int
  ) throws(TranslationProblem) {
    guard let position = positions[first],
      var ranking = proposed.survey.items[position].ranking
    else { return }
    var translation = AnswerTranslation(ranking.options)
    try translation.add(
      pair.filledCells(of: column), column: column, heading: twinNames[column])
    for (option, texts) in translation.texts.enumerated() {
      ranking.options[option].add(texts, in: language)
    }
    replace(ranking)
  }

  private mutating func apply(_ translations: [ScaleID: AnswerTranslation]) {
    for position in proposed.survey.items.indices {
      guard case .scaled(var scale) = proposed.survey.items[position].kind,
        proposed.survey.items[position].ranking == nil, let found = translations[scale.id]
      else { continue }
      for option in scale.options.indices {
        scale.options[option].add(found.texts[option], in: language)
      }
      scale.notApplicable.appendNew(found.absenceTexts[0])
      scale.noAnswer.appendNew(found.absenceTexts[1])
      proposed.survey.items[position].kind = .scaled(scale)
    }
  }

  /// Says which answers have no text in the language: those that nobody gave.
  private mutating func remarkOnUntranslated() {
    var seen: Set<Remark.Place> = []
    for item in proposed.survey.items {
      let options: [ScaleOption]
      let place: Remark.Place
      switch item.kind {
      case .scaled(let scale) where scale.numbers == nil && item.ranking == nil:
        (options, place) = (scale.options, .scale(scale.id))
      case .several(let own): (options, place) = (own, .item(item.id))
      default: continue
      }
      let missing = options.filter { $0.labels.texts[language] == nil }
      guard !missing.isEmpty, seen.insert(place).inserted else { continue }
      let labels = missing.map { $0.labels.text(in: .french) }
      proposed.remarks.append(Remark(.answersUntranslated(labels, language: language), at: place))
    }
  }
}

extension AnswerTranslation {
  fileprivate init(_ scale: Scale) {
    self.init(scale.options, absences: [scale.notApplicable, scale.noAnswer])
  }
}

extension ItemKind {
  /// Changes each option of an item with options of its own.
  fileprivate mutating func editOptions(_ edit: (inout ScaleOption) -> Void) {
    switch self {
    case .several(var options):
      for position in options.indices { edit(&options[position]) }
      self = .several(options)
    case .scaled(var scale):
      for position in scale.options.indices { edit(&scale.options[position]) }
      self = .scaled(scale)
    case .comment: break
    }
  }
}

extension LocalizedText {
  /// Adds a text in a language that has none yet.
  fileprivate mutating func add(_ text: String, in language: String) {
    if texts[language] == nil, !text.isEmpty { texts[language] = text }
  }

  /// The part of a twin's heading that says what the text is in the heading before.
  fileprivate func words(like before: HeadingParts, in after: HeadingParts) -> String {
    func isOwn(_ words: String) -> Bool { all.contains { isSameHeading($0, words) } }
    guard let row = before.row, let twinRow = after.row, !isOwn(before.text) else {
      return after.text
    }
    if isOwn(row) { return twinRow }
    if isOwn(before.stem) { return after.stem }
    return isOwn("\(before.stem) – \(row)") ? "\(after.stem) – \(twinRow)" : after.text
  }
}
