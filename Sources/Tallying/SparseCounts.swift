/// The counts of one cell that are not zero, in the order of their places.
package struct SparseCounts: Equatable, Sendable {
  /// Places in the cell's flat table, ascending.
  private(set) var places: [UInt32] = []
  /// For each place its count, never zero.
  private(set) var counts: [Int64] = []

  package init() {}

  /// Creates the counts of a dense table.
  init(dense: some Sequence<Int64>) {
    for (place, count) in dense.enumerated() where count != 0 {
      places.append(UInt32(truncatingIfNeeded: place))
      counts.append(count)
    }
  }

  /// Whether nothing is counted.
  package var isEmpty: Bool { places.isEmpty }

  /// The counts as a dense table of a size.
  package func dense(size: Int) -> [Int] {
    var table = [Int](repeating: 0, count: size)
    for (place, count) in zip(places, counts) where Int(place) < size {
      table[Int(place)] = Int(count)
    }
    return table
  }

  /// Adds the counts to a dense table.
  package func add(to table: inout [Int]) {
    for (place, count) in zip(places, counts) where Int(place) < table.count {
      table[Int(place)] += Int(count)
    }
  }

  /// Adds another cell's counts, or takes them away where `sign` is -1.
  package mutating func add(_ other: SparseCounts, sign: Int64 = 1) {
    var merged = SparseCounts()
    merged.places.reserveCapacity(places.count + other.places.count)
    merged.counts.reserveCapacity(places.count + other.places.count)
    var mine = 0
    var theirs = 0
    while mine < places.count || theirs < other.places.count {
      let myPlace = mine < places.count ? places[mine] : .max
      let theirPlace = theirs < other.places.count ? other.places[theirs] : .max
      let place = min(myPlace, theirPlace)
      var count: Int64 = 0
      if myPlace == place {
        count += counts[mine]
        mine += 1
      }
      if theirPlace == place {
        count += sign * other.counts[theirs]
        theirs += 1
      }
      merged.append(count, at: place)
    }
    self = merged
  }

  private mutating func append(_ count: Int64, at place: UInt32) {
    guard count != 0 else { return }
    places.append(place)
    counts.append(count)
  }
}

extension SparseCounts {
  /// The counts as canonical bytes: how many, then each place as its distance from the one before
  /// and its count folded to a natural number, all as LEB128.
  package var canonicalBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendVariable(UInt64(places.count))
    var previous: UInt32 = 0
    for (place, count) in zip(places, counts) {
      bytes.appendVariable(UInt64(place - previous))
      bytes.appendVariable(UInt64(bitPattern: (count << 1) ^ (count >> 63)))
      previous = place
    }
    return bytes
  }

  /// Creates counts from canonical bytes, or nil where they are none.
  package init?(canonicalBytes bytes: some Sequence<UInt8>) {
    var reader = VariableReader(bytes)
    guard let size = reader.next(), size <= 100_000_000 else { return nil }
    var place: UInt64 = 0
    for index in 0..<size {
      guard let distance = reader.next(), let folded = reader.next(),
        index == 0 || distance > 0, folded != 0, distance < UInt64(UInt32.max)
      else { return nil }
      place += distance
      guard place < UInt64(UInt32.max) else { return nil }
      places.append(UInt32(place))
      counts.append(Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1))
    }
    guard reader.isAtEnd else { return nil }
  }
}

extension [UInt8] {
  /// Appends a number as LEB128: seven bits a byte, the lowest first.
  package mutating func appendVariable(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

/// Reads LEB128 numbers one after the other.
package struct VariableReader {
  private let bytes: [UInt8]
  private var index = 0

  /// Creates a reader of some bytes.
  package init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Whether every byte has been read.
  package var isAtEnd: Bool { index == bytes.count }

  /// The next number, or nil where the bytes end or hold no shortest form of one.
  package mutating func next() -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      // The tenth byte has room for one bit only.
      guard shift < 63 || byte <= 1 else { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return byte == 0 && shift > 0 ? nil : number }
      shift += 7
    }
    return nil
  }
}
