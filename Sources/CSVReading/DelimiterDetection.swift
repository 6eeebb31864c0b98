/// What a file's first records say about its delimiter.
enum DelimiterDetection: Equatable {
  case found(Delimiter)
  case undecided([DelimiterReading])
}

/// Finds the delimiter that cuts the records most evenly, quoted contents left aside.
///
/// A candidate cuts the first record into at least two fields; the one wins that gives the largest
/// share of records as many fields as the first has. A file that no candidate cuts has one column,
/// and any delimiter that doesn't occur in it will do.
func detectDelimiter(
  of head: [UInt8], isWholeFile: Bool, encoding: TextEncoding, hasSeparatorLine: Bool
) -> DelimiterDetection {
  let cuts = Delimiter.allCases.map { delimiter in
    let dialect = CSVDialect(
      encoding: encoding, delimiter: delimiter, hasSeparatorLine: hasSeparatorLine)
    return Cut(head, isWholeFile: isWholeFile, dialect: dialect)
  }
  let candidates = cuts.filter { $0.first.count > 1 }
  guard let best = candidates.map(\.evenness).max() else {
    let unused = cuts.first { $0.widest == 1 && !$0.hasProblem }
    return .found((unused ?? cuts.first { $0.widest == 1 })?.delimiter ?? .comma)
  }
  let winners = candidates.filter { $0.evenness == best }
  guard winners.count > 1 else { return .found(winners.first?.delimiter ?? .comma) }
  return .undecided(winners.map { DelimiterReading(delimiter: $0.delimiter, fields: $0.first) })
}

/// How one delimiter cuts the first records.
private struct Cut {
  let delimiter: Delimiter
  /// The fields of the first record; none if not even that could be read.
  let first: [String]
  /// The largest number of fields of a record.
  let widest: Int
  /// The share of records with as many fields as the first.
  let evenness: Double
  let hasProblem: Bool

  init(_ bytes: [UInt8], isWholeFile: Bool, dialect: CSVDialect) {
    let head = RecordHead(
      of: bytes, isWholeFile: isWholeFile, dialect: dialect, maximumRecords: 500)
    delimiter = dialect.delimiter
    first = head.records.first?.fields ?? []
    let widths = head.records.map(\.fields.count)
    widest = widths.max() ?? 0
    hasProblem = head.problem != nil
    let even = widths.count { [first] width in width == first.count }
    // A record that can't be read counts as uneven.
    evenness = Double(even) / Double(max(widths.count + (hasProblem ? 1 : 0), 1))
  }
}
