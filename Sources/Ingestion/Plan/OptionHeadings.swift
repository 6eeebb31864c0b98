import SurveyModel

/// The headings that tools put together of a question's name and an option's: `Q2_3`, `QID2-3`,
/// `services/library`, `Services used - Library`.
struct OptionHeadings {
  private static let signs = ["_", "-", "/", ".", ":", " - "]

  /// What each heading answers, nil where several options have it.
  private let matches: [String: ItemMatch?]

  /// Puts the headings together of all items with several answers and all rankings.
  init(_ items: [Item]) {
    var matches: [String: ItemMatch?] = [:]
    for (position, item) in items.enumerated() {
      for (heading, match) in Self.headings(of: item, at: position, items) {
        matches[heading] =
          matches[heading].map { $0 == match ? match : .none } ?? .some(match)
      }
    }
    self.matches = matches
  }

  /// What the column of a heading answers, or nil where it is none of one option's.
  func match(_ heading: String) -> ItemMatch? { matches[heading] ?? nil }

  private static func headings(
    of item: Item, at position: Int, _ items: [Item]
  ) -> [(String, ItemMatch)] {
    if case .several(let options) = item.kind {
      let names = item.columns + item.text.all + [item.id.rawValue]
      return combined(names, options) { ItemMatch(item: position, option: $0) }
    }
    guard let ranking = item.ranking,
      position == 0 || items[position - 1].ranking?.question != ranking.question
    else { return [] }
    let names = ranking.columns + ranking.text.all + [ranking.question.rawValue]
    return combined(names, ranking.options) { ItemMatch(item: position + $0) }
  }

  private static func combined(
    _ names: [String], _ options: [ScaleOption], _ match: (Int) -> ItemMatch
  ) -> [(String, ItemMatch)] {
    let names = Set(names.map(headingText))
    return options.enumerated().flatMap { position, option in
      option.normalisedNames.flatMap { option in
        names.flatMap { name in signs.map { ("\(name)\($0)\(option)", match(position)) } }
      }
    }
  }
}
