import Foundation

/// The secret under which response keys are hashed: 32 random bytes, made once a workspace.
enum WorkspaceSecret {
  /// The secret, or nil where the workspace has none that can be read.
  static func known(in workspace: Workspace) -> [UInt8]? {
    let path = workspace.secret.path(percentEncoded: false)
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count == 32 else {
      return nil
    }
    return Array(bytes)
  }

  /// Reads the secret, or makes it where the workspace has none.
  ///
  /// - Throws: A `CocoaError` where the file can neither be read nor made.
  static func load(from workspace: Workspace) throws -> [UInt8] {
    if let known = known(in: workspace) { return known }
    let path = workspace.secret.path(percentEncoded: false)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: path])
    }
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    try WholeFile.write(secret, to: workspace.secret, permissions: 0o600)
    return secret
  }
}
