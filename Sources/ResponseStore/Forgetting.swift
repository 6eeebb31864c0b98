import Foundation
internal import GRDB
package import SurveyModel
package import Tallying

extension Store {
  /// Forgets a response for ever: its row, its part of the tally, its bytes on the disk.
  ///
  /// A later export that still holds it doesn't bring it back. The evidence chain gets a line
  /// without the key's text.
  ///
  /// - Parameters:
  ///   - key: The response's key.
  ///   - surveys: The layout and shape of each survey version that is defined; the tally of another
  ///     version is dropped and counted anew when it is needed.
  /// - Returns: Whether the store held the response.
  /// - Throws: ``StoreError``.
  package func forget(
    _ key: ResponseKey, surveys: [(layout: AnswerLayout, shape: TallyShape)]
  ) throws -> Bool {
    let bytes = Data(key.bytes)
    let isKnown = try write { database in
      try database.execute(
        sql: "INSERT INTO tombstone (key) VALUES (?) ON CONFLICT DO NOTHING", arguments: [bytes])
      let response = try ResponseTable(database).response(bytes)
      if let response {
        try Self.takeAway(response, surveys, Catalogues(database))
        try Self.removeFromFiles(response.number, database)
        try database.execute(
          sql: "DELETE FROM response WHERE id = ?", arguments: [response.number])
      }
      let count = response == nil ? 0 : 1
      try appendEvidence(
        #"{"event":"forget","key":"\#(hexadecimal(bytes))","responses":\#(count)}"#, database)
      return response != nil
    }
    try vacuum()
    return isKnown
  }

  /// Rewrites the file without the bytes of what was deleted.
  package func vacuum() throws {
    do {
      // The new file is as large as the old one: too large for memory.
      try queue.writeWithoutTransaction { database in
        try database.execute(
          sql: "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY;")
      }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  private static func takeAway(
    _ response: StoredResponse, _ surveys: [(layout: AnswerLayout, shape: TallyShape)],
    _ catalogues: Catalogues
  ) throws {
    let cell = try catalogues.cell(response.cell)
    let survey = surveys.first {
      $0.shape.survey == cell.survey && $0.shape.version == cell.version
    }
    guard let survey else {
      return try StoredTally.remove(
        survey: cell.survey, version: cell.version, catalogues.database)
    }
    guard response.state != .retracted else { return }
    var keeper = try TallyKeeper(layout: survey.layout, shape: survey.shape, catalogues)
    try keeper.apply(response, sign: -1)
    try catalogues.database.execute(
      sql: "UPDATE response SET state = 2 WHERE id = ?", arguments: [response.number])
    try keeper.finish()
  }

  /// The number may be given to another response later, so no file may go on claiming it.
  private static func removeFromFiles(_ number: Int64, _ database: Database) throws {
    let files = try Int.fetchAll(
      database, sql: "SELECT id FROM file WHERE firstMember <= ? AND lastMember >= ?",
      arguments: [number, number])
    for file in files {
      let members = try FileTable.members(of: file, database)
        .subtracting(RunSet(boundaries: [number, number + 1]))
      try database.execute(
        sql: "UPDATE file SET members = ?, firstMember = ?, lastMember = ? WHERE id = ?",
        arguments: [
          Data(members.bytes), members.bounds?.lowerBound, members.bounds?.upperBound, file,
        ])
    }
  }
}
