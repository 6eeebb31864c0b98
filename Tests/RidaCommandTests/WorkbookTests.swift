import Foundation
import TestSupport
import Testing

/// Workbooks instead of CSV files, from the inbox to the archive.
@Suite struct WorkbookTests {
  private static let headings = [
    "Response ID", "Submitted", "Campus", "Explanations are clear", "Marks are fair",
    "Would you recommend us?", "What should we improve?", "Name",
  ]

  /// A row of a sheet: the same cells as `TestWorkspace.row`, the time as a spreadsheet keeps it.
  private static func row(_ id: Int, clear: Int = 4) -> [String] {
    ["\(id)", "@45931.4375", "Rabat", "\(clear)", "4", "9", "", ""]
  }

  @Test func `a workbook is checked, taken in once, archived as it is and verified`() throws {
    let workspace = try TestWorkspace()
    let rows = [Self.headings] + (1...6).map { Self.row($0) }
    try writeWorkbook(["Read me": [["Satisfaction"]], "Answers": rows], in: workspace, "a.xlsx")
    let check = try workspace.rida("check", "a.xlsx")
    #expect(check.status == 0)
    #expect(check.output.contains("Answers"))

    try writeWorkbook(["Answers": rows], in: workspace, "data/inbox/2025-S1/a.xlsx")
    #expect(try workspace.rida("ingest").status == 0)
    let archived = workspace.files(in: "data/archive")
    #expect(archived.count == 1 && archived[0].hasSuffix(".xlsx"))
    #expect(workspace.files(in: "data/inbox").isEmpty)
    let verified = try workspace.rida("verify")
    #expect(verified.status == 0)
    #expect(verified.output.contains("6"))

    let same = rows.map { cells in
      cells.map { $0.replacing("@45931.4375", with: "2025-10-01 10:30:00") }
    }
    let csv = same.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
    try workspace.write(csv, to: "data/inbox/2025-S1/b.csv")
    let again = try workspace.rida("ingest")
    #expect(again.messages.contains("6 unchanged"))
  }

  @Test func `a sheet is asked for where several have tables`() throws {
    let workspace = try TestWorkspace()
    let answers = [Self.headings] + (1...6).map { Self.row($0) }
    let other = [["Item", "Value"], ["a", "1"], ["b", "2"]]
    try writeWorkbook(["Answers": answers, "Other": other], in: workspace, "a.xlsx")
    let asked = try workspace.rida("check", "a.xlsx")
    #expect(asked.status == 65)
    #expect(asked.output.contains("Answers") && asked.output.contains("--sheet"))
    #expect(try workspace.rida("check", "a.xlsx", "--sheet", "answers").status == 0)
    #expect(try workspace.rida("check", "a.xlsx", "--sheet", "Nowhere").status == 65)
  }

  @Test func `findings stand in the sheet's own rows`() throws {
    let workspace = try TestWorkspace()
    var rows = [Self.headings] + (1...6).map { Self.row($0) }
    rows.insert([], at: 2)
    rows[4] = Self.row(9, clear: 77)
    try writeWorkbook(["Answers": rows], in: workspace, "a.xlsx")
    let check = try workspace.rida("check", "a.xlsx")
    #expect(check.status == 1)
    #expect(check.output.contains("Column D") && check.output.contains("row 5"))
  }

  @Test func `a damaged workbook goes to the quarantine`() throws {
    let workspace = try TestWorkspace()
    try writeWorkbook(["Answers": [Self.headings, Self.row(1)]], in: workspace, "a.xlsx")
    let bytes = try Data(contentsOf: workspace.url("a.xlsx"))
    try workspace.write(Array(bytes.prefix(bytes.count / 2)), to: "data/inbox/a.xlsx")
    #expect(try workspace.rida("ingest").status == 1)
    #expect(workspace.files(in: "data/quarantine") == ["a.xlsx", "a.xlsx.findings.txt"])
  }

  @Test func `a damaged, a protected and an old workbook are told apart`() throws {
    let workspace = try TestWorkspace()
    try writeWorkbook(["Answers": [Self.headings, Self.row(1)]], in: workspace, "a.xlsx")
    let bytes = [UInt8](try Data(contentsOf: workspace.url("a.xlsx")))
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let zeros = [UInt8](repeating: 0, count: 504)
    let cases: [(bytes: [UInt8], says: String, advises: String)] = [
      (Array(bytes.prefix(bytes.count / 2)), "is damaged", "copy it again"),
      (old + zeros + stream + zeros, "only opens with a password", "save it without one"),
      (old + zeros, "Excel 97-2003 (.xls)", "(.xlsx)"),
    ]
    for (bytes, says, advises) in cases {
      try workspace.write(bytes, to: "b.xlsx")
      let check = try workspace.rida("check", "b.xlsx")
      #expect(check.status == 65)
      #expect(check.output.contains(says), "\(check.output)")
      #expect(check.output.contains(advises), "\(check.output)")
    }
  }

  /// Writes sheets, sorted by name; a cell that begins with `@` is a time.
  private func writeWorkbook(
    _ sheets: [String: [[String]]], in workspace: TestWorkspace, _ path: String
  ) throws {
    let file = workspace.url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", Self.writer, file.path]
    let input = Pipe()
    python.standardInput = input
    try python.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(sheets))
    try input.fileHandleForWriting.close()
    python.waitUntilExit()
  }

  private static let writer = """
    import json, sys, zipfile
    from xml.sax.saxutils import escape
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    def cell(text):
        if text == "":
            return "<c/>"
        if text[0] == "@":
            return '<c s="1"><v>' + text[1:] + "</v></c>"
        if text.isdigit():
            return "<c><v>" + text + "</v></c>"
        return '<c t="inlineStr"><is><t>' + escape(text) + "</t></is></c>"
    def rows(sheet):
        return "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in sheet)
    sheets = sorted(json.load(sys.stdin).items())
    with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/styles.xml", "<styleSheet %s><cellXfs><xf/><xf numFmtId='22'/>"
            "</cellXfs></styleSheet>" % main)
        names, targets = "", ""
        for number, (name, sheet) in enumerate(sheets):
            archive.writestr("xl/worksheets/s%d.xml" % number,
                "<worksheet %s><sheetData>%s</sheetData></worksheet>" % (main, rows(sheet)))
            names += '<sheet name="%s" sheetId="%d" r:id="r%d"/>' % (name, number + 1, number)
            targets += '<Relationship Id="r%d" Type="%s/worksheet" Target="worksheets/s%d.xml"/>' % (
                number, types, number)
        archive.writestr("xl/workbook.xml",
            '<workbook %s xmlns:r="%s"><sheets>%s</sheets></workbook>' % (main, types, names))
        archive.writestr("xl/_rels/workbook.xml.rels", "<Relationships>" + targets
            + '<Relationship Id="s" Type="%s/styles" Target="styles.xml"/></Relationships>' % types)
    """
}
