internal import GRDB

/// Why the store can't be opened, read or written; it names the file and never holds stored values.
package enum StoreError: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// The file is no store of Rida's.
  case foreign(path: String)
  /// The file was written by a newer Rida.
  case newer(path: String, version: Int)
  /// The file was written by an older Rida and can only be read once it has been opened for writing.
  case outdated(path: String, version: Int)
  /// Another program holds the file.
  case busy(path: String)
  /// A run was cut off; opening the store for writing heals it.
  case interrupted(path: String)
  /// The disk is full.
  case full(path: String)
  /// The file's bytes contradict each other.
  case damaged(path: String, detail: String)
  /// SQLite refused for another reason.
  case refused(path: String, code: Int, detail: String)
}

extension StoreError {
  /// What SQLite reported, with the path that it leaves out and without the values it was given.
  init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? ""
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .foreign(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK:
        .interrupted(path: path)
      default:
        .refused(path: path, code: Int(error.extendedResultCode.rawValue), detail: detail)
      }
  }
}
