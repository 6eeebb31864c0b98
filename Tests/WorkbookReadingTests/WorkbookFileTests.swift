import CSVReading
import Foundation
import Testing
import WorkbookWriting

@testable import WorkbookReading

@Suite struct WorkbookFileTests {
  static let table = """
    <row><c t='inlineStr'><is><t>Q1</t></is></c><c t='inlineStr'><is><t>Q2</t></is></c></row>\
    <row><c><v>4</v></c><c><v>5</v></c></row>
    """
  static let note = "<row><c t='inlineStr'><is><t>Lisez-moi</t></is></c></row>"

  /// Sheets by name, and which of them hold tables.
  struct Example: Sendable {
    var sheets: [String: String]
    var hidden: Set<String> = []
    var tables: [String]
  }

  static let examples: [Example] = [
    Example(sheets: ["Réponses": table], tables: ["Réponses"]),
    Example(sheets: ["Note": note, "S1": table], tables: ["S1"]),
    Example(sheets: ["A": table, "B": table], tables: ["A", "B"]),
    Example(sheets: ["A": table, "B": table], hidden: ["A"], tables: ["B"]),
    Example(sheets: ["Note": note], tables: ["Note"]),
    Example(sheets: ["Empty": ""], tables: []),
  ]

  @Test(arguments: 0..<6)
  func `sheets with tables are told from others`(position: Int) throws {
    let example = Self.examples[position]
    let sorted = example.sheets.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let parts = WorkbookParts(sheets: sorted, hidden: example.hidden)
    let workbook = try WorkbookFile(try parts.bytes())
    #expect(try workbook.sheetsWithTables() == example.tables)
    #expect(workbook.sheets.map(\.name) == sorted.map(\.0))
    #expect(Set(workbook.sheets.filter(\.isHidden).map(\.name)) == example.hidden)
  }

  @Test func `a hidden sheet can be read by its name`() throws {
    let parts = WorkbookParts(sheets: [("A", Self.note), ("B", Self.table)], hidden: ["B"])
    let workbook = try WorkbookFile(try parts.bytes())
    #expect(try records(workbook.table(ofSheet: "B")) == ["Q1|Q2", "4|5"])
  }

  @Test func `a sheet with another prefix for its elements is read`() throws {
    var parts = WorkbookParts(rows: "")
    parts.parts["xl/worksheets/s0.xml"] = """
      <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>\
      <x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    #expect(try records(WorkbookFile(try parts.bytes()).table(ofSheet: "Sheet1")) == ["4"])
  }

  @Test func `what another library writes is read back`() throws {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "rida-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    var workbook = try Workbook(path: file.path, title: "T", author: "A", createdAt: 1_700_000_000)
    let cells: [[Cell]] = [
      [.text("السؤال"), .text("Été, \"oui\"")],
      [.number(4, .decimal(2)), .date(dayNumber: 20_000)],
    ]
    var sheet = Sheet(name: "Réponses", isRightToLeft: true)
    for row in cells { sheet.add(row) }
    try workbook.add(sheet)
    try workbook.close()
    let read = try WorkbookFile(Array(try Data(contentsOf: file)))
    #expect(
      try records(read.table(ofSheet: "Réponses")) == ["السؤال|Été, \"oui\"", "4|2024-10-04"])
  }

  @Test func `damage is found wherever the archive is cut off or changed`() throws {
    let whole = try WorkbookParts(rows: Self.table).bytes()
    #expect(try records(table(of: whole)) == ["Q1|Q2", "4|5"])
    for length in stride(from: 0, to: whole.count, by: 29) {
      #expect(throws: WorkbookProblem.self, "cut at \(length)") {
        try table(of: Array(whole.prefix(length)))
      }
    }
    for position in stride(from: 0, to: whole.count, by: 13) {
      var changed = whole
      changed[position] ^= 0x55
      // Not every byte matters, but none may do harm.
      _ = try? table(of: changed)
    }
  }

  /// Parts that no workbook has, and the problem with them.
  static let odd: [(part: String, text: String, problem: WorkbookProblem)] = [
    ("xl/worksheets/s0.xml", "<worksheet><sheetData><row>", .damaged),
    ("xl/worksheets/s0.xml", "", .damaged),
    ("xl/worksheets/s0.xml", "<a><row r='2'/><row r='1'/></a>", .damaged),
    ("xl/worksheets/s0.xml", "<a><row r='1048577'/></a>", .damaged),
    ("xl/worksheets/s0.xml", "<a><row><c r='XFE1'><v>1</v></c></row></a>", .damaged),
    ("xl/worksheets/s0.xml", "<a><row><c r='1'><v>1</v></c></row></a>", .damaged),
    ("xl/worksheets/s0.xml", "<a><row><c t='s'><v>7</v></c></row></a>", .damaged),
    (
      "xl/worksheets/s0.xml",
      "<a><row><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row></a>", .damaged
    ),
    (
      "xl/worksheets/s0.xml",
      """
      <!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a><row><c><v>&c;</v></c>\
      </row></a>
      """, .damaged
    ),
    (
      "xl/worksheets/s0.xml",
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a><row><c><v>&b;</v></c></row></a>",
      .damaged
    ),
    ("xl/workbook.xml", "<workbook/>", .notAWorkbook),
  ]

  @Test(arguments: 0..<11)
  func `a part that no workbook has is refused`(position: Int) throws {
    let odd = Self.odd[position]
    var parts = WorkbookParts(rows: Self.table)
    parts.parts[odd.part] = odd.text
    let bytes = try parts.bytes()
    #expect(throws: odd.problem) { try table(of: bytes) }
  }

  @Test func `other archives and files are no workbooks`() throws {
    let archive = try WorkbookParts(parts: ["answers.csv": "a,b"]).bytes()
    #expect(throws: WorkbookProblem.notAWorkbook) { try WorkbookFile(archive) }
    #expect(throws: WorkbookProblem.notAWorkbook) { try WorkbookFile(Array("a,b\n1,2".utf8)) }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let old = compound + [UInt8](repeating: 0, count: 1016)
    #expect(throws: WorkbookProblem.notAWorkbook) { try WorkbookFile(old) }
    var locked = old
    for (position, letter) in "EncryptedPackage".utf8.enumerated() {
      locked[640 + position * 2] = letter
    }
    #expect(throws: WorkbookProblem.protected) { try WorkbookFile(locked) }
  }

  @Test func `a small file that would fill the memory is refused`() throws {
    var limits = WorkbookLimits()
    limits.plainSize = 1 << 16
    limits.ratio = 100
    let many = String(repeating: "<row><c><v>1</v></c></row>", count: 40_000)
    let bomb = try WorkbookParts(rows: many).bytes()
    #expect(throws: WorkbookProblem.self) {
      try WorkbookFile(bomb, limits: limits).table(ofSheet: "Sheet1")
    }
    limits = WorkbookLimits()
    limits.tableSize = 1 << 20
    let wide = "<row r='1'><c r='XFD1'><v>1</v></c></row>"
    let sparse = wide + (2...200).map { "<row r='\($0)'><c><v>1</v></c></row>" }.joined()
    let bytes = try WorkbookParts(rows: sparse).bytes()
    #expect(throws: WorkbookProblem.tooLarge(limit: 1 << 20)) {
      try WorkbookFile(bytes, limits: limits).table(ofSheet: "Sheet1")
    }
    limits = WorkbookLimits()
    limits.sharedTextSize = 1 << 10
    let texts = String(repeating: "<si><t>a long text that cells share</t></si>", count: 100)
    let shared = try WorkbookParts(rows: Self.table, sharedTexts: texts).bytes()
    #expect(throws: WorkbookProblem.tooLarge(limit: 1 << 10)) {
      try WorkbookFile(shared, limits: limits)
    }
  }

  private func table(of bytes: [UInt8]) throws(WorkbookProblem) -> [UInt8] {
    let workbook = try WorkbookFile(bytes)
    return try workbook.table(ofSheet: workbook.sheetsWithTables().first ?? "")
  }
}
