import SurveyModel

/// Reads cells that hold several answers at once, against the known options.
///
/// An option that holds the separator survives: among the pieces between separators the longest
/// run that is an option counts as one answer.
struct SeveralReader: Sendable {
  /// What a cell says: one byte for each option, and the texts that are no option.
  struct Reading: Equatable, Sendable {
    var choices: [UInt8]
    var unlisted: [String]
  }

  private let options: [ScaleOption]
  private let tool: ToolConventions
  private let positions: [String: Int]
  private let other: Int?
  private let separators: [String]
  private let longestRun: Int

  init(_ options: [ScaleOption], tool: ToolConventions) {
    self.options = options
    self.tool = tool
    var positions: [String: Int] = [:]
    for (position, option) in options.enumerated().reversed() {
      for name in option.normalisedNames { positions[name] = position }
    }
    self.positions = positions
    other = options.firstIndex { !$0.normalisedNames.isDisjoint(with: otherNames) }
    let separators = tool.answerSeparators.sorted { ($0.count, $1) > ($1.count, $0) }
    self.separators = separators
    longestRun =
      options.flatMap { [$0.code.rawValue] + $0.labels.all + $0.synonyms }
      .map { Self.pieces(of: $0, at: separators).count }.max() ?? 1
  }

  /// What a cell says; every choice is an absence where the cell says nothing or nothing known.
  func reading(_ cell: String) -> Reading {
    let cell = tool.escapesHTML ? htmlUnescaped(cell) : cell
    let text = normalised(cell)
    if text.isEmpty { return uniform(.blank) }
    if tool.noDataTexts.contains(text) { return uniform(.notShown) }
    var reading = uniform(.option(0))
    let pieces = Self.pieces(of: cell, at: separators)
    var position = 0
    var unlisted: Range<String.Index>?
    while position < pieces.count {
      if let (option, next) = longestOption(cell, pieces, from: position) {
        note(&unlisted, of: cell, in: &reading)
        reading.choices[option] = 1
        position = next
      } else {
        let start = unlisted?.lowerBound ?? pieces[position].lowerBound
        unlisted = start..<pieces[position].upperBound
        position += 1
      }
    }
    note(&unlisted, of: cell, in: &reading)
    return judged(reading)
  }

  /// What one column of one option says: 1 or 0, or an absence.
  func choice(_ cell: String, option: Int) -> AnswerCode {
    let text = normalised(tool.escapesHTML ? htmlUnescaped(cell) : cell)
    if text.isEmpty { return .blank }
    if tool.noDataTexts.contains(text) { return .notShown }
    if chosenTexts.contains(text) { return .option(1) }
    if unchosenTexts.contains(text) { return .option(0) }
    return options[option].normalisedNames.contains(text) ? .option(1) : .unreadable
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

  private func note(
    _ unlisted: inout Range<String.Index>?, of cell: String, in reading: inout Reading
  ) {
    guard let range = unlisted else { return }
    reading.unlisted.append(String(cell[range]))
    unlisted = nil
  }

  private func longestOption(
    _ cell: String, _ pieces: [Range<String.Index>], from start: Int
  ) -> (option: Int, next: Int)? {
    for end in stride(from: min(pieces.count, start + longestRun), to: start, by: -1) {
      let run = cell[pieces[start].lowerBound..<pieces[end - 1].upperBound]
      if let option = positions[normalised(String(run))] { return (option, end) }
    }
    return nil
  }

  /// Where the pieces between separators stand, without empty ones.
  private static func pieces(
    of cell: String, at separators: [String]
  ) -> [Range<String.Index>] {
    var pieces: [Range<String.Index>] = []
    var start = cell.startIndex
    var index = start
    while index < cell.endIndex {
      guard let separator = separators.first(where: { cell[index...].hasPrefix($0) }) else {
        index = cell.index(after: index)
        continue
      }
      if !cell[start..<index].allSatisfy(\.isWhitespace) { pieces.append(start..<index) }
      index = cell.index(index, offsetBy: separator.count)
      start = index
    }
    if !cell[start...].allSatisfy(\.isWhitespace) { pieces.append(start..<cell.endIndex) }
    return pieces
  }
}

private let otherNames = Set(
  ["other", "autre", "autres", "other:", "autre:", "أخرى", "غير ذلك", "آخر"].map(normalised))

private let chosenTexts = Set(
  [
    "Y", "Yes", "Oui", "O", "1", "True", "Vrai", "X", "نعم", "صحيح", "Selected", "Checked", "Coché",
    "Sélectionné", "✓",
  ].map(normalised))

private let unchosenTexts = Set(
  [
    "N", "No", "Non", "0", "False", "Faux", "لا", "خطأ", "Not selected", "Unchecked", "Non coché",
    "Non sélectionné", "غير محدد",
  ].map(normalised))
