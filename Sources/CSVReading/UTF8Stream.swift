/// A file's text as UTF-8, whatever its encoding, without a byte order mark.
struct UTF8Stream<Source: ByteSource> {
  /// Where the bytes come from.
  private(set) var source: Source
  private let transcoder: Transcoder?
  private var isAtStart = true
  private var isAtEnd = false

  /// Creates the text of `source`, which is written in `encoding`.
  init(_ source: Source, encoding: TextEncoding) {
    self.source = source
    transcoder = encoding.isUTF8 ? nil : Transcoder(from: encoding)
  }

  /// Whether the text ended at bytes that mean nothing in its encoding.
  var hasFailed: Bool { transcoder?.hasFailed ?? false }

  /// Roughly `count` further bytes; empty at the end.
  mutating func next(_ count: Int) throws -> [UInt8] {
    var piece = try decoded(count)
    guard isAtStart else { return piece }
    isAtStart = false
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    while piece.count < mark.count, mark.starts(with: piece) {
      let more = try decoded(count)
      if more.isEmpty { return piece }
      piece += more
    }
    guard piece.starts(with: mark) else { return piece }
    piece.removeFirst(mark.count)
    return piece.isEmpty ? try decoded(count) : piece
  }

  private mutating func decoded(_ count: Int) throws -> [UInt8] {
    while !isAtEnd {
      let bytes = try source.read(upTo: count)
      isAtEnd = bytes.isEmpty
      guard let transcoder else { return bytes }
      if isAtEnd { transcoder.finish() }
      let text = isAtEnd ? [] : transcoder.utf8(of: bytes)
      if transcoder.hasFailed { isAtEnd = true }
      if !text.isEmpty { return text }
    }
    return []
  }
}
