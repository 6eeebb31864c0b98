import Foundation
import TestSupport
import Testing

/// A run that is cut off, or refused by the disk, wherever it writes is healed by the next.
@Suite struct CrashTests {
  private static let hasTracer = FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")

  /// Every 25th point; `make crash-sweep` takes them all.
  @Test(
    .enabled(
      if: CrashTests.hasTracer, "strace, which stops runs where they write, is not installed"))
  func `a night that is cut off is healed by the next`() throws {
    let sweep = Process()
    sweep.executableURL =
      URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../CrashSweep/crash_sweep.py").standardizedFileURL
    sweep.arguments = ["--program", RidaProcess.program.path, "--every", "25"]
    let output = Pipe()
    sweep.standardOutput = output
    try sweep.run()
    let told = try output.fileHandleForReading.readToEnd() ?? Data()
    sweep.waitUntilExit()
    #expect(sweep.terminationStatus == 0, "\(String(decoding: told, as: UTF8.self))")
  }
}
