import Analysis
import CFileSystem
import Foundation
import ManagementReview
import Reporting
import SurveyModel

/// Writes reports; each folder is replaced as a whole, so that a reader never sees half of one.
struct ReportWriter {
  let session: Session
  var formats = ReportFormat.allCases

  /// Writes a review in some languages.
  ///
  /// - Returns: The pages' folders, in the order of the languages.
  /// - Throws: A `CocoaError` where the reports cannot be written.
  func write(_ review: Review, in languages: [Language]) throws -> [URL] {
    try languages.map { language in
      let folder = folder(for: review, language)
      let files = formats.map { ($0.fileName, content(of: review, $0, in: language)) }
      try replace(folder, with: files)
      return folder
    }
  }

  private func folder(for review: Review, _ language: Language) -> URL {
    let period = session.workspace.reports.appending(path: review.period.id.rawValue)
    let audience = review.audience == .internal ? period : period.appending(path: "external")
    return audience.appending(path: language.rawValue, directoryHint: .isDirectory)
  }

  private func content(of review: Review, _ format: ReportFormat, in language: Language) -> [UInt8]
  {
    switch format {
    case .html: Array(htmlPage(of: review, in: language).utf8)
    case .csv: metricsCSV(of: review.figures)
    case .json: reviewJSON(of: review)
    }
  }

  /// Replaces the folder's files by exchanging it with a new folder, in one step.
  private func replace(_ folder: URL, with files: [(name: String, bytes: [UInt8])]) throws {
    let manager = FileManager.default
    let parent = folder.deletingLastPathComponent()
    try manager.createDirectory(at: parent, withIntermediateDirectories: true)
    let fresh = parent.appending(path: ".\(folder.lastPathComponent).new")
    try? manager.removeItem(at: fresh)
    try keepOtherFiles(of: folder, in: fresh, besides: Set(files.map(\.name)))
    for file in files { try Data(file.bytes).write(to: fresh.appending(path: file.name)) }
    let paths = (
      fresh.path(percentEncoded: false), folder.path(percentEncoded: false)
    )
    guard manager.fileExists(atPath: paths.1) else {
      try manager.moveItem(at: fresh, to: folder)
      return
    }
    guard unsafe rida_exchange(paths.0, paths.1) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: paths.1])
    }
    try? manager.removeItem(at: fresh)
  }

  /// Makes the new folder, with copies of the old one's files that are not written anew.
  private func keepOtherFiles(of folder: URL, in fresh: URL, besides names: Set<String>) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
    let old =
      (try? manager.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    for name in old where !names.contains(name) {
      try manager.copyItem(at: folder.appending(path: name), to: fresh.appending(path: name))
    }
  }
}
