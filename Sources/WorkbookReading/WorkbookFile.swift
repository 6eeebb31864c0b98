/// A sheet of a workbook.
package struct WorkbookSheet: Equatable, Sendable {
  /// Its name, as its tab shows it.
  package let name: String
  /// Whether its tab is not shown.
  package let isHidden: Bool
}

/// A workbook in memory, whose sheets can be read as CSV.
package struct WorkbookFile {
  private let source: any SheetSource

  /// Opens a workbook of Excel (.xlsx, .xlsm).
  ///
  /// - Throws: `WorkbookProblem`, `.notAWorkbook` for anything else.
  package init(_ bytes: [UInt8]) throws(WorkbookProblem) {
    try self.init(bytes, limits: WorkbookLimits())
  }

  /// The same, with limits of the caller's.
  init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookProblem) {
    if bytes.starts(with: compoundFileMark) {
      throw hasEncryptedPackage(bytes) ? .protected : .notAWorkbook
    }
    guard bytes.starts(with: archiveMark) else { throw .notAWorkbook }
    let archive = try ZipArchive(bytes)
    source = try OfficeOpenWorkbook(archive, limits: limits)
  }

  /// The sheets that hold cells, in the order of their tabs.
  package var sheets: [WorkbookSheet] { source.sheets }

  /// The shown sheets with a table, at least two rows and two columns; if none has one, those
  /// that hold anything.
  ///
  /// - Throws: `WorkbookProblem`.
  package func sheetsWithTables() throws(WorkbookProblem) -> [String] {
    var tables: [String] = []
    var notes: [String] = []
    for sheet in sheets where !sheet.isHidden {
      let cells = try source.cells(of: sheet.name, isProbe: true)
      if cells.isTable { tables.append(sheet.name) }
      if !cells.isEmpty { notes.append(sheet.name) }
    }
    return tables.isEmpty ? notes : tables
  }

  /// A sheet as CSV: UTF-8, commas, cells with text quoted, each cell as a person sees it.
  ///
  /// Whole numbers have no point; dates and times are `yyyy-MM-dd HH:mm:ss`, dates alone
  /// `yyyy-MM-dd`; percentages are the numbers they stand for, such as `0.85`; a formula counts as
  /// the value that was saved with it. A row that is not filled is an empty line, so that rows keep
  /// their numbers.
  ///
  /// - Returns: The table; empty where there is no such sheet.
  /// - Throws: `WorkbookProblem`.
  package func table(ofSheet name: String) throws(WorkbookProblem) -> [UInt8] {
    try source.cells(of: name, isProbe: false).csv()
  }
}

/// What the sheets of a workbook are read from.
protocol SheetSource {
  /// The sheets that hold cells, in the order of their tabs.
  var sheets: [WorkbookSheet] { get }

  /// The cells of a sheet; of a probe, just so many that one can tell whether there is a table.
  ///
  /// - Throws: `WorkbookProblem`.
  func cells(of sheet: String, isProbe: Bool) throws(WorkbookProblem) -> TableText
}

private let archiveMark = Array("PK".utf8)
private let compoundFileMark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

/// Whether an OLE file holds an encrypted workbook, by the name of the stream that it lies in.
private func hasEncryptedPackage(_ bytes: [UInt8]) -> Bool {
  let name = Array("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".utf8)
  // Names of streams stand at multiples of 128 bytes.
  return stride(from: 0, to: bytes.count - name.count, by: 128).contains { start in
    bytes[start...].starts(with: name)
  }
}
