import SurveyModel

/// Reads cells that hold several answers at once, against the known options.
///
/// An option that holds the separator survives, see `AnswerSplitting`.
struct SeveralReader: Sendable {
  /// What a cell says: one byte for each option, and the texts that are no option.
  struct Reading: Equatable, Sendable {
    var choices: [UInt8]
    var unlisted: [String]
  }

  private let options: [ScaleOption]
  private let tool: ToolConventions
  private let splitting: AnswerSplitting
  private let other: Int?

  init(_ options: [ScaleOption], tool: ToolConventions) {
    self.options = options
    self.tool = tool
    splitting = AnswerSplitting(options, tool: tool)
    other = options.firstIndex(where: \.isOther)
  }

  /// What a cell says; every choice is an absence where the cell says nothing or nothing known.
  func reading(_ cell: String) -> Reading {
    let text = normalised(tool.escapesHTML ? htmlUnescaped(cell) : cell)
    if text.isEmpty { return uniform(.blank) }
    if tool.noDataTexts.contains(text) { return uniform(.notShown) }
    guard let parts = splitting.bestParts(of: cell, escapesHTML: tool.escapesHTML) else {
      return uniform(.blank)
    }
    var reading = uniform(.option(0))
    for part in parts {
      switch part {
      case .option(let option): reading.choices[option] = 1
      case .unlisted(let text): reading.unlisted.append(text)
      }
    }
    return judged(reading)
  }

  /// What one column of one option says: 1 or 0, or an absence.
  func choice(_ cell: String, option: Int) -> AnswerCode {
    let text = normalised(tool.escapesHTML ? htmlUnescaped(cell) : cell)
    if let tick = tickMark(text, tool: tool) { return tick }
    // What people wrote beside "other" says that they chose it.
    if option == other, !missingTexts.contains(text) { return .option(1) }
    if options[option].normalisedNames.contains(text) { return .option(1) }
    return options[option].normalisedNames.contains(normalised(unguarded(cell)))
      ? .option(1) : .unreadable
  }

  /// The label that a text off the list comes nearest to.
  func nearest(to text: String) -> String? {
    nearestText(to: text, among: options.flatMap { $0.labels.all + $0.synonyms })
  }

  private func uniform(_ code: AnswerCode) -> Reading {
    Reading(choices: Array(repeating: code.rawValue, count: options.count), unlisted: [])
  }

  /// Texts off the list are the option "other" where there is one; alone, they can't be read.
  private func judged(_ reading: Reading) -> Reading {
    guard !reading.unlisted.isEmpty else { return reading }
    if let other {
      var reading = reading
      reading.choices[other] = 1
      reading.unlisted = []
      return reading
    }
    guard !reading.choices.contains(1) else { return reading }
    return Reading(choices: uniform(.unreadable).choices, unlisted: reading.unlisted)
  }
}
