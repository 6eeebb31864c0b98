import ResponseStore
import SurveyModel
import Testing

/// Some tools number each copy of a form from 1, so that keys may be those of others.
@Suite struct KeyAgreementTests {
  private static func responses(_ ids: Range<Int>, at time: (Int) -> Int64) -> [TestResponse] {
    ids.map { TestResponse(id: $0, answers: [UInt8($0 % 5), 1, 2, 0, 1], submitted: time($0)) }
  }

  @Test(
    "refused from 5 other times on, if they are more than half of the known keys",
    arguments: [
      (known: 20, differing: 0, isRefused: false), (20, 10, false), (20, 11, true), (20, 20, true),
      (4, 4, false), (5, 5, true), (9, 5, true), (10, 5, false),
    ])
  func threshold(known: Int, differing: Int, isRefused: Bool) throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), Self.responses(0..<known) { _ in 1 })
      let before = try store.tallyBytes()
      // New responses neither excuse nor accuse those known.
      let other = Self.responses(0..<known + 30) { $0 < differing ? 2 : 1 }
      guard isRefused else {
        let outcome = try store.takeIn(record("b", latest: 2), other)
        #expect(outcome.ledger.added == 30 && outcome.ledger.revised == differing)
        return
      }
      #expect(throws: TakeInRefusal.keysOfOthers(count: differing)) {
        try store.takeIn(record("b", latest: 2), other)
      }
      #expect(try store.files().map(\.record.name) == ["a"])
      #expect(try store.tallyBytes() == before)
      #expect(try store.discrepancies() == [])
    }
  }

  @Test func timesThatAreNotKnownSayNothing() throws {
    try withStore { store in
      try store.takeIn(
        record("a", latest: 1), Self.responses(0..<10) { _ in ResponseBatch.noTime })
      let outcome = try store.takeIn(
        record("b", latest: 2), Self.responses(0..<10) { _ in 2 })
      #expect(outcome.ledger.revised == 10)
    }
  }

  @Test func aFileReadAgainMayTellItsTimesApart() throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), Self.responses(0..<10) { _ in 1 })
      let again = try store.takeIn(record("a", latest: 2), Self.responses(0..<10) { _ in 2 })
      #expect(again.ledger.revised == 10)
    }
  }
}
