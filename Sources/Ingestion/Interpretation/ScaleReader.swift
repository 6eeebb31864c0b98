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
  }

  /// The answer that a cell's text gives: an option, blank, one of the absences, or unreadable.
  func answer(_ cell: String) -> AnswerCode {
    let text = normalised(tool.escapesHTML ? htmlUnescaped(cell) : cell)
    if text.isEmpty { return .blank }
    if tool.noDataTexts.contains(text) { return .notShown }
    if let option = option(named: text) { return .option(option) }
    if notApplicable.contains(text) { return .notApplicable }
    if noAnswer.contains(text) { return .preferNotToSay }
    if let option = codedOption(text) ?? option(number: text) { return .option(option) }
    return .unreadable
  }

  /// The label that a text off the scale comes nearest to.
  func nearest(to cell: String) -> String? {
    nearestText(
      to: cell, among: scale.options.flatMap { $0.labels.all + $0.synonyms } + scale.notApplicable)
  }

  private func option(named text: String) -> Int? {
    if let known = labels[text] { return known }
    return codes[text]
  }

  /// `3 - Plutôt satisfait`, `3. …`, `3 : …`, `3) …`, `3 …` and `… (3)`, where code and label agree.
  private func codedOption(_ text: String) -> Int? {
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

  /// `4.0`, `4,0`, `4,00`: a whole number that is a code.
  private func option(number text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard (1...9).contains(digits.count), let sign = rest.first, ".,٫".contains(sign),
      rest.dropFirst().allSatisfy({ $0 == "0" }), let value = Int(digits)
    else { return nil }
    return codes[String(value)]
  }
}
