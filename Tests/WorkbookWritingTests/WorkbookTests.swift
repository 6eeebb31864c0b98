import Foundation
import Testing

@testable import WorkbookWriting

@Suite("Workbooks")
struct WorkbookTests {
  private func table(_ rows: [[Cell]], isRightToLeft: Bool = false) -> Sheet {
    var sheet = Sheet(name: "Sheet", isRightToLeft: isRightToLeft)
    sheet.columnWidths = [30, 12]
    sheet.add([.text("Title", .title)])
    sheet.addTable(headings: ["Name", "Value"], rows: rows, frozenColumns: 1)
    return sheet
  }

  private func chart(_ kind: Chart.Kind, rows: ClosedRange<Int> = 2...3) -> Chart {
    Chart(
      kind: kind, headingRow: 1, rows: rows, nameColumn: 0,
      series: [Chart.Series(column: 1, colour: Colour(0x0B_4F8A))], axis: 0...1,
      axisFormat: .percent(decimals: 0, isSpaced: false), description: "Chart")
  }

  @Test(
    "A text is never a formula",
    arguments: [
      "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2", "{=1}", "\t=1", "=HYPERLINK(\"http://x\")",
      "http://example.org", "_x0041_", "<f>1</f>", "1", "", "\u{0}\u{1}a\u{FFFE}", "سؤال",
    ])
  func textsStayTexts(_ text: String) throws {
    try WrittenWorkbook.written([table([[.text(text), .text(text)]])]) { workbook in
      let sheet = try workbook.part("xl/worksheets/sheet1.xml")
      #expect(!sheet.contains("<f>") && !sheet.contains("<f "))
      #expect(!sheet.contains("hyperlink"))
      let values = sheet.matches(of: /<c r="[AB]3"[^>]*>/)
      #expect(values.allSatisfy { text.isEmpty || $0.output.contains("t=\"s\"") })
    }
  }

  @Test("What XML can't hold is left out; what looks like an escape is escaped")
  func textsAreClean() throws {
    try WrittenWorkbook.written([table([[.text("\u{0}a\u{1}b\u{FFFE}"), .text("_x0041_")]])]) {
      let texts = try $0.part("xl/sharedStrings.xml")
      #expect(texts.contains("<t>ab</t>"))
      #expect(texts.contains("<t>_x005F_x0041_</t>"))
    }
  }

  @Test("Numbers and days are numbers, with their formats")
  func numbersAreNumbers() throws {
    let row: [Cell] = [
      .number(0.745, .percent(decimals: 1, isSpaced: true)), .date(dayNumber: 20_454),
    ]
    try WrittenWorkbook.written([table([row])]) { workbook in
      let sheet = try workbook.part("xl/worksheets/sheet1.xml")
      #expect(sheet.contains("<v>0.745</v>"))
      #expect(sheet.contains("<v>46023</v>"), "2026-01-01")
      let styles = try workbook.part("xl/styles.xml")
      #expect(styles.contains("formatCode=\"0.0&quot;\u{202F}&quot;%\""))
      #expect(styles.contains("formatCode=\"yyyy-mm-dd\""))
    }
  }

  @Test("Headings are frozen, filtered and repeated; right-to-left sheets say so")
  func framesTables() throws {
    let rows: [[Cell]] = [[.text("a"), .number(1, .decimal(0))], [.text("b"), .text("withheld")]]
    try WrittenWorkbook.written([table(rows), table(rows, isRightToLeft: true)]) { workbook in
      let plain = try workbook.part("xl/worksheets/sheet1.xml")
      #expect(!plain.contains("rightToLeft"))
      #expect(plain.contains("<autoFilter ref=\"A2:B4\"/>"))
      #expect(plain.contains("topLeftCell=\"B3\""))
      #expect(plain.contains("state=\"frozen\""))
      #expect(plain.contains("fitToHeight=\"0\""))
      #expect(try workbook.part("xl/worksheets/sheet2.xml").contains("rightToLeft=\"1\""))
      let index = try workbook.part("xl/workbook.xml")
      #expect(
        index.contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Sheet!$2:$2"))
      #expect(index.contains("'Sheet (2)'!$A$1:$B$4"))
    }
  }

  @Test("Charts are native, read their sheet's cells, and have the report's colours")
  func drawsCharts() throws {
    var sheet = table([[.text("a"), .number(0.5, .general)], [.text("=b"), .number(1, .general)]])
    for kind in [Chart.Kind.bars, .stackedBars, .columns, .line] { sheet.add(chart(kind)) }
    try WrittenWorkbook.written([sheet]) { workbook in
      let kinds = [
        "<c:barDir val=\"bar\"/>", "<c:grouping val=\"stacked\"/>", "val=\"col\"", "lineChart",
      ]
      for (number, kind) in kinds.enumerated() {
        let chart = try workbook.part("xl/charts/chart\(number + 1).xml")
        #expect(chart.contains(kind))
        #expect(chart.contains("<c:f>Sheet!$B$3:$B$4</c:f>"))
        #expect(chart.contains("<c:v>=b</c:v>"))
        #expect(chart.contains("0B4F8A"))
      }
      #expect(try workbook.part("xl/drawings/drawing1.xml").contains("descr=\"Chart\""))
    }
  }

  @Test("The same sheets give the same bytes")
  func isReproducible() throws {
    var sheet = table([[.text("a"), .number(0.5, .general)], [.text("b"), .number(1, .general)]])
    sheet.add(chart(.bars))
    let first = try WrittenWorkbook.written([sheet]) { try $0.bytes() }
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try WrittenWorkbook.written([sheet]) { try $0.bytes() } == first)
  }

  @Test("What no sheet can hold is an error with its place")
  func refuses() {
    let long = String(repeating: "x", count: 32_768)
    let cases: [(Sheet, WorkbookError)] = [
      (table([[.text(long)]]), .textTooLong(sheet: "Sheet", row: 2, column: 0)),
      (
        table([[.text("a"), .number(.nan, .general)]]),
        .notFinite(sheet: "Sheet", row: 2, column: 1)
      ),
      (
        Sheet(name: "Sheet", isRightToLeft: false).with {
          $0.add([Cell](repeating: .empty(), count: 16_385))
        },
        .sheetTooLarge(sheet: "Sheet")
      ),
    ]
    for (sheet, error) in cases {
      #expect(throws: error) { try WrittenWorkbook.written([sheet]) { _ in } }
    }
  }

  @Test("A workbook that is given up leaves no file; one that can't be made says where")
  func leavesNothing() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rida-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.xlsx").path
    do {
      var workbook = try Workbook(path: path, title: "", author: "", createdAt: 1)
      try workbook.add(table([]))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let nowhere = folder.appending(path: "none/a.xlsx").path
    #expect(throws: WorkbookError.cannotCreate(path: nowhere)) {
      var workbook = try Workbook(path: nowhere, title: "", author: "", createdAt: 1)
      try workbook.add(table([]))
      try workbook.close()
    }
  }
}

extension Sheet {
  fileprivate func with(_ change: (inout Sheet) -> Void) -> Sheet {
    var sheet = self
    change(&sheet)
    return sheet
  }
}
