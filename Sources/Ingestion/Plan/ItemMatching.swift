import SurveyModel

/// What a column answers.
struct ItemMatch: Hashable, Sendable {
  /// The item's position in the survey.
  var item: Int
  /// The option's position, where the column says whether one option was chosen.
  var option: Int?
}

/// What columns answer, without those matched by a matrix row's text alone where another column is
/// named whole: blocks of a questionnaire may have rows in common.
func namedColumns(_ matches: [(match: ItemMatch, isByRow: Bool)?]) -> [ItemMatch?] {
  let named = Set(matches.compactMap { $0.flatMap { $0.isByRow ? nil : $0.match } })
  return matches.map { found in
    found.flatMap { $0.isByRow && named.contains($0.match) ? nil : $0.match }
  }
}

/// Finds the item that a heading names: by declared columns, then texts, then ids.
struct ItemNames {
  private let items: [Item]
  private let columns: [String: Set<Int>]
  private let texts: [String: Set<Int>]
  private let ids: [String: Set<Int>]

  init(_ survey: Survey) {
    items = survey.items
    columns = Self.index(items.map(\.columns))
    texts = Self.index(items.map(\.text.all))
    ids = Self.index(items.map { [$0.id.rawValue] })
  }

  private static func index(_ names: [[String]]) -> [String: Set<Int>] {
    var found: [String: Set<Int>] = [:]
    for (position, names) in names.enumerated() {
      for name in names { found[headingText(name), default: []].insert(position) }
    }
    return found
  }

  /// What a column answers, and whether only a matrix row's text says so; nil where its heading
  /// names no item or several.
  func match(_ forms: HeadingForms) -> (match: ItemMatch, isByRow: Bool)? {
    if let match = wholeMatch(forms) ?? optionMatch(forms) { return (match, false) }
    return rowMatch(forms).map { ($0, true) }
  }

  private func wholeMatch(_ forms: HeadingForms) -> ItemMatch? {
    if let item = named(forms.whole, in: [columns, texts, ids]) { return ItemMatch(item: item) }
    if let code = forms.code, let item = named(code, in: [columns, ids]) {
      return ItemMatch(item: item)
    }
    if let item = named(forms.text, in: [columns, texts]) { return ItemMatch(item: item) }
    if forms.row == nil, let item = named(forms.stem, in: [columns, texts, ids]) {
      return ItemMatch(item: item)
    }
    return nil
  }

  /// A column for one option of an item with several answers: `Services [Library]`, `Q05[SQ001]`.
  private func optionMatch(_ forms: HeadingForms) -> ItemMatch? {
    let byText = forms.row == nil ? nil : named(forms.stem, in: [columns, texts, ids])
    let byCode = forms.codeStem.flatMap { named($0, in: [columns, ids]) }
    for item in [byText, byCode].compactMap({ $0 }) {
      guard case .several(let options) = items[item].kind else { continue }
      for row in [forms.row, forms.codeRow].compactMap({ $0 }) {
        if let option = options.firstIndex(where: { $0.normalisedNames.contains(row) }) {
          return ItemMatch(item: item, option: option)
        }
      }
    }
    return nil
  }

  /// A row of a matrix, named by its own text alone.
  private func rowMatch(_ forms: HeadingForms) -> ItemMatch? {
    if let row = forms.row, let item = named(row, in: [columns, texts, ids]) {
      return ItemMatch(item: item)
    }
    return forms.codeRow.flatMap { named($0, in: [columns, ids]) }.map { ItemMatch(item: $0) }
  }

  /// The one item of a name, looked up in order; nil where the first that knows it knows several.
  private func named(_ name: String, in indices: [[String: Set<Int>]]) -> Int? {
    for index in indices {
      if let items = index[name] { return items.count == 1 ? items.first : nil }
    }
    return nil
  }
}

extension ScaleOption {
  /// Code, labels and synonyms, normalised.
  var normalisedNames: Set<String> {
    Set(([code.rawValue] + labels.all + synonyms).map(normalised))
  }
}
