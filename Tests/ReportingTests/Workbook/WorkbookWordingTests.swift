import SurveyModel
import Testing
import Wording

@testable import Reporting

@Suite("Words of workbooks")
struct WorkbookWordingTests {
  @Test("Sheets' names fit and differ", arguments: Language.allCases)
  func namesFit(_ language: Language) {
    let words = workbookWording(in: language)
    let names = [
      words.summarySheet, words.changesSheet, words.answersSheet, words.breakdownsSheet,
      words.figuresSheet, words.readMeSheet,
    ]
    #expect(names.allSatisfy { (1...31).contains($0.utf16.count) })
    #expect(Set(names).count == names.count)
  }

  @Test("Every column is named once and explained in a sentence", arguments: Language.allCases)
  func explainsColumns(_ language: Language) {
    let words = workbookWording(in: language)
    let headings = WorkbookColumn.allCases.map { words.heading(of: $0) }
    #expect(Set(headings).count == headings.count)
    let meanings =
      WorkbookColumn.allCases.map { words.meaning(of: $0) as String? }
      + FigureRecord.columns.map { words.meaning(ofFiguresColumn: $0) }
    for meaning in meanings {
      #expect(meaning?.hasSuffix(".") == true, "\(meaning ?? "no sentence")")
    }
    #expect(words.meaning(ofFiguresColumn: "other") == nil)
  }
}
