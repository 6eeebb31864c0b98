import Foundation
import GRDB
import Testing

@testable import ResponseStore

@Suite("Opening a store")
struct StoreOpeningTests {
  @Test func createsAFileForItsOwnerAlone() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      let store = try Store(path: path, digest: testDigest)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let settings = try store.read { database in
        try [
          "application_id", "user_version", "journal_mode", "synchronous", "foreign_keys",
          "trusted_schema", "cell_size_check", "busy_timeout", "secure_delete", "mmap_size",
        ].map { try String.fetchOne(database, sql: "PRAGMA \($0)") ?? "none" }
      }
      #expect(
        settings
          == ["1382638689", "2", "delete", "3", "1", "0", "1", "0", "1", "0"])
    }
  }

  @Test func opensAgain() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      for readOnly in [false, false, true] {
        let store = try Store(path: path, readOnly: readOnly, digest: testDigest)
        #expect(try store.files().isEmpty)
      }
    }
  }

  @Test func readersCannotWrite() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      _ = try Store(path: path, digest: testDigest)
      let reader = try Store(path: path, readOnly: true, digest: testDigest)
      #expect(throws: StoreError.self) { try reader.appendEvidence("{}") }
    }
  }

  @Test func missingFileIsNotCreatedByAReader() throws {
    try withFolder { folder in
      let path = folder.appending(path: "none.sqlite").path
      #expect(throws: StoreError.missing(path: path)) {
        _ = try Store(path: path, readOnly: true, digest: testDigest)
      }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test("another program's files are refused and left as they are", arguments: [false, true])
  func foreignFile(readOnly: Bool) throws {
    try withFolder { folder in
      let path = folder.appending(path: "other.sqlite").path
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (a)") }
      let before = try Data(contentsOf: URL(filePath: path))
      #expect(throws: StoreError.foreign(path: path)) {
        _ = try Store(path: path, readOnly: readOnly, digest: testDigest)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
      let text = folder.appending(path: "text.sqlite")
      try Data(String(repeating: "no database at all. ", count: 500).utf8).write(to: text)
      #expect(throws: StoreError.foreign(path: text.path)) {
        _ = try Store(path: text.path, readOnly: readOnly, digest: testDigest)
      }
    }
  }

  @Test func newerFileIsRefused() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      try Store(path: path, digest: testDigest).write {
        try $0.execute(sql: "PRAGMA user_version = 99")
      }
      #expect(throws: StoreError.newer(path: path, version: 99)) {
        _ = try Store(path: path, digest: testDigest)
      }
    }
  }

  @Test func secondWriterIsToldAtOnce() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      let first = try Store(path: path, digest: testDigest)
      let second = try Store(path: path, digest: testDigest)
      try first.write { _ -> Void in
        #expect(throws: StoreError.busy(path: path)) { try second.appendEvidence("{}") }
      }
    }
  }

  @Test func unopenablePathIsNamed() throws {
    let path = "/nonexistent-folder/rida.sqlite"
    let error = #expect(throws: StoreError.self) { try Store(path: path, digest: testDigest) }
    guard case .refused(path, 14, _) = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
  }
}
