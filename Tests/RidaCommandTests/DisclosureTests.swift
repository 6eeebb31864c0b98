import Foundation
import TestSupport
import Testing

@Suite("No figure below its threshold leaves Rida")
struct DisclosureTests {
  /// Twelve learners in Rabat and three in Fez, whose answers nobody else gave.
  private func workspace() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    let rows =
      (1...12).map { TestWorkspace.row($0, clear: 3 + $0 % 3) }
      + (13...15).map { TestWorkspace.row($0, campus: "Fès", clear: 1, fair: 2, recommend: 0) }
    try workspace.write(TestWorkspace.export(rows), to: "data/inbox/a.csv")
    try workspace.rida("nightly")
    return workspace
  }

  @Test func `a campus with three answers has no number in any output`() throws {
    let workspace = try workspace()
    for arguments in [
      ["metrics", "--by", "campus"], ["metrics", "--by", "campus", "--format", "json"],
    ] {
      let run = try RidaProcess.run(arguments, in: workspace.root)
      #expect(run.output.contains("withheld"))
    }
    let table = try workspace.rida("metrics", "--by", "campus").output.split(separator: "\r\n")
    let withheld = table.filter { $0.contains(",fes,") }
    #expect(!withheld.isEmpty)
    for row in withheld {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      let numbers = cells[8...11].filter { !$0.isEmpty }
      #expect(numbers == [], "\(row)")
      #expect(cells[13] == "withheld", "\(row)")
    }
  }

  @Test func `the one campus left cannot be used to work out the other`() throws {
    let workspace = try workspace()
    let table = try workspace.rida("metrics", "--by", "campus", "--item", "clear").output
    let open = table.split(separator: "\r\n").filter {
      $0.contains(",rabat,") && $0.contains(",ok,")
    }
    #expect(open.isEmpty, "\(open)")
  }

  @Test func `a person's words and name are in no message and no report`() throws {
    let workspace = try TestWorkspace()
    let secret = "Zanzibar-Quetzal"
    let rows = (1...12).map {
      "\($0),2025-10-01 10:00:00,Rabat,4,4,9,\(secret) comment,\(secret) name"
    }
    try workspace.write(
      TestWorkspace.export(rows + ["13,never,Rabat,4,4,9,\(secret),\(secret)"]),
      to: "data/inbox/a.csv")
    let night = try workspace.rida("nightly")
    #expect(!(night.messages + night.output).contains(secret))
    for file in workspace.files(in: "reports") {
      let bytes = try Data(contentsOf: workspace.url("reports/\(file)"))
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file)")
    }
    let store = try Data(contentsOf: workspace.url("data/rida.sqlite"))
    #expect(store.range(of: Data("\(secret) name".utf8)) == nil)
  }
}
