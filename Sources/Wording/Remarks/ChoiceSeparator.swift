/// What stands between several choices in one cell, as far as languages have a word for it.
enum ChoiceSeparator: Equatable {
  case comma, semicolon, bar, tab, lineBreak, space
  case other(String)

  /// Creates the separator from its characters, spaces around it left aside.
  init(_ text: String) {
    if text.contains(where: \.isNewline) {
      self = .lineBreak
    } else if !text.isEmpty, text.allSatisfy({ $0 == " " || $0 == "\u{A0}" }) {
      self = .space
    } else {
      switch DelimiterSort(text == "\t" ? text : text.filter { $0 != " " }) {
      case .comma: self = .comma
      case .semicolon: self = .semicolon
      case .bar: self = .bar
      case .tab: self = .tab
      case .space: self = .space
      case .colon: self = .other(":")
      case .other(let name): self = .other(name)
      }
    }
  }
}
