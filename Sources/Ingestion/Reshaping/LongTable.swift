package import CSVReading

/// A table with a row for each answer, put together to one record for each response.
package struct ReshapedTable: Equatable, Sendable {
  /// The records as CSV: UTF-8, commas, cells quoted.
  ///
  /// Each response stands in the row in which its first answer stood; other rows are left empty.
  package let csv: [UInt8]
  /// How many rows of answers there were.
  package let rows: Int
  /// How many responses they are.
  package let responses: Int
}

/// Why a table cannot be put together.
package enum ReshapingProblem: Error, Equatable, Sendable {
  /// It has more different questions, or needs more memory, than is given to it.
  case tooLarge
}

/// Puts a table with a row for each answer together, so that each response is one record.
///
/// The columns other than item and value come first, then one for each item, in the order in which
/// they are met. Where rows of one response say different things in one column, its cell holds
/// them all, separated by `;`, so that it counts as several answers; of the submission time the
/// last one holds. A row with another number of cells than the headings is kept as it is, to be
/// set aside where it stands. All of the table is held in memory, up to 512 MiB.
///
/// - Parameters:
///   - source: The file's bytes.
///   - dialect: How they are written.
///   - headings: Where the declared columns stand.
/// - Returns: The table.
/// - Throws: `CSVProblem`, `ReshapingProblem`, or what the source throws.
package func reshapeLongTable(
  from source: inout some ByteSource, dialect: CSVDialect, headings: LongTableHeadings
) throws -> ReshapedTable {
  let collector = LongTableCollector(headings)
  _ = try readRecords(
    from: &source, dialect: dialect, skippingRecords: headings.recordsBeforeAnswers,
    consumer: collector)
  guard !collector.isTooLarge else { throw ReshapingProblem.tooLarge }
  return collector.table()
}

/// Gathers the answers of each response.
private final class LongTableCollector: RecordConsumer {
  private let headings: LongTableHeadings
  /// The columns other than item and value.
  private let attributes: [Int]
  private var texts = TextNumbers()
  private var items: [String: Int] = [:]
  private var itemNames: [String] = []
  private var responses: [[Int]: Int] = [:]
  private var entries: [Entry] = []
  private var rows = 0
  private var size = 0
  private(set) var isTooLarge = false

  private static let maximumItems = 5000
  private static let maximumSize = 512 << 20

  /// A response, or a row that can't be part of one.
  private struct Entry {
    var row: Int
    var isRagged: Bool
    /// What its cells hold, in the order of the rows; of a ragged row, all its cells.
    var cells: [(column: Int, text: Int)] = []
  }

  init(_ headings: LongTableHeadings) {
    self.headings = headings
    attributes = headings.headings.indices.filter {
      $0 != headings.item && $0 != headings.value
    }
  }

  func consume(_ record: CSVRecord) {
    guard !isTooLarge else { return }
    rows += 1
    let width = headings.headings.count
    guard record.fieldCount == width || record.endsInEmptyCells(beyond: width) else {
      return keep(ragged: record)
    }
    let key = headings.response.map { texts.number(of: trimmedText(record.text(of: $0))) }
    let entry = responses[key] ?? entries.count
    if entry == entries.count {
      responses[key] = entry
      entries.append(Entry(row: record.row, isRagged: false))
    }
    for (position, column) in attributes.enumerated() {
      add(record.text(of: column), at: position, to: entry)
    }
    let item = itemColumn(record)
    add(record.text(of: headings.value), at: attributes.count + item, to: entry)
    isTooLarge = size + texts.size > Self.maximumSize || itemNames.count > Self.maximumItems
  }

  private func keep(ragged record: CSVRecord) {
    var entry = Entry(row: record.row, isRagged: true)
    for field in 0..<record.fieldCount {
      entry.cells.append((field, texts.number(of: record.text(of: field))))
    }
    size += record.fieldCount * MemoryLayout<(Int, Int)>.size
    entries.append(entry)
  }

  private func add(_ text: String, at column: Int, to entry: Int) {
    let trimmed = trimmedText(text)
    guard !trimmed.isEmpty else { return }
    entries[entry].cells.append((column, texts.number(of: trimmed)))
    size += MemoryLayout<(Int, Int)>.size
  }

  /// The column of the item that a row answers; of none, a column named as that of the answers.
  private func itemColumn(_ record: CSVRecord) -> Int {
    let named = trimmedText(record.text(of: headings.item))
    let name = named.isEmpty ? headings.headings[headings.value] : named
    if let known = items[name] { return known }
    items[name] = itemNames.count
    itemNames.append(name)
    return itemNames.count - 1
  }

  /// The records, as soon as all rows are known.
  func table() -> ReshapedTable {
    var csv = TableWriter()
    csv.skip(to: headings.row)
    csv.write(attributes.map { headings.headings[$0] } + itemNames)
    let width = attributes.count + itemNames.count
    let latest = headings.submitted.flatMap(attributes.firstIndex(of:))
    for entry in entries {
      csv.skip(to: entry.row)
      var cells = [[Int]](repeating: [], count: entry.isRagged ? entry.cells.count : width)
      var seen: Set<[Int]> = []
      for (column, text) in entry.cells {
        if column == latest, !entry.isRagged {
          cells[column] = [text]
        } else if seen.insert([column, text]).inserted {
          cells[column].append(text)
        }
      }
      var record = cells.map { $0.map { texts[$0] }.joined(separator: ";") }
      // A filled cell too many makes it sure that the row does not look like a response.
      if entry.isRagged, record.count >= width { record.append("?") }
      csv.write(record)
    }
    return ReshapedTable(csv: csv.bytes, rows: rows, responses: responses.count)
  }
}

/// Texts, each kept once.
private struct TextNumbers {
  private var numbers: [String: Int] = [:]
  private var texts: [String] = []
  /// About how many bytes they take.
  private(set) var size = 0

  subscript(_ number: Int) -> String { texts[number] }

  mutating func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = texts.count
    texts.append(text)
    size += 64 + text.utf8.count
    return texts.count - 1
  }
}
