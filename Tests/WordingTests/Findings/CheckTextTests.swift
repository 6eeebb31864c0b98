import Findings
import SurveyModel
import Testing

@testable import Wording

struct CheckTextTests {
  @Test(arguments: ["good", "mixed", "stopped"], Language.allCases)
  func aTeacherReadsThis(file: String, language: Language) throws {
    let text = checkText(of: try #require(summaries[file]), in: language)
    try expectText(text, inFile: "check.\(file).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func severitiesDontMix(language: Language) throws {
    let words = findingWording(in: language)
    let summary = CheckSummary(fileName: "all.csv", findings: findingExamples.reversed())
    let text = checkText(of: summary, in: language)
    var rest = text[...]
    for severity in Severity.allCases {
      let title = try #require(rest.firstRange(of: words.title(of: severity)))
      let before = rest[..<title.lowerBound]
      #expect(!findingExamples.contains { $0.severity == severity && before.shows($0, words) })
      rest = rest[title.upperBound...]
      #expect(!findingExamples.contains { $0.severity < severity && rest.shows($0, words) })
    }
    #expect(findingExamples.allSatisfy { text[...].shows($0, words) })
  }

  @Test(arguments: Language.allCases)
  func theShortestFindingComesFirst(language: Language) {
    let findings = findingExamples.filter { $0.severity == .note }
    let text = checkText(of: CheckSummary(fileName: "a.csv", findings: findings), in: language)
    let blocks = text.split(separator: "\n\n").filter { $0.hasPrefix("•") }
    #expect(blocks.count == findings.count)
    #expect(blocks.map(\.count) == blocks.map(\.count).sorted())
  }

  @Test func theLedgerListsReasonsInItsOwnOrder() {
    let summary = CheckSummary(
      fileName: "a.csv", read: 10, accepted: 4,
      setAside: [("group-unknown", 3), ("empty-record", 3), ("forgotten", 0)])
    #expect(
      checkText(of: summary, in: .english).hasSuffix(
        """
        Rows read: 10 = 4 accepted + 6 set aside
        Set aside, by reason:
          Empty row: 3
          The group is not one of the organisation’s: 3

        """))
  }

  @Test func textsFromOutsideCantReachTheTerminal() {
    let finding = Finding(
      .answerNotOnScale(item: "clarity", answer: "\u{1B}[31mred\u{202E}\u{7}\nx", nearest: nil),
      at: Place(row: 2, column: 0, heading: "a\u{1B}]0;title\u{9C}"))
    for language in Language.allCases {
      let text = checkText(of: CheckSummary(fileName: "\u{1B}c", findings: [finding]), in: language)
      #expect(
        !text.unicodeScalars.contains {
          $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
        })
    }
  }
}

extension Substring {
  fileprivate func shows(_ finding: Finding, _ words: any FindingWording) -> Bool {
    contains("• \(words.message(for: finding)) [\(finding.code)]\n")
  }
}

private let summaries: [String: CheckSummary] = [
  "good": CheckSummary(
    fileName: "satisfaction-S1.csv", toolName: "Google Forms",
    surveyTitle: "Satisfaction des apprenants", encoding: "UTF-8", delimiter: ",", read: 1240,
    accepted: 1240),
  "mixed": CheckSummary(
    fileName: "satisfaction-S1.csv", toolName: "Microsoft Forms",
    surveyTitle: "Satisfaction des apprenants", encoding: "Windows-1252", delimiter: ";",
    read: 120, accepted: 112,
    setAside: [("partial-response", 5), ("ragged-record", 1), ("outside-periods", 2)],
    findings: [
      Finding(
        .answerNotOnScale(item: "clarity", answer: "Tres satisfait", nearest: "Très satisfait"),
        at: Place(row: 9, column: 5, heading: "Les explications sont claires"), count: 14),
      Finding(
        .dimensionValueUnknown(dimension: "campus", value: "Rabbat", nearest: "Rabat"),
        at: Place(row: 31, column: 3, heading: "Votre site")),
      Finding(.setAside(.ragged(cells: 7, headings: 9)), at: Place(row: 44)),
      Finding(
        .setAside(.outsidePeriods), at: Place(row: 12, column: 1, heading: "Heure de fin"),
        count: 2),
      Finding(.setAside(.partial), at: Place(row: 17), count: 5),
      Finding(
        .unknownHeading(heading: "Langue", nearest: nil),
        at: Place(column: 7, heading: "Langue")),
    ]),
  "stopped": CheckSummary(
    fileName: "Réponses.csv", toolName: "Google Forms", surveyTitle: "Satisfaction des apprenants",
    encoding: "UTF-8", delimiter: ";",
    findings: [
      Finding(
        .identifier(heading: "E-mail", kind: .email), at: Place(column: 1, heading: "E-mail")),
      Finding(
        .timeOrderUndecided(example: "03/04/2025 10:12:09"),
        at: Place(column: 0, heading: "Horodateur")),
      Finding(.lostLetters, count: 3),
    ], isStopped: true),
]
