extension FileKind {
  /// Recognises by its first bytes what is no CSV; nil for anything that may be.
  init?(of head: [UInt8]) {
    if let signature = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
      self = signature.kind == .zipArchive ? Self.zipContents(of: head) : signature.kind
    } else if let kind = Self.markup(of: head) {
      self = kind
    } else {
      return nil
    }
  }

  private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
    (Array("PK\u{3}\u{4}".utf8), .zipArchive),
    (Array("PK\u{5}\u{6}".utf8), .zipArchive),
    ([0x1F, 0x8B], .gzipArchive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .legacyOfficeDocument),
    (Array("%PDF-".utf8), .pdf),
    ([0x89] + Array("PNG".utf8), .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    (Array("{\\rtf".utf8), .richText),
    (Array("SQLite format 3\u{0}".utf8), .database),
    ([0xFF, 0xFE, 0x00, 0x00], .utf32Text),
    ([0x00, 0x00, 0xFE, 0xFF], .utf32Text),
  ]

  /// A ZIP archive names its members in plain text, the first of them at its start.
  private static func zipContents(of head: [UInt8]) -> FileKind {
    let start = String(decoding: head.prefix(1 << 16), as: UTF8.self)
    if start.contains("opendocument") { return .openDocument }
    let isOffice = start.contains("[Content_Types].xml") || start.contains("xl/")
    return isOffice ? .excelWorkbook : .zipArchive
  }

  private static func markup(of head: [UInt8]) -> FileKind? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = head.starts(with: mark) ? head.dropFirst(mark.count) : head[...]
    let text = rest.drop { $0 <= CSVByte.space }.prefix(16)
    let start = String(decoding: text, as: UTF8.self).lowercased()
    if ["<!doctype html", "<html", "<table"].contains(where: start.hasPrefix) { return .html }
    if start.hasPrefix("<?xml") { return .xml }
    let dense = start.filter { !$0.isWhitespace }
    return ["{\"", "[{\"", "[[\""].contains(where: dense.hasPrefix) ? .json : nil
  }
}
