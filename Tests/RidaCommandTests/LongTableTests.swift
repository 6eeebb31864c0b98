import Foundation
import TestSupport
import Testing

/// Exports with a row for each answer.
@Suite struct LongTableTests {
  @Test func `a table with a row for each answer is put together where that is declared`() throws {
    var definitions = TestWorkspace.school
    let long = "long: {response: [Response ID], item: Question, value: Answer}"
    definitions["learner.yaml"]?.replace("key: [Response ID]", with: long)
    let workspace = try TestWorkspace(definitions: definitions)
    var lines = ["Response ID,Submitted,Campus,Question,Answer"]
    for id in 1...6 {
      for (item, answer) in [("clear", "4"), ("Marks are fair", "5"), ("recommend", "9")] {
        lines.append("\(id),2025-10-01 10:00:00,Rabat,\(item),\(answer)")
      }
    }
    try workspace.write(lines.joined(separator: "\n") + "\n", to: "data/inbox/long.csv")
    let taken = try workspace.rida("ingest")
    #expect(taken.status == 1 || taken.status == 0)
    #expect(taken.messages.contains("6"))
    let check = try workspace.rida("check", try #require(archived(in: workspace)))
    #expect(check.output.contains("18"))
    #expect(try workspace.rida("verify").status == 0)
  }

  @Test func `a table with a row for each answer that nobody declared is refused`() throws {
    let workspace = try TestWorkspace()
    let lines = (1...4).flatMap { id in
      ["clear", "fair", "recommend"].map { "\(id),\($0),4" }
    }
    let text = (["Person,Question,Answer"] + lines).joined(separator: "\n") + "\n"
    try workspace.write(text, to: "long.csv")
    let check = try workspace.rida("check", "--format", "json", "long.csv")
    #expect(check.status == 65)
    #expect(check.output.contains("\"long-table\""))
  }

  private static let real = sharedData("edu-insteval-long-format")?
    .appending(path: "InstEvaL-Rohdaten-vlg_12222-evaluationen.csv")

  @Test(.enabled(if: real != nil, "needs the shared data: ../shared or RIDA_SHARED"))
  func `a real one, its headings separated otherwise than its rows`() throws {
    var definitions = TestWorkspace.school
    definitions["learner.yaml"] = """
      survey: learner
      title: {en: Course evaluation}
      group: learner
      items:
        skills: {text: {en: Didactic skills}, scale: rating-6, columns: ["1"]}
        grade: {text: {en: Grade of the lecturer}, scale: rating-6, columns: ["2"]}
        course: {text: {en: Grade of the course}, scale: rating-6, columns: ["3"]}
      scales:
        rating-6:
          options: {1: {en: "1"}, 2: {en: "2"}, 3: {en: "3"}, 4: {en: "4"}, 5: {en: "5"}, 6: {en: "6"}}
      export:
        files: [InstEvaL*]
        period: {value: 2025-S1}
        long:
          response: [results.thread_id]
          item: questions.nummer
          value: results.value
      """
    definitions["objectives.yaml"] = nil
    let workspace = try TestWorkspace(definitions: definitions)
    let check = try workspace.rida("check", "--format", "json", try #require(Self.real).path)
    #expect(check.status != 65, "\(check.output)\(check.messages)")
    #expect(check.output.contains("\"long-table-read\""))
    #expect(check.output.contains("46"))
  }

  private func archived(in workspace: TestWorkspace) -> String? {
    workspace.files(in: "data/archive").first.map { "data/archive/\($0)" }
  }
}

/// A folder of the data that lie beside the checkout; nil where they don't.
private func sharedData(_ name: String) -> URL? {
  let beside = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared").standardizedFileURL
  let shared =
    ProcessInfo.processInfo.environment["RIDA_SHARED"].map { URL(filePath: $0) } ?? beside
  let folder = shared.appending(path: "data/\(name)")
  return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}
