import Foundation
import TestSupport
import Testing

@Suite("Every finding can be made by some export")
struct FindingProductionTests {
  static let cases =
    FindingCase.files + FindingCase.shapes + FindingCase.columns + FindingCase.answers
    + FindingCase.setAside

  /// Codes that other tests make, or that no check of one export tells.
  static let madeElsewhere: Set = [
    // Needs a file that its owner may not read: a root user may.
    "not-readable",
    // Told by a run that takes in, in words of its own.
    "still-growing", "gone", "forgotten",
    // LongTableTests and WorkbookTests have them.
    "long-table", "long-table-read", "workbook-read", "workbook-sheets",
  ]

  @Test(arguments: cases)
  func `the smallest export that shows it`(_ example: FindingCase) throws {
    let workspace = try TestWorkspace(
      definitions: TestWorkspace.school.merging(example.definitions) { $1 })
    if let rosters = example.rosters {
      try workspace.write(rosters, to: "data/registers/rosters.csv")
    }
    if let earlier = example.earlier {
      try workspace.write(earlier, to: "earlier.csv")
      #expect(try workspace.rida("ingest", "earlier.csv").status < 2)
    }
    try workspace.write(example.bytes, to: "export.csv")
    let check = try RidaProcess.run(
      ["check", "--format", "json"] + example.arguments + [example.path], in: workspace.root)
    #expect(
      check.output.contains("\"code\" : \"\(example.code)\""), "\(check.output)\(check.messages)")
  }

  @Test func `no finding of the catalogue is forgotten`() throws {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: checkout.appending(path: "docs/findings.md"), encoding: .utf8)
    let codes = page.split(separator: "\n").filter { $0.hasPrefix("### `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    let made = Set(Self.cases.map(\.code))
    #expect(codes.count > 70)
    #expect(Set(codes) == made.union(Self.madeElsewhere))
  }
}
