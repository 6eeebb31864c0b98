/// A file's text as libcsv reads it, whatever its dialect: UTF-8 without a byte order mark, quotes
/// doubled.
struct UTF8Stream<Source: ByteSource> {
  /// Where the bytes come from.
  private(set) var source: Source
  private let decoder: (any TextDecoder)?
  private var rewriter: QuoteRewriter?
  private var isAtStart = true
  private var isAtEnd = false

  /// Creates the text of `source`, which is written in `dialect`.
  init(_ source: Source, dialect: CSVDialect) {
    self.source = source
    decoder = dialect.encoding.isUTF8 ? nil : makeDecoder(of: dialect.encoding)
    rewriter =
      dialect.quoting == .doubled
      ? nil : QuoteRewriter(style: dialect.quoting, delimiter: dialect.delimiter)
  }

  /// Whether the text ended at bytes that mean nothing in its encoding.
  var hasFailed: Bool { decoder?.hasFailed ?? false }

  /// Roughly `count` further bytes; empty at the end.
  mutating func next(_ count: Int) throws -> [UInt8] {
    guard rewriter != nil else { return try unmarked(count) }
    while true {
      let piece = try unmarked(count)
      if piece.isEmpty { return rewriter?.finish() ?? [] }
      let text = rewriter?.rewritten(piece) ?? piece
      if !text.isEmpty { return text }
    }
  }

  /// The next bytes without a mark at the start of the file.
  private mutating func unmarked(_ count: Int) throws -> [UInt8] {
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
      guard let decoder else { return bytes }
      if isAtEnd { decoder.finish() }
      let text = isAtEnd ? [] : decoder.utf8(of: bytes)
      if decoder.hasFailed { isAtEnd = true }
      if !text.isEmpty { return text }
    }
    return []
  }
}
