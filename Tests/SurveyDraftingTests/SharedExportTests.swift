import Findings
import Foundation
import Ingestion
import SurveyLoading
import SurveyModel
import Testing

/// The folder of real exports, where it is.
private let shared: URL = {
  let environment = ProcessInfo.processInfo.environment["RIDA_SHARED"]
  let beside = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared")
  return (environment.map { URL(filePath: $0) } ?? beside).appending(path: "data")
    .standardizedFileURL
}()

@Suite(.enabled(if: FileManager.default.fileExists(atPath: shared.path)))
struct SharedExportTests {
  /// Survey exports as text, by path inside the folder; torture files are none.
  ///
  /// Small ones only, so that tests stay quick; all where `RIDA_DRAFTS` names a folder for drafts.
  private static let files: [String] = {
    let names = FileManager.default.enumerator(atPath: shared.path)?.compactMap { $0 as? String }
    let isThorough = ProcessInfo.processInfo.environment["RIDA_DRAFTS"] != nil
    return (names ?? []).filter { name in
      let file = shared.appending(path: name)
      let size = (try? file.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0
      return ["csv", "tsv", "txt"].contains(file.pathExtension.lowercased())
        && !name.hasPrefix("csv-torture") && (isThorough || size <= 12_000)
    }.sorted()
  }()

  @Test(arguments: files)
  func `a draft loads, and its export is read by it`(name: String) throws {
    let file = shared.appending(path: name)
    let bytes = try [UInt8](Data(contentsOf: file))
    let drafted = DraftedExport(bytes, fileName: file.lastPathComponent)
    if let folder = ProcessInfo.processInfo.environment["RIDA_DRAFTS"] {
      note(drafted, name, folder)
    }
    #expect(drafted.problems.isEmpty)
    #expect(drafted.findings.filter { $0.severity == .stop }.isEmpty)
    #expect(drafted.refusal != nil || drafted.proposed != nil)
  }

  /// Writes a draft and a line about it into a folder, to look at.
  private func note(_ drafted: DraftedExport, _ name: String, _ folder: String) {
    let items = drafted.proposed?.survey.items ?? []
    var kinds: [String: Int] = [:]
    for item in items {
      switch item.kind {
      case .scaled(let scale): kinds[scale.id.rawValue, default: 0] += 1
      case .several: kinds["several", default: 0] += 1
      case .comment: kinds["comment", default: 0] += 1
      }
    }
    let columns = drafted.head?.headings.count ?? 0
    let line =
      "\(name) | \(drafted.head.map(\.conventions.name) ?? "-") | \(columns) columns | \(items.count) items | "
      + kinds.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" }.joined(separator: " ")
      + " | accepted \(drafted.accepted) | "
      + (drafted.refusal.map { "REFUSED \($0.code)" } ?? "")
    let slug = name.replacing("/", with: "__")
    let findings = drafted.findings.map { "# \($0.severity) \($0.kind) ×\($0.count)" }
    let text = line + "\n" + findings.joined(separator: "\n") + "\n" + drafted.text
    try? text.write(
      to: URL(filePath: folder).appending(path: slug + ".yaml"), atomically: true, encoding: .utf8)
  }
}
