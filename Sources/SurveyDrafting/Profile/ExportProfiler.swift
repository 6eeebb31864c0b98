package import CSVReading
package import Ingestion

/// Looks at all records of an export and keeps what a draft rests on, in bounded memory.
package final class ExportProfiler: RecordConsumer {
  /// How many records are kept whole, as positions of their texts.
  private static let rowLimit = 2000

  private let tool: ToolConventions
  private(set) var columns: [ColumnProfile]
  /// The first records, each column's position of its text.
  private(set) var rows: [[UInt16]] = []
  private(set) var records = 0
  private var keyDigests: [Int: KeyDigests]

  /// Creates a profiler for an export.
  package init(head: ExportHead) {
    tool = head.conventions
    columns = Array(repeating: ColumnProfile(), count: head.headings.count)
    keyDigests = [:]
    for (column, heading) in head.headings.enumerated() where namesKey(heading) {
      keyDigests[column] = KeyDigests()
    }
  }

  /// Looks at one record; records without any answer say nothing.
  package func consume(_ record: CSVRecord) {
    let width = min(record.fieldCount, columns.count)
    guard (0..<width).contains(where: { !record.range(of: $0).isEmpty }) else { return }
    records += 1
    var row = [UInt16](repeating: ColumnProfile.blankPosition, count: columns.count)
    for column in 0..<width {
      let text = String(decoding: trimmed(record.bytes[record.range(of: column)]), as: UTF8.self)
      if keyDigests[column] != nil { keyDigests[column]?.add(text) }
      row[column] = columns[column].add(saysNothing(text) ? "" : text)
    }
    if rows.count < Self.rowLimit { rows.append(row) }
  }

  private func saysNothing(_ text: String) -> Bool {
    !tool.noDataTexts.isEmpty && tool.noDataTexts.contains(text.lowercased())
  }

  /// Columns that name themselves keys and tell all records apart.
  var keyColumns: [Int] {
    keyDigests.filter { $0.value.areDistinct && $0.value.count == records && records > 1 }
      .map(\.key).sorted()
  }
}

/// Bytes without ASCII's white space at their ends.
private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var bytes = bytes
  while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
  while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
  return bytes
}

/// Whether the cells of a column are all different, by their digests.
private struct KeyDigests {
  /// How many cells are looked at.
  private static let limit = 1_000_000
  private var digests: Set<UInt64> = []
  private(set) var areDistinct = true
  private(set) var count = 0

  mutating func add(_ text: String) {
    guard areDistinct, !text.isEmpty else { return }
    count += 1
    guard count <= Self.limit else { return areDistinct = false }
    // FNV-1a
    let digest = text.utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    areDistinct = digests.insert(digest).inserted
  }
}
