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

  @Test func `check sets the earlier one aside`() throws {
    let check = try workspace.rida("check", "--format", "json", "data/inbox/export.csv")
    let report = try JSONDecoder().decode(Check.self, from: Data(check.output.utf8))
    #expect(report.records.reasons == ["superseded-in-file": 1])
    #expect(report.records.accepted == 6)
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
    // Five say 1, the one who came back 5.
    let means = direct.output.matches(of: /,mean,([0-9.]+),/).map { Double($0.output.1) }
    #expect(means == [5.0 / 3, 10.0 / 6])
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
