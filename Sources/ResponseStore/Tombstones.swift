import Foundation
internal import GRDB
internal import SurveyModel

/// The keys of people who asked to be forgotten.
enum Tombstones {
  /// Every key that must not come back.
  static func all(_ database: Database) throws -> Set<ResponseKey> {
    Set(
      try Data.fetchAll(database, sql: "SELECT key FROM tombstone").compactMap {
        ResponseKey($0)
      })
  }
}
