import Foundation
import ResponseStore
import SurveyModel
import Tallying
import Testing

@Suite("Forgetting")
struct ForgettingTests {
  let survey = testSurvey()

  @Test func leavesNoBytesAndDoesNotComeBack() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      let store = try Store(path: path, digest: testDigest)
      var responses = (0..<50).map { TestResponse(id: $0, answers: [1, 2, 3, 0, 1]) }
      responses[49].comment = "canary-word"
      try store.takeIn(record("a", latest: 1), responses)
      let canaries = [Data("canary-word".utf8)]
      for canary in canaries {
        #expect(try Data(contentsOf: URL(filePath: path)).range(of: canary) != nil)
      }
      let surveys = [(layout: AnswerLayout(survey), shape: TallyShape(survey))]
      #expect(try store.forget(key(49), surveys: surveys))
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let bytes = try Data(contentsOf: folder.appending(path: name))
        for canary in canaries { #expect(bytes.range(of: canary) == nil) }
      }
      let left = Array(responses[..<49])
      #expect(try store.tallyBytes() == tallyBytes(of: left))
      let outcome = try store.takeIn(record("b", latest: 2), responses)
      #expect(outcome.ledger.forgotten == 1 && outcome.ledger.unchanged == 49)
      #expect(outcome.newlyGone == 0)
      #expect(try store.tallyBytes() == tallyBytes(of: left))
      #expect(try store.discrepancies() == [])
      #expect(try !store.forget(key(49), surveys: surveys))
    }
  }

  @Test func numbersGivenAgainBelongToNoOldFile() throws {
    try withStore { store in
      let first = (0..<4).map { TestResponse(id: $0, answers: [1, 2, 3, 0, 1]) }
      try store.takeIn(record("a", latest: 1, gone: .retract), first)
      _ = try store.forget(key(3), surveys: [(AnswerLayout(survey), TallyShape(survey))])
      let second = (10..<14).map { TestResponse(id: $0, answers: [4, 2, 3, 0, 1]) }
      let outcome = try store.takeIn(record("b", latest: 2, gone: .retract), second)
      #expect(outcome.stream == 2 && outcome.ledger.added == 4)
      #expect(try store.tallyBytes() == tallyBytes(of: Array(first[..<3]) + second))
      #expect(try store.discrepancies() == [])
    }
  }
}
