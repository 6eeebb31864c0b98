/// Small whole numbers by columns and the bytes of cells, so that a text met before costs one
/// look-up.
///
/// It holds at most `capacity` texts; further ones are read the slow way each time, so that a
/// column of ever new texts costs time and no memory.
struct CellTable {
  private struct Entry {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length: Int32 = -1
    var column: Int32 = 0
    /// Where the bytes between head and tail stand in `middles`.
    var start: Int32 = 0
    var value: Int32 = 0
    /// What the bytes between head and tail come to, see `middle`.
    var middle: UInt64 = 0
  }

  private static let longestText = 4096
  private static let longestProbe = 24

  private let capacity: Int
  private var entries: [Entry]
  private var middles: [UInt8] = []
  private(set) var count = 0

  init(capacity: Int = 4096) {
    self.capacity = capacity
    entries = Array(repeating: Entry(), count: 64)
  }

  /// The value of a cell's bytes, or nil where they were never inserted.
  @inline(__always)
  func value(_ bytes: [UInt8], _ range: Range<Int>, column: Int = 0) -> Int32? {
    let head = word(bytes, at: range.lowerBound, count: range.count)
    let tail = range.count > 8 ? word(bytes, at: range.upperBound - 8, count: 8) : 0
    let mask = entries.count - 1
    var slot = Self.slot(head, tail ^ middle(bytes, range), range.count + column << 16, mask)
    for _ in 0..<Self.longestProbe {
      let entry = entries[slot]
      if entry.length < 0 { return nil }
      if entry.head == head, entry.tail == tail, Int(entry.length) == range.count,
        Int(entry.column) == column,
        range.count <= 16 || isMiddle(entry, bytes, range)
      {
        return entry.value
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Remembers the value of a cell's bytes, unless there is no room.
  mutating func insert(
    _ bytes: [UInt8], _ range: Range<Int>, column: Int = 0, _ value: Int32
  ) {
    guard count < capacity, range.count <= Self.longestText else { return }
    if count * 2 >= entries.count { grow() }
    var entry = Entry()
    entry.head = word(bytes, at: range.lowerBound, count: range.count)
    entry.tail = range.count > 8 ? word(bytes, at: range.upperBound - 8, count: 8) : 0
    entry.length = Int32(range.count)
    entry.column = Int32(column)
    entry.start = Int32(middles.count)
    entry.value = value
    entry.middle = middle(bytes, range)
    guard place(entry) else { return }
    if range.count > 16 { middles += bytes[range.lowerBound + 8..<range.upperBound - 8] }
    count += 1
  }

  private mutating func place(_ entry: Entry) -> Bool {
    let mask = entries.count - 1
    let length = Int(entry.length) + Int(entry.column) << 16
    var slot = Self.slot(entry.head, entry.tail ^ entry.middle, length, mask)
    for _ in 0..<Self.longestProbe {
      if entries[slot].length < 0 {
        entries[slot] = entry
        return true
      }
      slot = (slot + 1) & mask
    }
    return false
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.length >= 0 { _ = place(entry) }
  }

  private func isMiddle(_ entry: Entry, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var own = Int(entry.start)
    var index = range.lowerBound + 8
    let end = range.upperBound - 8
    while index + 8 <= end {
      guard fullWord(bytes, at: index) == fullWord(middles, at: own) else { return false }
      index += 8
      own += 8
    }
    while index < end {
      guard bytes[index] == middles[own] else { return false }
      index += 1
      own += 1
    }
    return true
  }

  /// The bytes between head and tail mixed to one number; 0 where there are none.
  @inline(__always)
  private func middle(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    guard range.count > 16 else { return 0 }
    var mixed: UInt64 = 0
    for index in stride(from: range.lowerBound + 8, to: range.upperBound - 8, by: 8) {
      let product = (mixed ^ fullWord(bytes, at: index)).multipliedFullWidth(
        by: 0xFF51_AFD7_ED55_8CCD)
      mixed = product.high ^ product.low
    }
    return mixed
  }

  /// Where to look first: both halves of a product, so that every letter moves the low bits.
  @inline(__always)
  private static func slot(
    _ head: UInt64, _ tail: UInt64, _ lengthAndColumn: Int, _ mask: Int
  ) -> Int {
    let left = head ^ 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: lengthAndColumn)
    let product = left.multipliedFullWidth(by: tail ^ 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: (product.high ^ product.low) & UInt64(truncatingIfNeeded: mask))
  }

  /// Up to eight bytes as one number, the first byte the least significant.
  @inline(__always)
  private func word(_ bytes: [UInt8], at start: Int, count: Int) -> UInt64 {
    if count >= 8 { return fullWord(bytes, at: start) }
    if start + 8 <= bytes.count {
      return fullWord(bytes, at: start) & ((1 << (UInt64(count) * 8)) - 1)
    }
    var word: UInt64 = 0
    for offset in 0..<count { word |= UInt64(bytes[start + offset]) << (UInt64(offset) * 8) }
    return word
  }

  @inline(__always)
  private func fullWord(_ bytes: [UInt8], at start: Int) -> UInt64 {
    // The last byte first: with it inside, the others need no check.
    UInt64(bytes[start + 7]) << 56 | UInt64(bytes[start]) | UInt64(bytes[start + 1]) << 8
      | UInt64(bytes[start + 2]) << 16 | UInt64(bytes[start + 3]) << 24
      | UInt64(bytes[start + 4]) << 32 | UInt64(bytes[start + 5]) << 40
      | UInt64(bytes[start + 6]) << 48
  }
}
