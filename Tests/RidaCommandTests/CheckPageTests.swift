import Foundation
import TestSupport
import Testing

@Suite("A check as a page and as JSON")
struct CheckPageTests {
  private func workspace() throws -> TestWorkspace {
    let workspace = try TestWorkspace()
    try workspace.write(
      TestWorkspace.export((1...3).map { TestWorkspace.row($0, campus: "<script>") }), to: "a.csv")
    try workspace.write(TestWorkspace.export([TestWorkspace.row(4)]), to: "b.csv")
    return workspace
  }

  @Test(arguments: ["fr", "ar", "en"])
  func `the page goes to a file or to the output, the same bytes`(_ language: String) throws {
    let workspace = try workspace()
    let printed = try workspace.rida("check", "--html", "--language", language, "a.csv", "b.csv")
    #expect(printed.status == 1, "\(printed.messages)")
    #expect(printed.output.hasPrefix("<!DOCTYPE html>"))
    #expect(printed.output.contains("&lt;script&gt;") && !printed.output.contains("<script>"))
    let written = try workspace.rida(
      "check", "--format", "html", "--output", "check.html", "--language", language, "a.csv",
      "b.csv")
    #expect(written.status == 1)
    #expect(written.output.isEmpty)
    #expect(try workspace.text("check.html") == printed.output)
  }

  @Test func `text and JSON go to a file, too`() throws {
    let workspace = try workspace()
    for format in ["text", "json"] {
      let printed = try workspace.rida("check", "--format", format, "a.csv", "b.csv")
      _ = try workspace.rida("check", "--format", format, "--output", "out", "a.csv", "b.csv")
      #expect(
        try workspace.text("out")
          == (format == "text" ? String(printed.output.dropLast()) : printed.output))
    }
  }

  @Test func `a folder that is not there is said to be none`() throws {
    let workspace = try workspace()
    let run = try workspace.rida("check", "--html", "--output", "nowhere/check.html", "b.csv")
    #expect(run.status == 73)
    #expect(run.messages.contains("nowhere/check.html"))
  }

  @Test func `a page is no JSON`() throws {
    #expect(try workspace().rida("check", "--html", "--format", "json", "b.csv").status == 64)
  }

  @Test func `the JSON tells how many rows the headings take up`() throws {
    let workspace = try workspace()
    #expect(
      try workspace.rida("check", "--format", "json", "b.csv").output.contains(
        "\"heading-rows\" : 1"))
    try workspace.write("Colour,Size\nred,4\n", to: "c.csv")
    #expect(
      try !workspace.rida("check", "--format", "json", "c.csv").output.contains("heading-rows"))
  }
}
