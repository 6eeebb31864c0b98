import Foundation

/// The secret under which response keys are hashed: 32 random bytes, made once a workspace.
enum WorkspaceSecret {
  /// Reads the secret, or makes it where the workspace has none.
  ///
  /// - Throws: A `CocoaError` where the file can neither be read nor made.
  static func load(from workspace: Workspace) throws -> [UInt8] {
    let path = workspace.secret.path(percentEncoded: false)
    if let bytes = FileManager.default.contents(atPath: path), bytes.count == 32 {
      return Array(bytes)
    }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: path])
    }
    var generator = SystemRandomNumberGenerator()
    let secret = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let isMade = FileManager.default.createFile(
      atPath: path, contents: Data(secret), attributes: [.posixPermissions: 0o600])
    guard isMade else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
    return secret
  }
}
