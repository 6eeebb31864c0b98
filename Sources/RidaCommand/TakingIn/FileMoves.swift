import Foundation

/// Moves exports about a workspace; each move is one rename, so that a crash leaves either place.
struct FileMoves {
  let workspace: Workspace

  /// Puts an export into the archive under its hash, unless the archive has it.
  ///
  /// From the inbox and the quarantine it is moved, from elsewhere copied.
  ///
  /// - Throws: A `CocoaError` where the archive cannot be written.
  func archive(_ file: InboxFile, hash: String) throws {
    let known = archived(hash)
    let ending = file.url.pathExtension.lowercased()
    let target =
      known ?? place(hash, ending: Self.workbookEndings.contains(ending) ? ending : Self.textEnding)
    try makeFolder(workspace.archive)
    let isThere = known != nil
    switch (file.origin, isThere) {
    case (.elsewhere, true): return
    case (.elsewhere, false):
      let temporary = workspace.archive.appending(path: ".\(hash).part")
      try? FileManager.default.removeItem(at: temporary)
      try FileManager.default.copyItem(at: file.url, to: temporary)
      try rename(temporary, to: target)
    case (_, true): try FileManager.default.removeItem(at: file.url)
    case (_, false): try rename(file.url, to: target)
    }
    if file.origin == .quarantine { removeExplanation(of: file.url) }
  }

  /// The place of an export in the archive; nil where the archive doesn't have it.
  func archived(_ hash: String) -> URL? {
    ([Self.textEnding] + Self.workbookEndings).map { place(hash, ending: $0) }.first {
      FileManager.default.fileExists(atPath: $0.path(percentEncoded: false))
    }
  }

  /// What the names of archived exports end with.
  private static let textEnding = "csv"
  private static let workbookEndings = ["xlsx", "xlsm"]

  private func place(_ hash: String, ending: String) -> URL {
    workspace.archive.appending(path: "\(hash).\(ending)")
  }

  /// Puts a file that cannot be used into quarantine, with an explanation beside it.
  ///
  /// - Returns: The explanation's place.
  /// - Throws: A `CocoaError` where the quarantine cannot be written.
  func quarantine(_ file: InboxFile, explanation: String) throws -> URL {
    var target = file.url
    if file.origin == .inbox {
      target = freePlace(for: workspace.quarantine.appending(path: file.relativePath))
      try makeFolder(target.deletingLastPathComponent())
      try rename(file.url, to: target)
    }
    let note = explanationPlace(of: target)
    try WholeFile.write(Array(explanation.utf8), to: note)
    return note
  }

  private func removeExplanation(of file: URL) {
    try? FileManager.default.removeItem(at: explanationPlace(of: file))
  }

  private func explanationPlace(of file: URL) -> URL {
    file.deletingLastPathComponent()
      .appending(path: file.lastPathComponent + InboxFile.findingsSuffix)
  }

  /// The place itself, or the next free one with a number before the ending.
  private func freePlace(for place: URL) -> URL {
    let folder = place.deletingLastPathComponent()
    let ending = place.pathExtension
    let stem = place.deletingPathExtension().lastPathComponent
    var candidate = place
    var number = 2
    while FileManager.default.fileExists(atPath: candidate.path(percentEncoded: false)) {
      let name = "\(stem)-\(number)" + (ending.isEmpty ? "" : ".\(ending)")
      candidate = folder.appending(path: name)
      number += 1
    }
    return candidate
  }

  private func makeFolder(_ folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func rename(_ source: URL, to target: URL) throws {
    let status = unsafe Glibc.rename(
      source.path(percentEncoded: false), target.path(percentEncoded: false))
    guard status == 0 else {
      throw CocoaError(
        .fileWriteUnknown, userInfo: [NSFilePathErrorKey: target.path(percentEncoded: false)])
    }
  }
}
