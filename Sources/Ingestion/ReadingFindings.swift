package import CSVReading
package import Findings

extension Finding {
  /// A defect of the file's CSV structure, as a finding.
  package init(_ problem: CSVProblem) {
    switch problem {
    case .strayQuote(let line, _): self.init(.strayQuote, at: Place(line: line))
    case .unclosedQuote(let line): self.init(.unclosedQuote, at: Place(line: line))
    case .fieldTooLong(let line, let limit, _), .recordTooLong(let line, let limit):
      self.init(.fieldTooLong(limit: limit), at: Place(line: line))
    case .undecodableBytes(let line, let encoding):
      self.init(.undecodable(encoding: encoding.rawValue), at: Place(line: line))
    case .nulByte(let line):
      self.init(.notText(kind: FileKind.binary.rawValue), at: Place(line: line))
    case .outOfMemory(let line): self.init(.notReadable, at: Place(line: line))
    }
  }

  /// Why no dialect was found, as a finding; nil where one was.
  package init?(_ detection: DialectDetection) {
    switch detection {
    case .found: return nil
    case .empty: self.init(.fileEmpty)
    case .notText(let kind): self.init(.notText(kind: kind.rawValue))
    case .undecodable(let line, _, let encoding):
      self.init(.undecodable(encoding: encoding.rawValue), at: Place(line: line))
    case .undecidedEncoding(let line, let readings):
      guard readings.count >= 2 else { return nil }
      let samples = readings.map {
        FindingKind.Reading(name: $0.encoding.rawValue, line: line, sample: $0.text)
      }
      self.init(
        .encodingUndecided(first: samples[0], second: samples[1]), at: Place(line: line))
    case .undecidedDelimiter(let line, let readings):
      guard readings.count >= 2 else { return nil }
      let samples = readings.map {
        FindingKind.Reading(
          name: $0.delimiter.name, line: line,
          sample: $0.fields.prefix(4).joined(separator: " | "))
      }
      self.init(
        .delimiterUndecided(first: samples[0], second: samples[1]), at: Place(line: line))
    case .headingsDiffer(let headings, let rows):
      self.init(
        .headingDelimiterDiffers(headings: headings.name, rows: rows.name), at: Place(line: 1))
    }
  }
}

/// What a file's first bytes say about the programs that have had it.
///
/// - Parameters:
///   - head: The file's first bytes.
///   - dialect: How they are written.
/// - Returns: At most one finding: letters that were repaired, or letters of an old Macintosh.
package func findings(ofHead head: [UInt8], dialect: CSVDialect) -> [Finding] {
  if let text = GarbledText(in: head, encoding: dialect.encoding) {
    let kind = FindingKind.lettersRepaired(
      garbled: shortened(text.garbled), repaired: shortened(text.repaired))
    return [Finding(kind, at: Place(line: text.line))]
  }
  guard dialect.encoding == .macRoman,
    let cell = ForeignCell(in: head, encoding: dialect.encoding)
  else { return [] }
  let kind = FindingKind.spreadsheetSign(.macintoshLetters, example: shortened(cell.text))
  return [Finding(kind, at: Place(line: cell.line))]
}

/// What is wrong with headings where no record has as many cells as there are headings.
///
/// A separator too much or missing among them moves the cells from under their headings. One cell
/// alone is no row of headings but a title.
///
/// - Parameters:
///   - records: The file's first records.
///   - head: The table that was found in them.
/// - Returns: A finding at the headings; nil where they fit, or where too few records are known.
package func misfit(ofHeadingsIn records: [TextRecord], _ head: ExportHead) -> Finding? {
  let records = records.dropFirst(head.recordsBeforeAnswers - 1)
  guard let headings = records.first, headings.fields.count > 1 else { return nil }
  let rows = records.dropFirst().filter { !$0.fields.allSatisfy(\.isEmpty) }
  guard rows.count > 1, let cells = rows.first?.fields.count,
    rows.allSatisfy({ $0.fields.count == cells }), cells != headings.fields.count
  else { return nil }
  let reason = SetAsideReason.ragged(cells: cells, headings: headings.fields.count)
  let place = Place(line: headings.line, row: headings.row)
  return Finding(.setAside(reason), at: place, count: rows.count)
}

/// What reading all of a file has shown besides its records.
///
/// - Returns: Letters lost before, and marks of files pasted together, each with the first line; empty
///   rows at the end, where records stand above them.
package func findings(of summary: ReadingSummary) -> [Finding] {
  var findings: [Finding] = []
  if let line = summary.lostLetters.firstLine {
    findings.append(
      Finding(.lostLetters(.replaced), at: Place(line: line), count: summary.lostLetters.count))
  }
  if let line = summary.marksInside.firstLine {
    findings.append(
      Finding(
        .spreadsheetSign(.markInside, example: ""), at: Place(line: line),
        count: summary.marksInside.count))
  }
  let empty = summary.lastRecordRow - summary.lastFilledRow
  if empty > 0, summary.lastFilledRow > 0 {
    let place = Place(row: summary.lastFilledRow + 1)
    findings.append(
      Finding(.spreadsheetSign(.emptyRowsAtEnd, example: ""), at: place, count: empty))
  }
  return findings
}
