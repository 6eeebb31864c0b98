import Foundation
import GRDB
import SurveyModel
import Tallying
import Testing

@testable import ResponseStore

@Suite("In which words questions were put")
struct WordingTests {
  private func responses(_ ids: ClosedRange<Int>, _ period: String) -> [TestResponse] {
    ids.map { TestResponse(id: $0, period: period, answers: [1, 1, 1, 1, 0]) }
  }

  private func takeIn(
    _ name: String, latest: Int64, gone: GonePolicy = .keep, _ responses: [TestResponse],
    asking text: String, into store: Store
  ) throws {
    let survey = testSurvey()
    _ = try store.takeIn(
      record(name, latest: latest, gone: gone), layout: AnswerLayout(survey),
      shape: TallyShape(survey)
    ) { writer in
      try writer.write(batch(responses))
      writer.add([
        ItemWording(item: "clear", text: text),
        ItemWording(item: "clear", option: "4", text: "Yes"),
      ])
    }
  }

  private func questions(_ store: Store) throws -> [String: [String]] {
    let met = try store.wordings().filter { $0.wording.option == nil }
    return Dictionary(grouping: met, by: \.period.rawValue)
      .mapValues { $0.map(\.wording.text).sorted() }
  }

  @Test("each period has the words of the exports that brought its responses")
  func cumulativeExport() throws {
    try withStore { store in
      let first = responses(1...4, "2025-S1")
      try takeIn("a", latest: 1, first, asking: "Old", into: store)
      try takeIn("b", latest: 2, first + responses(5...8, "2025-S2"), asking: "New", into: store)
      #expect(try questions(store) == ["2025-S1": ["Old"], "2025-S2": ["New"]])
      #expect(
        try store.wordings().contains(
          MetWording(
            survey: "course", period: "2025-S1",
            wording: ItemWording(item: "clear", option: "4", text: "Yes"))))
    }
  }

  @Test("an export that revises answers brings its words")
  func revision() throws {
    try withStore { store in
      try takeIn("a", latest: 1, responses(1...4, "2025-S1"), asking: "Old", into: store)
      var edited = responses(1...4, "2025-S1")
      edited[0].answers[0] = 3
      try takeIn("b", latest: 2, edited, asking: "New", into: store)
      #expect(try questions(store) == ["2025-S1": ["New", "Old"]])
    }
  }

  @Test("a file read anew has its new words, for the periods that it has now")
  func readAnew() throws {
    try withStore { store in
      try takeIn("a", latest: 1, responses(1...4, "2025-S1"), asking: "Misread", into: store)
      try takeIn("a", latest: 1, responses(1...4, "2025-S1"), asking: "Read", into: store)
      #expect(try questions(store) == ["2025-S1": ["Read"]])
      try takeIn("a", latest: 1, responses(1...4, "2025-S2"), asking: "Read", into: store)
      #expect(try questions(store) == ["2025-S2": ["Read"]])
    }
  }

  @Test("the words of responses that were retracted are gone with them")
  func retraction() throws {
    try withStore { store in
      let all = responses(1...6, "2025-S1")
      try takeIn("a", latest: 1, gone: .retract, Array(all[...3]), asking: "Old", into: store)
      try takeIn("b", latest: 2, gone: .retract, Array(all[2...]), asking: "New", into: store)
      #expect(try questions(store) == ["2025-S1": ["New", "Old"]])
      try takeIn("c", latest: 3, gone: .retract, Array(all[4...]), asking: "New", into: store)
      #expect(try questions(store) == ["2025-S1": ["New"]])
    }
  }

  @Test("a store of the first version opens, and learns words from then on")
  func migration() throws {
    try withFolder { folder in
      let path = folder.appending(path: "rida.sqlite").path
      let old = try Store(path: path, digest: testDigest)
      try old.takeIn(record("a", latest: 1), responses(1...4, "2025-S1"))
      try old.write {
        try $0.execute(sql: "DROP TABLE wording; PRAGMA user_version = 1")
      }
      let bytes = try old.tallyBytes()
      try old.queue.close()
      #expect(throws: StoreError.outdated(path: path, version: 1)) {
        try Store(path: path, readOnly: true, digest: testDigest)
      }
      let store = try Store(path: path, digest: testDigest)
      #expect(try store.wordings().isEmpty)
      #expect(try store.tallyBytes() == bytes)
      try takeIn("b", latest: 2, responses(1...4, "2025-S1"), asking: "Now", into: store)
      #expect(try questions(store) == ["2025-S1": ["Now"]])
    }
  }
}
