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

/// The table of responses, through statements that are prepared once.
struct ResponseTable {
  private let database: Database
  private let insertion: Statement
  private let lookup: Statement
  private let revision: Statement
  private let statement: (byNumber: Statement, state: Statement)
  private var nextNumber: Int64
  /// Whether the table held nothing when the transaction began.
  let wasEmpty: Bool

  private static let columns = "id, layout, cell, submitted, answers, comments, state"

  init(_ database: Database) throws {
    self.database = database
    insertion = try database.cachedStatement(
      sql: """
        INSERT INTO response (id, key, layout, cell, submitted, answers, comments)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
        """)
    lookup = try database.cachedStatement(
      sql: "SELECT \(Self.columns) FROM response WHERE key = ?")
    revision = try database.cachedStatement(
      sql: """
        UPDATE response SET layout = ?, cell = ?, submitted = ?, answers = ?, comments = ?
        WHERE id = ?
        """)
    statement = (
      try database.cachedStatement(sql: "SELECT \(Self.columns) FROM response WHERE id = ?"),
      try database.cachedStatement(sql: "UPDATE response SET state = ? WHERE id = ?")
    )
    let last = try Int64.fetchOne(database, sql: "SELECT MAX(id) FROM response") ?? 0
    nextNumber = last + 1
    wasEmpty = last == 0
  }

  /// The response of a key, or nil.
  func response(_ key: Data) throws -> StoredResponse? {
    try Self.response(Row.fetchCursor(lookup, arguments: [key]))
  }

  /// The response of a number, or nil.
  func response(number: Int64) throws -> StoredResponse? {
    try Self.response(Row.fetchCursor(statement.byNumber, arguments: [number]))
  }

  /// Adds a response; nil where its key is known.
  mutating func insert(
    _ key: Data, layout: Int64, cell: Int64, submitted: Int64, answers: ArraySlice<UInt8>,
    comments: [UInt8]
  ) throws -> Int64? {
    let time = submitted == ResponseBatch.noTime ? nil : submitted
    insertion.setUncheckedArguments([
      nextNumber, key, layout, cell, time, Data(answers), comments.isEmpty ? nil : Data(comments),
    ])
    try insertion.execute()
    guard database.changesCount == 1 else { return nil }
    defer { nextNumber += 1 }
    return nextNumber
  }

  /// Replaces what a response says.
  func revise(_ response: StoredResponse) throws {
    let time = response.submitted == ResponseBatch.noTime ? nil : response.submitted
    revision.setUncheckedArguments([
      response.layout, response.cell, time, Data(response.answers),
      response.comments.isEmpty ? nil : Data(response.comments), response.number,
    ])
    try revision.execute()
  }

  /// Sets whether a response is counted.
  func setState(_ state: ResponseState, of number: Int64) throws {
    statement.state.setUncheckedArguments([state.rawValue, number])
    try statement.state.execute()
  }

  /// Reads a row that has the table's columns in order.
  static func response(_ row: Row) -> StoredResponse {
    StoredResponse(
      number: row[0], layout: row[1], cell: row[2], submitted: row[3] ?? ResponseBatch.noTime,
      answers: Array(row[4] as Data), comments: Array((row[5] as Data?) ?? Data()),
      state: ResponseState(rawValue: row[6]) ?? .counted)
  }

  private static func response(_ cursor: RowCursor) throws -> StoredResponse? {
    try cursor.next().map { response($0) }
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
}
