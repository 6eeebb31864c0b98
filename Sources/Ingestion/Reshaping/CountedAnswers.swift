package import CSVReading
package import Findings
package import SurveyModel

/// A table of counts, written out as one record for each answer.
package struct CountedAnswers: Equatable, Sendable {
  /// The records as CSV: UTF-8, commas, cells quoted.
  package let csv: [UInt8]
  /// Where the records come from.
  package let origins: RowOrigins
  /// Why rows of `csv` stand for no answer, by their row.
  package let refusedRows: [Int: SetAsideReason]
  /// How many rows of counts there were.
  package let rows: Int
  /// How many answers they count.
  package let answers: Int
}

/// The rows of a file from which the rows of a table that was made of it come.
package struct RowOrigins: Equatable, Sendable {
  /// The first row of each stretch that comes from one row, upwards.
  private var starts: [Int] = []
  private var origins: [Int] = []

  /// Creates the origins of a table without rows.
  package init() {}

  /// Says that the rows from this one on, up to the next that is told, come from one row.
  mutating func append(_ start: Int, from origin: Int) {
    starts.append(start)
    origins.append(origin)
  }

  /// The row of the file from which a row comes; the row itself where nothing is known of it.
  package func origin(of row: Int) -> Int {
    var range = starts.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        starts[middle] <= row
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound > 0 ? origins[range.lowerBound - 1] : row
  }
}

/// How many answers a table of counts may count.
package let maximumCountedAnswers = 5_000_000

/// Writes a table of counts out, so that each answer that it counts is one record.
///
/// The columns of which the definition speaks come first, then one for each item, in the order in
/// which they are met; each record fills that of its item, with the option's code. A row whose item
/// no survey has, or of which a count can't be read, becomes one record without an answer; a row
/// with another number of cells than the headings is kept as it is.
///
/// - Parameters:
///   - source: The file's bytes.
///   - dialect: How they are written.
///   - headings: Where the columns stand.
///   - surveys: The surveys whose items the rows may name.
/// - Returns: The records.
/// - Throws: `CSVProblem`, `ReshapingProblem.tooLarge` above five million answers or 512 MiB, or what
///   the source throws.
package func writeOutCounts(
  from source: inout some ByteSource, dialect: CSVDialect, headings: CountHeadings,
  surveys: [Survey]
) throws -> CountedAnswers {
  let collector = CountCollector(headings, items: surveys.map { ItemNames($0) })
  _ = try readRecords(
    from: &source, dialect: dialect, skippingRecords: headings.recordsBeforeCounts,
    consumer: collector)
  guard collector.answers <= maximumCountedAnswers, let table = collector.table() else {
    throw ReshapingProblem.tooLarge
  }
  return table
}

/// Gathers the rows of a table of counts.
private final class CountCollector: RecordConsumer {
  private let headings: CountHeadings
  private let items: [ItemNames]
  /// The columns of items by their names, and whether a survey has the item.
  private var columns: [String: (position: Int, isKnown: Bool)] = [:]
  private var names: [String] = []
  private var entries: [Entry] = []
  private(set) var answers = 0

  private static let maximumItems = 5000
  private static let maximumSize = 512 << 20

  /// A row: its carried cells, and what it counts.
  private struct Entry {
    var row: Int
    var cells: [String]
    var meaning: Meaning
  }

  private enum Meaning {
    /// How often each option was chosen, for the item of this column.
    case counts([Int], column: Int)
    case refused(SetAsideReason)
    /// Its cells are all those of the row.
    case ragged
  }

  init(_ headings: CountHeadings, items: [ItemNames]) {
    self.headings = headings
    self.items = items
  }

  func consume(_ record: CSVRecord) {
    guard answers <= maximumCountedAnswers else { return }
    let width = headings.headings.count
    guard record.fieldCount == width || record.endsInEmptyCells(beyond: width) else {
      let cells = (0..<record.fieldCount).map { record.text(of: $0) }
      entries.append(Entry(row: record.row, cells: cells, meaning: .ragged))
      return
    }
    let cells = headings.carried.map { trimmedText(record.text(of: $0)) }
    let meaning = meaning(of: record)
    if case .counts(let counts, _) = meaning {
      for count in counts { answers = min(answers + count, maximumCountedAnswers + 1) }
    }
    entries.append(Entry(row: record.row, cells: cells, meaning: meaning))
  }

  private func meaning(of record: CSVRecord) -> Meaning {
    let name = trimmedText(record.text(of: headings.item))
    guard !name.isEmpty, let column = column(of: name) else {
      let isEmpty = (0..<record.fieldCount).allSatisfy { record.isBlank($0) }
      return .refused(isEmpty ? .emptyRecord : .noAnswers)
    }
    let texts = headings.counts.map { trimmedText(record.text(of: $0.column)) }
    // Who writes `12` writes no count as `1,000` that is 1.
    let hasThousands = texts.contains { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    var counts: [Int] = []
    for text in texts {
      guard let number = wholeCount(text, hasThousands: hasThousands) else {
        return .refused(.countUnreadable(text: shortened(text)))
      }
      counts.append(number)
    }
    return .counts(counts, column: column)
  }

  /// The column of an item; nil where no survey has it, which its heading alone then shows.
  private func column(of name: String) -> Int? {
    if let known = columns[name] { return known.isKnown ? known.position : nil }
    let forms = HeadingForms(name)
    let isKnown = items.contains { $0.match(forms) != nil }
    columns[name] = (names.count, isKnown)
    names.append(name)
    return isKnown ? names.count - 1 : nil
  }

  /// The records; nil where they take too much memory.
  func table() -> CountedAnswers? {
    guard names.count <= Self.maximumItems else { return nil }
    var csv = TableWriter()
    let columns = headings.carried.map { headings.headings[$0] } + names
    csv.write(columns.isEmpty ? [headings.headings[headings.item]] : columns)
    var origins = RowOrigins()
    var refused: [Int: SetAsideReason] = [:]
    let width = max(1, columns.count)
    for entry in entries {
      guard csv.bytes.count <= Self.maximumSize else { return nil }
      origins.append(csv.row, from: entry.row)
      var cells = entry.cells + Array(repeating: "", count: max(0, width - entry.cells.count))
      switch entry.meaning {
      case .counts(let counts, let column):
        for (option, count) in zip(headings.counts, counts) {
          cells[headings.carried.count + column] = option.option.rawValue
          for _ in 0..<count where csv.bytes.count <= Self.maximumSize { csv.write(cells) }
        }
      case .refused(let reason):
        refused[csv.row] = reason
        csv.write(filled(cells))
      case .ragged:
        // A filled cell too many makes it sure that the row does not look like a response.
        csv.write(entry.cells.count < width ? entry.cells : entry.cells + ["?"])
      }
    }
    return CountedAnswers(
      csv: csv.bytes, origins: origins, refusedRows: refused, rows: entries.count,
      answers: answers)
  }

  /// A record that is not empty, so that it is set aside for its own reason.
  private func filled(_ cells: [String]) -> [String] {
    guard cells.allSatisfy({ $0.isEmpty }) else { return cells }
    return ["?"] + cells.dropFirst()
  }
}

/// A count: a whole number from 0; nil for any other text, such as `>10` where small counts are
/// hidden.
///
/// - Parameters:
///   - text: What the cell says.
///   - hasThousands: Whether `1,000` can't be 1 with three decimals; otherwise it can't be read, and
///     `1,200` still is no fraction.
/// - Returns: The number.
func wholeCount(_ text: String, hasThousands: Bool = false) -> Int? {
  guard let number = NumberText(normalised(text)[...]), number.rest.isEmpty,
    hasThousands || number.value == nil || number.asThousands == nil,
    let value = number.asThousands ?? number.value, value >= 0
  else { return nil }
  return value
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
