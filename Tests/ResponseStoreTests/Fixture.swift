import Foundation
import ResponseStore
import SurveyModel
import Tallying
import TestSupport

/// 32 bytes that depend on every byte; good enough where nobody attacks.
func testDigest(_ bytes: [UInt8]) -> [UInt8] {
  (UInt64(0)..<4).flatMap { lane in
    let word = bytes.reduce(lane) { word, byte in
      var generator = SeededGenerator(seed: word ^ UInt64(byte))
      return generator.next()
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
  }
}

/// A new folder for a test's files, removed afterwards.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "rida-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// A new store for a test.
func withStore<Value>(_ body: (Store) throws -> Value) throws -> Value {
  try withFolder { folder in
    try body(Store(path: folder.appending(path: "rida.sqlite").path, digest: testDigest))
  }
}

/// A survey of three items on a scale, one with several answers and one comment.
func testSurvey(
  version: Int = 1, options: [OptionCode] = ["1", "2", "3", "4", "5"],
  items: [ItemID] = ["clear", "useful", "fair"]
) -> Survey {
  let text = LocalizedText(["en": "text"])
  let scale = Scale(
    id: "agreement",
    options: options.enumerated().map { ScaleOption(code: $1, score: $0 + 1, labels: text) },
    satisfied: Set(options.suffix(2)), dissatisfied: Set(options.prefix(2)))
  let several = ["lab", "library"].map { code in
    ScaleOption(code: OptionCode(rawValue: code), score: 0, labels: text)
  }
  return Survey(
    id: "course", version: version, title: text, group: .fixed("learners"),
    items: items.map { Item(id: $0, text: text, kind: .scaled(scale), objective: "teaching") }
      + [
        Item(id: "places", text: text, kind: .several(several)),
        Item(id: "words", text: text, kind: .comment),
      ])
}

/// One response as a test writes it.
struct TestResponse: Equatable {
  var id: Int
  var period = "2025-S1"
  var answers: [UInt8]
  var submitted: Int64 = 0
  var comment: String?
}

/// The key of a test's response.
func key(_ id: Int) throws -> ResponseKey {
  guard let key = ResponseKey(testDigest(Array("response \(id)".utf8))) else {
    throw CocoaError(.coderInvalidValue)
  }
  return key
}

/// A batch of responses.
func batch(_ responses: [TestResponse], version: Int = 1) throws -> ResponseBatch {
  var batch = ResponseBatch(slotCount: responses.first?.answers.count ?? 5)
  for response in responses {
    let cell = LeafCell(
      survey: "course", version: version, period: PeriodID(rawValue: response.period),
      group: "learners", dimensions: ["campus": response.id % 2 == 0 ? "rabat" : "fes"])
    let position = batch.cells.firstIndex(of: cell) ?? batch.cells.count
    if position == batch.cells.count { batch.cells.append(cell) }
    batch.cellIndices.append(Int32(position))
    batch.answers += response.answers
    batch.keys.append(try key(response.id))
    batch.submitted.append(response.submitted)
    batch.comments.append(
      response.comment.map { PackedComments.pack([(position: 0, text: $0)]) } ?? [])
  }
  return batch
}

/// A file's record.
func record(
  _ name: String, latest: Int64?, gone: GonePolicy = .keep, version: Int = 1
) -> FileRecord {
  FileRecord(
    sha256: testDigest(Array(name.utf8)), name: name, size: 100, survey: "course",
    version: version, definitions: "d\(version)", run: 1, latestSubmission: latest, gone: gone)
}

extension Store {
  /// Takes in a test's export in batches of seven.
  @discardableResult
  func takeIn(
    _ record: FileRecord, _ responses: [TestResponse], survey: Survey = testSurvey()
  ) throws -> TakeInOutcome {
    try takeIn(record, layout: AnswerLayout(survey), shape: TallyShape(survey)) { writer in
      for start in stride(from: 0, to: responses.count, by: 7) {
        let part = Array(responses[start..<min(start + 7, responses.count)])
        try writer.write(batch(part, version: survey.version))
      }
    }
  }

  /// The stored tally's canonical bytes.
  func tallyBytes(_ survey: Survey = testSurvey()) throws -> [UInt8] {
    try tally(layout: AnswerLayout(survey), shape: TallyShape(survey)).canonicalBytes
  }

  /// What is wrong with the store.
  func discrepancies(_ survey: Survey = testSurvey()) throws -> [Discrepancy] {
    try verify([(AnswerLayout(survey), TallyShape(survey))])
  }
}

/// The canonical bytes of the tally of just these responses.
func tallyBytes(
  of responses: [TestResponse], survey: Survey = testSurvey()
) throws -> [UInt8] {
  var accumulator = TallyAccumulator(shape: TallyShape(survey))
  if !responses.isEmpty {
    accumulator.add(try batch(responses, version: survey.version))
  }
  return accumulator.finish().canonicalBytes
}
