import Foundation
import SurveyModel

/// A file that waits to be taken in, and where it lies.
struct InboxFile: Sendable {
  let url: URL
  /// Its path inside the inbox or the quarantine; its name for a file from elsewhere.
  let relativePath: String
  let origin: Origin

  /// Where the file lies, which decides what becomes of it.
  enum Origin: Sendable {
    /// It is moved: to the archive, or to the quarantine.
    case inbox
    /// It is moved to the archive once it can be used.
    case quarantine
    /// It stays where it is; the archive gets a copy.
    case elsewhere
  }

  /// The period whose folder the file lies in.
  func folderPeriod(_ organisation: Organisation) -> PeriodID? {
    guard let folder = relativePath.split(separator: "/").dropLast().first else { return nil }
    let period = PeriodID(rawValue: String(folder))
    return organisation.period(period) == nil ? nil : period
  }

  /// The files of a folder and its subfolders in the order of their paths; hidden ones, links,
  /// explanations of findings and what Excel keeps beside a workbook that is open left out.
  static func all(in folder: URL, origin: Origin) -> [InboxFile] {
    let base = folder.path(percentEncoded: false)
    guard let paths = FileManager.default.subpaths(atPath: base) else { return [] }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { path in
      let isHidden = path.split(separator: "/").contains {
        $0.hasPrefix(".") || $0.hasPrefix("~$")
      }
      guard !isHidden, !path.hasSuffix(findingsSuffix),
        FileStamp(path: base + "/" + path)?.isRegular == true
      else { return nil }
      return InboxFile(url: folder.appending(path: path), relativePath: path, origin: origin)
    }
  }

  /// What the name of the explanation beside a file in quarantine ends with.
  static let findingsSuffix = ".findings.txt"
}
