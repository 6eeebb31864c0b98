import Foundation

/// The SHA-256 of a text in base 64, as content policies write it.
///
/// - Throws: What `Process` throws where the system's own program cannot be started.
func sha256Base64(of text: String) throws -> String {
  let output = Pipe()
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", "sha256sum | cut -d' ' -f1"]
  let input = Pipe()
  process.standardInput = input
  process.standardOutput = output
  try process.run()
  try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  try input.fileHandleForWriting.close()
  process.waitUntilExit()
  let hex = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  let digits = Array(hex.utf8.prefix(64))
  let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
    UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
  }
  return Data(bytes).base64EncodedString()
}
