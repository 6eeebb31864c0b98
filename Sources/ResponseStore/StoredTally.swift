import Foundation
internal import GRDB
package import SurveyModel
package import Tallying

extension Store {
  /// The tally of a survey version: what is stored, or counted anew where the shape has changed.
  package func tally(layout: AnswerLayout, shape: TallyShape) throws -> Tally {
    try read { database in
      let catalogues = Catalogues(database)
      if let stored = try StoredTally.find(shape, database) {
        return try StoredTally.load(stored, shape: shape, catalogues)
      }
      return try StoredTally.count(layout: layout, shape: shape, catalogues)
    }
  }

  /// The tally of a survey version counted from its responses, without regard to what is stored.
  package func rebuiltTally(layout: AnswerLayout, shape: TallyShape) throws -> Tally {
    try read { try StoredTally.count(layout: layout, shape: shape, Catalogues($0)) }
  }

  /// Stores the tally of a survey version anew where its shape has changed; false where it hasn't.
  @discardableResult
  package func refreshTally(layout: AnswerLayout, shape: TallyShape) throws -> Bool {
    try write { database in
      guard try StoredTally.find(shape, database) == nil else { return false }
      let catalogues = Catalogues(database)
      let tally = try StoredTally.count(layout: layout, shape: shape, catalogues)
      try StoredTally.replace(with: tally, catalogues)
      return true
    }
  }
}

/// Tallies as the store keeps them: one row a cell.
enum StoredTally {
  /// The number of the stored tally of a shape, or nil where there is none of just this shape.
  static func find(_ shape: TallyShape, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: "SELECT id FROM tally WHERE survey = ? AND version = ? AND shape = ?",
      arguments: [shape.survey.rawValue, shape.version, try shape.canonicalText])
  }

  static func load(
    _ number: Int64, shape: TallyShape, _ catalogues: Catalogues
  ) throws -> Tally {
    var tally = Tally(shape: shape)
    try forEachCell(of: number, in: "tallyLeaf", catalogues) { tally.addLeaf($1, to: $0) }
    try forEachCell(of: number, in: "tallyJoint", catalogues) { tally.addJoint($1, to: $0) }
    return tally
  }

  /// Counts the responses of a survey version that are to be counted.
  static func count(
    layout: AnswerLayout, shape: TallyShape, _ catalogues: Catalogues
  ) throws -> Tally {
    var accumulator = TallyAccumulator(shape: shape)
    try forEachBatch(layout: layout, shape: shape, catalogues) { accumulator.add($0) }
    return accumulator.finish()
  }

  /// Hands over the counted responses of a survey version, some thousands at a time.
  static func forEachBatch(
    layout: AnswerLayout, shape: TallyShape, _ catalogues: Catalogues,
    _ body: (ResponseBatch) throws -> Void
  ) throws {
    let cursor = try ResponseTable.cursor(
      catalogues.database, survey: shape.survey, version: shape.version)
    var builder = BatchBuilder(layout: layout, catalogues)
    while let row = try cursor.next() {
      let response = ResponseTable.response(row)
      guard response.state != .retracted else { continue }
      try builder.append(response)
      if builder.batch.count == 8192 { try body(builder.take()) }
    }
    if builder.batch.count > 0 { try body(builder.take()) }
  }

  /// Replaces whatever is stored for the tally's survey version.
  static func replace(with tally: Tally, _ catalogues: Catalogues) throws {
    try remove(survey: tally.shape.survey, version: tally.shape.version, catalogues.database)
    try add(tally, to: begin(tally.shape, catalogues.database), catalogues)
  }

  /// Removes what is stored for a survey version, so that it is counted anew.
  static func remove(survey: SurveyID, version: Int, _ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM tally WHERE survey = ? AND version = ?",
      arguments: [survey.rawValue, version])
  }

  /// Begins an empty tally and gives its number.
  static func begin(_ shape: TallyShape, _ database: Database) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO tally (survey, version, shape) VALUES (?, ?, ?)",
      arguments: [shape.survey.rawValue, shape.version, try shape.canonicalText])
    return database.lastInsertedRowID
  }

  /// Adds a change to a stored tally, touching no other cells.
  static func add(_ change: Tally, to number: Int64, _ catalogues: Catalogues) throws {
    let layout = CellLayout(change.shape)
    try add(change.leafCells, to: number, in: "tallyLeaf", catalogues) { counts in
      CellCounts(layout: layout, leaf: counts).responses
    }
    try add(change.jointCells, to: number, in: "tallyJoint", catalogues, responses: nil)
  }

  private static func add(
    _ cells: [LeafCell: SparseCounts], to number: Int64, in table: String,
    _ catalogues: Catalogues, responses: ((SparseCounts) -> Int)?
  ) throws {
    let database = catalogues.database
    for (cell, change) in cells.sorted(by: { $0.key < $1.key }) {
      let place = try catalogues.number(of: cell)
      var counts = try counts(of: number, cell: place, in: table, database) ?? SparseCounts()
      counts.add(change)
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE tally = ? AND cell = ?")
        .execute(arguments: [number, place])
      guard !counts.isEmpty else { continue }
      let bytes = Data(counts.canonicalBytes)
      if let responses {
        try database.cachedStatement(
          sql: "INSERT INTO \(table) (tally, cell, responses, counts) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [number, place, responses(counts), bytes])
      } else {
        try database.cachedStatement(
          sql: "INSERT INTO \(table) (tally, cell, counts) VALUES (?, ?, ?)"
        ).execute(arguments: [number, place, bytes])
      }
    }
  }

  private static func counts(
    of number: Int64, cell: Int64, in table: String, _ database: Database
  ) throws -> SparseCounts? {
    let data = try Data.fetchOne(
      database.cachedStatement(sql: "SELECT counts FROM \(table) WHERE tally = ? AND cell = ?"),
      arguments: [number, cell])
    return try data.map { try decoded($0) }
  }

  private static func forEachCell(
    of number: Int64, in table: String, _ catalogues: Catalogues,
    _ body: (LeafCell, SparseCounts) -> Void
  ) throws {
    let cursor = try Row.fetchCursor(
      catalogues.database, sql: "SELECT cell, counts FROM \(table) WHERE tally = ? ORDER BY cell",
      arguments: [number])
    while let row = try cursor.next() {
      body(try catalogues.cell(row[0]), try decoded(row[1]))
    }
  }

  private static func decoded(_ data: Data) throws -> SparseCounts {
    guard let counts = SparseCounts(canonicalBytes: data) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unreadable counts")
    }
    return counts
  }
}
