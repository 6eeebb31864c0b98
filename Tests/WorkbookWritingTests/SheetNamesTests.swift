import Foundation
import Testing

@testable import WorkbookWriting

@Suite("Names of sheets")
struct SheetNamesTests {
  @Test(arguments: [
    ("Résumé", "Résumé"), ("a[b]:c*d?e/f\\g", "a(b)-c-d-e-f-g"), ("l'avis", "l’avis"), ("", "-"),
    ("  \u{1}  ", "-"), ("History", "History (2)"),
    (String(repeating: "x", count: 40), String(repeating: "x", count: 30) + "…"),
    (String(repeating: "م", count: 31), String(repeating: "م", count: 31)),
    (String(repeating: "👩‍👩‍👧", count: 9), String(repeating: "👩‍👩‍👧", count: 3) + "…"),
  ])
  func areMadePermitted(_ wanted: String, _ name: String) {
    var names = SheetNames()
    #expect(names.name(for: wanted) == name)
    #expect(name.utf16.count <= 31)
  }

  @Test("Names that differ only by case, or only after the 31st letter, are told apart")
  func areUnique() {
    var names = SheetNames()
    let long = String(repeating: "é", count: 40)
    let made = ["Data", "DATA", "data", long, long + "1", "É", "é"].map { names.name(for: $0) }
    #expect(
      made == [
        "Data", "DATA (2)", "data (3)", String(repeating: "é", count: 30) + "…",
        String(repeating: "é", count: 26) + "… (2)", "É", "é (2)",
      ])
  }

  @Test("The library takes every name")
  func areTaken() throws {
    let wanted = [
      "[]:*?/\\", String(repeating: "a", count: 40), String(repeating: "A", count: 40), "'x'",
      "التعليم", "Q&A <b>", "=1+1", "", "history", "A1", "١٢",
    ]
    try WrittenWorkbook.written(wanted.map { Sheet(name: $0, isRightToLeft: false) }) { workbook in
      let index = try workbook.part("xl/workbook.xml")
      #expect(index.components(separatedBy: "<sheet ").count - 1 == wanted.count)
      #expect(index.contains("name=\"()-----\""))
      #expect(index.contains("name=\"Q&amp;A &lt;b&gt;\""))
    }
  }
}
