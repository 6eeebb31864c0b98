import Foundation
import TestSupport
import Testing

@Suite("Who somebody is stays nowhere")
struct IdentifierTests {
  private static let planted = [
    "ahmed.alami@gmail.com", "0612345678", "06 98 76 54 32", "BK123456", "G130012345",
    "192.168.10.24", "Benjelloun", "٠٦١٢٣٤٥٦٧٨",
  ]

  private func export() -> String {
    TestWorkspace.export(
      Self.planted.enumerated().map { number, text in
        let comment = text == "Benjelloun" ? "Thanks to Mr. Benjelloun" : "write to \(text) please"
        return TestWorkspace.row(number + 1, comment: comment)
      } + ["90,2025-10-01 10:00:00,0612345678,a@b.example.com,4,9,,Ahmed Zniber"])
  }

  /// Everything that a workspace holds but the exports themselves.
  private func kept(_ workspace: TestWorkspace) throws -> [String: Data] {
    let files = workspace.files(in: ".").filter {
      !$0.hasPrefix("data/archive/") && !$0.hasPrefix("data/inbox/") && $0 != "export.csv"
        && !($0.hasPrefix("data/quarantine/") && $0.hasSuffix(".csv"))
    }
    return Dictionary(
      uniqueKeysWithValues: try files.map { ($0, try Data(contentsOf: workspace.url($0))) })
  }

  private func expectNothing(in workspace: TestWorkspace, _ runs: [RidaProcess]) throws {
    let identifiers = Self.planted + ["a@b.example.com", "Zniber"]
    for (name, bytes) in try kept(workspace) {
      for identifier in identifiers {
        #expect(bytes.range(of: Data(identifier.utf8)) == nil, "\(identifier) in \(name)")
      }
    }
    for run in runs {
      for identifier in identifiers {
        #expect(!run.output.contains(identifier) && !run.messages.contains(identifier))
      }
    }
  }

  @Test func `neither in the store nor in what is printed or written`() throws {
    let workspace = try TestWorkspace()
    try workspace.write(export(), to: "export.csv")
    try workspace.write(export(), to: "data/inbox/export.csv")
    let runs = [
      try workspace.rida("check", "export.csv"),
      try workspace.rida("check", "--format", "json", "export.csv"),
      try workspace.rida("nightly"), try workspace.rida("status"),
    ]
    #expect(runs[0].output.contains("What should we improve?"))
    #expect(runs[1].output.contains("personal-data-masked"))
    #expect(runs[2].status == 1)
    try expectNothing(in: workspace, runs)
  }

  @Test func `nor in the explanation of a file that waits`() throws {
    var definitions = TestWorkspace.school
    definitions["organisation.yaml"] = (definitions["organisation.yaml"] ?? "").replacing(
      "values: {rabat: {name: {en: Rabat}}, fes: {name: {en: Fez}, also: [Fès]}}",
      with: "values: any")
    let workspace = try TestWorkspace(definitions: definitions)
    let rows = (1...300).map {
      TestWorkspace.row($0, campus: $0 > 250 ? "pupil\($0)@gmail.com" : "Rabat")
    }
    try workspace.write(TestWorkspace.export(rows), to: "data/inbox/export.csv")
    let run = try workspace.rida("nightly")
    #expect(workspace.files(in: "data/quarantine").count == 2)
    for (name, bytes) in try kept(workspace) {
      #expect(bytes.range(of: Data("@gmail".utf8)) == nil, "\(name)")
    }
    #expect(!run.messages.contains("@gmail"))
  }
}
