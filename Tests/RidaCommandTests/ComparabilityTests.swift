import Foundation
import TestSupport
import Testing

@Suite("A question that is put in other words")
struct ComparabilityTests {
  /// A school whose questions are told by codes, with one export of an earlier period taken in.
  private func school() throws -> TestWorkspace {
    var definitions = TestWorkspace.school
    definitions["learner.yaml"] = definition(comparable: "")
    let workspace = try TestWorkspace(definitions: definitions)
    try workspace.write(
      export("Explanations are clear", from: 1, at: "2025-03-01"), to: "data/inbox/first.csv")
    #expect(try workspace.rida("nightly").status == 0)
    return workspace
  }

  private func definition(comparable: String) -> String {
    (TestWorkspace.school["learner.yaml"] ?? "").replacing(
      "objective: teaching}\n  fair",
      with: "objective: teaching, columns: [Q1]\(comparable)}\n  fair")
  }

  private func export(_ text: String, from first: Int, at day: String) -> String {
    TestWorkspace.export(
      (first..<first + 20).map { TestWorkspace.row($0, at: "\(day) 10:00:00", clear: 1 + $0 % 5) }
    ).replacing("Explanations are clear", with: "Q1. \(text)")
  }

  private func page(_ workspace: TestWorkspace) throws -> String {
    try workspace.text("reports/2025-S1/en/index.html")
  }

  @Test func `is told, breaks the series, and is whole again when declared as proposed`() throws {
    let workspace = try school()
    let second = export("The teacher explains well", from: 101, at: "2025-10-01")
    try workspace.write(second, to: "second.csv")
    let check = try workspace.rida("check", "second.csv")
    #expect(check.status == 1)
    #expect(
      check.output.contains("“The teacher explains well” instead of “Explanations are clear”"))
    try workspace.write(second, to: "data/inbox/second.csv")
    #expect(try workspace.rida("nightly").status == 1)
    #expect(try page(workspace).contains("the question is worded differently"))

    let json = try workspace.rida("check", "--format", "json", "second.csv").output
    let line = try #require(json.firstMatch(of: /comparable: \[\{wording: .*?\}\}?\]/)?.0)
    let declared = line.replacing("\\\"", with: "\"").replacing("YYYY-MM-DD", with: "2025-12-01")
      .replacing("{fr: POURQUOI, ar: لماذا, en: WHY}", with: "{en: The same in fewer words}")
    try workspace.write(definition(comparable: ", " + declared), to: "surveys/learner.yaml")
    #expect(try workspace.rida("check", "second.csv").status == 0)
    #expect(try workspace.rida("nightly").status == 0)
    let healed = try page(workspace)
    #expect(!healed.contains("the question is worded differently"))
    #expect(healed.contains("The same in fewer words"))
    #expect(healed.contains("1\u{A0}December\u{A0}2025"))
  }
}
