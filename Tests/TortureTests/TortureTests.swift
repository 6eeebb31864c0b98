import Foundation
import Testing
import TortureJudge

/// The folder of files kept outside the checkout.
private let shared: URL = {
  if let path = ProcessInfo.processInfo.environment["RIDA_SHARED"] {
    return URL(fileURLWithPath: path)
  }
  return URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../../shared").standardizedFileURL
}()

private let data = shared.appendingPathComponent("data")

private let expectations = Result {
  try TortureFiles(
    contentsOf: URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("expected.json"))
}

@Suite("Files that readers stumble over")
struct TortureTests {
  @Test(
    .enabled(
      if: FileManager.default.fileExists(
        atPath: data.appendingPathComponent("csv-torture-pollock").path)))
  func `every file is read as expected or refused with its defect and line`() throws {
    let expected = try expectations.get()
    for file in expected.files {
      let bytes = try Data(contentsOf: data.appendingPathComponent(file.file))
      let answer = ReaderAnswer(ofRida: Array(bytes))
      let verdict = Verdict(answer, on: file, rows: expected.rows(of: file))
      let said = answer.messages.map(\.text).joined(separator: " | ")
      #expect(verdict.isGood, "\(file.file): \(verdict), \(answer.rows?.count ?? -1) rows, \(said)")
    }
  }

  @Test func `the judge knows wrong cells and unclear refusals`() throws {
    let expected = try expectations.get()
    let file = try #require(expected.files.first { $0.file.hasSuffix("defective-rows.csv") })
    let rows = expected.rows(of: file)
    func verdict(_ answer: ReaderAnswer) -> Verdict { Verdict(answer, on: file, rows: rows) }
    let headings = ["id", "name", "age"]
    let given = [["1101", "John", ""], ["1102", "Julie", "26", "Potatoes"]]
    let named = [2, 3].map { ReaderAnswer.Message(text: "", code: "ragged-record", line: $0) }
    #expect(verdict(ReaderAnswer(headings: headings, rows: given)) == .read)
    #expect(
      verdict(ReaderAnswer(headings: headings, rows: [], messages: named))
        == .readExcept(lines: [2, 3]))
    #expect(verdict(ReaderAnswer(headings: headings, rows: [])) == .wrongCells)
    #expect(verdict(ReaderAnswer(headings: headings, rows: [given[0]])) == .wrongCells)
    #expect(verdict(ReaderAnswer(headings: ["a", "b", "c"], rows: given)) == .wrongCells)
    #expect(verdict(ReaderAnswer(messages: named)) == .refused)
    #expect(verdict(ReaderAnswer(messages: [.init(text: "Error")])) == .refusedUnclearly)
    let lines = "Expected 3 fields in line 3, saw 4"
    #expect(verdict(ReaderAnswer(messages: [.init(text: lines)])) == .refused)
    let plain = try #require(expected.files.first { $0.file.hasSuffix("simple.csv") })
    #expect(
      Verdict(ReaderAnswer(messages: named), on: plain, rows: []) == .refusedNeedlessly)
  }
}
