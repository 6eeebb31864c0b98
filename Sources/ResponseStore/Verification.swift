internal import GRDB
package import SurveyModel
package import Tallying

/// Something that the store holds and that does not follow from the rest of it.
package enum Discrepancy: Equatable, Sendable {
  /// SQLite finds the file damaged.
  case damagedFile(detail: String)
  /// The stored tally is not the tally of the responses.
  case tally(survey: SurveyID, version: Int)
  /// Responses are counted, or not counted, otherwise than the files say.
  case states(survey: SurveyID, responses: Int)
  /// A file holds other than the responses that its ledger accepts.
  case ledger(file: Int)
  /// A line of the evidence chain does not follow from the lines before it.
  case evidence(line: Int)
}

extension Store {
  /// Compares what is stored with what follows from the responses, bit for bit.
  ///
  /// - Parameters:
  ///   - surveys: The layout and the tally's shape of each survey version that is defined.
  ///   - printed: The end of the evidence chain that a report printed.
  /// - Returns: What does not follow; nothing where all is well.
  /// - Throws: ``StoreError``.
  package func verify(
    _ surveys: [(layout: AnswerLayout, shape: TallyShape)], printed: EvidenceHead? = nil
  ) throws -> [Discrepancy] {
    var found = try read { try Self.damage($0) + Self.ledgers($0) }
    for survey in surveys where try !tallyIsTrue(layout: survey.layout, shape: survey.shape) {
      found.append(.tally(survey: survey.shape.survey, version: survey.shape.version))
    }
    found += try read { try Self.states($0) }
    if let line = try firstBrokenEvidence(after: printed) { found.append(.evidence(line: line)) }
    return found
  }

  private func tallyIsTrue(layout: AnswerLayout, shape: TallyShape) throws -> Bool {
    try read { database in
      guard let stored = try StoredTally.find(shape, database) else { return true }
      let catalogues = Catalogues(database)
      let kept = try StoredTally.load(stored, shape: shape, catalogues)
      let counted = try StoredTally.count(layout: layout, shape: shape, catalogues)
      return kept.canonicalBytes == counted.canonicalBytes
    }
  }

  private static func damage(_ database: Database) throws -> [Discrepancy] {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
    let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
      "reference from \(row[0] as String)"
    }
    return (lines.filter { $0 != "ok" } + Set(broken).sorted()).map { .damagedFile(detail: $0) }
  }

  private static func ledgers(_ database: Database) throws -> [Discrepancy] {
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM file ORDER BY id")
    return try rows.compactMap { row in
      let file = FileTable.file(row)
      let members = try FileTable.members(of: file.number, database)
      let setAside = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT COUNT(*) FROM setAside WHERE file = ?"),
        arguments: [file.number])
      let isTrue = members.count <= file.ledger.accepted && setAside == file.ledger.setAside
      return isTrue ? nil : .ledger(file: file.number)
    }
  }

  private static func states(_ database: Database) throws -> [Discrepancy] {
    let stored = try uncounted(database)
    let rows = try Row.fetchAll(
      database, sql: "SELECT survey, MAX(gone) AS gone FROM file GROUP BY survey ORDER BY survey")
    return try rows.compactMap { row in
      let survey = SurveyID(rawValue: row[0])
      var settlement = try StreamSettlement([survey], database)
      let everything = try settlement.everything()
      let policy = GonePolicy(rawValue: row[1]) ?? .keep
      let states = try settlement.states(of: everything, policy: policy)
      let differing =
        states.gone.numbers.count { stored[$0] != .gone }
        + states.retracted.numbers.count { stored[$0] != .retracted }
        + stored.keys.count {
          everything.contains($0) && !states.gone.contains($0) && !states.retracted.contains($0)
        }
      return differing == 0 ? nil : .states(survey: survey, responses: differing)
    }
  }
}
