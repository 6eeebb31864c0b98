import Ingestion

/// What the cells of one column hold: how often each text, as far as memory allows.
struct ColumnProfile {
  /// How many different texts are kept, and how long they may be in bytes.
  static let distinctLimit = 500
  static let lengthLimit = 400

  /// The texts in the order in which they were met.
  private(set) var texts: [String] = []
  private(set) var counts: [Int] = []
  private(set) var filled = 0
  private(set) var blank = 0
  /// Cells whose texts are not kept.
  private(set) var unkept = 0
  private var characters = 0
  private var positions: [String: Int] = [:]
  private(set) var times = TimeProbe()
  private(set) var readableTimes = 0

  /// Positions that stand for no kept text.
  static let blankPosition = UInt16.max
  static let unkeptPosition = UInt16.max - 1

  /// Takes a cell, trimmed; gives the position of its text.
  mutating func add(_ text: String) -> UInt16 {
    guard !text.isEmpty else {
      blank += 1
      return Self.blankPosition
    }
    filled += 1
    characters += text.utf8.count
    noteTime(text)
    if let position = positions[text] {
      counts[position] += 1
      return UInt16(position)
    }
    guard texts.count < Self.distinctLimit, text.utf8.count <= Self.lengthLimit else {
      unkept += 1
      return Self.unkeptPosition
    }
    positions[text] = texts.count
    texts.append(text)
    counts.append(1)
    return UInt16(texts.count - 1)
  }

  /// Looks at times as long as most cells are some.
  private mutating func noteTime(_ text: String) {
    guard filled <= 20 || readableTimes * 2 > filled, TimeProbe.isTime(text) else { return }
    readableTimes += 1
    times.add(text)
  }

  /// Whether nearly all cells are times.
  var isTemporal: Bool { filled > 0 && readableTimes * 20 >= filled * 19 }

  /// Whether all texts are kept.
  var isWhole: Bool { unkept == 0 }

  /// How many bytes a filled cell has on average.
  var averageLength: Int { filled == 0 ? 0 : characters / filled }

  /// The texts with their counts, the most frequent first, then in the order in which they were met.
  var byFrequency: [(text: String, count: Int)] {
    zip(texts, counts).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { ($0.element.0, $0.element.1) }
  }

  /// How many filled cells hold a text of which something holds.
  func count(where holds: (String) -> Bool) -> Int {
    zip(texts, counts).reduce(0) { holds($1.0) ? $0 + $1.1 : $0 }
  }
}
