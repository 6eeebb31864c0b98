import GRDB
import SurveyModel
import Testing

@testable import ResponseStore

@Suite("Verifying")
struct VerificationTests {
  /// A store with two files, of which the second lacks a response of the first.
  static func filled(_ store: Store) throws {
    let responses = (0..<10).map { TestResponse(id: $0, answers: [UInt8($0 % 5), 1, 2, 0, 1]) }
    try store.takeIn(record("a", latest: 1), responses)
    try store.takeIn(record("b", latest: 2), Array(responses[1...]))
    for number in 0..<20 { try store.appendEvidence("{\"event\":\"run\",\"run\":\(number)}") }
  }

  @Test(
    "what was changed by hand is found",
    arguments: [
      "UPDATE response SET answers = x'0404040000' WHERE id = 3",
      "UPDATE response SET state = 2 WHERE id = 4", "UPDATE response SET state = 0 WHERE state = 1",
      "DELETE FROM response WHERE id = 5", "DELETE FROM tallyLeaf WHERE rowid = 1",
      "UPDATE tallyJoint SET counts = x'010102' WHERE rowid = 1",
      "INSERT INTO setAside VALUES (1, 1, 1, 'ragged-record')",
      "UPDATE file SET unchanged = 0 WHERE id = 2", "UPDATE file SET stream = 2 WHERE id = 2",
    ])
  func findsChanges(sql: String) throws {
    try withStore { store in
      try Self.filled(store)
      #expect(try store.discrepancies() == [])
      try store.write { try $0.execute(sql: sql) }
      #expect(try !store.discrepancies().isEmpty)
    }
  }

  @Test("flip, delete, swap, insert and truncate of each evidence line", arguments: 1...22)
  func evidence(line: Int) throws {
    let changes = [
      "UPDATE evidence SET line = line || ' ' WHERE seq = \(line)",
      "UPDATE evidence SET hash = zeroblob(32) WHERE seq = \(line)",
      "DELETE FROM evidence WHERE seq = \(line)", "DELETE FROM evidence WHERE seq >= \(line)",
      """
      UPDATE evidence SET line = (
        SELECT other.line FROM evidence AS other WHERE other.seq = \(line % 22 + 1))
      WHERE seq = \(line)
      """,
      """
      UPDATE evidence SET seq = seq + 1000 WHERE seq >= \(line);
      UPDATE evidence SET seq = seq - 999 WHERE seq >= 1000;
      INSERT INTO evidence SELECT \(line), line, hash FROM evidence LIMIT 1;
      """,
    ]
    try withStore { store in
      try Self.filled(store)
      let head = try store.evidenceHead()
      #expect(head.count == 22)
      #expect(try store.firstBrokenEvidence(after: head) == nil)
      for change in changes {
        #expect(throws: Undone.self) {
          try store.write { database in
            try database.execute(sql: change)
            let broken = try store.firstBrokenEvidence(after: head, database)
            #expect(broken != nil, "\(change)")
            throw Undone()
          }
        }
      }
      try store.appendEvidence("{}")
      #expect(try store.firstBrokenEvidence(after: head) == nil)
    }
  }

  struct Undone: Error {}
}
