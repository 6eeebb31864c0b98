import Findings
import Foundation
import SurveyLoading
import SurveyModel
import Testing

@Suite struct FolderLoadingTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("rida-\(UUID().uuidString)")

  /// Writes the good workspace's files into a new folder, and removes it after the body.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in DefinitionTexts().files {
      try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
    }
    try body(folder)
  }

  @Test func `a folder's definitions are loaded, other files left alone`() throws {
    try withFolder { folder in
      try Data("x".utf8).write(to: folder.appendingPathComponent("notes.txt"))
      try Data("x: [".utf8).write(to: folder.appendingPathComponent(".learner.yaml"))
      let loaded = loadDefinitions(from: folder)
      #expect(loaded.problems.isEmpty)
      #expect(loaded.definitions?.surveys.count == 1)
    }
  }

  @Test func `a link and a folder are not followed`() throws {
    try withFolder { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent("link.yaml"),
        withDestinationURL: folder.appendingPathComponent("learner.yaml"))
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("nested.yaml"), withIntermediateDirectories: false)
      let loaded = loadDefinitions(from: folder)
      #expect(loaded.definitions == nil)
      #expect(
        loaded.problems.map(written) == ["link - . unreadableFile", "nested - . unreadableFile"])
    }
  }

  @Test func `a folder that is not there has no organisation`() {
    #expect(
      loadDefinitions(from: folder).problems.map(written) == ["organisation - . missingFile"])
  }
}
