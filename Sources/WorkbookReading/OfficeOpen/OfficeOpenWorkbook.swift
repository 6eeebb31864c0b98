/// A workbook as Excel writes it since 2007.
struct OfficeOpenWorkbook: SheetSource {
  private let archive: ZipArchive
  private let limits: WorkbookLimits
  private let list = SheetList()
  private let texts: SharedTexts
  private let formats = CellFormats()
  private let parts: [String?]

  /// Reads what is not in the sheets.
  ///
  /// - Throws: `WorkbookProblem`, `.notAWorkbook` where the archive is something else.
  init(_ archive: ZipArchive, limits: WorkbookLimits) throws(WorkbookProblem) {
    self.archive = archive
    self.limits = limits
    let package = try Relationships(of: "", in: archive, limits: limits)
    let main = package.first("officeDocument") ?? "xl/workbook.xml"
    guard archive.contains(main) else { throw .notAWorkbook }
    try archive.parse(main, limits: limits, list)
    let workbook = try Relationships(of: main, in: archive, limits: limits)
    texts = SharedTexts(limit: limits.sharedTextSize)
    if let part = workbook.first("sharedStrings") {
      try archive.parse(part, limits: limits, texts)
    }
    if let part = workbook.first("styles") { try archive.parse(part, limits: limits, formats) }
    parts = list.sheets.map { sheet in
      let target = workbook.targets[sheet.relationship]
      return target?.type.hasSuffix("/worksheet") == true ? target?.path : nil
    }
    guard !list.sheets.isEmpty else { throw .notAWorkbook }
  }

  var sheets: [WorkbookSheet] {
    zip(list.sheets, parts).compactMap { sheet, part in
      part.map { _ in WorkbookSheet(name: sheet.name, isHidden: sheet.isHidden) }
    }
  }

  func cells(of sheet: String, isProbe: Bool) throws(WorkbookProblem) -> TableText {
    let cells = SheetCells(
      texts: texts, formats: formats, isFrom1904: list.isFrom1904, isProbe: isProbe,
      limits: limits)
    for (listed, part) in zip(list.sheets, parts) where listed.name == sheet {
      if let part {
        try archive.parse(part, limits: limits, cells)
        break
      }
    }
    return cells.table
  }
}
