import Foundation
import Testing

/// Compares a text with the file of that name in the test's `Expected` folder, to the letter.
///
/// With `RIDA_RECORD` set, writes the file instead, for a person to read.
func expectText(
  _ actual: String, inFile name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Expected")
  try expectText(actual, inFile: folder.appending(path: name), sourceLocation: sourceLocation)
}

/// Compares a text with a file, to the letter; with `RIDA_RECORD` set, writes the file instead.
func expectText(
  _ actual: String, inFile file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["RIDA_RECORD"] != nil {
    try actual.write(to: file, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  #expect(
    actual == expected, "\(file.lastPathComponent) says something else",
    sourceLocation: sourceLocation)
}
