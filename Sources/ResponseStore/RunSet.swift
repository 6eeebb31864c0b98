internal import Tallying

/// A set of row numbers, kept as runs: which responses a file holds.
///
/// Responses are numbered as they arrive, so that a cumulative export is a handful of runs however
/// large it is. All operations take time proportional to the runs.
struct RunSet: Equatable, Sendable {
  /// Where membership begins and ends in turn, ascending.
  private(set) var boundaries: [Int64] = []

  init() {}

  /// Creates a set from the places where membership begins and ends in turn, ascending.
  init(boundaries: [Int64]) { self.boundaries = boundaries }

  var isEmpty: Bool { boundaries.isEmpty }

  /// How many numbers the set holds.
  var count: Int {
    stride(from: 0, to: boundaries.count, by: 2).reduce(0) {
      $0 + Int(boundaries[$1 + 1] - boundaries[$1])
    }
  }

  /// The least and the greatest number, or nil for the empty set.
  var bounds: ClosedRange<Int64>? {
    guard let first = boundaries.first, let end = boundaries.last else { return nil }
    return first...end - 1
  }

  func contains(_ number: Int64) -> Bool {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }

  func union(_ other: RunSet) -> RunSet { combined(with: other) { $0 || $1 } }
  func intersection(_ other: RunSet) -> RunSet { combined(with: other) { $0 && $1 } }
  func subtracting(_ other: RunSet) -> RunSet { combined(with: other) { $0 && !$1 } }

  /// Every number, ascending.
  var numbers: [Int64] {
    stride(from: 0, to: boundaries.count, by: 2).flatMap {
      Array(boundaries[$0]..<boundaries[$0 + 1])
    }
  }

  private func combined(with other: RunSet, keep: (Bool, Bool) -> Bool) -> RunSet {
    var result = RunSet()
    var mine = 0
    var theirs = 0
    var isKept = false
    while mine < boundaries.count || theirs < other.boundaries.count {
      let myNext = mine < boundaries.count ? boundaries[mine] : .max
      let theirNext = theirs < other.boundaries.count ? other.boundaries[theirs] : .max
      let next = min(myNext, theirNext)
      if myNext == next { mine += 1 }
      if theirNext == next { theirs += 1 }
      let keeps = keep(mine % 2 == 1, theirs % 2 == 1)
      if keeps != isKept {
        result.boundaries.append(next)
        isKept = keeps
      }
    }
    return result
  }
}

extension RunSet {
  /// The set as bytes: how many boundaries, then each one's distance from the one before, as LEB128.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendVariable(UInt64(boundaries.count))
    var previous: Int64 = 0
    for boundary in boundaries {
      bytes.appendVariable(UInt64(boundary - previous))
      previous = boundary
    }
    return bytes
  }

  /// Creates a set from its bytes, or nil where they are none.
  init?(bytes: some Sequence<UInt8>) {
    var reader = VariableReader(bytes)
    guard let count = reader.next(), count % 2 == 0 else { return nil }
    var place: UInt64 = 0
    for index in 0..<count {
      guard let distance = reader.next(), index == 0 || distance > 0 else { return nil }
      (place, _) = place.addingReportingOverflow(distance)
      guard place <= UInt64(Int64.max) else { return nil }
      boundaries.append(Int64(place))
    }
    guard reader.isAtEnd else { return nil }
  }
}

/// A set of row numbers that grows in any order.
struct RowBitmap {
  private var words: [UInt64] = []

  /// Adds a number; false where the set held it already.
  mutating func insert(_ number: Int64) -> Bool {
    let word = Int(number >> 6)
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count)))
    }
    let bit: UInt64 = 1 << UInt64(number & 63)
    guard words[word] & bit == 0 else { return false }
    words[word] |= bit
    return true
  }

  /// The numbers as runs.
  var runs: RunSet {
    var boundaries: [Int64] = []
    var last: UInt64 = 0
    for (index, word) in words.enumerated() {
      var changes = word ^ (word << 1 | last)
      while changes != 0 {
        boundaries.append(Int64(index * 64 + changes.trailingZeroBitCount))
        changes &= changes - 1
      }
      last = word >> 63
    }
    if last == 1 { boundaries.append(Int64(words.count * 64)) }
    return RunSet(boundaries: boundaries)
  }
}
