import SurveyModel

/// Takes apart cells that hold several answers, against the texts of known options.
///
/// Of all ways to cut a cell at its separators, the one counts that leaves the fewest pieces over
/// which are no option; of several such ways the one whose options are longest, from the left. So
/// an option that holds the separator survives.
struct AnswerSplitting: Sendable {
  /// A part of a cell: an option, by its position, or a text that is none.
  enum Part: Equatable, Sendable {
    case option(Int)
    case unlisted(String)
  }

  private let positions: [String: Int]
  private let separators: [String]
  private let longestRun: Int

  /// Creates a splitting for options by their normalised texts.
  init(positions: [String: Int], texts: [String], separators: [String]) {
    self.positions = positions
    // Arabic keyboards have separators of their own, and no option is lost by cutting more finely.
    let all = Set(separators).union(["،", "؛", "|"])
    self.separators = all.sorted { ($0.count, $1) > ($1.count, $0) }
    let longestFirst = self.separators
    longestRun = texts.map { cut($0, at: longestFirst).count }.max() ?? 1
  }

  /// The parts of a cell, in its order; nothing for an empty list.
  func parts(of cell: String) -> [Part] {
    if let option = positions[normalised(cell)] { return [.option(option)] }
    if let texts = listedTexts(cell) {
      return texts.flatMap { text in
        positions[normalised(text)].map { [.option($0)] } ?? [.unlisted(text)]
      }
    }
    if let parts = bracketed(cell) { return parts }
    return joined(cell, bestRuns(of: cell))
  }

  /// The options of a list without quotes, `[1, 3]`; nil where its brackets belong to the text.
  private func bracketed(_ cell: String) -> [Part]? {
    let text = trimmedText(cell)
    guard text.count > 2, text.first == "[", text.last == "]" else { return nil }
    let inside = String(text.dropFirst().dropLast())
    let parts = joined(inside, bestRuns(of: inside))
    return parts.isEmpty || parts.contains(where: \.isUnlisted) ? nil : parts
  }

  /// Whether a cell names several options, different ones; a number with a fraction is one text.
  func holdsSeveral(_ cell: String) -> Bool {
    if let number = NumberText(normalised(cell)[...]), number.rest.isEmpty { return false }
    let options = (bestParts(of: cell, escapesHTML: false) ?? []).map { part in
      if case .option(let option) = part { option } else { -1 }
    }
    return Set(options).subtracting([-1]).count > 1
  }

  /// A run of pieces of a cell, and the option that it is.
  private struct Run {
    var range: Range<String.Index>
    var option: Int?
  }

  /// Neighbours that are no option are one text.
  private func joined(_ cell: String, _ runs: [Run]) -> [Part] {
    var parts: [Part] = []
    var unlisted: Range<String.Index>?
    for run in runs {
      guard let option = run.option else {
        unlisted = (unlisted?.lowerBound ?? run.range.lowerBound)..<run.range.upperBound
        continue
      }
      if let range = unlisted { parts.append(.unlisted(String(cell[range]))) }
      unlisted = nil
      parts.append(.option(option))
    }
    if let range = unlisted { parts.append(.unlisted(String(cell[range]))) }
    return parts
  }

  private func bestRuns(of cell: String) -> [Run] {
    let pieces = cut(cell, at: separators)
    // From each piece on: how many pieces are left over, how many the first run takes, its option.
    var best = Array(repeating: (left: 0, taken: 1, option: Int?.none), count: pieces.count + 1)
    for start in pieces.indices.reversed() {
      best[start] = (best[start + 1].left + 1, 1, nil)
      for end in start + 1...min(pieces.count, start + longestRun) {
        let run = cell[pieces[start].lowerBound..<pieces[end - 1].upperBound]
        guard let option = positions[normalised(String(run))], best[end].left <= best[start].left
        else { continue }
        best[start] = (best[end].left, end - start, option)
      }
    }
    var runs: [Run] = []
    var start = 0
    while start < pieces.count {
      let end = start + best[start].taken
      let range = pieces[start].lowerBound..<pieces[end - 1].upperBound
      runs.append(Run(range: range, option: best[start].option))
      start = end
    }
    return runs
  }
}

extension AnswerSplitting {
  /// Creates a splitting for an item's own options; of two with the same text the first has it.
  init(_ options: [ScaleOption], tool: ToolConventions) {
    var positions: [String: Int] = [:]
    for (position, option) in options.enumerated().reversed() {
      for name in option.normalisedNames { positions[name] = position }
    }
    self.init(
      positions: positions,
      texts: options.flatMap { [$0.code.rawValue] + $0.labels.all + $0.synonyms },
      separators: tool.answerSeparators)
  }

  /// The parts of a cell, of its plain text where that leaves less over; nil for an empty list.
  func bestParts(of cell: String, escapesHTML: Bool) -> [Part]? {
    let cell = withLineFeeds(escapesHTML ? htmlUnescaped(cell) : cell)
    let parts = parts(of: cell)
    if parts.isEmpty { return listedTexts(cell) == nil ? parts : nil }
    let plain = unguarded(cell)
    guard plain != cell, parts.contains(where: \.isUnlisted) else { return parts }
    let plainParts = self.parts(of: plain)
    return plainParts.count(where: \.isUnlisted) < parts.count(where: \.isUnlisted)
      ? plainParts : parts
  }
}

extension AnswerSplitting.Part {
  /// Whether it is no option.
  var isUnlisted: Bool { if case .unlisted = self { true } else { false } }
}

/// Where the pieces of a text between separators stand, without empty ones.
private func cut(_ text: String, at separators: [String]) -> [Range<String.Index>] {
  var pieces: [Range<String.Index>] = []
  var start = text.startIndex
  var index = start
  while index < text.endIndex {
    guard let separator = separators.first(where: { text[index...].hasPrefix($0) }) else {
      index = text.index(after: index)
      continue
    }
    if !text[start..<index].allSatisfy(\.isWhitespace) { pieces.append(start..<index) }
    index = text.index(index, offsetBy: separator.count)
    start = index
  }
  if !text[start...].allSatisfy(\.isWhitespace) { pieces.append(start..<text.endIndex) }
  return pieces
}
