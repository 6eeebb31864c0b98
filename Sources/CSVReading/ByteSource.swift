/// Where an export's bytes come from.
package protocol ByteSource {
  /// Up to `maximumCount` further bytes; empty at the end, and only there.
  ///
  /// - Throws: What the source meets while reading; the readers pass it on unchanged.
  mutating func read(upTo maximumCount: Int) throws -> [UInt8]
}

/// Bytes that are in memory already.
package struct MemoryByteSource: ByteSource, Sendable {
  private let bytes: [UInt8]
  private var position = 0

  /// Creates a source that gives `bytes` in order.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Up to `maximumCount` further bytes; empty at the end, and only there.
  package mutating func read(upTo maximumCount: Int) -> [UInt8] {
    let end = min(bytes.count, position + max(maximumCount, 1))
    defer { position = end }
    return Array(bytes[position..<end])
  }
}
