import Foundation
import TestSupport
import Testing

@Suite("The README's commands")
struct ReadmeTests {
  private static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The lines of the README's shell blocks that call the program.
  private func commands() throws -> [[String]] {
    let readme = try String(
      contentsOf: Self.checkout.appending(path: "README.md"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```sh\n").dropFirst()
    let lines = blocks.flatMap { block in
      (block.components(separatedBy: "```").first ?? "").split(separator: "\n")
    }
    return lines.filter { $0.hasPrefix("rida ") }
      .map { $0.split(separator: " ").dropFirst().map(String.init) }
  }

  /// The checkout's workspace, with the exports of its last two periods in the inbox.
  private func workspace() throws -> TestWorkspace {
    let workspace = try TestWorkspace(definitions: [:])
    let manager = FileManager.default
    for folder in ["surveys", "data/examples", "data/registers"] {
      let target = workspace.url(folder)
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try manager.copyItem(at: Self.checkout.appending(path: folder), to: target)
    }
    for period in ["2024-2025-S2", "2025-2026-S1"] {
      try manager.copyItem(
        at: workspace.url("data/examples/\(period)"), to: workspace.url("data/inbox/\(period)"))
    }
    return workspace
  }

  @Test func `each command of the README works, in its order`() throws {
    let workspace = try workspace()
    let commands = try commands()
    #expect(commands.count > 10)
    for command in commands {
      let run = try RidaProcess.run(command, in: workspace.root)
      #expect(run.status == 0 || run.status == 1, "rida \(command): \(run.messages)")
    }
    #expect(workspace.files(in: "reports").contains("2025-2026-S1/external/fr/index.html"))
    #expect(workspace.files(in: "reports").contains("2025-2026-S1/ar/index.html"))
  }

  @Test func `every command is in the README`() throws {
    let named = Set(try commands().compactMap(\.first))
    let help = try RidaProcess.run(["--help"], in: Self.checkout).output
    let known =
      help.components(separatedBy: "SUBCOMMANDS:").last?
      .split(separator: "\n").compactMap { line -> String? in
        let words = line.split(separator: " ")
        return line.hasPrefix("  ") && !line.hasPrefix("   ") ? words.first.map(String.init) : nil
      } ?? []
    #expect(known.count >= 8)
    #expect(Set(known).subtracting(["See"]).subtracting(named) == [])
  }
}
