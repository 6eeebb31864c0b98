/// The keys of a file's records as far as it takes to tell whether any came twice.
///
/// Whole numbers, as survey tools number responses, are kept as runs of neighbours: numbers that
/// come one after the other take no room however many there are. Of any other key a 64-bit
/// digest is kept, eight bytes each; two keys seldom have the same one, and that costs only time.
struct SeenKeys: Sendable {
  /// Numbers from `first` to `last`, each met once.
  private struct Run {
    var first: UInt64
    var last: UInt64
  }

  private var current: Run?
  private var runs: [Run] = []
  private var digests: [UInt64] = []
  private var hasRepeatedNumbers = false
  /// With so many runs neighbours are brought together.
  private var nextSettlement = 4096

  /// Notes the key of one record: the bytes from a position on.
  mutating func insert(_ bytes: [UInt8], from start: Int = 0) {
    if let number = Self.number(bytes, start) {
      insert(number)
    } else {
      digests.append(Self.digest(bytes, start))
    }
  }

  /// Adds the keys of other records of the file.
  mutating func merge(_ other: SeenKeys) {
    runs += other.runs
    if let run = other.current { runs.append(run) }
    digests += other.digests
    hasRepeatedNumbers = hasRepeatedNumbers || other.hasRepeatedNumbers
  }

  /// Says whether a key came twice; yes, too, where two keys' digests are equal by chance.
  mutating func hasRepeats() -> Bool {
    settle()
    guard !hasRepeatedNumbers else { return true }
    digests.sort()
    return zip(digests, digests.dropFirst()).contains { $0 == $1 }
  }

  private mutating func insert(_ number: UInt64) {
    if let run = current {
      if run.last + 1 == number {
        current = Run(first: run.first, last: number)
        return
      }
      if number + 1 == run.first {
        current = Run(first: number, last: run.last)
        return
      }
      if runs.count >= nextSettlement { settle() } else { runs.append(run) }
    }
    current = Run(first: number, last: number)
  }

  /// Brings neighbouring runs together; overlapping ones hold a number twice.
  private mutating func settle() {
    if let run = current { runs.append(run) }
    current = nil
    runs.sort { ($0.first, $0.last) < ($1.first, $1.last) }
    var joined: [Run] = []
    for run in runs {
      guard let last = joined.last, run.first <= last.last + 1 else {
        joined.append(run)
        continue
      }
      if run.first <= last.last { hasRepeatedNumbers = true }
      joined[joined.count - 1].last = max(last.last, run.last)
    }
    runs = joined
    nextSettlement = max(4096, runs.count * 2)
  }

  /// The whole number that a key is: up to 18 digits, none of them a leading zero.
  private static func number(_ bytes: [UInt8], _ start: Int) -> UInt64? {
    let count = bytes.count - start
    guard (1...18).contains(count), bytes[start] != 0x30 || count == 1 else { return nil }
    var number: UInt64 = 0
    for index in start..<bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      number = number * 10 + UInt64(digit)
    }
    return number
  }

  private static func digest(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    var mixed = UInt64(truncatingIfNeeded: bytes.count)
    var word: UInt64 = 0
    for index in start..<bytes.count {
      word = word << 8 | UInt64(bytes[index])
      guard index & 7 == 7 || index == bytes.count - 1 else { continue }
      let product = (mixed ^ word ^ 0x9E37_79B9_7F4A_7C15)
        .multipliedFullWidth(by: 0xC2B2_AE3D_27D4_EB4F ^ (word << 1))
      mixed = product.high &+ product.low &+ mixed &* 31
      word = 0
    }
    return mixed
  }
}
