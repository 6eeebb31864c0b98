import Foundation
internal import GRDB
internal import SurveyModel

extension Store {
  /// The file of a SHA-256, or nil where the store has not taken it in.
  package func file(sha256: [UInt8]) throws -> StoredFile? {
    try read { try FileTable.file(sha256: sha256, $0) }
  }

  /// All files in the order in which they were first seen.
  package func files() throws -> [StoredFile] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM file ORDER BY id").map {
        FileTable.file($0)
      }
    }
  }

  /// The number of a new run, one more than the last; no order rests on the clock.
  package func beginRun() throws -> Int {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO meta (name, value) VALUES ('run', 1)
          ON CONFLICT (name) DO UPDATE SET value = value + 1
          """)
      return try Int.fetchOne(database, sql: "SELECT value FROM meta WHERE name = 'run'") ?? 1
    }
  }
}

/// Which of two files holds the newer versions of responses: the one handed in later, else the one
/// seen later.
struct FileRank: Comparable {
  var latestSubmission: Int64
  var number: Int

  static func < (left: FileRank, right: FileRank) -> Bool {
    (left.latestSubmission, left.number) < (right.latestSubmission, right.number)
  }
}

/// A file as streams see it.
struct StreamFile {
  var number: Int
  var survey: SurveyID
  var stream: Int
  var rank: FileRank
  var first: Int64
  var last: Int64

  /// Whether its members may meet those of a set.
  func mayMeet(_ members: RunSet) -> Bool {
    guard let bounds = members.bounds else { return false }
    return first <= bounds.upperBound && last >= bounds.lowerBound
  }
}

/// The table of files.
enum FileTable {
  /// Stores what is known of a file before it is read; a file known already keeps its number and name.
  static func begin(_ record: FileRecord, _ database: Database) throws -> Int {
    if let known = try file(sha256: record.sha256, database) {
      for table in ["setAside", "finding"] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE file = ?", arguments: [known.number])
      }
      try update(record, number: known.number, database)
      return known.number
    }
    return try insert(record, database)
  }

  /// Stores what became of a file.
  static func finish(
    _ number: Int, ledger: Ledger, members: RunSet, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        UPDATE file SET added = ?, revised = ?, unchanged = ?, outdated = ?, repeated = ?,
          forgotten = ?, setAside = ?, firstMember = ?, lastMember = ?, members = ?
        WHERE id = ?
        """,
      arguments: [
        ledger.added, ledger.revised, ledger.unchanged, ledger.outdated, ledger.repeated,
        ledger.forgotten, ledger.setAside, members.bounds?.lowerBound, members.bounds?.upperBound,
        Data(members.bytes), number,
      ])
  }

  static func file(sha256: [UInt8], _ database: Database) throws -> StoredFile? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM file WHERE sha256 = ?", arguments: [Data(sha256)]
    ).map { file($0) }
  }

  /// The responses that a file holds.
  static func members(of number: Int, _ database: Database) throws -> RunSet {
    let data = try Data.fetchOne(
      database, sql: "SELECT members FROM file WHERE id = ?", arguments: [number])
    guard let data, let members = RunSet(bytes: data) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unreadable members of a file")
    }
    return members
  }

  /// All files of a survey that hold responses, in the order of their numbers.
  static func files(of survey: SurveyID, _ database: Database) throws -> [StreamFile] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, stream, latestSubmission, firstMember, lastMember FROM file
          WHERE survey = ? AND firstMember IS NOT NULL ORDER BY id
          """),
      arguments: [survey.rawValue]
    ).map { row in
      StreamFile(
        number: row[0], survey: survey, stream: row[1],
        rank: FileRank(latestSubmission: row[2] ?? .min, number: row[0]), first: row[3],
        last: row[4])
    }
  }

  static func setStream(_ stream: Int, of number: Int, _ database: Database) throws {
    try database.cachedStatement(sql: "UPDATE file SET stream = ? WHERE id = ?")
      .execute(arguments: [stream, number])
  }

  static func file(_ row: Row) -> StoredFile {
    var ledger = Ledger()
    ledger.added = row["added"]
    ledger.revised = row["revised"]
    ledger.unchanged = row["unchanged"]
    ledger.outdated = row["outdated"]
    ledger.repeated = row["repeated"]
    ledger.forgotten = row["forgotten"]
    ledger.setAside = row["setAside"]
    let record = FileRecord(
      sha256: Array(row["sha256"] as Data), name: row["name"], size: row["size"],
      tool: row["tool"], encoding: row["encoding"], delimiter: row["delimiter"],
      survey: SurveyID(rawValue: row["survey"]), version: row["version"],
      definitions: row["definitions"], run: row["run"],
      latestSubmission: row["latestSubmission"],
      gone: GonePolicy(rawValue: row["gone"]) ?? .keep)
    return StoredFile(
      number: row["id"], record: record, ledger: ledger, stream: row["stream"])
  }

  private static func insert(_ record: FileRecord, _ database: Database) throws -> Int {
    let number = 1 + (try Int.fetchOne(database, sql: "SELECT MAX(id) FROM file") ?? 0)
    try database.execute(
      sql: """
        INSERT INTO file (id, sha256, name, size, tool, encoding, delimiter, survey, version,
          definitions, run, latestSubmission, gone, stream, added, revised, unchanged, outdated,
          repeated, forgotten, setAside, members)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?)
        """,
      arguments: [
        number, Data(record.sha256), record.name, record.size, record.tool, record.encoding,
        record.delimiter, record.survey.rawValue, record.version, record.definitions, record.run,
        record.latestSubmission, record.gone.rawValue, number, Data(RunSet().bytes),
      ])
    return number
  }

  private static func update(
    _ record: FileRecord, number: Int, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        UPDATE file SET tool = ?, encoding = ?, delimiter = ?, survey = ?, version = ?,
          definitions = ?, run = ?, latestSubmission = ?, gone = ? WHERE id = ?
        """,
      arguments: [
        record.tool, record.encoding, record.delimiter, record.survey.rawValue, record.version,
        record.definitions, record.run, record.latestSubmission, record.gone.rawValue, number,
      ])
  }
}
