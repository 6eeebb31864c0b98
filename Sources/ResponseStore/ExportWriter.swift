import Foundation
internal import GRDB
package import SurveyModel

/// Takes the responses of one export into the store, batch by batch, within its transaction.
package final class ExportWriter {
  private let catalogues: Catalogues
  private let file: Int
  private let rank: FileRank
  private let survey: SurveyID
  private let layout: AnswerLayout
  private let layoutNumber: Int64
  private let tombstones: Set<Data>
  private var table: ResponseTable
  /// The other files of the survey, newest first; read when the first conflict needs them.
  private var rivals: [(file: StreamFile, members: RunSet)]?
  private var mappings: [Int64: LayoutMapping] = [:]
  /// Whether new keys are likelier than known ones, so that inserting first saves a look-up.
  private var expectsNew: Bool

  private(set) var ledger = Ledger()
  /// The responses that the export holds.
  private(set) var members = RowBitmap()
  /// Whether the export holds responses that the store knew.
  private(set) var hasKnown = false
  private(set) var keeper: TallyKeeper
  /// Whether the export's keys are those of the responses that the store knows.
  private(set) var agreement = KeyAgreement()
  /// The periods of the export's responses.
  private var periods: Set<PeriodID> = []

  init(
    file: Int, record: FileRecord, layout: AnswerLayout, keeper: TallyKeeper,
    _ catalogues: Catalogues
  ) throws {
    self.catalogues = catalogues
    self.file = file
    self.layout = layout
    self.keeper = keeper
    survey = record.survey
    rank = FileRank(latestSubmission: record.latestSubmission ?? .min, number: file)
    layoutNumber = try catalogues.number(of: layout)
    tombstones = try Data.fetchSet(catalogues.database, sql: "SELECT key FROM tombstone")
    table = try ResponseTable(catalogues.database)
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
    // In the order of keys each page of the index is visited once a batch.
    let order = batch.keys.indices.sorted {
      (batch.keys[$0], $0) < (batch.keys[$1], $1)
    }
    var counted: [Int] = []
    counted.reserveCapacity(order.count)
    let addedBefore = ledger.added
    for response in order where try take(response, of: batch, cells) { counted.append(response) }
    keeper.add(batch, counted)
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
  }

  /// Takes in one response; true where its new version is to be counted with its batch.
  private func take(_ index: Int, of batch: ResponseBatch, _ cells: [Int64]) throws -> Bool {
    let key = Data(batch.keys[index].bytes)
    guard tombstones.isEmpty || !tombstones.contains(key) else {
      ledger.forgotten += 1
      return false
    }
    if !expectsNew, let known = try table.response(key) {
      return try meet(known, with: index, of: batch, cells)
    }
    let number = try table.insert(
      key, layout: layoutNumber, cell: cells[Int(batch.cellIndices[index])],
      submitted: batch.submitted[index], answers: batch.answers(of: index),
      comments: batch.comments.isEmpty ? [] : batch.comments[index])
    if let number {
      _ = members.insert(number)
      ledger.added += 1
      return true
    }
    guard let known = try table.response(key) else { return false }
    return try meet(known, with: index, of: batch, cells)
  }

  /// Compares a response with what the store knows of it.
  private func meet(
    _ known: StoredResponse, with index: Int, of batch: ResponseBatch, _ cells: [Int64]
  ) throws -> Bool {
    guard members.insert(known.number) else {
      ledger.repeated += 1
      return false
    }
    hasKnown = true
    agreement.add(isSameTime: isSameTime(batch.submitted[index], known.submitted))
    let response = StoredResponse(
      number: known.number, layout: layoutNumber, cell: cells[Int(batch.cellIndices[index])],
      submitted: batch.submitted[index], answers: Array(batch.answers(of: index)),
      comments: batch.comments.isEmpty ? [] : batch.comments[index], state: known.state)
    if try says(response, sameAs: known) {
      ledger.unchanged += 1
    } else if try isOutranked(at: known.number) {
      ledger.outdated += 1
    } else {
      ledger.revised += 1
      try table.revise(response)
      if known.state != .retracted {
        try keeper.apply(known, sign: -1)
        return true
      }
    }
    return false
  }

  /// Whether two times are the same, or nil where one is not known.
  private func isSameTime(_ first: Int64, _ second: Int64) -> Bool? {
    first == ResponseBatch.noTime || second == ResponseBatch.noTime ? nil : first == second
  }

  private func says(_ response: StoredResponse, sameAs known: StoredResponse) throws -> Bool {
    guard response.cell == known.cell, response.submitted == known.submitted else { return false }
    if response.layout == known.layout {
      return response.answers == known.answers && response.comments == known.comments
    }
    let mapping = try mapping(from: known.layout)
    return response.answers == mapping.answers(known.answers)
      && response.comments == mapping.comments(known.comments)
  }

  private func mapping(from number: Int64) throws -> LayoutMapping {
    if let known = mappings[number] { return known }
    let mapping = LayoutMapping(from: try catalogues.layout(number), to: layout)
    mappings[number] = mapping
    return mapping
  }

  /// Whether a newer file holds a response, so that this one's version of it is out of date.
  private func isOutranked(at number: Int64) throws -> Bool {
    let newer = try rivals ?? newerFiles()
    rivals = newer
    return newer.contains { $0.members.contains(number) }
  }

  private func newerFiles() throws -> [(file: StreamFile, members: RunSet)] {
    try FileTable.files(of: survey, catalogues.database)
      .filter { $0.number != file && $0.rank > rank }
      .map { ($0, try FileTable.members(of: $0.number, catalogues.database)) }
  }
}
