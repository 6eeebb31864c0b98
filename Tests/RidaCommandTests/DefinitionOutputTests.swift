import Foundation
import TestSupport
import Testing

/// Where drafts and imports go.
@Suite struct DefinitionOutputTests {
  private static let questionnaire = """
    {
      "title": "Workshop",
      "elements": [{"type": "rating", "name": "useful", "title": "Was it useful?", "rateMax": 5}]
    }
    """
  private static let export = "Was it useful?\n1\n5\n3\n4\n2\n"

  @Test(arguments: [["draft", "a.csv"], ["import", "a.json"]])
  func `a definition is printed, or written where nothing is yet`(command: [String]) throws {
    let workspace = try TestWorkspace()
    try workspace.write(Self.questionnaire, to: "a.json")
    try workspace.write(Self.export, to: "a.csv")
    let printed = try RidaProcess.run(command, in: workspace.root)
    #expect(printed.status == 0, "\(printed.messages)")
    #expect(printed.output.contains("Was it useful?"))

    let writing = command + ["--output", "new.yaml"]
    #expect(try RidaProcess.run(writing, in: workspace.root).status == 0)
    #expect(try workspace.text("new.yaml") == printed.output)

    try workspace.write("mine\n", to: "new.yaml")
    let refused = try RidaProcess.run(writing, in: workspace.root)
    #expect(refused.status == 73)
    #expect(refused.messages.contains("new.yaml"))
    #expect(try workspace.text("new.yaml") == "mine\n")
    #expect(try RidaProcess.run(writing + ["--force"], in: workspace.root).status == 0)
    #expect(try workspace.text("new.yaml") == printed.output)
  }

  @Test(arguments: [["draft", "a.csv"], ["import", "a.json"]])
  func `a survey gets the id that is given, or none where it cannot`(command: [String]) throws {
    let workspace = try TestWorkspace()
    try workspace.write(Self.questionnaire, to: "a.json")
    try workspace.write(Self.export, to: "a.csv")
    let named = command + ["--survey", "autumn", "--group", "learner"]
    let printed = try RidaProcess.run(named, in: workspace.root)
    #expect(printed.status == 0, "\(printed.messages)")
    #expect(printed.output.contains("survey: autumn\n"))
    #expect(printed.output.contains("group: learner\n"))

    let refused = try RidaProcess.run(command + ["--survey", "A b"], in: workspace.root)
    #expect(refused.status == 65)
    #expect(refused.messages.contains("A b"))
    #expect(refused.output.isEmpty)
  }

  @Test(
    arguments: [
      (["--export", "a.csv"], "--translated-language"),
      (
        ["--export", "a.csv", "--translated-export", "b.csv", "--translated-language", "English"],
        "“English” is no language code"
      ),
    ])
  func `a second language needs both exports and its code`(
    arguments: [String], message: String
  ) throws {
    let workspace = try TestWorkspace()
    try workspace.write("{}", to: "a.json")
    let result = try RidaProcess.run(["import", "a.json"] + arguments, in: workspace.root)
    #expect(result.status == 64)
    #expect(result.messages.contains(message), "\(result.messages)")
  }
}
