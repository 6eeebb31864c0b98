import CSVReading

/// The rows of a CSV file, whatever its encoding and delimiter; blank rows are left out.
///
/// Throws `ImportProblem.unknownFormat` where it is no CSV, and `.damaged` where its quotes do not
/// match or bytes mean nothing.
func tableRows(of bytes: [UInt8]) throws(ImportProblem) -> [[String]] {
  let headSize = 1 << 20
  let detection = detectDialect(
    of: Array(bytes.prefix(headSize)), isWholeFile: bytes.count <= headSize,
    delimiter: firstLineHasTab(bytes) ? .tab : nil)
  var dialect: CSVDialect
  switch detection {
  case .found(let found): dialect = found
  case .undecodable(let line, _, _): throw .damaged(line: line)
  default: throw .unknownFormat
  }
  // Every tool that writes a definition doubles quotation marks; apostrophes are letters.
  dialect.quoting = .doubled
  let collector = RowCollector()
  var source = MemoryByteSource(bytes)
  do {
    _ = try readRecords(from: &source, dialect: dialect, consumer: collector)
  } catch let problem as CSVProblem {
    throw .damaged(line: problem.line)
  } catch {
    throw .damaged(line: nil)
  }
  return collector.rows
}

/// Whether the first line is cut by tabs, which stand in no other file's headings.
private func firstLineHasTab(_ bytes: [UInt8]) -> Bool {
  let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
  return bytes[..<end].contains(0x09)
}

/// Keeps rows as text.
private final class RowCollector: RecordConsumer {
  private(set) var rows: [[String]] = []

  func consume(_ record: CSVRecord) {
    let fields = (0..<record.fieldCount).map(record.text(of:))
    if fields.contains(where: { !$0.isEmpty }) { rows.append(fields) }
  }
}

extension CSVProblem {
  /// The line that has the defect.
  fileprivate var line: Int {
    switch self {
    case .strayQuote(let line, _), .unclosedQuote(let line), .fieldTooLong(let line, _, _),
      .recordTooLong(let line, _), .undecodableBytes(let line, _), .nulByte(let line),
      .outOfMemory(let line):
      line
    }
  }
}
