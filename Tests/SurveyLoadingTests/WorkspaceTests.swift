import Findings
import Foundation
import SurveyLoading
import SurveyModel
import Testing

/// The checkout's folder.
private let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The `surveys` folders of the checkout's own workspace and of those of the tests.
private func surveyFolders() -> [URL] {
  let workspaces = checkout.appendingPathComponent("Tests/RealExportTests/Workspaces")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: workspaces.path)) ?? []
  let all = [checkout] + names.sorted().map { workspaces.appendingPathComponent($0) }
  return all.map { $0.appendingPathComponent("surveys") }
    .filter { FileManager.default.fileExists(atPath: $0.path) }
}

@Suite struct WorkspaceTests {
  @Test(arguments: surveyFolders())
  func `a workspace of the checkout loads without a stop`(folder: URL) {
    let loaded = loadDefinitions(from: folder)
    let stops = loaded.problems.filter { $0.kind.severity == .stop }
    #expect(stops.isEmpty)
    #expect(loaded.definitions?.surveys.isEmpty == false)
  }

  @Test func `the checkout's workspace lacks nothing but the baselines of public data`() {
    let loaded = loadDefinitions(from: checkout.appendingPathComponent("surveys"))
    #expect(loaded.problems.allSatisfy { $0.kind == .objectiveWithoutBaseline })
    #expect(loaded.definitions?.surveys.count ?? 0 >= 5)
  }
}
