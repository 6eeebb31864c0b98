import Testing

@testable import CSVReading

private func detect(_ text: String) -> DialectDetection {
  detectDialect(of: Array(text.utf8), isWholeFile: true)
}

@Suite("Detecting delimiters")
struct DelimiterDetectionTests {
  @Test(arguments: [
    ("a,b\n1,2\n", Delimiter.comma),
    ("a;b\n1,5;2,5\n3,5;4\n", .semicolon),
    ("a\tb\n1\t2\n", .tab),
    ("a|b\n1|2\n", .bar),
    ("\"a, b\";\"c, d\"\n\"1\";\"2\"\n", .semicolon),
    ("Time,Which?\n1,A;B;\n2,A;\n3,A;B;C;\n", .comma),
    ("Nom, prénom;Note\nAli;5\nSara;4\n", .semicolon),
    ("a,b\n1,\"x;y\nz;\"\n2,\"5\"\n", .comma),
    ("a;b\n1;2;\n3;4;\n", .semicolon),
    ("What did you like?\nnothing\nall\n", .comma),
    ("What did you like\nthis, that\nall\n", .semicolon),
    ("one", .comma),
  ])
  func `the delimiter that cuts evenly is found`(text: String, delimiter: Delimiter) {
    #expect(detect(text) == .found(CSVDialect(delimiter: delimiter)))
  }

  @Test func `two that cut equally well are not decided between`() {
    let readings = [
      DelimiterReading(delimiter: .comma, fields: ["a", "b;c", "d"]),
      DelimiterReading(delimiter: .semicolon, fields: ["a,b", "c,d"]),
    ]
    #expect(detect("a,b;c,d\n1,2;3,4\n") == .undecidedDelimiter(line: 1, readings: readings))
  }

  @Test func `what is declared decides`() {
    let bytes = Array("a,b;c,d\n1,2;3,4\n".utf8)
    let found = detectDialect(of: bytes, isWholeFile: true, delimiter: .semicolon)
    #expect(found == .found(CSVDialect(delimiter: .semicolon)))
  }

  @Test func `a separator line decides, and is remembered`() {
    let dialect = CSVDialect(delimiter: .semicolon, hasSeparatorLine: true)
    #expect(detect("sep=;\na,b;c,d\n") == .found(dialect))
    #expect(detect("SEP=;\r\na\r\n") == .found(dialect))
  }
}

@Suite("Detecting encodings")
struct EncodingDetectionTests {
  private func encoding(of bytes: [UInt8], isWholeFile: Bool = true) -> TextEncoding? {
    guard case .found(let dialect) = detectDialect(of: bytes, isWholeFile: isWholeFile) else {
      return nil
    }
    return dialect.encoding
  }

  /// `bytes` between ASCII cells, as in an export.
  private func cell(_ bytes: UInt8...) -> [UInt8] {
    Array("a,b\n1,".utf8) + bytes + Array(",x\n".utf8)
  }

  @Test func `UTF-8 with and without a mark`() {
    #expect(encoding(of: Array("é,رضا\n".utf8)) == .utf8)
    #expect(encoding(of: Array("\u{FEFF}é,رضا\n".utf8)) == .utf8WithMark)
    #expect(encoding(of: Array("a,é".utf8).dropLast() + [], isWholeFile: false) == .utf8)
  }

  @Test func `UTF-16 with and without a mark`() {
    let little = "Nom\tNote\r\nرضا\t5\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = "Nom\tNote\r\nرضا\t5\r\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, [0xFF, 0xFE] + little] {
      let dialect = CSVDialect(encoding: .utf16LittleEndian, delimiter: .tab)
      #expect(detectDialect(of: bytes, isWholeFile: true) == .found(dialect))
    }
    #expect(encoding(of: big) == .utf16BigEndian)
    #expect(encoding(of: [0xFE, 0xFF] + big) == .utf16BigEndian)
  }

  @Test func `lower-case French is read as Windows-1252, though 1256 reads the same`() {
    #expect(encoding(of: cell(0x74, 0x72, 0xE8, 0x73, 0x20, 0xE0, 0x20, 0x9C)) == .windows1252)
  }

  @Test func `a French capital beside ASCII letters is Windows-1252`() {
    #expect(encoding(of: cell(0xC9, 0x63, 0x6F, 0x6C, 0x65)) == .windows1252)
    #expect(encoding(of: cell(0xC0, 0x20, 0x72, 0x65, 0x76, 0x6F, 0x69, 0x72)) == .windows1252)
  }

  @Test func `Arabic words are Windows-1256, also beside lower-case French`() {
    #expect(encoding(of: cell(0xE3, 0xCF, 0xD1, 0xD3, 0xC9)) == .windows1256)
    let mixed = cell(0x74, 0x72, 0xE8, 0x73) + [0xC7, 0xE1, 0xDA, 0xD1, 0xC8, 0xED, 0xC9, 0x0A]
    #expect(encoding(of: mixed) == .windows1256)
  }

  @Test func `a lone letter that could be either is shown both ways`() {
    let readings = [
      EncodingReading(encoding: .windows1252, text: "1,É,x"),
      EncodingReading(encoding: .windows1256, text: "1,ة,x"),
    ]
    let detection = detectDialect(of: cell(0xC9), isWholeFile: true)
    #expect(detection == .undecidedEncoding(line: 2, readings: readings))
    let declared = detectDialect(of: cell(0xC9), isWholeFile: true, encoding: .windows1256)
    #expect(declared == .found(CSVDialect(encoding: .windows1256)))
  }

  @Test func `one French word in Mac Roman is not enough, and shown both ways`() {
    let bytes = cell(0x70, 0x72, 0x8E, 0x73, 0x65, 0x6E, 0x74)
    let readings = [
      EncodingReading(encoding: .macRoman, text: "1,présent,x"),
      EncodingReading(encoding: .windows1252, text: "1,prŽsent,x"),
    ]
    let detection = detectDialect(of: bytes, isWholeFile: true)
    #expect(detection == .undecidedEncoding(line: 2, readings: readings))
  }

  @Test func `damaged UTF-8 is not taken for another encoding`() {
    let bytes = Array("é,è,à,ç\nرضا,".utf8) + [0xD8, 0x0A]
    let offset = bytes.count - 2
    let problem = DialectDetection.undecodable(line: 2, offset: offset, encoding: .utf8)
    #expect(detectDialect(of: bytes, isWholeFile: true) == problem)
  }

  @Test func `a declared encoding that can't be is said so`() {
    let detection = detectDialect(of: cell(0xE9), isWholeFile: true, encoding: .utf8)
    #expect(detection == .undecodable(line: 2, offset: 6, encoding: .utf8))
  }
}

@Suite("Telling other files apart")
struct FileKindDetectionTests {
  @Test(arguments: [
    ("PK\u{3}\u{4}....[Content_Types].xml", FileKind.excelWorkbook),
    ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .openDocument),
    ("PK\u{3}\u{4}export.csv", .zipArchive),
    ("%PDF-1.7", .pdf),
    ("GIF89a", .image),
    ("\u{FEFF}<!DOCTYPE html><html>", .html),
    ("  <table><tr>", .html),
    ("<?xml version=\"1.0\"?>", .xml),
    ("[ {\"a\": 1}]", .json),
    ("{\\rtf1", .richText),
    ("SQLite format 3\u{0}", .database),
  ])
  func `known beginnings`(text: String, kind: FileKind) {
    #expect(detect(text) == .notText(kind))
  }

  @Test(arguments: [
    ([0x1F, 0x8B, 8, 0] as [UInt8], FileKind.gzipArchive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .legacyOfficeDocument),
    ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32Text),
    ([1, 2, 3, 0, 0, 4, 5, 0], .binary),
  ])
  func `known first bytes`(bytes: [UInt8], kind: FileKind) {
    #expect(detectDialect(of: bytes, isWholeFile: true) == .notText(kind))
  }

  @Test(arguments: ["", "\u{FEFF}", " \r\n\n"])
  func `nothing but blanks is empty`(text: String) {
    #expect(detect(text) == .empty)
  }
}
