/// How one delimiter and one quote style cut a file's first records.
struct Cut {
  let delimiter: Delimiter
  let quoting: QuoteStyle
  let records: [TextRecord]
  let hasProblem: Bool

  /// Cuts at most 500 records of `head`.
  init(_ head: FileHead, _ delimiter: Delimiter, _ quoting: QuoteStyle = .doubled) {
    let read = head.records(
      CSVDialect(delimiter: delimiter, quoting: quoting), maximumRecords: 500)
    self.delimiter = delimiter
    self.quoting = quoting
    records = read.records
    hasProblem = read.problem != nil
  }

  /// The fields of the first record; none if not even that could be read.
  var first: [String] { records.first?.fields ?? [] }

  /// The largest number of fields of a record.
  var widest: Int { records.map(\.fields.count).max() ?? 0 }

  /// The share of records with as many fields as the first; one that can't be read counts as uneven.
  var evenness: Double {
    let even = records.count { $0.fields.count == first.count }
    return Double(even) / Double(max(records.count + (hasProblem ? 1 : 0), 1))
  }

  /// The first record, as a person is shown it.
  var reading: DelimiterReading { DelimiterReading(delimiter: delimiter, fields: first) }

  /// The number of fields above one that most records have.
  private var usualWidth: Int? {
    var counts: [Int: Int] = [:]
    for record in records where record.fields.count > 1 {
      counts[record.fields.count, default: 0] += 1
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The share of records with the usual number of fields, from the first such record on.
  var tableShare: Double {
    guard let usualWidth,
      let start = records.firstIndex(where: { $0.fields.count == usualWidth }), start <= 10
    else { return 0 }
    let even = records[start...].count { $0.fields.count == usualWidth }
    return Double(even) / Double(records.count - start + (hasProblem ? 1 : 0))
  }

  /// Whether below some first rows all the rest is a table; two columns only count where the
  /// delimiter is no punctuation, with no blank behind it.
  func isTitled(atLeast share: Double, tight isTight: (Delimiter) -> Bool) -> Bool {
    guard let usualWidth, tableShare >= share else { return false }
    let rows = records.count { $0.fields.count == usualWidth }
    return rows > 1 && 2 * rows >= records.count && (usualWidth > 2 || isTight(delimiter))
  }

  /// Whether a delimiter that texts are full of can only be meant as one: every record has as many
  /// fields, and numbers stand in some column throughout.
  var isOverwhelming: Bool {
    guard first.count > 2, records.count > 3, !hasProblem, evenness == 1 else { return false }
    return hasNumbers
  }

  /// Whether some column holds numbers in each record but the first.
  var hasNumbers: Bool {
    first.indices.contains { column in
      records.dropFirst().allSatisfy { record in
        guard column < record.fields.count else { return false }
        let text = record.fields[column]
        return text.contains(where: \.isNumber) && !text.contains(where: \.isLetter)
      }
    }
  }
}
