import Foundation
import TestSupport
import Testing

/// A response that stands twice in one export counts once, in every command that reads exports.
@Suite struct RepeatedKeyTests {
  private let workspace: TestWorkspace

  init() throws {
    workspace = try TestWorkspace()
    let rows =
      (1...6).map { TestWorkspace.row($0, clear: 1) }
      + [TestWorkspace.row(2, at: "2025-10-02 10:00:00", clear: 5)]
    try workspace.write(TestWorkspace.export(rows), to: "data/inbox/export.csv")
  }

  @Test func `check and ingest set the earlier one aside`() throws {
    let check = try workspace.rida("check", "--format", "json", "data/inbox/export.csv")
    let reports = try JSONDecoder().decode([Check].self, from: Data(check.output.utf8))
    #expect(reports.map(\.records.reasons) == [["superseded-in-file": 1]])
    #expect(reports.map(\.records.accepted) == [6])
    let ingest = try workspace.rida("ingest", "--language", "en")
    #expect(ingest.messages.contains("newer row of the same response"), "\(ingest.messages)")
  }

  @Test func `figures straight from the export are those from the store`() throws {
    let choice = [
      "--survey", "learner", "--item", "clear", "--measure", "mean", "--audience", "unrestricted",
    ]
    let direct = try RidaProcess.run(
      ["metrics", "--from", "data/inbox/export.csv"] + choice, in: workspace.root)
    try workspace.rida("ingest")
    let stored = try RidaProcess.run(["metrics"] + choice, in: workspace.root)
    #expect(direct.output == stored.output)
    #expect(direct.output.split(separator: "\n").count == 2)
  }

  /// What `rida check` says of an export, as far as it is looked at.
  private struct Check: Decodable {
    struct Records: Decodable {
      var accepted: Int
      var reasons: [String: Int]

      enum CodingKeys: String, CodingKey {
        case accepted
        case reasons = "set-aside-by-reason"
      }
    }

    var records: Records
  }
}
