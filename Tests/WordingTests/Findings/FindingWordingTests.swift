import Findings
import SurveyModel
import Testing

@testable import Wording

struct FindingWordingTests {
  @Test func examplesCoverTheCatalogue() {
    #expect(Set(findingExamples.map { position(of: $0.kind) }) == Set(0..<findingKindCount))
    #expect(setAsideReasons.map(\.code).isSuperset(of: SetAsideReason.codes))
  }

  @Test(arguments: Language.allCases)
  func everyFindingIsWordedToTheLetter(language: Language) throws {
    let words = findingWording(in: language)
    let blocks = findingExamples.map { finding in
      """
      \(finding.code) \(finding.count) \(finding.severity.rawValue)
        \(words.message(for: finding))
        \(words.consequence(for: finding))
        \(words.fix(for: finding))

      """
    }
    try expectText(blocks.joined(separator: "\n"), inFile: "findings.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func textsAreSentences(language: Language) {
    let words = findingWording(in: language)
    for finding in findingExamples {
      let texts = [
        words.message(for: finding), words.consequence(for: finding),
        words.advice(for: finding.kind),
      ]
      for text in texts {
        #expect(text.count > 5, "\(finding.code)")
        #expect(text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("؟"), "\(text)")
        #expect(text.first?.isLowercase == false, "\(text)")
        #expect(isWellSet(text, in: language), "\(text)")
      }
      let consequence = words.consequence(for: finding)
      #expect(!consequence.dropLast().contains(". "), "\(consequence)")
    }
  }

  @Test(arguments: Language.allCases)
  func noPlaceholderIsLeft(language: Language) {
    let words = findingWording(in: language)
    for finding in findingExamples {
      for text in [words.message(for: finding), words.fix(for: finding)] {
        for placeholder in ["\\(", "%@", "%d", "nil", "Optional", "TODO", "…", "~", "“”", "«»"] {
          #expect(!text.contains(placeholder), "\(text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func aFixEndsWithTheLineForTheDefinition(language: Language) {
    let words = findingWording(in: language)
    for finding in findingExamples {
      let fix = words.fix(for: finding)
      guard let change = DefinitionChange(for: finding) else {
        #expect(fix == words.advice(for: finding.kind))
        continue
      }
      #expect(change.lines.allSatisfy(fix.contains))
    }
  }

  @Test(arguments: Language.allCases)
  func severitiesHaveTitlesOfTheirOwn(language: Language) {
    let titles = Severity.allCases.map { findingWording(in: language).title(of: $0) }
    #expect(Set(titles).count == Severity.allCases.count)
    #expect(titles.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func everyReasonHasALabel(language: Language) {
    let words = findingWording(in: language)
    let labels = SetAsideReason.codes.map { words.setAside($0) }
    #expect(Set(labels).count == labels.count)
    for (label, code) in zip(labels, SetAsideReason.codes) { #expect(label != code) }
    #expect(words.setAside("of-another-version") == "of-another-version")
  }

  @Test func countsTakeTheirArabicForm() {
    let words = ArabicFindingWording()
    let texts = [1, 2, 3, 10, 11, 99, 100, 103].map { words.rows($0) }
    #expect(
      texts == [
        "صف واحد", "صفان", "3 صفوف", "10 صفوف", "11 صفا", "99 صفا", "100 صف", "103 صفوف",
      ])
    #expect(words.cells(2) == "خانتان")
  }

  @Test(
    arguments: [
      (Place(), 1, nil), (Place(row: 14), 1, "Row 14"),
      (Place(line: 16, row: 14), 1, "Row 14"),
      (Place(line: 1203), 1, "Line 1,203 in a text editor"),
      (Place(column: 26), 2, "Column AA"),
      (Place(row: 14, column: 5, heading: "A\nB"), 3, "Column F “A B”, first in row 14"),
      (Place(row: 14, column: 5, heading: "A"), 1, "Column F “A”, row 14"),
    ] as [(Place, Int, String?)])
  func placesAreSpreadsheetPlaces(place: Place, count: Int, text: String?) {
    #expect(EnglishFindingWording().place(place, count: count) == text)
  }
}

extension [String] {
  fileprivate func isSuperset(of other: [String]) -> Bool { Set(self).isSuperset(of: other) }
}
