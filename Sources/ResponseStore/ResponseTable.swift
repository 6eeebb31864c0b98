import Foundation
internal import GRDB
internal import SurveyModel

/// One response as the store keeps it, packed with the layout of its time.
struct StoredResponse {
  var number: Int64
  var layout: Int64
  var cell: Int64
  var submitted: Int64
  var answers: [UInt8]
  var comments: [UInt8]
  var state: ResponseState
}

/// Whether a response is counted.
enum ResponseState: Int {
  case counted = 0
  /// No newest export of its streams holds it; it is counted all the same.
  case gone = 1
  /// No newest export of its streams holds it, and the survey's definition says not to count it.
  case retracted = 2
}

/// A packed row whose key the store knows.
struct KnownRow {
  /// Its position among the packed rows.
  var row: Int
  /// The number of the response that has its key.
  var number: Int64
  /// Whether the response says the same, in the same layout.
  var isSame: Bool
}

/// The table of responses, through statements that are prepared once.
struct ResponseTable {
  private let database: Database
  private var nextNumber: Int64
  /// Whether the table held nothing when the transaction began.
  let wasEmpty: Bool

  private static let columns = "id, layout, cell, submitted, answers, comments, state"

  init(_ database: Database) throws {
    self.database = database
    let last = try Int64.fetchOne(database, sql: "SELECT MAX(id) FROM response") ?? 0
    nextNumber = last + 1
    wasEmpty = last == 0
  }

  /// The response of a number, or nil.
  func response(number: Int64) throws -> StoredResponse? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(Self.columns) FROM response WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [number]).map { Self.response($0) }
  }

  /// The response of a key, or nil.
  func response(_ key: Data) throws -> StoredResponse? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(Self.columns) FROM response WHERE key = ?")
    return try Row.fetchOne(statement, arguments: [key]).map { Self.response($0) }
  }

  /// The rows whose keys the store knows, in their order.
  func known(_ rows: PackedRows, layout: Int64) throws -> [KnownRow] {
    let statement = try database.cachedStatement(sql: Self.matching)
    let cursor = try Row.fetchCursor(
      statement, arguments: [Data(rows.bytes), rows.width, rows.count, layout])
    var known: [KnownRow] = []
    while let row = try cursor.next() {
      known.append(KnownRow(row: row[0], number: row[1], isSame: row[2]))
    }
    return known
  }

  /// Adds responses, numbered in their order, without those whose keys are known.
  ///
  /// - Returns: The number that each row was given; nil for those that were not added.
  mutating func insert(_ rows: PackedRows, layout: Int64) throws -> [Int64?] {
    guard rows.count > 0 else { return [] }
    let first = nextNumber
    try database.cachedStatement(sql: Self.insertion).execute(arguments: [
      Data(rows.bytes), rows.width, rows.count, layout, first,
    ])
    let numbers = first..<first + Int64(rows.count)
    nextNumber = numbers.upperBound
    if database.changesCount == rows.count { return numbers.map { $0 } }
    let added = try Int64.fetchSet(
      database.cachedStatement(sql: "SELECT id FROM response WHERE id >= ?"), arguments: [first])
    return numbers.map { added.contains($0) ? $0 : nil }
  }

  /// Replaces what a response says.
  func revise(_ response: StoredResponse) throws {
    let time = response.submitted == ResponseBatch.noTime ? nil : response.submitted
    try database.cachedStatement(
      sql: """
        UPDATE response SET layout = ?, cell = ?, submitted = ?, answers = ?, comments = ?
        WHERE id = ?
        """
    ).execute(arguments: [
      response.layout, response.cell, time, Data(response.answers),
      response.comments.isEmpty ? nil : Data(response.comments), response.number,
    ])
  }

  /// Sets whether a response is counted.
  func setState(_ state: ResponseState, of number: Int64) throws {
    try database.cachedStatement(sql: "UPDATE response SET state = ? WHERE id = ?")
      .execute(arguments: [state.rawValue, number])
  }

  /// Reads a row that has the table's columns in order.
  static func response(_ row: Row) -> StoredResponse {
    StoredResponse(
      number: row[0], layout: row[1], cell: row[2], submitted: row[3] ?? ResponseBatch.noTime,
      answers: Array(row[4] as Data), comments: Array((row[5] as Data?) ?? Data()),
      state: ResponseState(rawValue: row[6]) ?? .counted)
  }
}

extension ResponseTable {
  /// Every response of a survey version in the order of its arrival.
  static func cursor(_ database: Database, survey: SurveyID, version: Int) throws -> RowCursor {
    try Row.fetchCursor(
      database,
      sql: """
        SELECT \(columns) FROM response
        WHERE cell IN (SELECT id FROM cell WHERE survey = ? AND version = ?) ORDER BY id
        """,
      arguments: [survey.rawValue, version])
  }

  /// The join is a cross join so that SQLite goes through the rows, in their order.
  private static let matching = """
    \(PackedRows.table)
    SELECT row, id,
      layout = ?4 AND cell = \(PackedRows.cell) AND submitted IS \(PackedRows.submitted)
        AND answers = \(PackedRows.answers) AND comments IS \(PackedRows.comments)
    FROM place CROSS JOIN response ON key = \(PackedRows.key)
    """

  /// WHERE tells SQLite that ON does not belong to a join.
  private static let insertion = """
    \(PackedRows.table)
    INSERT INTO response (id, key, layout, cell, submitted, answers, comments)
    SELECT ?5 + row, \(PackedRows.key), ?4, \(PackedRows.cell), \(PackedRows.submitted),
      \(PackedRows.answers), \(PackedRows.comments)
    FROM place WHERE true ON CONFLICT (key) DO NOTHING
    """
}
