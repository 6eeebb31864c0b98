import SurveyModel

/// Reads the texts of cells that hold one answer on a scale: the slow and plain way.
struct ScaleReader: Sendable {
  private let scale: Scale
  private let tool: ToolConventions
  /// Labels, synonyms and codes, normalised; nil where several options have the same text.
  private let labels: [String: Int?]
  private let codes: [String: Int]
  private let notApplicable: Set<String>
  private let noAnswer: Set<String>
  private let numbers: ScaleNumbers

  init(_ scale: Scale, tool: ToolConventions) {
    self.scale = scale
    self.tool = tool
    var labels: [String: Int?] = [:]
    for (position, option) in scale.options.enumerated() {
      for text in Set((option.labels.all + option.synonyms).map(normalised)) {
        labels[text] = labels[text] == nil ? .some(position) : .some(nil)
      }
    }
    self.labels = labels
    codes = Dictionary(
      scale.options.enumerated().map { (normalised($1.code.rawValue), $0) },
      uniquingKeysWith: { first, _ in first })
    notApplicable = Set(scale.notApplicable.map(normalised))
    noAnswer = Set(scale.noAnswer.map(normalised))
    numbers = ScaleNumbers(scale)
  }

  /// The answer that a cell's text gives: an option, blank, one of the absences, or unreadable.
  func answer(_ cell: String) -> AnswerCode {
    if let code = known(normalised(tool.escapesHTML ? htmlUnescaped(cell) : cell)) { return code }
    let plain = unguarded(cell)
    return plain == cell ? .unreadable : known(normalised(plain)) ?? .unreadable
  }

  private func known(_ text: String) -> AnswerCode? {
    if text.isEmpty { return .blank }
    if tool.noDataTexts.contains(text) { return .notShown }
    // What people wrote themselves is no position.
    if tool.answersArePositions, scale.numbers == nil, let answer = answer(atPosition: text) {
      return answer
    }
    if let option = option(named: text) { return .option(option) }
    if tool.blankTexts.contains(text) { return .blank }
    if tool.notApplicableTexts.contains(text) { return .notApplicable }
    if notApplicable.contains(text) { return .notApplicable }
    if noAnswer.contains(text) { return .preferNotToSay }
    return (codedOption(text) ?? numbers.option(text)).map { .option($0) }
  }

  /// The wording of the answer that a cell holds, or nil where it holds no label that the definition
  /// knows: a respondent's own words are never taken.
  func wording(of item: ItemID, in cell: String) -> ItemWording? {
    guard scale.numbers == nil else { return nil }
    let text = singleSpaced(tool.escapesHTML ? htmlUnescaped(cell) : cell)
    return (labels[normalised(text)] ?? nil).map { position in
      ItemWording(item: item, option: scale.options[position].code, text: text)
    }
  }

  /// The label that a text off the scale comes nearest to, and its option.
  func nearest(to cell: String) -> (label: String, option: OptionCode?)? {
    guard !numbers.isBare else { return nil }
    let candidates =
      scale.options.flatMap { $0.labels.all + $0.synonyms } + scale.notApplicable
    return nearestText(to: cell, among: candidates).map { label in
      (label, labels[normalised(label)].flatMap { $0 }.map { scale.options[$0].code })
    }
  }

  /// What tells whether a cell holds several of the scale's options.
  var splitting: AnswerSplitting {
    AnswerSplitting(
      positions: labels.compactMapValues { $0 }.merging(codes) { label, _ in label },
      texts: scale.options.flatMap { [$0.code.rawValue] + $0.labels.all + $0.synonyms },
      separators: tool.answerSeparators)
  }

  private func option(named text: String) -> Int? {
    if let known = labels[text] { return known }
    return codes[text]
  }

  /// What the position of an option in the questionnaire says, alone or as `3 : label`; nil of other
  /// texts.
  ///
  /// Options with numbers for codes are sorted by them, whatever the questionnaire's order: unless
  /// they are 1, 2, 3 …, positions can't be told from codes.
  private func answer(atPosition text: String) -> AnswerCode? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let position = Int(digits) else { return nil }
    guard digits.endIndex == text.endIndex else {
      guard let colon = text.firstRange(of: " : "), colon.lowerBound == digits.endIndex else {
        return nil
      }
      return (labels[String(text[colon.upperBound...])] ?? nil).map { .option($0) }
    }
    guard scale.options.indices.contains(position - 1) else { return nil }
    let numbers = codes.keys.compactMap { Int($0) }
    if numbers.isEmpty { return .option(position - 1) }
    return numbers.sorted() == Array(1...scale.options.count) ? nil : .unreadable
  }

  /// `3 - Plutôt satisfait`, `3. …`, `3 : …`, `3) …`, `(3) …`, `3 …` and `… (3)`, where code and label
  /// agree.
  private func codedOption(_ text: String) -> Int? {
    if text.first == "(", let close = text.firstIndex(of: ")"), text.last != ")" {
      let code = text[..<close].dropFirst()
      return agreedOption(code: code, label: text[text.index(after: close)...])
    }
    if let open = text.lastIndex(of: "("), text.last == ")" {
      let code = text[text.index(after: open)...].dropLast()
      return agreedOption(code: code, label: text[..<open])
    }
    let code = text.prefix { $0.isNumber }
    guard !code.isEmpty else { return nil }
    let label = text[code.endIndex...].drop { " -.:)=/".contains($0) }
    return agreedOption(code: code, label: label)
  }

  private func agreedOption(code: Substring, label: Substring) -> Int? {
    guard let byCode = codes[trimmedText(String(code))],
      let byLabel = labels[trimmedText(String(label))]
    else { return nil }
    return byCode == byLabel ? byCode : nil
  }
}
