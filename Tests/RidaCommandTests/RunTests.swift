import Foundation
import TestSupport
import Testing

@Suite("Runs that meet, and runs that are cut off")
struct RunTests {
  private func filled(_ count: Int) throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    for file in 0..<3 {
      let rows = (1...count).map { TestWorkspace.row($0 + file * count, clear: 1 + $0 % 5) }
      try workspace.write(TestWorkspace.export(rows), to: "data/inbox/\(file).csv")
    }
    return workspace
  }

  @Test func `of two nights at once, one works and the other exits with 75`() throws {
    let workspace = try filled(3000)
    let first = try RidaProcess.start(["nightly"], in: workspace.root)
    let second = try RidaProcess.start(["nightly"], in: workspace.root)
    let statuses = [try first.wait().status, try second.wait().status].sorted()
    #expect(statuses == [0, 75] || statuses == [0, 0])
    let lock = unsafe open(workspace.url("data/rida.lock").path, O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try workspace.rida("nightly").status == 75)
  }

  @Test func `a run killed at any time is healed by the next`() throws {
    let whole = try filled(400)
    try whole.rida("nightly")
    let expected = try whole.rida("metrics").output
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<8 {
      let workspace = try filled(400)
      for _ in 0..<2 {
        let run = try RidaProcess.start(["nightly"], in: workspace.root)
        usleep(UInt32.random(in: 5_000...160_000, using: &generator))
        run.kill()
        _ = try run.wait()
      }
      let healed = try workspace.rida("nightly")
      #expect(healed.status == 0, "\(healed.messages)")
      #expect(try workspace.rida("metrics").output == expected)
      #expect(try workspace.rida("verify").status == 0)
      #expect(workspace.files(in: "data/inbox") == [])
    }
  }

  @Test func `the same store gives the same bytes`() throws {
    let workspace = try filled(50)
    try workspace.rida("nightly")
    let files = workspace.files(in: "reports")
    let before = try files.map { try Data(contentsOf: workspace.url("reports/\($0)")) }
    try workspace.rida("report", "--period", "2025-S1")
    #expect(workspace.files(in: "reports") == files)
    let after = try files.map { try Data(contentsOf: workspace.url("reports/\($0)")) }
    #expect(after == before)
  }

  @Test func `verify finds an archive and a tally that were tampered with`() throws {
    let workspace = try filled(20)
    try workspace.rida("nightly")
    #expect(try workspace.rida("verify").status == 0)
    let archived = try #require(workspace.files(in: "data/archive").first)
    let original = try workspace.text("data/archive/\(archived)")
    try workspace.write(original.replacing(",4,", with: ",5,"), to: "data/archive/\(archived)")
    #expect(try workspace.rida("verify").status == 65)
    try workspace.write(original, to: "data/archive/\(archived)")
    #expect(try workspace.rida("verify").status == 0)
    #expect(
      try workspace.rida("verify", "--head", String(repeating: "0", count: 64)).status == 65)
  }
}
