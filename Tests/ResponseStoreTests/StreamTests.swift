import ResponseStore
import SurveyModel
import Testing

@Suite("Streams and gone responses")
struct StreamTests {
  static func responses(_ ids: some Sequence<Int>) -> [TestResponse] {
    ids.map { TestResponse(id: $0, answers: [UInt8($0 % 5), 1, 2, 0, 1]) }
  }

  @Test func anotherTeachersFormIsAnotherStream() throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), Self.responses(0..<10))
      let other = try store.takeIn(record("b", latest: 2), Self.responses(100..<110))
      #expect(other.stream == 2 && other.newlyGone == 0)
      let next = try store.takeIn(record("c", latest: 3), Self.responses(0..<15))
      #expect(next.stream == 1 && next.newlyGone == 0 && next.ledger.added == 5)
      #expect(try store.status().gone == [])
    }
  }

  @Test("half of the smaller file links, less does not", arguments: [(5, 1), (4, 2)])
  func threshold(shared: Int, stream: Int) throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), Self.responses(0..<20))
      let outcome = try store.takeIn(
        record("b", latest: 2), Self.responses(20 - shared..<30 - shared))
      #expect(outcome.stream == stream)
      #expect(outcome.newlyGone == (stream == 1 ? 15 : 0))
    }
  }

  @Test func aFileBetweenTwoStreamsJoinsThem() throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), Self.responses(0..<10))
      try store.takeIn(record("c", latest: 3), Self.responses(10..<20))
      let between = try store.takeIn(record("b", latest: 2), Self.responses(5..<15))
      #expect(between.stream == 1 && between.newlyGone == 10)
      #expect(try store.files().map(\.stream) == [1, 1, 1])
      #expect(try store.discrepancies() == [])
    }
  }

  @Test(arguments: GonePolicy.allCases)
  func goneAndBack(policy: GonePolicy) throws {
    try withStore { store in
      let all = Self.responses(0..<10)
      let fewer = Array(all[2...])
      try store.takeIn(record("a", latest: 1, gone: policy), all)
      let outcome = try store.takeIn(record("b", latest: 2, gone: policy), fewer)
      #expect(outcome.newlyGone == 2 && outcome.ledger.unchanged == 8)
      let counted = policy == .keep ? all : fewer
      #expect(try store.tallyBytes() == tallyBytes(of: counted))
      let kept = policy == .keep ? 2 : 0
      let gone = try store.status().gone
      #expect(gone.map(\.file) == [1] && gone.map(\.kept) == [kept])
      #expect(gone.map(\.retracted) == [2 - kept])
      // An old export doesn't bring them back; a newer one that holds them does.
      try store.takeIn(record("a2", latest: 0, gone: policy), all)
      #expect(try store.tallyBytes() == tallyBytes(of: counted))
      let back = try store.takeIn(record("c", latest: 3, gone: policy), all)
      #expect(back.returned == 2)
      #expect(try store.tallyBytes() == tallyBytes(of: all))
      #expect(try store.discrepancies() == [])
    }
  }

  @Test func aNewPolicyHoldsForAllThatIsGone() throws {
    try withStore { store in
      let all = Self.responses(0..<10)
      try store.takeIn(record("a", latest: 1), all)
      try store.takeIn(record("b", latest: 2), Array(all[3...]))
      try store.takeIn(record("other", latest: 3, gone: .retract), Self.responses(50..<60))
      let counted = Array(all[3...]) + Self.responses(50..<60)
      #expect(try store.tallyBytes() == tallyBytes(of: counted))
      try store.takeIn(record("third", latest: 4), Self.responses(70..<80))
      let everything = all + Self.responses(50..<60) + Self.responses(70..<80)
      #expect(try store.tallyBytes() == tallyBytes(of: everything))
      #expect(try store.discrepancies() == [])
    }
  }

  @Test func recordsReadAnewWithOtherKeysReplaceTheOldOnes() throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), Self.responses(0..<10))
      try store.takeIn(record("a", latest: 1), Self.responses(100..<110))
      #expect(try store.tallyBytes() == tallyBytes(of: Self.responses(100..<110)))
      #expect(try store.status().gone == [])
      #expect(try store.discrepancies() == [])
      try store.takeIn(record("a", latest: 1), Self.responses(0..<10))
      #expect(try store.tallyBytes() == tallyBytes(of: Self.responses(0..<10)))
      #expect(try store.discrepancies() == [])
    }
  }
}
