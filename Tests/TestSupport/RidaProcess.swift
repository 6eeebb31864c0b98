package import Foundation

/// One run of the built program, and what came of it.
package struct RidaProcess: Sendable {
  package let status: Int32
  package let output: String
  package let messages: String

  /// The program, which is built beside the tests.
  package static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "rida")

  /// Runs the program to its end, in English unless the environment says otherwise.
  ///
  /// - Throws: What `Process` throws where the program cannot be started.
  package static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> RidaProcess {
    let process = try start(arguments, in: folder, environment: environment)
    return try process.wait()
  }

  /// Starts the program and lets it run.
  ///
  /// - Throws: What `Process` throws where the program cannot be started.
  package static func start(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> RunningRida {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "rida-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let output = scratch.appending(path: "output")
    let messages = scratch.appending(path: "messages")
    for file in [output, messages] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(["LANG": "en_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"]) { $1 }
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: messages)
    try process.run()
    return RunningRida(process: process, scratch: scratch)
  }

  fileprivate init(status: Int32, output: String, messages: String) {
    self.status = status
    self.output = output
    self.messages = messages
  }
}

/// A run of the program that has not ended.
package struct RunningRida {
  fileprivate let process: Process
  fileprivate let scratch: URL

  /// Ends the program without any warning.
  package func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

  /// Waits for the program's end.
  ///
  /// - Throws: A `CocoaError` where what it printed cannot be read.
  package func wait() throws -> RidaProcess {
    process.waitUntilExit()
    defer { try? FileManager.default.removeItem(at: scratch) }
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: scratch.appending(path: name)), as: UTF8.self)
    }
    return RidaProcess(
      status: process.terminationStatus, output: try text("output"),
      messages: try text("messages"))
  }
}
