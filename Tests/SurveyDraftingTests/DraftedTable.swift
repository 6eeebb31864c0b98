import CSVReading
import Findings
import Ingestion
import SurveyModel

/// An export's records as a definition has them read: as they are, put together, or counted out.
struct DraftedTable {
  private(set) var bytes: [UInt8]
  private(set) var dialect: CSVDialect
  private(set) var records: [TextRecord] = []
  private(set) var head: ExportHead
  private(set) var refusedRows: [Int: SetAsideReason] = [:]

  /// Why an export can't be read.
  struct Refused: Error {
    var finding: Finding
  }

  /// Opens an export by what a definition says of it; counts only where the survey is given.
  ///
  /// - Throws: `Refused`, or `CSVProblem`.
  init(
    _ bytes: [UInt8], _ fileName: String, _ export: ExportDescription, _ survey: Survey? = nil
  ) throws {
    self.bytes = bytes
    let detection = detectDialect(
      of: bytes, isWholeFile: true, encoding: export.encoding.flatMap(TextEncoding.init(rawValue:)),
      delimiter: export.delimiter.flatMap { sign in
        Delimiter.allCases.first { String(Unicode.Scalar($0.rawValue)) == sign }
      })
    if let long = export.long, let table = Self.putTogether(bytes, detection, long) {
      (self.bytes, dialect) = (table.csv, CSVDialect())
    } else if case .found(let dialect) = detection {
      self.dialect = dialect
    } else {
      throw Refused(finding: Finding(detection) ?? Finding(.notReadable))
    }
    if let survey, survey.export.counts != nil {
      let records = try readHead(of: bytes, dialect: dialect, maximumRecords: 201)
      guard let headings = CountHeadings(of: survey, in: records) else {
        throw Refused(finding: Finding(.countsTable))
      }
      var source = MemoryByteSource(bytes)
      let table = try writeOutCounts(
        from: &source, dialect: dialect, headings: headings, surveys: [survey])
      (self.bytes, dialect, refusedRows) = (table.csv, CSVDialect(), table.refusedRows)
    }
    records = try readHead(of: self.bytes, dialect: dialect, maximumRecords: 201)
    guard let head = ExportHead(fileName: fileName, records: records) else {
      throw Refused(finding: Finding(.fileEmpty))
    }
    self.head = head
  }

  /// Reads all records after the headings.
  func read(_ consumer: some RecordConsumer) throws {
    var source = MemoryByteSource(bytes)
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: head.recordsBeforeAnswers,
      consumer: consumer)
  }

  /// The first records cut at a delimiter of this name; nil where they can't be read so.
  static func records(of bytes: [UInt8], delimiter name: String) -> [TextRecord]? {
    let delimiter = Delimiter.allCases.first { $0.name == name }
    guard
      case .found(let dialect) = detectDialect(
        of: bytes, isWholeFile: true, delimiter: delimiter)
    else { return nil }
    return try? readHead(of: bytes, dialect: dialect, maximumRecords: 201)
  }

  /// The table with one record a response; read otherwise than its headings where it must be.
  private static func putTogether(
    _ bytes: [UInt8], _ detection: DialectDetection, _ long: LongTableColumns
  ) -> ReshapedTable? {
    var dialects: [CSVDialect] = []
    if case .found(let dialect) = detection { dialects.append(dialect) }
    if case .found(let dialect) = detectDialect(
      of: bytes, isWholeFile: true, delimiter: .semicolon)
    {
      dialects.append(dialect)
    }
    for dialect in dialects {
      guard
        let records = try? readHead(of: bytes, dialect: dialect, maximumRecords: 201),
        let headings = LongTableHeadings(of: long, in: records)
      else { continue }
      var source = MemoryByteSource(bytes)
      return try? reshapeLongTable(from: &source, dialect: dialect, headings: headings)
    }
    return nil
  }
}
