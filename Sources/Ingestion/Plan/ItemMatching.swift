import SurveyModel

/// What a column answers.
struct ItemMatch: Hashable, Sendable {
  /// The item's position in the survey.
  var item: Int
  /// The option's position, where the column says whether one option was chosen.
  var option: Int?
  /// Where the column says the options of a ranking, of which `item` is the first: 0 for all of
  /// them in their order, else the rank of the one.
  var rank: Int?
}

/// What columns answer, without those matched by a matrix row's text alone where another column is
/// named whole: blocks of a questionnaire may have rows in common.
func namedColumns(_ matches: [(match: ItemMatch, isByRow: Bool)?]) -> [ItemMatch?] {
  let named = Set(matches.compactMap { $0.flatMap { $0.isByRow ? nil : $0.match } })
  return matches.map { found in
    found.flatMap { $0.isByRow && named.contains($0.match) ? nil : $0.match }
  }
}

/// What columns answer, without single columns of options of a scale: one answer that stands over
/// columns has at least two of them, and none of its own.
func spreadColumns(_ matches: [ItemMatch?], _ items: [Item]) -> [ItemMatch?] {
  var options: [Int: Set<Int>] = [:]
  for match in matches.compactMap({ $0 }) {
    guard let option = match.option, items[match.item].scale != nil else { continue }
    options[match.item, default: []].insert(option)
  }
  guard !options.isEmpty else { return matches }
  let whole = Set(matches.compactMap { $0.flatMap { $0.option == nil ? $0.item : nil } })
  return matches.map { match in
    guard let match, match.option != nil, let columns = options[match.item] else { return match }
    return columns.count > 1 && !whole.contains(match.item) ? match : nil
  }
}

/// Finds the item that a heading names: by declared columns, then texts, then ids.
struct ItemNames {
  let items: [Item]
  private let columns: [String: Set<Int>]
  private let texts: [String: Set<Int>]
  private let ids: [String: Set<Int>]
  /// The first items of rankings by the names of their questions.
  private let rankings: [String: Set<Int>]
  private let optionHeadings: OptionHeadings

  init(_ survey: Survey) {
    items = survey.items
    columns = Self.index(items.map(\.columns))
    texts = Self.index(items.map(\.text.all))
    ids = Self.index(items.map { [$0.id.rawValue] })
    rankings = Self.index(items.indices.map { Self.rankingNames(survey.items, $0) })
    optionHeadings = OptionHeadings(survey.items)
  }

  private static func index(_ names: [[String]]) -> [String: Set<Int>] {
    var found: [String: Set<Int>] = [:]
    for (position, names) in names.enumerated() {
      for name in names { found[headingText(name), default: []].insert(position) }
    }
    return found
  }

  /// The names of the ranking whose first item stands at a position.
  private static func rankingNames(_ items: [Item], _ position: Int) -> [String] {
    guard let ranking = items[position].ranking,
      position == 0 || items[position - 1].ranking?.question != ranking.question
    else { return [] }
    return ranking.columns + ranking.text.all + [ranking.question.rawValue]
  }

  /// What a column answers, and whether only a matrix row's text says so; nil where its heading
  /// names no item or several.
  ///
  /// A repeated heading is first looked for with its number, see `RepeatedHeadings`.
  func match(
    _ forms: HeadingForms, numbered name: String? = nil
  ) -> (match: ItemMatch, isByRow: Bool)? {
    if let item = name.flatMap({ named($0, in: [columns]) }) {
      return (ItemMatch(item: item), false)
    }
    let all = [forms] + forms.others
    for forms in all {
      if let match = wholeMatch(forms) ?? rankingMatch(forms) ?? optionMatch(forms)
        ?? optionHeadings.match(forms.whole)
      {
        return (match, false)
      }
    }
    for forms in all {
      if let match = rowMatch(forms) { return (match, true) }
    }
    return nil
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
      let options = items[item].kind.columnOptions
      for row in [forms.row, forms.codeRow].compactMap({ $0 }) {
        if let option = options.firstIndex(where: { $0.normalisedNames.contains(row) }) {
          return ItemMatch(item: item, option: option)
        }
      }
    }
    return nil
  }

  /// A column of a ranking: `Priorities`, `Priorities [Library]`, `Priorities [Rank 1]`, `Q05[1]`.
  private func rankingMatch(_ forms: HeadingForms) -> ItemMatch? {
    guard !rankings.isEmpty else { return nil }
    for name in [forms.whole, forms.code, forms.text].compactMap({ $0 }) {
      if let first = named(name, in: [rankings]) { return ItemMatch(item: first, rank: 0) }
    }
    let stems = [forms.row == nil ? nil : forms.stem, forms.codeStem].compactMap { $0 }
    for first in stems.compactMap({ named($0, in: [rankings]) }) {
      guard let options = items[first].ranking?.options else { continue }
      for row in [forms.row, forms.codeRow].compactMap({ $0 }) {
        if let option = options.firstIndex(where: { $0.normalisedNames.contains(row) }) {
          return ItemMatch(item: first + option)
        }
        if let rank = rank(row), rank <= options.count {
          return ItemMatch(item: first, rank: rank)
        }
      }
    }
    return nil
  }

  /// The rank of a row such as `Rank 1`, `Rang 1` or `1`.
  private func rank(_ row: String) -> Int? {
    let words = row.split(separator: " ")
    guard let last = words.last, let rank = Int(last), rank > 0, words.count <= 2,
      words.count == 1 || rankWords.contains(String(words[0]))
    else { return nil }
    return rank
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

private let rankWords = Set(
  ["rank", "rang", "ranking", "classement", "choix", "choice", "الرتبة", "المرتبة", "الترتيب"]
    .map(normalised))

extension ItemKind {
  /// The options that may have columns of their own.
  var columnOptions: [ScaleOption] {
    switch self {
    case .several(let options): options
    case .scaled(let scale): scale.columnOptions
    case .comment: []
    }
  }
}

extension ScaleOption {
  /// Code, labels and synonyms, normalised.
  var normalisedNames: Set<String> {
    Set(([code.rawValue] + labels.all + synonyms).map(normalised))
  }
}
