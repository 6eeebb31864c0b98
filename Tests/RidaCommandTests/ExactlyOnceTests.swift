import Foundation
import TestSupport
import Testing

@Suite("Exports are taken in exactly once")
struct ExactlyOnceTests {
  /// The number of responses, as `rida status` counts them.
  private func responses(in workspace: TestWorkspace) throws -> Int? {
    let status = try workspace.rida("status", "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(status.output.utf8))
    return (json as? [String: Any])?["responses"] as? Int
  }

  private func drop(_ rows: [String], as name: String, in workspace: TestWorkspace) throws {
    try workspace.write(TestWorkspace.export(rows), to: "data/inbox/\(name)")
  }

  private let ten = (1...10).map { TestWorkspace.row($0) }

  @Test func `the same file under another name changes nothing`() throws {
    let workspace = try TestWorkspace()
    try drop(ten, as: "first.csv", in: workspace)
    #expect(try workspace.rida("nightly").status == 0)
    let figures = try workspace.text("reports/2025-S1/en/metrics.csv")
    try drop(ten, as: "copy.csv", in: workspace)
    #expect(try workspace.rida("nightly").status == 0)
    #expect(try responses(in: workspace) == 10)
    #expect(try workspace.text("reports/2025-S1/en/metrics.csv") == figures)
    #expect(workspace.files(in: "data/inbox") == [])
    #expect(workspace.files(in: "data/archive").count == 1)
  }

  @Test func `a cumulative export adds only what is new, and revises what was edited`() throws {
    let workspace = try TestWorkspace()
    try drop(ten, as: "monday.csv", in: workspace)
    try workspace.rida("ingest")
    let edited =
      [TestWorkspace.row(1, clear: 1)] + ten.dropFirst()
      + [TestWorkspace.row(11, at: "2025-10-02 09:00:00")]
    try drop(edited, as: "tuesday.csv", in: workspace)
    let run = try workspace.rida("ingest", "--language", "en")
    #expect(run.messages.contains("1 new, 1 revised, 9 unchanged"), "\(run.messages)")
    #expect(try responses(in: workspace) == 11)
  }

  @Test func `exports in any order give the same figures`() throws {
    let days = (0..<4).map { day in
      (1...5 + 3 * day).map {
        TestWorkspace.row($0, at: "2025-10-0\(1 + $0 / 4) 10:00:00", clear: 1 + ($0 + day) % 5)
      }
    }
    var figures: Set<String> = []
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      let workspace = try TestWorkspace()
      for day in order {
        try drop(days[day], as: "day\(day).csv", in: workspace)
        try workspace.rida("ingest")
      }
      figures.insert(try workspace.rida("metrics").output)
    }
    #expect(figures.count == 1)
  }

  @Test func `two people who answered alike both count where a tool gives no key`() throws {
    var definitions = TestWorkspace.school
    definitions["learner.yaml"] = definitions["learner.yaml"]?
      .replacing("    key: [Response ID]\n", with: "")
      .replacing("  key: [Response ID]\n", with: "")
    let workspace = try TestWorkspace(definitions: definitions)
    let rows = ["a", "b", "b", "c", "c", "c"].map { name in
      ",2025-10-01 10:00:00,Rabat,4,4,9,\(name),"
    }
    try drop(rows, as: "first.csv", in: workspace)
    try workspace.rida("ingest")
    #expect(try responses(in: workspace) == 6)
    try drop(
      rows.reversed() + [",2025-10-02 10:00:00,Fès,5,5,10,b,"], as: "later.csv", in: workspace)
    try workspace.rida("ingest")
    #expect(try responses(in: workspace) == 7)
  }

  @Test(arguments: [("keep", 10), ("retract", 9)])
  func `a record that is gone is reported, and kept or retracted as the definition says`(
    policy: String, count: Int
  ) throws {
    var definitions = TestWorkspace.school
    definitions["learner.yaml"]? += "\n  gone: \(policy)"
    let workspace = try TestWorkspace(definitions: definitions)
    try drop(ten, as: "first.csv", in: workspace)
    try workspace.rida("ingest")
    try drop(Array(ten.dropFirst()), as: "later.csv", in: workspace)
    let run = try workspace.rida("ingest")
    #expect(run.status == 1)
    #expect(run.messages.contains("1 response of an earlier export"), "\(run.messages)")
    let status = try workspace.rida("status", "--format", "json")
    #expect(status.output.contains("\"gone\""))
    #expect(try responses(in: workspace) == count)
    #expect(try workspace.rida("verify").status == 0)
  }

  @Test func `records set aside are tried again when definitions change`() throws {
    let workspace = try TestWorkspace()
    try drop(ten + [TestWorkspace.row(11, at: "2026-03-01 10:00:00")], as: "a.csv", in: workspace)
    #expect(try workspace.rida("nightly").status == 1)
    #expect(try responses(in: workspace) == 10)
    let calendar = try workspace.text("surveys/organisation.yaml").replacing(
      "disclosure:", with: "  2025-S2: {from: 2026-02-01, to: 2026-07-31}\ndisclosure:")
    try workspace.write(calendar, to: "surveys/organisation.yaml")
    let run = try workspace.rida("nightly")
    #expect(run.status == 0, "\(run.messages)")
    #expect(try responses(in: workspace) == 11)
    #expect(try workspace.rida("verify").status == 0)
  }

  @Test func `another form that counts its answers from 1 again is not taken for the first`() throws
  {
    let workspace = try TestWorkspace()
    try drop(ten, as: "first.csv", in: workspace)
    try workspace.rida("ingest")
    let figures = try workspace.rida("metrics").output
    let others = (1...8).map { TestWorkspace.row($0, at: "2025-11-0\($0) 08:00:00", clear: 1) }
    try drop(others, as: "second-form.csv", in: workspace)
    let run = try workspace.rida("nightly")
    #expect(run.status == 1, "\(run.messages)")
    #expect(try workspace.rida("metrics").output == figures)
    #expect(
      workspace.files(in: "data/quarantine") == [
        "second-form.csv", "second-form.csv.findings.txt",
      ])
    let note = try workspace.text("data/quarantine/second-form.csv.findings.txt")
    #expect(note.contains("8 responses belong to other responses"), "\(note)")
    #expect(try workspace.rida("verify").status == 0)
  }

  @Test func `an export of which half was edited is taken in`() throws {
    let workspace = try TestWorkspace()
    try drop(ten, as: "monday.csv", in: workspace)
    try workspace.rida("ingest")
    let edited = (1...10).map {
      $0 <= 5 ? TestWorkspace.row($0, at: "2025-10-03 10:00:00", clear: 1) : TestWorkspace.row($0)
    }
    try drop(edited, as: "friday.csv", in: workspace)
    let run = try workspace.rida("ingest", "--language", "en")
    #expect(run.messages.contains("0 new, 5 revised, 5 unchanged"), "\(run.messages)")
    #expect(try responses(in: workspace) == 10)
  }

  @Test func `check tells what an export would change, and changes nothing`() throws {
    let workspace = try TestWorkspace()
    let edited = [TestWorkspace.row(1, clear: 1)] + ten.dropFirst() + [TestWorkspace.row(11)]
    try workspace.write(TestWorkspace.export(edited), to: "later.csv")
    #expect(try records(of: "later.csv", in: workspace) == [11, 11, 0, 0])
    try drop(ten, as: "first.csv", in: workspace)
    try workspace.rida("ingest")
    #expect(try records(of: "later.csv", in: workspace) == [11, 11, 1, 9])
    #expect(try responses(in: workspace) == 10)
    let others = (1...8).map { TestWorkspace.row($0, at: "2025-11-0\($0) 08:00:00") }
    try workspace.write(TestWorkspace.export(others), to: "others.csv")
    let check = try workspace.rida("check", "others.csv")
    #expect(check.status == 65 && check.output.contains("keys-of-others"), "\(check.output)")
  }

  /// The records that `rida check` counts: read, accepted, revised, unchanged.
  private func records(of export: String, in workspace: TestWorkspace) throws -> [Int?] {
    let check = try workspace.rida("check", "--format", "json", export)
    let report = try JSONSerialization.jsonObject(with: Data(check.output.utf8))
    let records = (report as? [String: Any])?["records"] as? [String: Any]
    return ["read", "accepted", "revised", "unchanged"].map { records?[$0] as? Int }
  }
}
