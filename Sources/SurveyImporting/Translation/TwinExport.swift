package import CSVReading
import Findings
package import Ingestion

/// An export read whole, to be laid beside its twin.
package final class TwinExport: RecordConsumer {
  package let head: ExportHead
  private(set) var records: [[String]] = []

  /// Creates an export without records, which are to be consumed.
  package init(head: ExportHead) { self.head = head }

  /// Takes one record.
  package func consume(_ record: CSVRecord) {
    records.append((0..<record.fieldCount).map { singleSpaced(record.text(of: $0)) })
  }

  /// The records by what their key columns hold; records without any of it are left out.
  ///
  /// Throws `TranslationProblem.keyTwice` where two have the same.
  func recordsByKey(_ columns: [Int]) throws(TranslationProblem) -> [[String]: [String]] {
    var found: [[String]: [String]] = [:]
    for record in records {
      let key = columns.map { $0 < record.count ? record[$0] : "" }
      guard key.contains(where: { !$0.isEmpty }) else { continue }
      guard found.updateValue(record, forKey: key) == nil else {
        throw .keyTwice(file: head.fileName, heading: head.headings[columns[0]])
      }
    }
    return found
  }
}

/// Two exports of the same responses, cell by cell.
struct PairedExports {
  let headings: [(export: String, twin: String)]
  /// The records of both, in the order of their keys.
  private let records: [(export: [String], twin: [String])]

  /// Pairs records by their keys.
  ///
  /// Throws a `TranslationProblem` where the two hold other columns or other responses.
  init(
    _ export: TwinExport, _ twin: TwinExport, key: [Int]
  ) throws(TranslationProblem) {
    let counts = (export.head.headings.count, twin.head.headings.count)
    guard counts.0 == counts.1 else {
      throw .columnCounts(export: counts.0, twin: counts.1)
    }
    headings = Array(zip(export.head.headings, twin.head.headings))
    let own = try export.recordsByKey(key)
    let others = try twin.recordsByKey(key)
    let missing = own.keys.count { others[$0] == nil }
    let added = others.keys.count { own[$0] == nil }
    guard missing + added == 0 else { throw .otherResponses(missing: missing, added: added) }
    records = own.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { ($0.value, others[$0.key] ?? []) }
  }

  /// The cells of a column that both exports fill, each pair of texts once, in the keys' order.
  func filledCells(of column: Int) -> [(export: String, twin: String)] {
    var seen: Set<[String]> = []
    return records.compactMap { export, twin in
      guard column < export.count, column < twin.count, !export[column].isEmpty,
        !twin[column].isEmpty, seen.insert([export[column], twin[column]]).inserted
      else { return nil }
      return (export[column], twin[column])
    }
  }
}
