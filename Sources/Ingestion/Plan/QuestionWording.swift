import SurveyModel

extension PlanBuilder {
  /// In which words the headings put the items and offer their answers, each wording once; those of
  /// answers in cells are met when the cells are read, see `ScaleReader.wording(of:in:)`.
  func wordings() -> [ItemWording] {
    var met = Set<ItemWording>()
    var wordings: [ItemWording] = []
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

extension ScaleOption {
  /// Whether a text is one of its labels or synonyms.
  fileprivate func hasLabel(_ text: String) -> Bool {
    let text = normalised(text)
    return (labels.all + synonyms).contains { normalised($0) == text }
  }
}
