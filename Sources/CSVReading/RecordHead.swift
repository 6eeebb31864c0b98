/// A record kept as text: a header row or a sample.
package struct TextRecord: Equatable, Sendable {
  /// The physical line on which it starts, from 1.
  package let line: Int
  /// Its row as a spreadsheet counts, from 1.
  package let row: Int
  /// Its fields.
  package let fields: [String]
  /// For each field, whether nothing at all was written for it.
  package let isNull: [Bool]
}

/// The first records of a file, so that a plan can be made before all is read.
///
/// - Parameters:
///   - bytes: The file's first bytes, in its own encoding.
///   - isWholeFile: Whether `bytes` are all of it; if not, a last record without its line break
///     is left out.
/// - Returns: At most `maximumRecords` records; fewer where `bytes` end before.
/// - Throws: A `CSVProblem` within these records.
package func readHead(
  of bytes: [UInt8], isWholeFile: Bool = true, dialect: CSVDialect, maximumRecords: Int
) throws(CSVProblem) -> [TextRecord] {
  []
}
