/// What the cells of a column say about whether the day or the month stands first.
struct TimeOrderEvidence: Equatable, Sendable {
  /// What follows for the whole column.
  enum Verdict: Equatable {
    /// One order reads every cell that can be read; nil: no cell needs an order.
    case settled(dayFirst: Bool?)
    /// Both orders read every cell, and differently.
    case undecided(example: String)
    /// Some cells can only be read one way and some only the other.
    case contradictory(example: String)
    /// No cell is a time.
    case unreadable(example: String)
  }

  private var readable = 0
  private var needsOrder = false
  private var onlyDayFirst: String?
  private var onlyMonthFirst: String?
  private var ambiguous: String?
  private var unreadable: String?

  /// Looks at one cell; empty cells say nothing.
  mutating func add(_ text: String) { add(Array(text.utf8)[...]) }

  /// Looks at one cell; empty cells say nothing.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    if epochSecond(bytes) != nil {
      readable += 1
      return
    }
    guard let parts = timeParts(of: bytes), parts.secondOfDay != nil else {
      return note(bytes, in: &unreadable)
    }
    guard parts.needsOrder else {
      if parts.date(dayFirst: nil) != nil { readable += 1 } else { note(bytes, in: &unreadable) }
      return
    }
    switch (parts.date(dayFirst: true), parts.date(dayFirst: false)) {
    case (nil, nil): return note(bytes, in: &unreadable)
    case (_?, nil): note(bytes, in: &onlyDayFirst)
    case (nil, _?): note(bytes, in: &onlyMonthFirst)
    case (let day?, let month?): if day != month { note(bytes, in: &ambiguous) }
    }
    readable += 1
    needsOrder = true
  }

  /// Adds what was seen elsewhere in the column.
  mutating func merge(_ other: TimeOrderEvidence) {
    readable += other.readable
    needsOrder = needsOrder || other.needsOrder
    onlyDayFirst = onlyDayFirst ?? other.onlyDayFirst
    onlyMonthFirst = onlyMonthFirst ?? other.onlyMonthFirst
    ambiguous = ambiguous ?? other.ambiguous
    unreadable = unreadable ?? other.unreadable
  }

  var verdict: Verdict {
    if onlyDayFirst != nil, let example = onlyMonthFirst { return .contradictory(example: example) }
    if onlyDayFirst != nil { return .settled(dayFirst: true) }
    if onlyMonthFirst != nil { return .settled(dayFirst: false) }
    if let ambiguous { return .undecided(example: ambiguous) }
    if readable == 0, let unreadable { return .unreadable(example: unreadable) }
    // Day and month are the same number in every cell: either order reads them.
    return .settled(dayFirst: needsOrder ? true : nil)
  }

  /// Whether the cells seen are enough: one of them could be read in one way only.
  var isCertain: Bool {
    readable > 0 && (!needsOrder || onlyDayFirst != nil || onlyMonthFirst != nil)
  }

  private func note(_ bytes: ArraySlice<UInt8>, in example: inout String?) {
    if example == nil { example = shortened(String(decoding: bytes, as: UTF8.self)) }
  }
}
