internal import GRDB
package import SurveyModel

/// What the store holds, as `rida status` lists it.
package struct StoreStatus: Equatable, Sendable {
  /// Files in the order in which they were first seen.
  package var files: [StoredFile]
  /// Records set aside, by file and then by reason.
  package var setAside: [SetAsideCount]
  /// Responses that are gone, by the newest file that still held them.
  package var gone: [GoneCount]
  /// Counted responses by survey, version, period and group.
  package var responses: [CellCount]
  package var findings: [FileFinding]
}

/// How many records of a file were set aside for a reason.
package struct SetAsideCount: Equatable, Sendable {
  package var file: Int
  package var code: String
  package var count: Int
}

/// How many responses were last held by a file that newer exports of its stream don't hold any more.
package struct GoneCount: Equatable, Sendable {
  package var file: Int
  package var stream: Int
  /// Responses that count all the same.
  package var kept: Int
  /// Responses that no longer count.
  package var retracted: Int
}

/// How many responses count for a survey version, period and group.
package struct CellCount: Equatable, Sendable {
  /// The survey, version, period and group, without dimensions.
  package var cell: LeafCell
  package var count: Int
}

/// A finding about one of the files.
package struct FileFinding: Equatable, Sendable {
  package var file: Int
  package var finding: FindingRow
}

extension Store {
  /// What the store holds.
  package func status() throws -> StoreStatus {
    let files = try files()
    return try read { database in
      StoreStatus(
        files: files, setAside: try Self.setAside(database),
        gone: try Self.gone(files, database), responses: try Self.responses(database),
        findings: try Self.findings(database))
    }
  }

  /// How many responses count, by survey, version, period and group.
  package func responseCounts() throws -> [CellCount] { try read(Self.responses) }

  /// The records of a file that were set aside, in its order.
  package func setAsideRows(of file: Int) throws -> [SetAsideRow] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT row, line, code FROM setAside WHERE file = ? ORDER BY row, rowid",
        arguments: [file]
      ).map { SetAsideRow(row: $0[0], line: $0[1], code: $0[2]) }
    }
  }

  private static func setAside(_ database: Database) throws -> [SetAsideCount] {
    try Row.fetchAll(
      database,
      sql: "SELECT file, code, COUNT(*) FROM setAside GROUP BY file, code ORDER BY file, code"
    ).map { SetAsideCount(file: $0[0], code: $0[1], count: $0[2]) }
  }

  private static func findings(_ database: Database) throws -> [FileFinding] {
    try Row.fetchAll(
      database,
      sql: "SELECT file, code, severity, count, place FROM finding ORDER BY file, rowid"
    ).map {
      FileFinding(
        file: $0[0],
        finding: FindingRow(code: $0[1], severity: $0[2], count: $0[3], place: $0[4]))
    }
  }

  private static func gone(
    _ files: [StoredFile], _ database: Database
  ) throws -> [GoneCount] {
    var left = try uncounted(database)
    guard !left.isEmpty else { return [] }
    var counts: [GoneCount] = []
    let newestFirst = files.sorted { rank($0) > rank($1) }
    for file in newestFirst where !left.isEmpty {
      let members = try FileTable.members(of: file.number, database)
      let held = left.filter { members.contains($0.key) }
      guard !held.isEmpty else { continue }
      let kept = held.values.count { $0 == .gone }
      counts.append(
        GoneCount(
          file: file.number, stream: file.stream, kept: kept, retracted: held.count - kept))
      for number in held.keys { left[number] = nil }
    }
    return counts.sorted { $0.file < $1.file }
  }

  private static func rank(_ file: StoredFile) -> FileRank {
    FileRank(latestSubmission: file.record.latestSubmission ?? .min, number: file.number)
  }

  /// From the tallies where they are stored, else from the responses.
  private static func responses(_ database: Database) throws -> [CellCount] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT survey, version, period, beneficiaryGroup, SUM(number) FROM (
          SELECT cell, responses AS number FROM tallyLeaf
          UNION ALL
          SELECT cell, COUNT(*) AS number FROM response
          WHERE state < 2 AND cell IN (
            SELECT id FROM cell WHERE NOT EXISTS (
              SELECT 1 FROM tally
              WHERE tally.survey = cell.survey AND tally.version = cell.version))
          GROUP BY cell
        ) JOIN cell ON cell.id = cell
        GROUP BY survey, version, period, beneficiaryGroup
        HAVING SUM(number) > 0
        ORDER BY survey, version, period, beneficiaryGroup
        """
    ).map { row in
      CellCount(
        cell: LeafCell(
          survey: SurveyID(rawValue: row[0]), version: row[1], period: PeriodID(rawValue: row[2]),
          group: GroupID(rawValue: row[3])),
        count: row[4])
    }
  }
}
