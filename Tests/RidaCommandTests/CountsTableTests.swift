import TestSupport
import Testing

/// Exports that hold counts of answers.
@Suite struct CountsTableTests {
  @Test func `counts are taken in as answers where that is declared`() throws {
    var definitions = TestWorkspace.school
    definitions["learner.yaml"]?.replace(", objective: teaching", with: "")
    definitions["learner.yaml"]?.replace(
      "key: [Response ID]\n  submitted: {column: Submitted, format: yyyy-MM-dd HH:mm:ss}",
      with: "period: {value: 2025-S1}\n  counts: {item: Question, options: {1: Bad, 5: Good}}")
    let workspace = try TestWorkspace(definitions: definitions)
    let counts = """
      Question,Bad,Good,Campus
      Explanations are clear,12,20,Rabat
      Marks are fair,>10,18,Rabat
      Marks are fair,7,3,Fès

      """
    try workspace.write(counts, to: "data/inbox/counts.csv")
    let check = try workspace.rida("check", "data/inbox/counts.csv")
    #expect(check.output.contains("Row 3"))
    let taken = try workspace.rida("ingest")
    #expect(taken.messages.contains("42 new"))
    #expect(taken.messages.contains("1 set aside"))
    try workspace.write(counts.replacing("12,20", with: "12,21"), to: "data/inbox/more.csv")
    let again = try workspace.rida("ingest")
    #expect(again.messages.contains("1 new"))
    #expect(again.messages.contains("42 unchanged"))
    #expect(try workspace.rida("verify").status == 0)
  }

  @Test func `no objective rests on counts`() throws {
    var definitions = TestWorkspace.school
    definitions["learner.yaml"]?.replace(
      "key: [Response ID]", with: "counts: {item: Question, options: {1: Bad, 5: Good}}")
    let workspace = try TestWorkspace(definitions: definitions)
    try workspace.write("Question,Bad,Good\nMarks are fair,7,3\n", to: "counts.csv")
    let check = try workspace.rida("check", "counts.csv")
    #expect(check.status > 1)
    #expect((check.output + check.messages).contains("objective"))
  }
}
