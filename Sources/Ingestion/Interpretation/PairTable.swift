/// Numbers pairs of numbers in the order in which they are first met.
struct PairTable {
  private var keys: [UInt64] = Array(repeating: .max, count: 64)
  private var values: [Int32] = Array(repeating: 0, count: 64)
  private(set) var count = 0

  /// The number of a pair, and whether it was met just now; both parts are not negative.
  mutating func number(_ left: Int32, _ right: Int32) -> (number: Int32, isNew: Bool) {
    let key = UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
    var slot = self.slot(of: key)
    if keys[slot] == key { return (values[slot], false) }
    if count * 2 >= keys.count {
      grow()
      slot = self.slot(of: key)
    }
    keys[slot] = key
    values[slot] = Int32(count)
    count += 1
    return (values[slot], true)
  }

  /// Where a key is, or where it would be put.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while keys[slot] != key, keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != .max }
    keys = Array(repeating: .max, count: keys.count * 2)
    values = Array(repeating: 0, count: keys.count)
    for (key, value) in old {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
