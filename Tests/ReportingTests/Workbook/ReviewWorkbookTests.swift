import Disclosure
import Foundation
import ManagementReview
import Statistics
import SurveyModel
import Testing
import Wording

@testable import Reporting

@Suite("The review as a workbook")
struct ReviewWorkbookTests {
  @Test("Sheets have names in the reader's language, and the reader's direction")
  func namesSheets() throws {
    let names: [Language: [String]] = [
      .french: [
        "Synthèse", "Changements", "Satisfaction des apprenants", "Enquête auprès des parents",
        "Baromètre du personnel", "Réponses", "Ventilations", "Tous les chiffres", "À lire",
      ],
      .arabic: [
        "الخلاصة", "التغيّرات", "رضا المتعلمين", "استبيان أولياء الأمور", "مقياس رضا الموظفين",
        "الأجوبة", "التفصيل", "كل الأرقام", "اقرأني",
      ],
      .english: [
        "Summary", "Changes", "Learner satisfaction", "Parents’ survey", "Staff barometer",
        "Answers", "Breakdowns", "All figures", "Read me",
      ],
    ]
    for language in Language.allCases {
      let written = try WrittenReview(FixtureReview().review(), in: language)
      #expect(written.sheets.map(\.name) == names[language])
      #expect(written.sheets.allSatisfy { $0.isRightToLeft == language.isRightToLeft })
      #expect(written.sheets.allSatisfy { $0.formulas == 0 && $0.pane != nil && $0.filter != nil })
      #expect(written.charts.count == 4)
    }
  }

  @Test("Objectives are numbers with formats, words where there is none")
  func tellsObjectives() throws {
    let review = FixtureReview().review()
    let sheet = try #require(try WrittenReview(review, in: .english).sheet("Summary"))
    #expect(
      sheet.row(6) == [
        "Objective", "Group", "Figure", "Result", "Likely range from", "Likely range to", "People",
        "Target", "Status", "Since last time", "Owner", "Due", "Open actions", "Remark",
      ])
    for (index, row) in review.objectives.enumerated() {
      let line = index + 7
      let shown = row.figure?.shown
      #expect(sheet.cells["A\(line)"]?.text == row.objective.statement[.english])
      #expect(isSame(sheet.cells["D\(line)"]?.number, shown?.estimate.value))
      #expect(isSame(sheet.cells["E\(line)"]?.number, shown?.estimate.interval?.lower))
      #expect(isSame(sheet.cells["F\(line)"]?.number, shown?.estimate.interval?.upper))
      #expect(sheet.cells["G\(line)"]?.number == shown.map { Double($0.n) })
      #expect(sheet.cells["H\(line)"]?.number == row.objective.target)
      #expect(sheet.cells["L\(line)"]?.format == "yyyy-mm-dd")
    }
    #expect(sheet.cells["D7"]?.format == "0%")
    #expect(sheet.cells["L7"]?.number == 46_234, "2026-07-31")
    #expect(sheet.cells["N12"]?.text == "Nobody was asked in this period.")
  }

  @Test("Every figure is there, as in metrics.csv")
  func tellsFigures() throws {
    let review = FixtureReview(audience: .external).review()
    let sheet = try #require(try WrittenReview(review, in: .french).sheet("Tous les chiffres"))
    let table = String(decoding: metricsCSV(of: review.figures), as: UTF8.self)
    let lines = table.components(separatedBy: "\r\n").dropLast().map { line in
      line.components(separatedBy: ",")
    }
    #expect(lines.count == review.figures.count + 1)
    for (index, line) in lines.enumerated() {
      let cells = line.indices.map { column -> String in
        let letter = String(Character(UnicodeScalar(UInt8(65 + column))))
        let cell = sheet.cells["\(letter)\(index + 1)"]
        return cell?.number.flatMap { machineNumber($0) } ?? cell?.text ?? ""
      }
      for (cell, expected) in zip(cells, line) where cell != expected {
        #expect(Double(cell) != nil && isSame(Double(cell), Double(expected)), "\(expected)")
      }
    }
  }

  @Test("What is withheld is a word with its reason, and no number", arguments: Language.allCases)
  func withholds(_ language: Language) throws {
    var review = FixtureReview().review()
    let breakdowns = review.surveys.flatMap { section in
      section.breakdowns.flatMap { $0.rows.flatMap { [$0.overall] + $0.objectives } }
    }
    let withheld = breakdowns.filter { $0.shown == nil }
    let example = try #require(withheld.first)
    review.surveys[0].objectives[0].items[0].figures = [example]
    let wording = reportWording(in: language)
    let reasons = Set(WithholdingReason.allCases.compactMap { wording.withholding($0.rawValue) })
    let written = try WrittenReview(review, in: language)

    let question = written.sheets[2].row(6)
    #expect(question.contains(wording.withheldShort))
    #expect(!reasons.isDisjoint(with: question))
    for column in ["C", "D", "E", "F", "G", "H", "I", "M", "N", "O", "P", "Q"] {
      #expect(written.sheets[2].cells["\(column)6"]?.number == nil)
    }
    let table = written.sheets[6]
    let rows = (4..<4 + breakdowns.count).filter {
      table.cells["D\($0)"]?.text == wording.withheldShort
    }
    #expect(rows.count == withheld.count)
    for row in rows {
      #expect(["D", "E", "F", "G"].allSatisfy { table.cells["\($0)\(row)"]?.number == nil })
      #expect(!reasons.isDisjoint(with: table.row(row)))
    }
  }

  /// Whether two numbers agree in the 16 digits that the library writes.
  private func isSame(_ written: Double?, _ value: Double?) -> Bool {
    guard let written, let value else { return written == nil && value == nil }
    return abs(written - value) <= abs(value) * 1e-15
  }

  @Test("The same review gives the same bytes")
  func isReproducible() throws {
    let first = try WrittenReview(FixtureReview().review(), in: .arabic).bytes
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try WrittenReview(FixtureReview().review(), in: .arabic).bytes == first)
  }

  @Test(
    "Hostile texts stay texts and make no sheet fail",
    arguments: [
      "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1:A2)", "-2+3", "\t=1", "[]:*?/\\", "'",
      "http://example.org", "_x0041_", "<f>1</f>", "\u{202E}=1", "\u{0}\u{1}", "",
      "A name of forty letters, no more no less",
    ])
  func staysInert(_ text: String) throws {
    let written = try WrittenReview(hostile(text), in: .arabic)
    #expect(written.sheets.allSatisfy { $0.formulas == 0 })
    #expect(Set(written.sheets.map(\.name)).count == written.sheets.count)
    #expect(written.sheets.allSatisfy { $0.name.utf16.count <= 31 })
    let cleaned = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { isPrintable($0) }))
    let cell = written.sheets[0].cells["A8"]
    #expect(cell?.number == nil)
    #expect(cell?.text ?? "" == cleaned)
  }

  private func hostile(_ text: String) -> Review {
    var review = FixtureReview().review()
    let everywhere = LocalizedText(["fr": text, "ar": text, "en": text])
    review.definitions.organisation.name = everywhere
    for index in review.definitions.organisation.groups.indices {
      review.definitions.organisation.groups[index].name = everywhere
    }
    for index in review.objectives.indices {
      review.objectives[index].objective.statement = everywhere
      review.objectives[index].objective.owner = text
      review.objectives[index].openActions = [text]
    }
    for index in review.surveys.indices {
      review.surveys[index].survey.title = everywhere
      for objective in review.surveys[index].objectives.indices {
        for item in review.surveys[index].objectives[objective].items.indices {
          review.surveys[index].objectives[objective].items[item].item.text = everywhere
        }
      }
    }
    review.provenance.programVersion = text
    return review
  }
}
