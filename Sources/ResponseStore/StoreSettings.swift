internal import GRDB

/// How connections are set up, and how a file is known to be a store.
enum StoreSettings {
  /// `Rida` as a number, written into the file's header.
  static let applicationID = 0x5269_6461

  static func make(path: String, readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    // The caller holds a lock: whoever else is there is to be told at once, not waited for.
    configuration.busyMode = .immediateError
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // Before any setting is made that would be written into another program's file.
      _ = try identify(database, path: path)
      // What a statement of many rows would need to be undone by itself stays in memory. The cache,
      // in KiB, takes memory only as far as it is used. It has room for the keys of some
      // four million responses, so that a first import doesn't write the same pages again and again.
      try database.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA mmap_size = 0;
          PRAGMA cache_size = -196608;
          PRAGMA temp_store = MEMORY;
          """)
      guard !readOnly else { return }
      try database.execute(
        sql: """
          PRAGMA journal_mode = DELETE;
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          """)
    }
    return configuration
  }

  /// The schema version of the file; 0 for a file that is still empty.
  ///
  /// - Throws: ``StoreError`` where the file is another program's or a newer Rida's.
  static func identify(_ database: Database, path: String) throws -> Int {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let objects = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
    if application == 0, version == 0, objects == 0 { return 0 }
    guard application == applicationID else { throw StoreError.foreign(path: path) }
    guard version <= StoreSchema.version else {
      throw StoreError.newer(path: path, version: version)
    }
    return version
  }
}
