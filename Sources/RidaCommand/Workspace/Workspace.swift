import Foundation
import SurveyModel

/// A workspace's folders and files.
struct Workspace: Sendable {
  let root: URL

  init(path: String) {
    root = URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL
  }

  var surveys: URL { root.appending(path: "surveys", directoryHint: .isDirectory) }
  var data: URL { root.appending(path: "data", directoryHint: .isDirectory) }
  var inbox: URL { data.appending(path: "inbox", directoryHint: .isDirectory) }
  var archive: URL { data.appending(path: "archive", directoryHint: .isDirectory) }
  var quarantine: URL { data.appending(path: "quarantine", directoryHint: .isDirectory) }
  var registers: URL { data.appending(path: "registers", directoryHint: .isDirectory) }
  var store: URL { data.appending(path: "rida.sqlite") }
  var secret: URL { data.appending(path: "rida.secret") }
  var lock: URL { data.appending(path: "rida.lock") }
  var reports: URL { root.appending(path: "reports", directoryHint: .isDirectory) }

  /// Whether the folder is a workspace at all.
  var exists: Bool {
    FileManager.default.fileExists(
      atPath: surveys.appending(path: "organisation.yaml").path(percentEncoded: false))
  }

  /// A path as a person in the workspace would write it.
  func relativePath(of file: URL) -> String {
    let base = root.path(percentEncoded: false)
    let path = file.standardizedFileURL.path(percentEncoded: false)
    return path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
  }
}
