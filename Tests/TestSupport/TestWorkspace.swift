package import Foundation

/// A workspace in a temporary folder, removed with the test.
package final class TestWorkspace: Sendable {
  package let root: URL

  /// Makes a workspace of definition files by their names.
  ///
  /// - Throws: A `CocoaError` where it cannot be written.
  package init(definitions: [String: String] = TestWorkspace.school) throws {
    root = FileManager.default.temporaryDirectory
      .appending(path: "rida-workspace-\(UUID().uuidString)", directoryHint: .isDirectory)
    for (name, text) in definitions { try write(text, to: "surveys/\(name)") }
    try FileManager.default.createDirectory(
      at: url("data/inbox"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A file or folder of the workspace.
  package func url(_ path: String) -> URL { root.appending(path: path) }

  /// Writes a text file, folders included.
  package func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file, folders included.
  package func write(_ bytes: [UInt8], to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The text of a file.
  package func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// The paths of all files below a folder, sorted.
  package func files(in path: String) -> [String] {
    let base = url(path)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: base.path)) ?? []
    return paths.filter { subpath in
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(
        atPath: base.appending(path: subpath).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  /// Runs the program in the workspace.
  ///
  /// - Throws: What `Process` throws where the program cannot be started.
  @discardableResult
  package func rida(_ arguments: String...) throws -> RidaProcess {
    try RidaProcess.run(arguments, in: root)
  }
}

extension TestWorkspace {
  /// A small school: one survey of learners, two objectives, two campuses, three periods.
  package static let school = [
    "organisation.yaml": """
    organisation: school
    name: {en: The School}
    scope: {en: Teaching}
    languages: [en]
    time-zone: Africa/Casablanca
    groups:
      learner: {class: learner, name: {en: Learners}}
    dimensions:
      campus:
        name: {en: Campus}
        values: {rabat: {name: {en: Rabat}}, fes: {name: {en: Fez}, also: [Fès]}}
    periods:
      2024-S1: {from: 2024-09-01, to: 2025-01-31}
      2024-S2: {from: 2025-02-01, to: 2025-07-31}
      2025-S1: {from: 2025-09-01, to: 2026-01-31}
    disclosure: {internal: {minimum: 5}, external: {minimum: 10}}
    """,
    "objectives.yaml": """
    objectives:
      teaching:
        statement: {en: At least 80 % are satisfied with teaching}
        groups: [learner]
        indicator: satisfied-share
        target: 0.8
        direction: up
        owner: Head of studies
        due: 2026-06-30
    """,
    "learner.yaml": """
    survey: learner
    version: 1
    title: {en: Learner satisfaction}
    group: learner
    items:
      clear: {text: {en: Explanations are clear}, scale: agreement-5, objective: teaching}
      fair: {text: {en: Marks are fair}, scale: agreement-5, objective: teaching}
      recommend: {text: {en: Would you recommend us?}, scale: recommend-11}
      improve: {text: {en: What should we improve?}, kind: comment}
    export:
      key: [Response ID]
      submitted: {column: Submitted, format: yyyy-MM-dd HH:mm:ss}
      dimensions: {campus: {column: Campus}}
      drop: [Name]
    """,
  ]

  /// An export of the school's survey: a heading line and one line a row.
  package static func export(_ rows: [String]) -> String {
    let headings =
      "Response ID,Submitted,Campus,Explanations are clear,Marks are fair,"
      + "Would you recommend us?,What should we improve?,Name"
    return ([headings] + rows).joined(separator: "\n") + "\n"
  }

  /// A row of the school's export.
  package static func row(
    _ id: Int, at time: String = "2025-10-01 10:00:00", campus: String = "Rabat", clear: Int = 4,
    fair: Int = 4, recommend: Int = 9, comment: String = ""
  ) -> String {
    "\(id),\(time),\(campus),\(clear),\(fair),\(recommend),\(comment),"
  }
}
