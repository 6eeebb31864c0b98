internal import GRDB
package import SurveyModel

/// What taking in an export would come to.
package struct ExportComparison: Equatable, Sendable {
  package var ledger = Ledger()
  /// How many responses are new, by leaf cell without dimensions.
  package var added: [LeafCell: Int] = [:]
}

extension Store {
  /// Looks whether an export was taken in before.
  ///
  /// - Parameter sha256: The 32 bytes of the SHA-256 of its bytes.
  /// - Returns: Whether one of exactly these bytes was.
  /// - Throws: ``StoreError``.
  package func hasTakenIn(sha256: [UInt8]) throws -> Bool {
    try read { try FileTable.file(sha256: sha256, $0) != nil }
  }

  /// What taking in an export would come to, without writing anything.
  ///
  /// - Parameters:
  ///   - record: What is known of the export.
  ///   - layout: The layout of the batches.
  ///   - batches: The export's responses, each key once.
  /// - Returns: The ledger that ``takeIn(_:layout:shape:_:)`` would write for these responses, and
  ///   where those that are new belong.
  /// - Throws: ``TakeInRefusal`` where it would refuse the export; ``StoreError``.
  package func compare(
    _ record: FileRecord, layout: AnswerLayout, _ batches: [ResponseBatch]
  ) throws -> ExportComparison {
    try read { database in
      let former = try FileTable.file(sha256: record.sha256, database)
      let file = former?.number ?? .max
      var comparer = try ExportComparer(
        record, file: file, layout: layout, Catalogues(database))
      for batch in batches { try comparer.compare(batch) }
      if former == nil, let refusal = comparer.agreement.refusal { throw refusal }
      return comparer.result
    }
  }
}

/// Compares the batches of one export with the store.
private struct ExportComparer {
  private let catalogues: Catalogues
  private let layoutNumber: Int64
  private let tombstones: Set<ResponseKey>
  private let table: ResponseTable
  private var comparison: VersionComparison
  private(set) var result = ExportComparison()
  private(set) var agreement = KeyAgreement()

  /// What stands for a cell or a layout that is not stored: no response has it.
  private static let unknown: Int64 = 0

  init(
    _ record: FileRecord, file: Int, layout: AnswerLayout, _ catalogues: Catalogues
  ) throws {
    self.catalogues = catalogues
    layoutNumber = try catalogues.knownNumber(of: layout) ?? Self.unknown
    tombstones = try Tombstones.all(catalogues.database)
    table = try ResponseTable(catalogues.database)
    comparison = VersionComparison(record, file: file, layout: layout, catalogues)
  }

  mutating func compare(_ batch: ResponseBatch) throws {
    let cells = try batch.cells.map { try catalogues.knownNumber(of: $0) ?? Self.unknown }
    let order = batch.keyOrder.filter { !tombstones.contains(batch.keys[$0]) }
    result.ledger.forgotten += batch.count - order.count
    for start in stride(from: 0, to: order.count, by: PackedRows.limit) {
      let rows = order[start..<min(start + PackedRows.limit, order.count)]
      let known = try table.known(
        PackedRows(rows, of: batch, cells: cells), layout: layoutNumber)
      note(new: rows, besides: known, of: batch)
      for match in known {
        try meet(match, batch.stored(rows[start + match.row], layout: layoutNumber, cells: cells))
      }
    }
  }

  private mutating func note(
    new rows: ArraySlice<Int>, besides known: [KnownRow], of batch: ResponseBatch
  ) {
    result.ledger.added += rows.count - known.count
    let met = Set(known.map { rows[rows.startIndex + $0.row] })
    result.added.merge(
      batch.cellCounts(of: rows.lazy.filter { !met.contains($0) }), uniquingKeysWith: +)
  }

  private mutating func meet(_ match: KnownRow, _ response: StoredResponse) throws {
    guard let known = try match.isSame ? response : table.response(number: match.number) else {
      return
    }
    agreement.add(response.submitted, known.submitted)
    switch try match.isSame ? .unchanged : comparison.fate(of: response, known: known) {
    case .unchanged: result.ledger.unchanged += 1
    case .outdated: result.ledger.outdated += 1
    case .revised: result.ledger.revised += 1
    }
  }
}
