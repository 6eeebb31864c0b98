internal import GRDB
package import SurveyModel

/// A file with what became of its records, as reports print it.
package struct FileReport: Equatable, Sendable {
  package var file: StoredFile
  /// Records set aside, by reason; no zeros.
  package var setAside: [String: Int]
  /// Findings that a person should look at, by code; no zeros.
  package var findings: [String: Int]
}

extension Store {
  /// The files that hold responses of a period, in the order in which they were first seen.
  package func fileReports(contributingTo period: PeriodID) throws -> [FileReport] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM file WHERE id IN (SELECT file FROM filePeriod WHERE period = ?)
          ORDER BY id
          """, arguments: [period.rawValue])
      return try rows.map { row in
        let file = FileTable.file(row)
        return FileReport(
          file: file,
          setAside: try Self.counts(
            "SELECT code, COUNT(*) FROM setAside WHERE file = ? GROUP BY code", file, database),
          findings: try Self.counts(
            """
            SELECT code, SUM(count) FROM finding
            WHERE file = ? AND severity = 'check' GROUP BY code
            """, file, database))
      }
    }
  }

  private static func counts(
    _ sql: String, _ file: StoredFile, _ database: Database
  ) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      database.cachedStatement(sql: sql), arguments: [file.number])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }
}
