/// What makes a response the same response in the next export: an HMAC-SHA-256, never the key itself.
package struct ResponseKey: Hashable, Comparable, Sendable {
  /// The digest's 32 bytes as four numbers, the most significant byte first.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Creates a key from the 32 bytes of a digest, or nil where there are not 32.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var gathered: [UInt64] = []
    var word: UInt64 = 0
    for (position, byte) in bytes.enumerated() {
      word = word << 8 | UInt64(byte)
      if position % 8 == 7 { gathered.append(word) }
    }
    words = (gathered[0], gathered[1], gathered[2], gathered[3])
  }

  /// The digest's 32 bytes.
  package var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
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
