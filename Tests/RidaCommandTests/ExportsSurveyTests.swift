import Foundation
import TestSupport
import Testing

@Suite("The survey of exports")
struct ExportsSurveyTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scripts/exports.py")

  /// Runs the script over a folder; gives its exit code and the rows of its table.
  private func survey(
    _ workspace: TestWorkspace, program: String, limit: String = "60"
  ) throws -> (status: Int32, rows: [String]) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", Self.script.path, "--program", program, "--exports",
      workspace.url("exports").path, "--output", workspace.url("table").path, "--limit", limit,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(try workspace.text("table/exports.csv").contains("heading rows"))
    let table = try workspace.text("table/exports.md")
    return (process.terminationStatus, table.split(separator: "\n").dropFirst(2).map(String.init))
  }

  @Test func `each file of a folder has its row, and nothing crashes`() throws {
    let workspace = try TestWorkspace(definitions: [:])
    let export = TestWorkspace.export((1...12).map { TestWorkspace.row($0) })
    try workspace.write(export, to: "exports/school.csv")
    try workspace.write("", to: "exports/deep/empty.csv")
    try workspace.write([0, 1, 2, 3, 0xFF], to: "exports/a | b.csv")
    try workspace.write("not an export", to: "exports/SOURCE.md")
    let (status, rows) = try survey(workspace, program: RidaProcess.program.path)
    #expect(status == 0)
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("| a \\| b.csv |"))
    #expect(rows[1].contains("| deep/empty.csv |") && rows[1].contains("file-empty"))
    #expect(rows[2].hasPrefix("| school.csv |") && rows[2].contains("UTF-8"))
  }

  @Test(
    arguments: [
      ("exit 70", "exit 70"), ("kill -SEGV $$", "exit -11"), ("exec sleep 60", "no end within"),
    ])
  func `a program that crashes or hangs fails it`(line: String, fault: String) throws {
    let workspace = try TestWorkspace(definitions: [:])
    try workspace.write("a,b\n1,2\n", to: "exports/a.csv")
    try workspace.write(
      "#!/bin/sh\n[ \"$1\" = --help ] && exec echo 'SUBCOMMANDS:'\n\(line)\n", to: "program")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: workspace.url("program").path)
    let (status, rows) = try survey(
      workspace, program: workspace.url("program").path, limit: "2")
    #expect(status == 1)
    #expect(rows.count == 1)
    #expect(rows[0].contains("FAULT: rida check: \(fault)"), "\(rows)")
  }
}
