import SurveyModel

extension PlanBuilder {
  /// In which words the export puts its items and offers their answers, each wording once.
  ///
  /// Of answers only labels that the definition knows are taken, as they come up among the first
  /// records: never a respondent's own words.
  func wordings() -> [ItemWording] {
    var met = Set<ItemWording>()
    var wordings: [ItemWording] = []
    var labels: [ScaleID: [String: Set<Int>]] = [:]
    func take(_ wording: ItemWording) {
      if met.insert(wording).inserted { wordings.append(wording) }
    }
    for (column, match) in fit.matches.enumerated() {
      guard let match, match.rank == nil else { continue }
      let item = survey.items[match.item]
      guard item.ranking == nil else { continue }
      let heading = QuestionHeading(head.headings[column], forms[column])
      let names = [heading] + otherNames(of: column)
      if let text = question(of: item, isOption: match.option != nil, among: names) {
        take(ItemWording(item: item.id, text: text))
      }
      if let option = match.option,
        let text = names.compactMap(\.row).first(where: {
          item.kind.columnOptions[option].hasLabel($0)
        })
      {
        take(ItemWording(item: item.id, option: item.kind.columnOptions[option].code, text: text))
      } else if match.option == nil, let scale = item.scale, scale.numbers == nil {
        let known = labels[scale.id] ?? scale.positionsByLabel
        labels[scale.id] = known
        for wording in self.labels(in: column, of: item.id, scale, known) { take(wording) }
      }
    }
    return wordings
  }

  private func otherNames(of column: Int) -> [QuestionHeading] {
    zip(tool.columnNames[column] ?? [], forms[column].others).map { QuestionHeading($0, $1) }
  }

  /// The item's own words where one of a column's names has them, else the first words.
  private func question(
    of item: Item, isOption: Bool, among names: [QuestionHeading]
  ) -> String? {
    let words = names.compactMap { $0.question(of: item, isOption: isOption) }
    return words.first { Set(item.text.all.map(headingText)).contains(headingText($0)) }
      ?? words.first
  }

  /// The labels of a scale that a column's first cells hold.
  private func labels(
    in column: Int, of item: ItemID, _ scale: Scale, _ positions: [String: Set<Int>]
  ) -> [ItemWording] {
    let cells = Set(head.filledSamples(of: column)).sorted()
    return cells.compactMap { cell in
      let text = singleSpaced(tool.escapesHTML ? htmlUnescaped(cell) : cell)
      guard let named = positions[normalised(text)], named.count == 1, let position = named.first
      else { return nil }
      return ItemWording(item: item, option: scale.options[position].code, text: text)
    }
  }
}

/// A heading as it is written, taken apart as its forms are.
private struct QuestionHeading {
  private let parts: HeadingParts
  var row: String? { parts.row }

  init(_ heading: String, _ forms: HeadingForms) {
    parts = HeadingParts(heading, hasCode: forms.code != nil)
  }

  /// The words of the question, nil where the heading holds no more than a code or a short name.
  func question(of item: Item, isOption: Bool) -> String? {
    let texts = Set(item.text.all.map(headingText))
    if let row, texts.contains(headingText(row)) { return row }
    let words = isOption || texts.contains(headingText(parts.stem)) ? parts.stem : parts.text
    let isName = !headingText(words).contains(" ")
    return isName && !texts.contains(headingText(words)) ? nil : words
  }
}

extension Scale {
  /// The positions of the options that have a label or synonym, by its normalised text.
  fileprivate var positionsByLabel: [String: Set<Int>] {
    var positions: [String: Set<Int>] = [:]
    for (position, option) in options.enumerated() {
      for text in option.labels.all + option.synonyms {
        positions[normalised(text), default: []].insert(position)
      }
    }
    return positions
  }
}

extension ScaleOption {
  /// Whether a text is one of its labels or synonyms.
  fileprivate func hasLabel(_ text: String) -> Bool {
    let text = normalised(text)
    return (labels.all + synonyms).contains { normalised($0) == text }
  }
}
