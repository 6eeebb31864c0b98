import Foundation
internal import GRDB
package import SurveyModel

/// Takes the responses of one export into the store, batch by batch, within its transaction.
package final class ExportWriter {
  private let catalogues: Catalogues
  private let file: Int
  private let survey: SurveyID
  private let layout: AnswerLayout
  private let layoutNumber: Int64
  private let tombstones: Set<ResponseKey>
  private var table: ResponseTable
  private var comparison: VersionComparison
  /// Whether new keys are likelier than known ones, so that inserting first saves a look-up.
  private var expectsNew: Bool

  private(set) var ledger = Ledger()
  /// How many responses are new, by leaf cell without dimensions.
  package private(set) var added: [LeafCell: Int] = [:]
  /// The responses that the export holds.
  private(set) var members = RowBitmap()
  /// Whether the export holds responses that the store knew.
  private(set) var hasKnown = false
  private(set) var keeper: TallyKeeper
  /// Whether the export's keys are those of the responses that the store knows.
  private(set) var agreement = KeyAgreement()
  /// The periods of the export's responses.
  private var periods: Set<PeriodID> = []
  /// The periods of responses that the export brought or revised.
  private var freshPeriods: Set<PeriodID> = []
  private var wordings: [ItemWording] = []

  init(
    file: Int, record: FileRecord, layout: AnswerLayout, keeper: TallyKeeper,
    _ catalogues: Catalogues
  ) throws {
    self.catalogues = catalogues
    self.file = file
    survey = record.survey
    self.layout = layout
    self.keeper = keeper
    layoutNumber = try catalogues.number(of: layout)
    tombstones = try Tombstones.all(catalogues.database)
    table = try ResponseTable(catalogues.database)
    comparison = VersionComparison(record, file: file, layout: layout, catalogues)
    expectsNew = table.wasEmpty
  }

  /// Takes in a batch whose responses have keys, one each.
  ///
  /// Where a key comes twice in one export, its first response counts: the caller settles which
  /// record of a file is meant.
  package func write(_ batch: ResponseBatch) throws {
    precondition(batch.slotCount == layout.slots.count, "the batch has another layout")
    precondition(batch.keys.count == batch.count, "the batch has no keys")
    let cells = try batch.cells.map { try catalogues.number(of: $0) }
    periods.formUnion(batch.cells.map(\.period))
    var order = batch.keyOrder
    if !tombstones.isEmpty { order.removeAll { tombstones.contains(batch.keys[$0]) } }
    ledger.forgotten += batch.count - order.count
    var counted: [Int] = []
    counted.reserveCapacity(order.count)
    let addedBefore = ledger.added
    for start in stride(from: 0, to: order.count, by: PackedRows.limit) {
      let rows = order[start..<min(start + PackedRows.limit, order.count)]
      counted += try take(rows, of: batch, cells)
    }
    keeper.add(batch, counted)
    noteFresh(counted, of: batch)
    expectsNew = 2 * (ledger.added - addedBefore) > order.count
  }

  /// Keeps records apart that can't be used.
  package func setAside(_ rows: [SetAsideRow]) throws {
    let insertion = try catalogues.database.cachedStatement(
      sql: "INSERT INTO setAside (file, row, line, code) VALUES (?, ?, ?, ?)")
    for row in rows { try insertion.execute(arguments: [file, row.row, row.line, row.code]) }
    ledger.setAside += rows.count
  }

  /// Keeps findings for `rida status`.
  package func add(_ findings: [FindingRow]) throws {
    let insertion = try catalogues.database.cachedStatement(
      sql: "INSERT INTO finding (file, code, severity, count, place) VALUES (?, ?, ?, ?, ?)")
    for finding in findings {
      try insertion.execute(arguments: [
        file, finding.code, finding.severity, finding.count, finding.place,
      ])
    }
  }

  /// Keeps in which words the export puts its items.
  package func add(_ wordings: [ItemWording]) { self.wordings += wordings }

  private func noteFresh(_ rows: [Int], of batch: ResponseBatch) {
    var isMet = Array(repeating: false, count: batch.cells.count)
    for row in rows { isMet[Int(batch.cellIndices[row])] = true }
    for (cell, isMet) in zip(batch.cells, isMet) where isMet { freshPeriods.insert(cell.period) }
  }

  /// Sets whether a response is counted, and counts it so.
  func setState(_ state: ResponseState, of number: Int64) throws {
    guard let response = try table.response(number: number), response.state != state else { return }
    try table.setState(state, of: number)
    if state == .retracted { try keeper.apply(response, sign: -1) }
    if response.state == .retracted { try keeper.apply(response, sign: 1) }
  }

  /// Writes the tally.
  func finishTally() throws {
    try keeper.finish()
    try catalogues.database.execute(
      sql: "DELETE FROM filePeriod WHERE file = ?", arguments: [file])
    for period in periods.sorted() {
      try catalogues.database.execute(
        sql: "INSERT INTO filePeriod (file, period) VALUES (?, ?)",
        arguments: [file, period.rawValue])
    }
    try WordingTable.replace(
      of: file, survey: survey, by: wordings, fresh: freshPeriods, periods: periods,
      catalogues.database)
  }

  /// Takes in some responses; returns those whose versions are to be counted with their batch.
  private func take(
    _ rows: ArraySlice<Int>, of batch: ResponseBatch, _ cells: [Int64]
  ) throws -> [Int] {
    var packed = PackedRows(rows, of: batch, cells: cells)
    var rows = rows
    var counted: [Int] = []
    if !expectsNew {
      let known = try table.known(packed, layout: layoutNumber)
      counted += try meet(known, rows, of: batch, cells)
      guard known.count < rows.count else { return counted }
      if !known.isEmpty {
        let met = Set(known.map { rows[rows.startIndex + $0.row] })
        rows = rows.filter { !met.contains($0) }[...]
        packed = PackedRows(rows, of: batch, cells: cells)
      }
    }
    let numbers = try table.insert(packed, layout: layoutNumber)
    var refused: [Int] = []
    let countedBefore = counted.count
    for (row, number) in zip(rows, numbers) {
      guard let number else {
        refused.append(row)
        continue
      }
      _ = members.insert(number)
      ledger.added += 1
      counted.append(row)
    }
    added.merge(batch.cellCounts(of: counted[countedBefore...]), uniquingKeysWith: +)
    guard !refused.isEmpty else { return counted }
    let again = PackedRows(refused[...], of: batch, cells: cells)
    return counted
      + (try meet(table.known(again, layout: layoutNumber), refused[...], of: batch, cells))
  }

  /// Compares responses with what the store knows of them; returns those to be counted.
  private func meet(
    _ known: [KnownRow], _ rows: ArraySlice<Int>, of batch: ResponseBatch, _ cells: [Int64]
  ) throws -> [Int] {
    try known.compactMap { match in
      guard members.insert(match.number) else {
        ledger.repeated += 1
        return nil
      }
      hasKnown = true
      if match.isSame {
        agreement.add(isSameTime: true)
        ledger.unchanged += 1
        return nil
      }
      let row = rows[rows.startIndex + match.row]
      guard let stored = try table.response(number: match.number) else { return nil }
      var response = batch.stored(row, layout: layoutNumber, cells: cells)
      response.number = match.number
      return try settle(response, stored) ? row : nil
    }
  }

  /// Takes in another version of a response; true where it is to be counted with its batch.
  private func settle(_ response: StoredResponse, _ known: StoredResponse) throws -> Bool {
    agreement.add(response.submitted, known.submitted)
    switch try comparison.fate(of: response, known: known) {
    case .unchanged: ledger.unchanged += 1
    case .outdated: ledger.outdated += 1
    case .revised:
      ledger.revised += 1
      try table.revise(response)
      guard known.state != .retracted else { return false }
      try keeper.apply(known, sign: -1)
      return true
    }
    return false
  }
}
