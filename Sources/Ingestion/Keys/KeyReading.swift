import CSVReading
import SurveyModel

/// Gives the bytes by whose digest a record is known again in the next export.
struct KeyReading: Sendable {
  private enum Source {
    case columns([Int])
    /// Columns in the order of their headings, with each heading's bytes.
    case content([(column: Int, heading: [UInt8])], hasEqualHeadings: Bool)
  }

  private let source: Source
  private let prefix: [UInt8]

  init(_ plan: ReadingPlan) {
    switch plan.key {
    case .columns(let columns):
      source = .columns(columns)
      prefix = keyBytes(survey: plan.survey.id, kind: "key", content: [])
    case .content:
      let columns = plan.headings.indices
        .filter { !plan.tool.unstableColumns.contains($0) }
        .map { (column: $0, heading: Array(normalised(plan.headings[$0]).utf8)) }
        .sorted { $0.heading.lexicographicallyPrecedes($1.heading) }
      let hasEqual = zip(columns, columns.dropFirst()).contains { $0.heading == $1.heading }
      source = .content(columns, hasEqualHeadings: hasEqual)
      prefix = keyBytes(survey: plan.survey.id, kind: "content", content: [])
    }
  }

  /// The bytes to digest.
  ///
  /// For content they are every filled cell as `heading = value`, in the order of the headings:
  /// the same whatever the columns' order, the dialect and the encoding of the file.
  func bytes(of record: CSVRecord) -> [UInt8] {
    var bytes = prefix
    append(record, to: &bytes)
    return bytes
  }

  /// Appends what tells a record from others of its file, each part behind a unit separator.
  func append(_ record: CSVRecord, to bytes: inout [UInt8]) {
    switch source {
    case .columns(let columns):
      for column in columns {
        bytes.append(0x1F)
        appendCanonical(record, column, to: &bytes)
      }
    case .content(let columns, let hasEqualHeadings):
      guard !hasEqualHeadings else {
        bytes += sortedCells(record, columns).joined()
        return
      }
      for (column, heading) in columns {
        appendCell(record, column, heading, to: &bytes)
      }
    }
  }

  private func appendCell(
    _ record: CSVRecord, _ column: Int, _ heading: [UInt8], to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    bytes.append(0x1F)
    bytes += heading
    bytes.append(0x3D)
    let filled = bytes.count
    appendCanonical(record, column, to: &bytes)
    if bytes.count == filled { bytes.removeLast(filled - start) }
  }

  /// Cells of equal headings in the order of their values.
  private func sortedCells(
    _ record: CSVRecord, _ columns: [(column: Int, heading: [UInt8])]
  ) -> [[UInt8]] {
    columns.map { column, heading in
      var bytes: [UInt8] = []
      appendCell(record, column, heading, to: &bytes)
      return bytes
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A cell's text trimmed, composed (NFC) and with line feeds.
  private func appendCanonical(_ record: CSVRecord, _ column: Int, to bytes: inout [UInt8]) {
    let range = record.range(of: column)
    if isCanonicalInside(record.bytes, range) {
      var slice = record.bytes[range]
      while let first = slice.first, first <= 0x20 { slice.removeFirst() }
      while let last = slice.last, last <= 0x20 { slice.removeLast() }
      bytes += slice
    } else {
      bytes += Array(canonicalText(record.text(of: column)).utf8)
    }
  }

  /// Whether trimming blanks is all there is to do: letters that stay as they are in NFC whatever
  /// stands beside them, no carriage return, no space that is not ASCII.
  private func isCanonicalInside(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0x0D || byte >= 0x1C && byte <= 0x1F { return false }
        index += 1
        continue
      }
      guard index + 1 < range.upperBound else { return false }
      let next = bytes[index + 1]
      switch byte {
      case 0xC3...0xCB: break
      case 0xC2 where next != 0xA0 && next != 0x85: break
      case 0xD8 where next < 0x90 || next > 0x9A: break
      case 0xD9 where next <= 0x8A || next >= 0xA0 && next <= 0xAF: break
      default: return false
      }
      index += 2
    }
    return true
  }
}
