import Foundation
internal import GRDB

/// The one database file that holds responses, tallies, files and the evidence chain.
///
/// One writer at a time, which the caller's lock ensures; reports read through a connection of
/// their own. Every function throws ``StoreError`` where SQLite fails.
package final class Store: Sendable {
  package let path: String
  let queue: DatabaseQueue
  /// Hashes evidence lines; SHA-256 in the program.
  let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Opens the store, and creates it where there is none and it may be written.
  ///
  /// - Parameters:
  ///   - path: The database file.
  ///   - readOnly: Whether nothing is to be written.
  ///   - digest: The hash that chains evidence lines: SHA-256.
  /// - Throws: ``StoreError`` where the file is missing, foreign, newer, outdated, busy or damaged.
  package init(
    path: String, readOnly: Bool = false, digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) throws(StoreError) {
    self.path = path
    self.digest = digest
    guard FileManager.default.fileExists(atPath: path) || !readOnly else {
      throw .missing(path: path)
    }
    do {
      if !readOnly { Self.createPrivateFile(at: path) }
      queue = try DatabaseQueue(
        path: path, configuration: StoreSettings.make(path: path, readOnly: readOnly))
      let version = try queue.read { try StoreSettings.identify($0, path: path) }
      if readOnly {
        guard version == StoreSchema.version else {
          throw StoreError.outdated(path: path, version: version)
        }
      } else if version < StoreSchema.version {
        try queue.write { try StoreSchema.migrate($0, from: version) }
      }
    } catch { throw Self.storeError(error, path: path) }
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try queue.read(body) } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Writes everything or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do { return try queue.write(body) } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Responses are personal data: the file and the journals beside it are their owner's alone.
  private static func createPrivateFile(at path: String) {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    _ = FileManager.default.createFile(
      atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
  }

  private static func storeError(_ error: any Error, path: String) -> StoreError {
    switch error {
    case let error as StoreError: error
    case let error as DatabaseError: StoreError(error, path: path)
    default: .refused(path: path, code: 0, detail: "unexpected failure")
    }
  }
}
