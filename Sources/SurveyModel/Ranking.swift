/// The question of which an item is one option: how far up respondents put it.
///
/// A question whose options are put in order becomes one item an option, answered by the option's
/// rank, so that nothing but reading needs to know of it.
package struct Ranking: Equatable, Sendable {
  /// The most options that can be put in order.
  package static let optionLimit = 60

  /// The question's id, from which the items' ids are made.
  package var question: ItemID
  package var text: LocalizedText
  /// Headings accepted besides the question's texts.
  package var columns: [String]
  /// All options, in the questionnaire's order, which is the items' order.
  package var options: [ScaleOption]

  package init(
    question: ItemID, text: LocalizedText, columns: [String] = [], options: [ScaleOption]
  ) {
    self.question = question
    self.text = text
    self.columns = columns
    self.options = options
  }

  /// One item an option, with the id `<question>-<option>` and the text `Question [Option]`.
  package var items: [Item] {
    let scale = Scale.ranks(options.count)
    return options.map { option in
      Item(
        id: ItemID(rawValue: "\(question)-\(option.code)"), text: text(of: option),
        kind: .scaled(scale), ranking: self)
    }
  }

  private func text(of option: ScaleOption) -> LocalizedText {
    let texts = text.texts.map { language, text in
      let label = option.labels.texts[language] ?? option.labels.text(in: .french)
      return (language, "\(text) [\(label.isEmpty ? option.code.rawValue : label)]")
    }
    return LocalizedText(Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }
}

extension Scale {
  /// The ranks from 1, the first and best, to a number; their scores are the ranks.
  package static func ranks(_ count: Int) -> Scale {
    Scale(
      id: ScaleID(rawValue: "ranks-\(count)"),
      options: (1...max(1, count)).map { rank in
        ScaleOption(
          code: OptionCode(rawValue: String(rank)), score: rank,
          labels: LocalizedText(["fr": "\(rank)", "ar": "\(rank)", "en": "\(rank)"]),
          synonyms: rankNames(rank))
      })
  }

  private static func rankNames(_ rank: Int) -> [String] {
    let english =
      switch rank % 100 {
      case 11, 12, 13: "th"
      default:
        switch rank % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
      }
    let french = rank == 1 ? ["1er", "1re", "1ère", "1°"] : ["\(rank)e", "\(rank)ème", "\(rank)°"]
    let names = french + ["\(rank)\(english)", "Rang \(rank)", "Rank \(rank)", "الرتبة \(rank)"]
    return rank <= arabicRanks.count ? names + [arabicRanks[rank - 1]] : names
  }

  private static let arabicRanks = [
    "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
    "العاشر",
  ]
}
