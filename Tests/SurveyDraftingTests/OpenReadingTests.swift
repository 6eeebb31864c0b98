import Findings
import SurveyLoading
import SurveyModel
import Testing

@testable import SurveyDrafting

/// Drafts of exports whose bytes can be read in several ways.
@Suite struct OpenReadingTests {
  @Test func `an encoding that the bytes leave open is chosen and asked about`() throws {
    // Ž and Œ of Windows-1252, é and å of an old Macintosh
    let rows = (1...12).map { "\($0),\($0 % 5 + 1),\($0 % 4 + 1)\n" }.joined()
    let bytes =
      Array("ID,Fan of the Universe?".utf8) + [0x8C, 0xE6] + Array(",Clear\n\(rows)".utf8)
    let export = DraftedExport(bytes, fileName: "wars.csv", language: .english)
    let survey = try #require(export.proposed?.survey)
    #expect(survey.export.encoding != nil)
    #expect(survey.export.filePatterns == ["wars.csv"])
    #expect(export.problems.isEmpty)
    #expect(!export.findings.contains { $0.severity == .stop })
    #expect(export.accepted == 12)
    let question = try #require(
      export.proposed?.remarks.map(\.kind).first {
        if case .encodingToChoose = $0 { true } else { false }
      })
    guard case .encodingToChoose(let taken, let other) = question else { return }
    #expect(taken.name == survey.export.encoding)
    #expect(taken.sample.hasPrefix("Universe?") && other.sample.hasPrefix("Universe?"))
    #expect(taken.sample != other.sample)
  }

  @Test(
    arguments: [
      ("une \u{E9}cole ici", "une \u{8E}cole ici", "\u{E9}cole", "\u{8E}cole"),
      ("a,b\u{E9},c", "a,b\u{637},c", "b\u{E9}", "b\u{637}"),
      ("alike", "alike", "alike", "alike"),
    ])
  func `the word that differs is shown in both readings`(
    first: String, second: String, word: String, other: String
  ) {
    let words = OddWords(first, second)
    #expect(words.first == word)
    #expect(words.second == other)
  }

  @Test func `the reading in which more is letters is taken`() {
    var assumptions = ExportAssumptions()
    let finding = Finding(
      .encodingUndecided(
        first: FindingKind.Reading(name: "Windows-1252", line: 1, sample: "fa\u{8D}on"),
        second: FindingKind.Reading(name: "Macintosh", line: 1, sample: "façon")))
    let isChosen = assumptions.choose(finding, fileName: "a.csv")
    #expect(isChosen)
    #expect(assumptions.export.encoding == "Macintosh")
    let isChosenAgain = assumptions.choose(finding, fileName: "a.csv")
    #expect(!isChosenAgain)
  }

  @Test func `a delimiter that the bytes leave open is chosen and asked about`() {
    var assumptions = ExportAssumptions()
    let finding = Finding(
      .delimiterUndecided(
        first: FindingKind.Reading(name: "semicolon", line: 1, sample: "a | b,c"),
        second: FindingKind.Reading(name: "comma", line: 1, sample: "a;b | c")))
    let isChosen = assumptions.choose(finding, fileName: "a.csv")
    #expect(isChosen)
    #expect(assumptions.export.delimiter == ";")
    #expect(assumptions.export.filePatterns == ["a.csv"])
    #expect(
      assumptions.remarks == [
        .delimiterToChoose(
          taken: FindingKind.Reading(name: ";", line: 1, sample: "a | b,c"),
          other: FindingKind.Reading(name: ",", line: 1, sample: "a;b | c")),
        .filesNamed("a.csv"),
      ])
  }

  @Test func `what leaves nothing to choose is not settled`() {
    var assumptions = ExportAssumptions()
    let isChosen = assumptions.choose(Finding(.fileEmpty), fileName: "a.csv")
    #expect(!isChosen)
    #expect(assumptions == ExportAssumptions())
  }

  @Test(
    arguments: [
      (["03/03/2025", "03/04/2025 10:12"], true, "03/04/2025 10:12", "2025-04-03", "2025-03-04"),
      (["3.4.25"], false, "3.4.25", "2025-03-04", "2025-04-03"),
      (["٠٣/٠٤/٢٠٢٥"], true, "٠٣/٠٤/٢٠٢٥", "2025-04-03", "2025-03-04"),
    ])
  func `both days that a date may be are told`(
    texts: [String], dayFirst: Bool, example: String, taken: String, other: String
  ) throws {
    let found = try #require(possibleDays(of: texts, dayFirst: dayFirst))
    #expect(found.example == example)
    #expect(found.days.taken.description == taken)
    #expect(found.days.other.description == other)
  }

  @Test func `a date that is the same day either way is none to ask about`() {
    #expect(possibleDays(of: ["05/05/2025", "2025-03-04", "25/03/2025"], dayFirst: true) == nil)
  }

  @Test func `an undecided order of day and month is asked about with both days`() {
    let rows = (1...12).map { "0\($0 % 9 + 1)/0\($0 % 8 + 1)/2025 10:00:00,\($0 % 5 + 1)" }
    let text = (["Horodateur,Le cours est clair"] + rows).joined(separator: "\n") + "\n"
    let export = DraftedExport(Array(text.utf8), fileName: "temps.csv")
    let asked = export.proposed?.remarks.contains { remark in
      if case .timeOrderUndecided(_, _, .some) = remark.kind { true } else { false }
    }
    #expect(asked == true)
    #expect(!export.findings.contains { $0.severity == .stop })
  }
}
