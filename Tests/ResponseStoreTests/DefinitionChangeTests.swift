import ResponseStore
import SurveyModel
import Tallying
import Testing

@Suite("Changed definitions")
struct DefinitionChangeTests {
  let old = testSurvey()
  /// Option 3 is gone, the order is turned, `fair` is gone and `new` was added in front.
  let new = testSurvey(options: ["5", "4", "2", "1"], items: ["new", "clear", "useful"])

  @Test func answersFollowTheirCodes() throws {
    try withStore { store in
      try store.takeIn(
        record("a", latest: 1),
        [
          TestResponse(id: 1, answers: [0, 2, 4, 1, 0]),
          TestResponse(id: 2, answers: [4, 251, 1, 0, 1]),
        ])
      let mapped = [
        TestResponse(id: 1, answers: [250, 3, 254, 1, 0]),
        TestResponse(id: 2, answers: [250, 0, 251, 0, 1]),
      ]
      #expect(try store.tallyBytes(new) == tallyBytes(of: mapped, survey: new))
      // Until it is refreshed the stored tally is of the old shape.
      #expect(try store.refreshTally(layout: AnswerLayout(new), shape: .init(new)))
      #expect(try !store.refreshTally(layout: AnswerLayout(new), shape: .init(new)))
      #expect(try store.tallyBytes(new) == tallyBytes(of: mapped, survey: new))
      #expect(try store.discrepancies(new) == [])
    }
  }

  @Test func aFileOfTheNewShapeTakesTheOldResponsesAlong() throws {
    try withStore { store in
      try store.takeIn(record("a", latest: 1), [TestResponse(id: 1, answers: [0, 2, 4, 1, 0])])
      let responses = [
        TestResponse(id: 1, answers: [250, 3, 254, 1, 0]),
        TestResponse(id: 2, answers: [1, 1, 1, 1, 1]),
      ]
      let outcome = try store.takeIn(record("b", latest: 2), responses, survey: new)
      #expect(outcome.ledger.unchanged == 1 && outcome.ledger.added == 1)
      #expect(try store.tallyBytes(new) == tallyBytes(of: responses, survey: new))
      let revised = [TestResponse(id: 1, answers: [3, 3, 3, 1, 0]), responses[1]]
      #expect(
        try store.takeIn(record("c", latest: 3), revised, survey: new).ledger.revised == 1)
      #expect(try store.tallyBytes(new) == tallyBytes(of: revised, survey: new))
      #expect(try store.discrepancies(new) == [])
    }
  }

  @Test func aResponseMovesToAnotherVersion() throws {
    try withStore { store in
      let second = testSurvey(version: 2)
      let responses = (0..<4).map { TestResponse(id: $0, answers: [1, 2, 3, 0, 1]) }
      try store.takeIn(record("a", latest: 1), responses)
      try store.takeIn(
        record("b", latest: 2, version: 2), Array(responses[1...]), survey: second)
      #expect(try store.tallyBytes() == tallyBytes(of: [responses[0]]))
      #expect(
        try store.tallyBytes(second) == tallyBytes(of: Array(responses[1...]), survey: second))
      let counts = try store.status().responses
      #expect(counts.map(\.cell.version) == [1, 2] && counts.map(\.count) == [1, 3])
      #expect(try store.discrepancies() + store.discrepancies(second) == [])
    }
  }
}
