import Foundation
import SurveyImporting
import WorkbookReading

/// The files of another tool's questionnaire, read whole.
struct DefinitionFiles {
  /// The longest file that is read, in bytes.
  static let limit = 64 << 20

  private(set) var files: [ImportedFile] = []

  /// Why a file cannot be read.
  enum Problem: Error, Equatable {
    case tooLarge(String, limit: Int)
    case protected(String)
    case damaged(String)
    case unreadable(String)
  }

  /// Reads files; of a folder the sheets of an XLSForm, of a workbook its sheets.
  ///
  /// - Throws: `DefinitionFiles.Problem`.
  init(_ paths: [String]) throws(Problem) {
    for path in paths {
      let file = URL(filePath: path)
      for part in Self.parts(of: file) { try read(part, path: path) }
    }
  }

  /// The sheets of an XLSForm that a folder holds, or that lie beside the sheet `survey.csv`.
  private static func parts(of file: URL) -> [URL] {
    let isThere: (URL) -> Bool = { FileManager.default.fileExists(atPath: $0.path) }
    var isFolder = false
    if let values = try? file.resourceValues(forKeys: [.isDirectoryKey]) {
      isFolder = values.isDirectory ?? false
    }
    guard isFolder || file.lastPathComponent == "survey.csv" else { return [file] }
    let folder = isFolder ? file : file.deletingLastPathComponent()
    let sheets = ["survey.csv", "choices.csv", "settings.csv"].map { folder.appending(path: $0) }
    let found = sheets.filter(isThere)
    return found.isEmpty ? [file] : found
  }

  private mutating func read(_ file: URL, path: String) throws(Problem) {
    let name = file.lastPathComponent
    guard !files.contains(where: { $0.name == name }) else { return }
    let bytes: [UInt8]
    do {
      let source = try FileByteSource(file)
      bytes = try source.read(upTo: min(source.size, Self.limit) + 1)
    } catch {
      throw .unreadable(path)
    }
    guard bytes.count <= Self.limit else { throw .tooLarge(name, limit: Self.limit) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      try readWorkbook(bytes, name: name)
    } else {
      files.append(ImportedFile(name: name, bytes: bytes))
    }
  }

  /// The sheets of a workbook, each as a table; something else that is packed is left as it is.
  private mutating func readWorkbook(_ bytes: [UInt8], name: String) throws(Problem) {
    do {
      let workbook = try WorkbookFile(bytes)
      let stem = name.split(separator: ".").first ?? "form"
      for sheet in workbook.sheets where ["survey", "choices", "settings"].contains(sheet.name) {
        let table = try workbook.table(ofSheet: sheet.name)
        files.append(ImportedFile(name: "\(stem).\(sheet.name)", bytes: table))
      }
      if files.isEmpty { files.append(ImportedFile(name: name, bytes: bytes)) }
    } catch {
      switch error {
      case .notAWorkbook: files.append(ImportedFile(name: name, bytes: bytes))
      case .damaged: throw .damaged(name)
      case .protected: throw .protected(name)
      case .tooLarge(let limit): throw .tooLarge(name, limit: limit)
      }
    }
  }
}
