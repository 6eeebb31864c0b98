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
    let table = formats.contains(.csv) ? metricsCSV(of: review.figures) : []
    let data = formats.contains(.json) ? reviewJSON(of: review) : []
    return try languages.map { language in
      let folder = folder(of: review.period.id, for: review.audience, in: language)
      try replace(folder) { format, file in
        switch format {
        case .html: try Data(htmlPage(of: review, in: language).utf8).write(to: file)
        case .xlsx: try writeSheets(of: review, in: language, to: file)
        case .csv: try Data(table).write(to: file)
        case .json: try Data(data).write(to: file)
        }
      }
      return folder
    }
  }

  private func writeSheets(of review: Review, in language: Language, to file: URL) throws {
    let path = file.path(percentEncoded: false)
    do {
      try writeWorkbook(of: review, in: language, to: path)
    } catch {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
  }

  /// Where a report stands.
  func folder(of period: PeriodID, for audience: Audience, in language: Language) -> URL {
    let base = session.workspace.reports.appending(path: period.rawValue)
    return (audience == .internal ? base : base.appending(path: "external"))
      .appending(path: language.rawValue, directoryHint: .isDirectory)
  }

  /// Whether every file of a report is there.
  func isComplete(_ folder: URL) -> Bool {
    formats.allSatisfy {
      let file = folder.appending(path: $0.fileName)
      return FileManager.default.fileExists(atPath: file.path(percentEncoded: false))
    }
  }

  /// Replaces the folder's files by exchanging it with a new folder, in one step.
  private func replace(
    _ folder: URL, writing write: (ReportFormat, URL) throws -> Void
  ) throws {
    let manager = FileManager.default
    let parent = folder.deletingLastPathComponent()
    try manager.createDirectory(at: parent, withIntermediateDirectories: true)
    let fresh = parent.appending(path: ".\(folder.lastPathComponent).new")
    try? manager.removeItem(at: fresh)
    try keepOtherFiles(of: folder, in: fresh)
    for format in formats { try write(format, fresh.appending(path: format.fileName)) }
    let paths = (fresh.path(percentEncoded: false), folder.path(percentEncoded: false))
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
  private func keepOtherFiles(of folder: URL, in fresh: URL) throws {
    let manager = FileManager.default
    try manager.createDirectory(at: fresh, withIntermediateDirectories: true)
    let names = Set(formats.map(\.fileName))
    let old =
      (try? manager.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    for name in old where !names.contains(name) {
      try manager.copyItem(at: folder.appending(path: name), to: fresh.appending(path: name))
    }
  }
}
