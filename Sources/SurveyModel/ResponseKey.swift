/// What makes a response the same response in the next export: an HMAC-SHA-256, never the key itself.
package struct ResponseKey: Hashable, Comparable, Sendable {
  /// The digest's 32 bytes as four numbers, the most significant byte first.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Creates a key from the 32 bytes of a digest, or nil where there are not 32.
  package init?(_ bytes: some Collection<UInt8>) {
    // Millions of keys are made: an array of bytes is read many times faster than any collection.
    let bytes = Array(bytes)
    guard bytes.count == 32 else { return nil }
    func word(_ start: Int) -> UInt64 {
      var word: UInt64 = 0
      for position in start..<start + 8 { word = word << 8 | UInt64(bytes[position]) }
      return word
    }
    words = (word(0), word(8), word(16), word(24))
  }

  /// The digest's 32 bytes.
  package var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 32)
    func write(_ word: UInt64, at start: Int) {
      for position in 0..<8 {
        bytes[start + position] = UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64(position)))
      }
    }
    write(words.0, at: 0)
    write(words.1, at: 8)
    write(words.2, at: 16)
    write(words.3, at: 24)
    return bytes
  }

  /// The digest's first eight bytes as a number, by which keys are sorted quickly.
  package var leadingWord: UInt64 { words.0 }

  /// Appends the digest's 32 bytes.
  package func append(to bytes: inout [UInt8]) {
    for word in [words.0, words.1, words.2, words.3] {
      for position in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64(position))))
      }
    }
  }

  /// Whether two keys are the same.
  package static func == (left: ResponseKey, right: ResponseKey) -> Bool {
    left.words == right.words
  }

  /// Orders keys by their bytes.
  package static func < (left: ResponseKey, right: ResponseKey) -> Bool { left.words < right.words }

  /// Feeds a part of the digest, which is as good as random, to the hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
