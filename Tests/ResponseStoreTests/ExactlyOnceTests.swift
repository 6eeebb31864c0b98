import ResponseStore
import SurveyModel
import Tallying
import TestSupport
import Testing

@Suite("Exactly once")
struct ExactlyOnceTests {
  /// One download of one teacher's form.
  struct Export {
    var form: Int
    var day: Int64
    var responses: [TestResponse]
  }

  @Test(
    "any order, number and overlap of exports gives what the newest exports say",
    arguments: 0..<60)
  func holdsForRandomSchedules(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let policy: GonePolicy = seed % 2 == 0 ? .keep : .retract
    let exports = (0..<2).flatMap { Self.history(of: $0, &generator) }
    let schedule = (0..<12).map { _ in Int.random(in: exports.indices, using: &generator) }
    try withStore { store in
      var seen: Set<Int> = []
      for index in schedule {
        let export = exports[index]
        let outcome = try store.takeIn(
          record("form \(export.form) day \(export.day)", latest: export.day, gone: policy),
          export.responses.shuffled(using: &generator))
        if !seen.insert(index).inserted {
          #expect(outcome.ledger.added == 0 && outcome.ledger.revised == 0)
          #expect(outcome.newlyGone == 0 && outcome.returned == 0)
        }
        let expected = Self.expectation(seen.map { exports[$0] }, policy)
        #expect(try store.tallyBytes() == tallyBytes(of: expected))
      }
      #expect(try store.discrepancies() == [])
      let forms = Set(seen.map { exports[$0].form })
      #expect(try Set(store.files().map(\.stream)).count == forms.count)
    }
  }

  @Test func readsAgainWithoutChange() throws {
    try withStore { store in
      let responses = (0..<30).map { TestResponse(id: $0, answers: [0, 1, 2, 0, 1]) }
      let first = try store.takeIn(record("a", latest: 1), responses)
      #expect(first.ledger.added == 30)
      let bytes = try store.tallyBytes()
      for _ in 0..<20 {
        let again = try store.takeIn(record("a", latest: 1), responses)
        #expect(again.file == 1)
        #expect(again.ledger.unchanged == 30 && again.ledger.read == 30)
      }
      #expect(try store.tallyBytes() == bytes)
      #expect(try store.files().count == 1)
    }
  }

  @Test func revisesAnEditedAnswer() throws {
    try withStore { store in
      let old = TestResponse(id: 1, answers: [0, 0, 0, 0, 0])
      let new = TestResponse(id: 1, period: "2025-S2", answers: [4, 250, 1, 1, 1], comment: "oui")
      try store.takeIn(record("a", latest: 1), [old])
      #expect(try store.takeIn(record("b", latest: 2), [new]).ledger.revised == 1)
      #expect(try store.tallyBytes() == tallyBytes(of: [new]))
      #expect(try store.takeIn(record("c", latest: 0), [old]).ledger.outdated == 1)
      #expect(try store.tallyBytes() == tallyBytes(of: [new]))
    }
  }

  @Test func countsAKeyOnceWithinAFile() throws {
    try withStore { store in
      let response = TestResponse(id: 1, answers: [0, 0, 0, 0, 0])
      let outcome = try store.takeIn(
        record("a", latest: 1), Array(repeating: response, count: 20))
      #expect(outcome.ledger.added == 1 && outcome.ledger.repeated == 19)
      #expect(try store.tallyBytes() == tallyBytes(of: [response]))
    }
  }

  @Test func undoesEverythingWhereTheBodyThrows() throws {
    struct Interruption: Error {}
    try withStore { store in
      let kept = TestResponse(id: 1, answers: [0, 0, 0, 0, 0])
      try store.takeIn(record("a", latest: 1), [kept])
      let survey = testSurvey()
      #expect(throws: Interruption.self) {
        _ = try store.takeIn(
          record("b", latest: 2), layout: AnswerLayout(survey), shape: TallyShape(survey)
        ) { writer in
          try writer.write(batch([TestResponse(id: 2, answers: [1, 1, 1, 1, 1])]))
          throw Interruption()
        }
      }
      #expect(try store.file(sha256: record("b", latest: 2).sha256) == nil)
      #expect(try store.tallyBytes() == tallyBytes(of: [kept]))
      #expect(try store.evidenceHead().count == 1)
      #expect(try store.discrepancies() == [])
    }
  }

  /// Six daily downloads of a form: responses come, some are edited, a few are withdrawn.
  static func history(of form: Int, _ generator: inout SeededGenerator) -> [Export] {
    var held: [TestResponse] = []
    var withdrawn: [TestResponse] = []
    return (1...6).map { day in
      for _ in 0..<Int.random(in: 4...9, using: &generator) {
        let id = form * 1000 + held.count + withdrawn.count
        held.append(response(id, day: day, &generator))
      }
      for index in held.indices where Int.random(in: 0..<8, using: &generator) == 0 {
        // Times stay: an export most of whose known responses have another time is refused.
        let submitted = held[index].submitted
        held[index] = response(held[index].id, day: day, &generator)
        held[index].submitted = submitted
      }
      if Int.random(in: 0..<3, using: &generator) == 0, held.count > 8 {
        withdrawn.append(held.remove(at: Int.random(in: held.indices, using: &generator)))
      }
      if Int.random(in: 0..<4, using: &generator) == 0, let back = withdrawn.popLast() {
        held.append(back)
      }
      return Export(form: form, day: Int64(day * 10 + form), responses: held)
    }
  }

  static func response(
    _ id: Int, day: Int, _ generator: inout SeededGenerator
  ) -> TestResponse {
    let scaled = (0..<3).map { _ -> UInt8 in
      [0, 1, 2, 3, 4, 250, 251, 252, 253, 254].randomElement(using: &generator) ?? 0
    }
    let chosen = (0..<2).map { _ in UInt8.random(in: 0...1, using: &generator) }
    return TestResponse(
      id: id, period: Bool.random(using: &generator) ? "2025-S1" : "2025-S2",
      answers: scaled + chosen, submitted: Int64(day),
      comment: Bool.random(using: &generator) ? "mot \(id)" : nil)
  }

  /// What must count: the newest version of each response, without those that the newest export of
  /// their form no longer holds where such are retracted.
  static func expectation(_ exports: [Export], _ policy: GonePolicy) -> [TestResponse] {
    var newest: [Int: TestResponse] = [:]
    var present: Set<Int> = []
    for form in Set(exports.map(\.form)) {
      let ordered = exports.filter { $0.form == form }.sorted { $0.day < $1.day }
      for export in ordered { for response in export.responses { newest[response.id] = response } }
      present.formUnion(ordered.last?.responses.map(\.id) ?? [])
    }
    return newest.values.filter { policy == .keep || present.contains($0.id) }
  }
}
