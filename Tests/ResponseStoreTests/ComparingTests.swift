import Foundation
import ResponseStore
import SurveyModel
import Tallying
import TestSupport
import Testing

/// What an export would change is told beforehand, and nothing is changed by telling.
@Suite struct ComparingTests {
  @Test("the ledger is the one that taking in writes", arguments: 0..<30)
  func foretellsTheLedger(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let exports = (0..<2).flatMap { ExactlyOnceTests.history(of: $0, &generator) }
    let layout = AnswerLayout(testSurvey())
    try withStore { store in
      for _ in 0..<8 {
        guard let export = exports.randomElement(using: &generator) else { continue }
        let record = record("form \(export.form) day \(export.day)", latest: export.day)
        let evidence = try store.evidenceHead()
        let foretold = try store.compare(
          record, layout: layout, [batch(export.responses)]
        )
        let before = try counts(of: store)
        #expect(try store.evidenceHead() == evidence)
        let outcome = try store.takeIn(record, export.responses)
        #expect(outcome.ledger == foretold.ledger)
        #expect(foretold.added.values.reduce(0, +) == foretold.ledger.added)
        if foretold.ledger.revised == 0, outcome.newlyGone == 0, outcome.returned == 0 {
          #expect(try counts(of: store) == before.merging(foretold.added, uniquingKeysWith: +))
        }
      }
    }
  }

  private func counts(of store: Store) throws -> [LeafCell: Int] {
    Dictionary(
      try store.responseCounts().map { ($0.cell, $0.count) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func aStoreThatIsOnlyReadIsCompared() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      let responses = (0..<1500).map { TestResponse(id: $0, answers: [0, 1, 2, 0, 1]) }
      let written = try Store(path: path, digest: testDigest)
      try written.takeIn(record("a", latest: 1), responses)
      let read = try Store(path: path, readOnly: true, digest: testDigest)
      var later = responses + [TestResponse(id: 9000, answers: [0, 1, 2, 0, 1])]
      later[7].answers[0] = 4
      let survey = testSurvey(options: ["1", "2", "3", "4", "5", "6"])
      let ledger = try read.compare(
        record("b", latest: 2), layout: AnswerLayout(survey), [batch(later)]
      ).ledger
      #expect(ledger.added == 1 && ledger.revised == 1 && ledger.unchanged == 1499)
    }
  }

  @Test func foretellsARefusalAndWhoIsForgotten() throws {
    let layout = AnswerLayout(testSurvey())
    let responses = (0..<10).map { TestResponse(id: $0, answers: [0, 1, 2, 0, 1], submitted: 1) }
    let others = responses.map { TestResponse(id: $0.id, answers: $0.answers, submitted: 2) }
    try withStore { store in
      try store.takeIn(record("a", latest: 1), responses)
      #expect(throws: TakeInRefusal.keysOfOthers(count: 10)) {
        try store.compare(record("b", latest: 2), layout: layout, [batch(others)])
      }
      _ = try store.forget(key(3), surveys: [(layout, TallyShape(testSurvey()))])
      let ledger = try store.compare(record("c", latest: 2), layout: layout, [batch(responses)])
        .ledger
      #expect(ledger.forgotten == 1 && ledger.unchanged == 9 && ledger.added == 0)
    }
  }

  @Test("what is packed for the store comes out of it as it was")
  func keepsEveryValue() throws {
    let times = [Int64.min, -.max, -1, 0, 1, .max]
    let comments: [String?] = [nil, "", "نعم", String(repeating: "é", count: 3000)]
    let responses = (0..<2500).map { id in
      TestResponse(
        id: id, answers: [UInt8(id % 5), 250, 255, 1, 0], submitted: times[id % times.count],
        comment: comments[id % comments.count])
    }
    let survey = testSurvey()
    try withStore { store in
      let outcome = try store.takeIn(
        record("a", latest: 1), layout: AnswerLayout(survey), shape: TallyShape(survey)
      ) {
        try $0.write(batch(responses))
      }
      #expect(outcome.ledger.added == 2500)
      var kept: [[Int64: Int]] = []
      try store.forEachBatch(layout: AnswerLayout(survey), shape: TallyShape(survey)) { stored in
        for row in 0..<stored.count {
          kept.append([stored.submitted[row]: stored.comments[row].count])
          #expect(stored.answers(of: row).dropFirst() == [250, 255, 1, 0])
        }
      }
      let expected = responses.map { response in
        [
          response.submitted: response.comment.map {
            PackedComments.pack([(position: 0, text: $0)]).count
          } ?? 0
        ]
      }
      func counted(_ values: [[Int64: Int]]) -> [[Int64: Int]: Int] {
        Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
      }
      #expect(counted(kept) == counted(expected))
    }
  }
}
