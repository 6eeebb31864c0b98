import Testing

@testable import CSVReading

/// A file that can't be read, and why.
struct BrokenFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let problem: CSVProblem
  var dialect = CSVDialect()

  init(
    _ description: String, _ bytes: [UInt8], _ problem: CSVProblem,
    _ dialect: CSVDialect = CSVDialect()
  ) {
    testDescription = description
    self.bytes = bytes
    self.problem = problem
    self.dialect = dialect
  }
}

@Suite("Files that can't be read")
struct ReadingProblemTests {
  private static let limits = ReadingLimits(chunkSize: 8, fieldLength: 20, recordLength: 50)

  private static let cases = [
    BrokenFile(
      "a quote in an unquoted field", Array("a,b\n\n5\" x,1\n\"c\",2\n".utf8),
      .strayQuote(line: 3, fieldLine: 3)),
    BrokenFile(
      "text behind a closing quote, lines below the opening one",
      Array("a\n\"b\nc\"d\n".utf8), .strayQuote(line: 3, fieldLine: 2)),
    BrokenFile(
      "the second of two fields with line breaks", Array("\"\n\",\"\n\"x\n".utf8),
      .strayQuote(line: 3, fieldLine: 2)),
    BrokenFile(
      "an unclosed quote", Array("a\r\nb,\"c\r\nd\r\n".utf8), .unclosedQuote(line: 2)),
    BrokenFile(
      "an unclosed quote, no quote before the limit",
      Array("a\nb,\"c\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 200),
      .fieldTooLong(line: 2, limit: 20, isQuoted: true)),
    BrokenFile(
      "a long field", Array("a\nbcdefghijklmnopqrstuvwxyz\n".utf8),
      .fieldTooLong(line: 2, limit: 20, isQuoted: false)),
    BrokenFile(
      "a long record", Array("a\n\n".utf8) + Array("bcdefghi,jklmnop,".utf8).repeated(4),
      .recordTooLong(line: 3, limit: 50)),
    BrokenFile(
      "Latin-1 in UTF-8", Array("a\nb\n".utf8) + [0xE9, 0x0A, 0x62, 0x0A],
      .undecodableBytes(line: 3, encoding: .utf8)),
    BrokenFile(
      "a letter cut off by the end", Array("a\nb".utf8) + [0xD8],
      .undecodableBytes(line: 2, encoding: .utf8)),
    BrokenFile(
      "a byte that Windows-1252 leaves undefined", Array("a\nb\n".utf8) + [0xE9, 0x81, 0x0A],
      .undecodableBytes(line: 3, encoding: .windows1252), CSVDialect(encoding: .windows1252)),
    BrokenFile(
      "half a unit of UTF-16", [0x61, 0x00, 0x0A, 0x00, 0x62],
      .undecodableBytes(line: 2, encoding: .utf16LittleEndian),
      CSVDialect(encoding: .utf16LittleEndian)),
    BrokenFile("a NUL", Array("a\nb,\u{0}\n".utf8), .nulByte(line: 2)),
  ]

  @Test(arguments: cases)
  func `the problem names its line`(file: BrokenFile) {
    #expect(Reading.serial(file.bytes, file.dialect, limits: Self.limits).problem == file.problem)
  }

  @Test(arguments: cases)
  func `several workers find the same problem`(file: BrokenFile) {
    for workers in [1, 2, 3] {
      for chunkSize in [1, 8, 1000] {
        var limits = Self.limits
        limits.chunkSize = chunkSize
        let reading = Reading.parallel(
          file.bytes, file.dialect, limits: limits, workers: workers)
        #expect(reading.problem == file.problem, "\(workers) workers, chunks of \(chunkSize)")
      }
    }
  }

  @Test func `a stray quote that makes later lines look like one field is found where it is`() {
    let good = Array("1,\"a, \"\"b\"\"\nc\",x\n".utf8).repeated(500)
    let bytes = good + Array("2,5\" x,y\n".utf8) + good
    let problem = CSVProblem.strayQuote(line: 1001, fieldLine: 1001)
    let limits = ReadingLimits(chunkSize: 256)
    #expect(Reading.serial(bytes, limits: limits).problem == problem)
    #expect(Reading.parallel(bytes, limits: limits, workers: 3).problem == problem)
  }

  @Test func `what the source throws comes through`() {
    var source = FailingSource()
    #expect(throws: FailingSource.Failure.self) {
      _ = try readRecords(from: &source, dialect: CSVDialect(), consumer: Collector())
    }
    #expect(throws: FailingSource.Failure.self) {
      _ = try readRecordsInParallel(from: &source, dialect: CSVDialect(), workers: 2) { _ in
        Collector()
      }
    }
  }
}

/// Gives one line, then fails.
private struct FailingSource: ByteSource, Sendable {
  struct Failure: Error {}
  private var isFirst = true

  mutating func read(upTo maximumCount: Int) throws -> [UInt8] {
    guard isFirst else { throw Failure() }
    isFirst = false
    return Array("a,b\n".utf8)
  }
}

extension [UInt8] {
  /// The bytes, `count` times over.
  func repeated(_ count: Int) -> [UInt8] { (0..<count).flatMap { _ in self } }
}
