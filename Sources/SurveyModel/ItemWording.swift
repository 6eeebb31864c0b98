/// In which words an export puts a question, or offers one of the answers to it.
package struct ItemWording: Hashable, Sendable {
  package var item: ItemID
  /// The answer that is offered in these words; nil: the question itself.
  package var option: OptionCode?
  /// The words as they are written.
  package var text: String

  package init(item: ItemID, option: OptionCode? = nil, text: String) {
    self.item = item
    self.option = option
    self.text = text
  }
}

/// Other words that count as an item's own since somebody decided so.
package struct ComparableWording: Equatable, Sendable {
  /// Wordings of the question.
  package var questions: [String]
  /// Wordings of its answers.
  package var options: [String]
  /// When it was decided.
  package var decided: CalendarDate
  package var reason: LocalizedText

  package init(
    questions: [String] = [], options: [String] = [], decided: CalendarDate, reason: LocalizedText
  ) {
    self.questions = questions
    self.options = options
    self.decided = decided
    self.reason = reason
  }
}

/// How the words of an item in one period are related to those in another.
package enum WordingRelation: Equatable, Sendable {
  /// The same, a translation, or not known of one of the two.
  case same
  /// Other words, declared to ask the same.
  case declared(ComparableWording)
  case changed
}

extension Item {
  /// How two periods' wordings of the question are related; either may be empty.
  package func relation(ofQuestions before: [String], to now: [String]) -> WordingRelation {
    Self.relation(
      Self.forms(before), Self.forms(now), own: Self.forms(text.all),
      declared: comparable.map { ($0, Self.forms($0.questions)) })
  }

  /// How two periods' wordings of an answer are related; either may be empty.
  ///
  /// Small differences in spelling, such as a feminine form, are none.
  package func relation(
    ofOption code: OptionCode, from before: [String], to now: [String]
  ) -> WordingRelation {
    let relation = Self.relation(
      Self.forms(before), Self.forms(now), own: Self.forms(option(code)?.labels.all ?? []),
      declared: comparable.map { ($0, Self.forms($0.options)) })
    guard case .changed = relation else { return relation }
    return now.contains { nearest(to: $0, among: before) != nil } ? .same : .changed
  }

  /// How an answer that only one of two periods offered, in some words, is related to the others'.
  package func relation(ofOptionOfferedOnce texts: [String]) -> WordingRelation {
    let forms = Self.forms(texts)
    let declaration = comparable.first { !forms.isDisjoint(with: Self.forms($0.options)) }
    return declaration.map { .declared($0) } ?? .changed
  }

  /// The option of a code.
  package func option(_ code: OptionCode) -> ScaleOption? {
    switch kind {
    case .scaled(let scale): scale.options.first { $0.code == code }
    case .several(let options): options.first { $0.code == code }
    case .comment: nil
    }
  }

  private static func relation(
    _ before: Set<String>, _ now: Set<String>, own: Set<String>,
    declared: [(declaration: ComparableWording, forms: Set<String>)]
  ) -> WordingRelation {
    var known = own
    func agree() -> Bool {
      !before.isDisjoint(with: now)
        || !before.isDisjoint(with: known) && !now.isDisjoint(with: known)
    }
    if before.isEmpty || now.isEmpty || agree() { return .same }
    for (declaration, forms) in declared where !forms.isEmpty {
      known.formUnion(forms)
      if agree() { return .declared(declaration) }
    }
    return .changed
  }

  private static func forms(_ texts: [String]) -> Set<String> { Set(texts.map(wordingForm)) }
}

/// A wording as it is compared with another: its letters and digits, words apart.
package func wordingForm(_ text: String) -> String {
  let words = normalised(text).split { !$0.isLetter && !$0.isNumber }
  return words.isEmpty ? normalised(text) : words.joined(separator: " ")
}
