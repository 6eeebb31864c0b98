import CSVReading
import Foundation
import Testing

@testable import WorkbookReading

/// Parts of a workbook, put into an archive by a program that isn't Rida.
struct WorkbookParts {
  var parts: [String: String]
  /// Whether the archive's parts are packed.
  var isPacked = true

  /// A workbook of sheets, each given as the XML inside `sheetData`.
  init(
    sheets: [(name: String, rows: String)], hidden: Set<String> = [], is1904: Bool = false,
    sharedTexts: String = "", formatCodes: [String] = []
  ) {
    let list = sheets.enumerated().map { position, sheet in
      let state = hidden.contains(sheet.name) ? " state=\"hidden\"" : ""
      return
        "<sheet name=\"\(sheet.name)\" sheetId=\"\(position + 1)\"\(state) r:id=\"r\(position)\"/>"
    }
    let targets = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(types)/worksheet\" Target=\"worksheets/s\($0).xml\"/>"
    }
    let codes = formatCodes.enumerated().map { position, code in
      "<numFmt numFmtId=\"\(164 + position)\" formatCode=\"\(code)\"/>"
    }
    let styles = formatCodes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    parts = [
      "_rels/.rels": relationships([
        "<Relationship Id=\"r\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/>"
      ]),
      "xl/workbook.xml": """
      <workbook xmlns="\(main)" xmlns:r="\(types)"><workbookPr date1904="\(is1904 ? 1 : 0)"/>\
      <sheets>\(list.joined())</sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": relationships(
        targets + [
          "<Relationship Id=\"t\" Type=\"\(types)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>",
          "<Relationship Id=\"f\" Type=\"\(types)/styles\" Target=\"styles.xml\"/>",
        ]),
      "xl/sharedStrings.xml": "<sst xmlns=\"\(main)\">\(sharedTexts)</sst>",
      "xl/styles.xml": """
      <styleSheet xmlns="\(main)"><numFmts>\(codes.joined())</numFmts><cellStyleXfs>\
      <xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>\(styles.joined())\
      <xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>
      """,
    ]
    for (position, sheet) in sheets.enumerated() {
      parts["xl/worksheets/s\(position).xml"] =
        "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
    }
  }

  /// A workbook of one sheet.
  init(rows: String, is1904: Bool = false, sharedTexts: String = "", formatCodes: [String] = []) {
    self.init(
      sheets: [("Sheet1", rows)], is1904: is1904, sharedTexts: sharedTexts,
      formatCodes: formatCodes)
  }

  /// Parts of any archive.
  init(parts: [String: String]) { self.parts = parts }

  /// The archive's bytes.
  func bytes() throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "rida-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = [
      "python3", "-c",
      """
      import json, sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w", int(sys.argv[2])) as archive:
          for name, text in sorted(json.load(sys.stdin).items()):
              archive.writestr(name, text)
      """, file.path, isPacked ? "8" : "0",
    ]
    let input = Pipe()
    python.standardInput = input
    try python.run()
    try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(parts))
    try input.fileHandleForWriting.close()
    python.waitUntilExit()
    return Array(try Data(contentsOf: file))
  }
}

private let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
private let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

private func relationships(_ elements: [String]) -> String {
  let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
  return "<Relationships xmlns=\"\(namespace)\">\(elements.joined())</Relationships>"
}

/// The records of a CSV in memory, a row's cells joined with bars, `-` where nothing was written.
func records(_ csv: [UInt8], delimiter: Delimiter = .comma) throws -> [String] {
  try readHead(of: csv, dialect: CSVDialect(delimiter: delimiter), maximumRecords: .max).map {
    zip($0.fields, $0.isNull).map { $1 ? "-" : $0 }.joined(separator: "|")
  }
}

/// A file of the exports that lie beside the checkout; nil where they don't.
func sharedFile(_ path: String) -> URL? {
  let beside = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared").standardizedFileURL
  let shared =
    ProcessInfo.processInfo.environment["RIDA_SHARED"].map { URL(filePath: $0) } ?? beside
  let file = shared.appending(path: "data/\(path)")
  return FileManager.default.fileExists(atPath: file.path) ? file : nil
}
