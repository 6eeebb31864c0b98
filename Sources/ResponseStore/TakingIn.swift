import Foundation
internal import GRDB
package import SurveyModel
package import Tallying

extension Store {
  /// Takes in an export in one transaction: everything or nothing.
  ///
  /// A file that the store knows by its SHA-256 may be taken in again, after definitions have
  /// changed; it keeps its number and with it its rank.
  ///
  /// - Parameters:
  ///   - record: What is known of the export.
  ///   - layout: The layout of the batches, which follows from the survey's definition.
  ///   - shape: The shape of the survey version's tally.
  ///   - body: Hands the export's batches to the writer. What it throws undoes everything.
  /// - Returns: What became of the export's records.
  /// - Throws: ``TakeInRefusal``, ``StoreError``, or what `body` throws.
  package func takeIn(
    _ record: FileRecord, layout: AnswerLayout, shape: TallyShape,
    _ body: (ExportWriter) throws -> Void
  ) throws -> TakeInOutcome {
    precondition(
      record.survey == shape.survey && record.version == shape.version,
      "the file is of another survey version")
    return try write { database in
      let former = try FileTable.file(sha256: record.sha256, database)
      let formerMembers = try former.map { try FileTable.members(of: $0.number, database) }
      let file = try FileTable.begin(record, database)
      let catalogues = Catalogues(database)
      let keeper = try TallyKeeper(layout: layout, shape: shape, catalogues)
      let writer = try ExportWriter(
        file: file, record: record, layout: layout, keeper: keeper, catalogues)
      try body(writer)
      // A file that is read again may tell times apart that were misread before.
      if former == nil, let refusal = writer.agreement.refusal { throw refusal }
      try FileTable.finish(
        file, ledger: writer.ledger, members: writer.members.runs, database)
      var outcome = TakeInOutcome(
        file: file, stream: file, ledger: writer.ledger, newlyGone: 0, returned: 0)
      let surveys = [record.survey] + [former?.record.survey].compactMap { $0 }
      try settle(
        writer, surveys: surveys, former: formerMembers ?? RunSet(), policy: record.gone, &outcome,
        database)
      try writer.finishTally()
      try appendEvidence(of: record, outcome, database)
      return outcome
    }
  }

  private func settle(
    _ writer: ExportWriter, surveys: [SurveyID], former: RunSet, policy: GonePolicy,
    _ outcome: inout TakeInOutcome, _ database: Database
  ) throws {
    let hasNewPolicy = try adopt(policy, by: outcome.file, of: surveys[0], database)
    // A file of nothing but new responses changes no stream; tens of thousands come at a time.
    guard writer.hasKnown || !former.isEmpty || hasNewPolicy else { return }
    var settlement = try StreamSettlement(surveys, database)
    var concerned = try settlement.settle(outcome.file, former: former)
    if hasNewPolicy {
      concerned = concerned.union(try settlement.everything())
    }
    let states = try settlement.states(of: concerned, policy: policy)
    let before = try Self.uncounted(database).filter { concerned.contains($0.key) }
    for number in before.keys.sorted()
    where !states.gone.contains(number) && !states.retracted.contains(number) {
      try writer.setState(.counted, of: number)
      outcome.returned += 1
    }
    for (set, state) in [(states.gone, ResponseState.gone), (states.retracted, .retracted)] {
      for number in set.numbers where before[number] != state {
        if before[number] == nil { outcome.newlyGone += 1 }
        try writer.setState(state, of: number)
      }
    }
    outcome.stream =
      try Int.fetchOne(
        database, sql: "SELECT stream FROM file WHERE id = ?", arguments: [outcome.file])
      ?? outcome.file
  }

  /// Lets all files of a survey follow the policy that its definition has now; whether it changed.
  private func adopt(
    _ policy: GonePolicy, by file: Int, of survey: SurveyID, _ database: Database
  ) throws -> Bool {
    let former = try String.fetchOne(
      database.cachedStatement(sql: "SELECT gone FROM file WHERE survey = ? AND id <> ? LIMIT 1"),
      arguments: [survey.rawValue, file])
    guard let former, former != policy.rawValue else { return false }
    try database.execute(
      sql: "UPDATE file SET gone = ? WHERE survey = ?",
      arguments: [policy.rawValue, survey.rawValue])
    return true
  }

  /// Every response that is not simply counted.
  static func uncounted(_ database: Database) throws -> [Int64: ResponseState] {
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: "SELECT id, state FROM response WHERE state <> 0"))
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0], ResponseState(rawValue: $0[1]) ?? .counted) })
  }
}
