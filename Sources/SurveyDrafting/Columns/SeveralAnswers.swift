import SurveyModel

/// The options of a column whose cells hold several answers.
struct SeveralAnswers {
  /// In the order of how often they were chosen.
  var options: [String]
  var separator: String

  /// Finds them; nil where the cells don't look so under any of the tool's separators.
  init?(_ column: ColumnProfile, separators: [String]) {
    for separator in separators {
      guard let found = Self.options(column, separator) else { continue }
      options = found
      self.separator = separator
      return
    }
    return nil
  }

  private static func options(_ column: ColumnProfile, _ separator: String) -> [String]? {
    let cells = zip(column.texts, column.counts).map { text, count in
      (pieces: pieces(of: text, separator), count: count)
    }
    let joined = cells.filter { $0.pieces.count > 1 }.reduce(0) { $0 + $1.count }
    let single = cells.filter { $0.pieces.count == 1 }.reduce(0) { $0 + $1.count }
    guard joined >= 3, joined * 20 >= column.filled, single > 0 || hasVaryingLength(cells) else {
      return nil
    }
    let merged = merging(cells, separator)
    var counts: [String: Int] = [:]
    var written: [String: String] = [:]
    var total = 0
    for cell in merged {
      for piece in Set(cell.pieces) {
        let name = normalised(piece)
        counts[name, default: 0] += cell.count
        if written[name] == nil { written[name] = piece }
        total += cell.count
      }
    }
    let recurring = counts.filter { $0.value >= 2 && !$0.key.isEmpty && $0.key.count <= 120 }
    let covered = recurring.values.reduce(0, +)
    guard (2...60).contains(recurring.count), covered * 100 >= total * 80,
      covered >= recurring.count * 3, recurring.count < column.texts.count
    else { return nil }
    return recurring.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .compactMap { written[$0.key] }
  }

  private static func hasVaryingLength(_ cells: [(pieces: [String], count: Int)]) -> Bool {
    Set(cells.map(\.pieces.count)).count > 2
  }

  private static func pieces(of text: String, _ separator: String) -> [String] {
    text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// Joins pieces that belong together: an option that holds the separator.
  private static func merging(
    _ cells: [(pieces: [String], count: Int)], _ separator: String
  ) -> [(pieces: [String], count: Int)] {
    var cells = cells
    for _ in 0..<6 {
      let inseparable = inseparablePairs(cells)
      if inseparable.isEmpty { break }
      cells = cells.map { (joined($0.pieces, inseparable, separator), $0.count) }
    }
    return cells
  }

  /// Neighbours that never stand apart, the second of which goes on with the first.
  private static func inseparablePairs(
    _ cells: [(pieces: [String], count: Int)]
  ) -> Set<[String]> {
    var counts: [String: Int] = [:]
    var pairs: [[String]: Int] = [:]
    for cell in cells {
      for piece in cell.pieces { counts[piece, default: 0] += cell.count }
      for (left, right) in zip(cell.pieces, cell.pieces.dropFirst()) {
        pairs[[left, right], default: 0] += cell.count
      }
    }
    let found = pairs.filter { pair, count in
      if isOpen(pair[0]) { return true }
      let isContinued = pair[1].first?.isLowercase ?? false
      return isContinued && count >= 3 && counts[pair[0]] == count && counts[pair[1]] == count
    }
    return Set(found.keys)
  }

  /// Whether a bracket is open at a text's end.
  private static func isOpen(_ text: String) -> Bool {
    text.count { $0 == "(" } > text.count { $0 == ")" }
  }

  private static func joined(
    _ pieces: [String], _ inseparable: Set<[String]>, _ separator: String
  ) -> [String] {
    var joined: [String] = []
    var previous: String?
    for piece in pieces {
      if let left = previous, let last = joined.last, inseparable.contains([left, piece]) {
        joined[joined.count - 1] = last + separator + piece
      } else {
        joined.append(piece)
      }
      previous = piece
    }
    return joined
  }
}
