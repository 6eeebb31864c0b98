/// Random numbers that are the same on every machine, for a seed and a record's number.
struct RandomNumbers {
  private var state: UInt64

  /// Starts the sequence of one record.
  init(record: Int) {
    state = 0x5249_4441_2042_4D4B
    state = mixed(state &+ UInt64(record) &* 0xD134_2543_DE82_EF95)
  }

  /// The next 64 bits of SplitMix64 (Steele, Lea and Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return mixed(state)
  }

  /// A whole number from 0 up to, not including, `bound`; its bias is below `bound`/2³².
  mutating func below(_ bound: Int) -> Int { Int(((next() >> 32) &* UInt64(bound)) >> 32) }

  /// True so many times in a thousand.
  mutating func chance(inThousand times: Int) -> Bool { below(1000) < times }

  /// A number near a normal one, in hundredths of its standard deviation: four uniform ones added.
  mutating func normalHundredths() -> Int {
    let bits = next()
    let sum = (0..<4).reduce(0) { $0 + Int(bits >> (16 * UInt64($1)) & 0xFFFF) }
    // Four numbers of 16 bits have the mean 131 070 and the standard deviation 37 837.
    return (sum - 131_070) * 100 / 37_837
  }

  private func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
