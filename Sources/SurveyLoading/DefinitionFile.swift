/// A file of the workspace's `surveys` folder, as its bytes.
package struct DefinitionFile: Equatable, Sendable {
  /// The file's name without its folder, such as `learner.yaml`.
  package var name: String
  package var bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The file's path inside the workspace.
  package var path: String { "surveys/\(name)" }
}
