import Testing

@testable import CSVReading

@Suite("Records as they are delivered")
struct ReadingTests {
  private func fields(_ text: String, _ dialect: CSVDialect = CSVDialect()) -> [[String]] {
    Reading.serial(Array(text.utf8), dialect).records.map(\.fields)
  }

  @Test func `nothing and an empty quotation differ`() {
    let record = Reading.serial(Array("a,,\"\", ,\" \"\n".utf8)).records.first
    #expect(record?.fields == ["a", "", "", "", " "])
    #expect(record?.isNull == [false, true, false, true, false])
  }

  @Test func `a byte order mark is no part of a quoted header`() {
    #expect(fields("\u{FEFF}\"a\",b\n") == [["a", "b"]])
  }

  @Test(arguments: ["sep=;\r\na;b\r\n", "\u{FEFF}\"sep=;\"\na;b", "sep=;\ra;b\r"])
  func `a separator line is no record, but a line and a row`(text: String) throws {
    let dialect = CSVDialect(delimiter: .semicolon, hasSeparatorLine: true)
    let bytes = Array(text.utf8)
    let expected = TextRecord(line: 2, row: 2, fields: ["a", "b"], isNull: [false, false])
    for chunkSize in [1, 4, 100] {
      let limits = ReadingLimits(chunkSize: chunkSize)
      let serial = Reading.serial(bytes, dialect, limits: limits)
      #expect(serial.records == [expected])
      #expect(serial.summary.lines == 2)
      #expect(Reading.parallel(bytes, dialect, limits: limits, workers: 2) == serial)
    }
    #expect(try readHead(of: bytes, dialect: dialect, maximumRecords: 5) == [expected])
  }

  @Test func `lines are physical, rows are a spreadsheet's`() {
    let records = Reading.serial(Array("h\n\n\"a\r\nb\"\r\n  \r\nc\rd".utf8)).records
    #expect(records.map(\.line) == [1, 3, 6, 7])
    #expect(records.map(\.row) == [1, 3, 5, 6])
  }

  @Test(arguments: [
    (TextEncoding.windows1256, [0xD1, 0xD6, 0xC7, 0x2C, 0xE9, 0x0A] as [UInt8]),
    (.utf16LittleEndian, [0xFF, 0xFE, 0x31, 6, 0x36, 6, 0x27, 6, 0x2C, 0, 0xE9, 0, 0x0A, 0]),
    (.utf16BigEndian, [6, 0x31, 6, 0x36, 6, 0x27, 0, 0x2C, 0, 0xE9, 0, 0x0A]),
    (.utf8, Array("رضا,é\n".utf8)),
  ])
  func `every encoding gives the same text, wherever its bytes are cut`(
    encoding: TextEncoding, bytes: [UInt8]
  ) {
    let dialect = CSVDialect(encoding: encoding)
    for chunkSize in 1...bytes.count {
      let limits = ReadingLimits(chunkSize: chunkSize)
      let serial = Reading.serial(bytes, dialect, limits: limits)
      #expect(serial.records.map(\.fields) == [["رضا", "é"]], "chunks of \(chunkSize)")
      #expect(Reading.parallel(bytes, dialect, limits: limits, workers: 2) == serial)
    }
  }

  @Test func `a wide record after a narrow one`() {
    let wide = Array(repeating: "x", count: 5000)
    let text = "a\n" + wide.joined(separator: ",") + "\n"
    #expect(fields(text) == [["a"], wide])
  }

  @Test func `fields of any length come through whole`() {
    let row = (0...80).map { String(repeating: "y", count: $0) }
    #expect(fields(row.joined(separator: ",") + "\n") == [row])
  }

  @Test func `no bytes are no records`() {
    #expect(Reading.serial([]) == Reading())
    #expect(Reading.parallel([], workers: 3) == Reading())
  }

  @Test func `a head ends with its records, and knows nothing of what follows`() throws {
    let bytes = Array("a,b\n\"c\nd\",e\n\"broken\"x\n".utf8)
    let head = try readHead(of: bytes, dialect: CSVDialect(), maximumRecords: 2)
    #expect(head.map(\.fields) == [["a", "b"], ["c\nd", "e"]])
    #expect(throws: CSVProblem.strayQuote(line: 4, fieldLine: 4)) {
      try readHead(of: bytes, dialect: CSVDialect(), maximumRecords: 3)
    }
  }

  @Test(arguments: ["a\nb,c", "a\n\"b\nc"])
  func `a head that was cut off leaves out its last record`(text: String) throws {
    let head = try readHead(
      of: Array(text.utf8), isWholeFile: false, dialect: CSVDialect(), maximumRecords: 9)
    #expect(head.map(\.fields) == [["a"]])
  }
}
