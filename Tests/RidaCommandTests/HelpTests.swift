import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  @Test(arguments: [
    "init", "import", "draft", "check", "ingest", "metrics", "report", "nightly", "status",
    "verify",
  ])
  func `every command has help with an example`(_ command: String) throws {
    let run = try RidaProcess.run([command, "--help"], in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.output.contains("EXAMPLE"))
    #expect(run.output.contains("rida \(command)"))
  }

  @Test func `a workspace made by init works at once and is never overwritten`() throws {
    let workspace = try TestWorkspace(definitions: [:])
    let made = try workspace.rida("init", "school", "--language", "fr")
    #expect(made.status == 0, "\(made.messages)")
    let survey = try workspace.text("school/surveys/learner.yaml")
    try workspace.write(survey + "# ours\n", to: "school/surveys/learner.yaml")
    #expect(try workspace.rida("init", "school").status == 0)
    #expect(try workspace.text("school/surveys/learner.yaml") == survey + "# ours\n")
    let night = try workspace.rida("nightly", "--workspace", "school")
    #expect(night.status == 0, "\(night.messages)")
  }
}
