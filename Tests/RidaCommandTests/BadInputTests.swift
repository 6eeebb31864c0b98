import Foundation
import TestSupport
import Testing

@Suite("Files that cannot be used")
struct BadInputTests {
  /// A file that cannot be used, the code of its finding and the exit code.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    var code: String
    var status: Int32

    init(_ name: String, _ text: String, _ code: String, _ status: Int32 = 65) {
      self.init(name, Array(text.utf8), code, status)
    }

    init(_ name: String, _ bytes: [UInt8], _ code: String, _ status: Int32 = 65) {
      testDescription = name
      self.bytes = bytes
      self.code = code
      self.status = status
    }
  }

  static let headings = TestWorkspace.export([])

  static let cases = [
    Case("an empty file", "", "file-empty"),
    Case("a workbook", [0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 60), "not-text"),
    Case("a PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n", "not-text"),
    Case("headings only", headings, "headings-only"),
    Case("all cells empty", headings + ",,,,,,,\n,,,,,,,\n", "all-cells-empty"),
    Case("another survey's headings", "Colour,Size\nred,4\n", "no-survey-fits"),
    Case(
      "an unclosed quote", headings + TestWorkspace.row(1, comment: "\"so") + "\n", "unclosed-quote"
    ),
    Case("a stray quote", headings + TestWorkspace.row(1, comment: "5\" x") + "\n", "stray-quote"),
    Case(
      "two columns for one item",
      "Response ID,Submitted,Explanations are clear,Explanations are clear,Marks are fair\n"
        + "1,2025-10-01 10:00:00,4,5,4\n",
      "item-twice"),
    Case(
      "the key's column missing",
      "Submitted,Explanations are clear,Marks are fair\n2025-10-01 10:00:00,4,5\n",
      "key-column-missing"),
    Case(
      "an identifier that nobody named",
      "Response ID,Submitted,Explanations are clear,Marks are fair,Would you recommend us?,E-mail\n"
        + "1,2025-10-01 10:00:00,4,5,9,a@example.invalid\n", "identifier"),
  ]

  @Test(arguments: cases)
  func `each has its finding, its exit code, and nothing is stored`(_ c: Case) throws {
    let workspace = try TestWorkspace()
    try workspace.write(c.bytes, to: "export.csv")
    let check = try workspace.rida("check", "--format", "json", "export.csv")
    #expect(check.status == c.status, "\(check.messages)\(check.output)")
    #expect(check.output.contains("\"code\" : \"\(c.code)\""), "\(check.output)")
    let ingest = try workspace.rida("ingest", "export.csv")
    #expect(ingest.status == c.status)
    #expect(workspace.files(in: "data/archive") == [])
    #expect(FileManager.default.fileExists(atPath: workspace.url("export.csv").path))
  }

  @Test(arguments: cases)
  func `from the inbox each goes to quarantine with an explanation`(_ c: Case) throws {
    let workspace = try TestWorkspace()
    try workspace.write(c.bytes, to: "data/inbox/2025-S1/bad.csv")
    let night = try workspace.rida("nightly")
    #expect(night.status == 1, "\(night.messages)")
    #expect(workspace.files(in: "data/inbox") == [])
    #expect(
      workspace.files(in: "data/quarantine") == ["2025-S1/bad.csv", "2025-S1/bad.csv.findings.txt"])
    #expect(try Data(contentsOf: workspace.url("data/quarantine/2025-S1/bad.csv")) == Data(c.bytes))
  }

  @Test func `a file in quarantine is taken in once its definition fits`() throws {
    let workspace = try TestWorkspace()
    let export = TestWorkspace.export((1...6).map { TestWorkspace.row($0) })
      .replacing(",Name", with: ",E-mail")
    try workspace.write(export, to: "data/inbox/a.csv")
    #expect(try workspace.rida("nightly").status == 1)
    let survey = try workspace.text("surveys/learner.yaml")
      .replacing("drop: [Name]", with: "drop: [E-mail]")
    try workspace.write(survey, to: "surveys/learner.yaml")
    #expect(try workspace.rida("nightly").status == 0)
    #expect(workspace.files(in: "data/quarantine") == [])
    #expect(workspace.files(in: "data/archive").count == 1)
  }

  @Test func `a missing file, a folder and one without permission are read errors`() throws {
    let workspace = try TestWorkspace()
    #expect(try workspace.rida("check", "nowhere.csv").status == 74)
    #expect(try workspace.rida("check", "surveys").status == 74)
    guard getuid() != 0 else { return }
    try workspace.write("a", to: "locked.csv")
    unsafe chmod(workspace.url("locked.csv").path, 0)
    #expect(try workspace.rida("check", "locked.csv").status == 74)
  }

  @Test func `definitions that do not parse stop everything, and nothing is lost`() throws {
    let workspace = try TestWorkspace()
    try workspace.write(TestWorkspace.export([TestWorkspace.row(1)]), to: "data/inbox/a.csv")
    try workspace.write("survey: learner\nitems: [", to: "surveys/learner.yaml")
    let night = try workspace.rida("nightly")
    #expect(night.status == 65)
    #expect(night.messages.contains("surveys/learner.yaml:"), "\(night.messages)")
    #expect(workspace.files(in: "data/inbox") == ["a.csv"])
    #expect(!FileManager.default.fileExists(atPath: workspace.url("data/rida.sqlite").path))
  }

  @Test func `a folder that is no workspace is said to be none`() throws {
    let workspace = try TestWorkspace(definitions: [:])
    let run = try workspace.rida("status")
    #expect(run.status == 65)
    #expect(run.messages.contains("rida init"), "\(run.messages)")
  }

  @Test func `an unknown option or name is a usage error`() throws {
    let workspace = try TestWorkspace()
    #expect(try workspace.rida("check").status == 64)
    #expect(try workspace.rida("metrics", "--period", "2099").status == 64)
    #expect(try workspace.rida("metrics", "--measure", "happiness").status == 64)
    #expect(try workspace.rida("dance").status == 64)
  }

  @Test func `a file that is still growing waits in the inbox`() throws {
    let workspace = try TestWorkspace()
    try workspace.write(TestWorkspace.export([TestWorkspace.row(1)]), to: "data/inbox/a.csv")
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.currentDirectoryURL = workspace.root
    writer.arguments = [
      "-c",
      "for i in $(seq 2 6000); do echo \"$i,2025-10-01 10:00:00,Rabat,4,4,9,,\"; sleep 0.01; done"
        + " >> data/inbox/a.csv",
    ]
    try writer.run()
    let night = try workspace.rida("nightly")
    writer.terminate()
    writer.waitUntilExit()
    #expect(night.messages.contains("still being written"), "\(night.messages)")
    #expect(workspace.files(in: "data/inbox") == ["a.csv"])
  }
}
