import Foundation
import TestSupport
import Testing

@Suite("More responses than people on the roster")
struct RosterTests {
  private func workspace(people: Int) throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    try workspace.write(
      "period;group;dimension;value;n\n2025-S1;learner;;;\(people)\n2025-S1;learner;campus;rabat;1\n",
      to: "data/registers/rosters.csv")
    return workspace
  }

  private func export(_ ids: ClosedRange<Int>) -> String {
    TestWorkspace.export(ids.map { TestWorkspace.row($0, at: "2025-10-01 10:00:00", clear: 4) })
  }

  private let told = "more responses from learner in 2025-S1"

  @Test(arguments: [(10, false), (9, true)])
  func `an export is compared alone where nothing is stored`(people: Int, isTold: Bool) throws {
    let workspace = try workspace(people: people)
    try workspace.write(export(1...10), to: "a.csv")
    let check = try workspace.rida("check", "a.csv")
    #expect(check.output.contains(told) == isTold)
    #expect(check.status == (isTold ? 1 : 0))
  }

  @Test(arguments: [(15, false), (14, true)])
  func `responses of several exports count together, each once`(
    people: Int, isTold: Bool
  ) throws {
    let workspace = try workspace(people: people)
    try workspace.write(export(1...10), to: "data/inbox/a.csv")
    #expect(try workspace.rida("ingest").status == 0)
    try workspace.write(export(1...15), to: "data/inbox/b.csv")
    let check = try workspace.rida("check", "data/inbox/b.csv")
    #expect(check.output.contains(told) == isTold)
    #expect(try workspace.rida("ingest").status == (isTold ? 1 : 0))
    let status = try workspace.rida("status", "--format", "json")
    #expect(status.output.contains("more-responses-than-roster") == isTold)
  }
}
