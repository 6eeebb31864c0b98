import CSVReading
import Findings
import WorkbookReading

/// Which sheet of a workbook holds the answers, as far as anybody said.
struct WorkbookChoice {
  /// The sheet that the user named.
  var wanted: String?
  /// Sheets that definitions of this file name.
  var declared: [String]
  /// Sheets that other definitions name.
  var others: [String]

  /// The longest file that is read as a workbook, in bytes.
  private static let longest = 256 << 20

  /// What reading a workbook came to.
  enum Outcome {
    /// The sheet's table as CSV.
    case read([UInt8], sheet: String)
    case stopped(Finding)
  }

  /// Reads the sheet with the answers.
  ///
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func read(_ source: FileByteSource, kind: FileKind) throws -> Outcome {
    guard source.size <= Self.longest else {
      return .stopped(
        kind == .zipArchive
          ? Finding(.notText(kind: kind.rawValue))
          : Finding(.tooLarge(limit: Self.longest), kind: kind))
    }
    let bytes = try source.read(upTo: max(source.size, 1))
    source.rewind()
    do throws(WorkbookProblem) {
      let workbook = try WorkbookFile(bytes)
      let tables = try workbook.sheetsWithTables()
      guard let sheet = choice(among: workbook.sheets.map(\.name), tables: tables) else {
        let shown = workbook.sheets.filter { !$0.isHidden }.map(\.name)
        return .stopped(
          tables.isEmpty && wanted == nil
            ? Finding(.fileEmpty) : Finding(.workbookSheets(tables.isEmpty ? shown : tables)))
      }
      return .read(try workbook.table(ofSheet: sheet), sheet: sheet)
    } catch {
      return .stopped(Finding(error, kind: kind))
    }
  }

  /// The sheet that somebody named, else the only one with a table; nil where that leaves it open.
  private func choice(among sheets: [String], tables: [String]) -> String? {
    func named(_ name: String) -> String? {
      sheets.first { $0 == name } ?? sheets.first { $0.lowercased() == name.lowercased() }
    }
    if let wanted { return named(wanted) }
    let own = Set(declared.compactMap(named))
    if !own.isEmpty { return own.count == 1 ? own.first : nil }
    if tables.count == 1 { return tables.first }
    let known = Set(others.compactMap(named))
    return known.count == 1 ? known.first : nil
  }
}

extension FileKind {
  /// Whether a file that begins like this may be a workbook, if only one with a password.
  var mayBeWorkbook: Bool {
    switch self {
    case .excelWorkbook, .openDocument, .zipArchive, .legacyOfficeDocument: true
    default: false
    }
  }
}

extension Finding {
  /// Why a workbook cannot be read, as a finding.
  init(_ problem: WorkbookProblem, kind: FileKind) {
    switch problem {
    case .notAWorkbook: self.init(.notText(kind: kind.rawValue))
    case .damaged where kind == .zipArchive: self.init(.notText(kind: kind.rawValue))
    case .damaged: self.init(.notText(kind: "damaged Excel workbook"))
    case .protected: self.init(.notText(kind: "Excel workbook with a password"))
    case .tooLarge: self.init(.notText(kind: "Excel workbook that is too large"))
    }
  }
}
